import { countryOfAdjective, knownPlace } from '../../lexicon/names/gazetteer.js';
import { REACTION_VERBS, STATEMENT_NOUNS, STATING_ALONE, STATING_VERBS } from '../../lexicon/reactions.js';
import { fold } from '../../text/fold.js';
import type { ClaimProfile } from '../profile.js';
import { clauseTokens, namesIn, subjectRange } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** "Lima reacted with anger" against "Peru has issued no statement": one body takes a public stand, and has taken none. */
export const silence: OppositionFinder = {
  rule: 'silence',
  kind: 'event',
  find(scene) {
    const events = scene.profiles.filter((profile) => profile.content.kind === 'event');
    const reactions = events.filter(isReaction);
    const silences = events.filter(isSilence);
    const actors = new Map([...reactions, ...silences].map((profile) => [profile, actorsOf(profile)] as const));
    return oppositionsAmong(scene, reactions, silences, (spoken, silent) => {
      const isOneActor = [...(actors.get(silent) ?? [])].some((actor) => actors.get(spoken)?.has(actor));
      return isOneActor ? [{ a: spoken, b: silent, sides: ['a public reaction', 'none'] }] : [];
    });
  },
};

function isReaction({ content }: ClaimProfile): boolean {
  return content.modality === 'asserted' && content.attribution?.stance !== 'denies' && REACTION_VERBS.has(content.predicate);
}

/** "has not reacted", "has yet to respond", "has not issued a statement". */
function isSilence(profile: ClaimProfile): boolean {
  const { content } = profile;
  const tokens = clauseTokens(profile);
  if (content.modality !== 'negated' && !tokens.some((token, i) => token.lower === 'yet' && tokens[i + 1]?.lower === 'to')) return false;
  if (STATING_ALONE.has(content.predicate)) return true;
  return STATING_VERBS.has(content.predicate) && tokens.some((token) => token.tag === 'NOUN' && STATEMENT_NOUNS.has(token.lemma));
}

/**
 * Who acts in a clause. A country stands for its government: "Beijing", "China" and "the Chinese Foreign Ministry" are one
 * actor; other bodies and persons go by their own names.
 */
function actorsOf(profile: ClaimProfile): ReadonlySet<string> {
  const actors = new Set<string>();
  for (const { type, value } of namesIn(profile, subjectRange(profile))) {
    const words = fold(value.name).split(/\s+/u);
    const country =
      type === 'person'
        ? null
        : (knownCountry(fold(value.name)) ??
          (isOfGovernment(words) ? (countryOfAdjective(words[0] ?? '') ?? knownCountry(words[0] ?? '')) : null));
    actors.add(country ?? fold(value.name));
  }
  return actors;
}

/** The country that a name or its capital stands for; null for other names. */
function knownCountry(name: string): string | null {
  const place = knownPlace(name);
  return place?.kind === 'country' || place?.kind === 'capital' ? place.country : null;
}

const GOVERNMENT_WORDS: ReadonlySet<string> = new Set(['ministry', 'government', 'presidency', 'cabinet', 'authorities', 'embassy']);

function isOfGovernment(words: readonly string[]): boolean {
  return words.some((word) => GOVERNMENT_WORDS.has(word));
}
