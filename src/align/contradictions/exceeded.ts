import { countryOfAdjective } from '../../lexicon/names/gazetteer.js';
import { COMPARATIVES, SUPERLATIVES } from '../../lexicon/superlatives.js';
import { familyOf, relate } from '../../lexicon/wordnet.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import { claimsOfSentence } from './clause-words.js';
import type { OppositionFinder, Scene } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Tokens of a clause, at most, in which a rank is looked for, and those from a rank to its noun. */
const REACH = 60;
const NOUN_REACH = 3;

/** "Older tombs have been found elsewhere in Peru" against "the oldest tomb ever found in Peru". */
export const exceeded: OppositionFinder = {
  rule: 'exceeded',
  kind: 'event',
  find(scene) {
    const surpassing = rankedIn(scene, (profile, tokens, at) =>
      isOfSomeThere(profile, tokens, at) ? COMPARATIVES.get(tokens[at]?.lower ?? '') : undefined,
    );
    const ranked = rankedIn(scene, (_, tokens, at) => (isBare(tokens, at) ? SUPERLATIVES.get(tokens[at]?.lower ?? '') : undefined));
    return oppositionsAmong(scene, [...surpassing.keys()], [...ranked.keys()], (a, b) => {
      const [x, y] = [surpassing.get(a), ranked.get(b)];
      if (x === undefined || y === undefined || x.rank !== y.rank || !areOneNoun(x.noun, y.noun) || !areInOneCountry(x, y)) return [];
      return [{ a, b, sides: ['there are such', 'none is'] }];
    });
  },
};

interface Ranked {
  readonly rank: string;
  readonly noun: string;
  readonly countries: ReadonlySet<string>;
}

/** The clauses of a story that hold a ranking word before its noun. */
function rankedIn(
  { profiles }: Scene,
  rankAt: (profile: ClaimProfile, tokens: readonly Token[], at: number) => string | undefined,
): ReadonlyMap<ClaimProfile, Ranked> {
  const found = new Map<ClaimProfile, Ranked>();
  for (const profile of profiles) {
    const { content, extraction } = profile;
    if (content.kind !== 'event' || content.modality === 'negated' || content.modality === 'conditional') continue;
    for (let at = content.clause.first; at < Math.min(content.clause.end, content.clause.first + REACH); at++) {
      const rank = rankAt(profile, extraction.tokens, at);
      const noun = rank === undefined ? undefined : nounBehind(extraction.tokens, at, content.clause.end);
      if (rank === undefined || noun === undefined) continue;
      found.set(profile, { rank, noun, countries: countriesIn(profile) });
      break;
    }
  }
  return found;
}

function nounBehind(tokens: readonly Token[], at: number, end: number): string | undefined {
  for (let i = at + 1; i < Math.min(end, at + 1 + NOUN_REACH); i++) {
    if (tokens[i]?.tag !== 'NOUN') continue;
    while (i + 1 < end && tokens[i + 1]?.tag === 'NOUN') i += 1;
    return tokens[i]?.lemma;
  }
  return undefined;
}

/** "*Older tombs* have been found", "there are *taller towers*": the compared things are the subject of being there. */
function isOfSomeThere({ content }: ClaimProfile, tokens: readonly Token[], at: number): boolean {
  const isFirst = at <= content.clause.first + 1 && BEING_THERE.has(content.predicate);
  return isFirst || (tokens[content.clause.first]?.lower === 'there' && at > content.clause.first);
}

const BEING_THERE: ReadonlySet<string> = new Set(['find', 'know', 'discover', 'exist', 'record', 'see', 'unearth', 'build', 'stand']);

/** Not "one of the oldest", "second-oldest", "among the oldest". */
function isBare(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (WEAKENING.has(tokens[i]?.lower ?? '')) return false;
  return true;
}

const WEAKENING: ReadonlySet<string> = new Set([
  'one',
  'among',
  'second',
  'third',
  'fourth',
  'fifth',
  'next',
  'perhaps',
  'possibly',
  'not',
]);

function areOneNoun(a: string, b: string): boolean {
  return familyOf(a) === familyOf(b) || relate(a, b) === 'synonym';
}

/** Countries that the sentence names, by their names, places or adjectives ("the Peruvian coast"). */
function countriesIn(profile: ClaimProfile): ReadonlySet<string> {
  const { content, extraction } = profile;
  const named = claimsOfSentence(extraction.claims, content).flatMap(({ value }) =>
    value.kind === 'place' && value.country !== null ? [value.country] : [],
  );
  const { first, end } = content.clause;
  const adjectives = extraction.tokens.slice(first, Math.min(end, first + REACH)).flatMap(({ lower }) => countryOfAdjective(lower) ?? []);
  return new Set([...named, ...adjectives]);
}

/** What is the oldest of one country may have its elders in another. */
function areInOneCountry(a: Ranked, b: Ranked): boolean {
  return b.countries.size === 0 || [...b.countries].some((country) => a.countries.has(country));
}
