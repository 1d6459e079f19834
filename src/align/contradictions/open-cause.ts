import { CAUSING_PHRASES, CAUSING_VERBS, FINDING_OUT, NOT_FOUND_OUT } from '../../lexicon/causes.js';
import { eventClassOf } from '../../lexicon/event-words.js';
import type { ClaimProfile } from '../profile.js';
import { clauseKeys, sentenceTokens, wordKeys } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** Sentences at the head of an article that tell the event of the day. */
const LEAD = 3;

/** "The cause has not been established" against "A worn cable brought down the crane": open in one article, flat in another. */
export const openCause: OppositionFinder = {
  rule: 'open-cause',
  kind: 'event',
  find(scene) {
    const events = scene.profiles.filter((profile) => profile.content.kind === 'event' && !isBackground(profile));
    return oppositionsAmong(scene, events.filter(isOpen), events.filter(isFlat), (a, b) =>
      isOfOneEffect(a, b) ? [{ a, b, sides: ['not established', 'stated as fact'] }] : [],
    );
  },
};

/** "the cause is unknown", "what caused it has not been determined", "did not know how the error occurred". */
function isOpen(profile: ClaimProfile): boolean {
  const { content, extraction } = profile;
  const trigger = extraction.tokens[content.trigger]?.lemma ?? '';
  const unknown = NOT_FOUND_OUT.has(trigger) || (content.modality === 'negated' && FINDING_OUT.has(trigger));
  if (!unknown) return false;
  const tokens = sentenceTokens(profile);
  return tokens.some((token) => token.lemma === 'cause' || token.lemma === 'reason') || asksHow(profile);
}

/** "not know how the …": the question behind the predicate. */
function asksHow({ content, extraction }: ClaimProfile): boolean {
  return extraction.tokens[content.trigger + 1]?.lower === 'how' && extraction.tokens[content.trigger + 2]?.tag === 'DET';
}

/** Tokens behind "cause" that say of what. */
const EFFECT_REACH = 6;

/** "the cause of *his death*" is not that of a power cut; "the cause" alone is that of the event of the day. */
function isOfOneEffect(open: ClaimProfile, flat: ClaimProfile): boolean {
  const tokens = sentenceTokens(open);
  const at = tokens.findIndex(({ lemma }) => lemma === 'cause' || lemma === 'reason');
  if (at < 0 || !EFFECT_LINKS.has(tokens[at + 1]?.lower ?? '')) return true;
  const effect = tokens
    .slice(at + 2, at + 2 + EFFECT_REACH)
    .filter(({ tag }) => tag === 'NOUN')
    .slice(0, 1);
  if (effect.some(({ lemma }) => POINTING.has(lemma))) return true;
  if (effect.some(({ lemma }) => flat.events.has(eventClassOf(lemma) ?? ''))) return true;
  const words = clauseKeys(flat);
  return [...wordKeys(effect)].some((word) => words.has(word));
}

/** Nouns for the event of the day, whatever it is. */
const POINTING: ReadonlySet<string> = new Set(['accident', 'incident', 'disaster', 'fall', 'tragedy', 'event', 'mishap']);

const EFFECT_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'behind', 'why']);

/** A cause stated flat where the event of the day is told. */
function isFlat({ content, extraction, position }: ClaimProfile): boolean {
  if (content.modality !== 'asserted' || content.attribution?.stance === 'believes' || content.attribution?.stance === 'denies')
    return false;
  const { tokens } = extraction;
  if (tokens[content.trigger - 1]?.lower === 'what' || tokens[content.trigger]?.lower.endsWith('ing') === true) return false;
  const trigger = tokens[content.trigger]?.lemma ?? '';
  const particle = CAUSING_PHRASES.get(trigger);
  const isCausing =
    CAUSING_VERBS.has(trigger) ||
    (particle !== undefined && tokens.slice(content.trigger + 1, content.trigger + 3).some(({ lower }) => lower === particle));
  return isCausing && position <= LEAD;
}
