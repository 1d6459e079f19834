import { ORDINALS } from '../lexicon/numbers.js';
import { RANKED_TIMES } from '../lexicon/ranked-times.js';
import type { Claim } from '../model/claim.js';
import type { Token } from '../model/token.js';
import { overlaps } from '../text/span.js';
import type { QuantityValue } from '../values/quantity.js';
import type { ClaimMaker } from './maker.js';

/** Adjectives, at most, between an ordinal and the noun that it ranks ("third *consecutive* term"). */
const MOST_ADJECTIVES = 2;

/** A claim for every ordinal with the noun that it ranks ("third term"): the how-manieth? Parts of dates and of other mentions are left out. */
export const ordinalClaims: ClaimMaker = {
  kind: 'quantity',
  make(context) {
    const { tokens, mentions } = context.annotated;
    const taken = mentions.filter(({ type }) => type !== 'quote' && type !== 'attribution');
    const claims: Omit<Claim, 'index'>[] = [];
    let next = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      const rank = token === undefined ? null : rankOf(token.lower);
      const noun = rank === null ? null : rankedNoun(tokens, at);
      const last = noun === null ? undefined : tokens[noun];
      if (token === undefined || rank === null || last === undefined) continue;
      const span = { start: token.start, end: last.end };
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
      const mention = taken[next];
      if (mention !== undefined && overlaps(mention, span)) continue;
      const value = ordinalValue(rank, last.lemma, context.textOf({ first: at + 1, end: (noun ?? at) + 1 }));
      const claim = context.claimAt(span, { kind: 'quantity', value });
      if (claim !== null) claims.push(claim);
    }
    return claims;
  },
};

function rankOf(word: string): number | null {
  if (word.charCodeAt(0) > NINE) return ORDINALS.get(word) ?? null;
  const digits = /^(?<rank>\d{1,3})(?:st|nd|rd|th)$/u.exec(word)?.groups?.['rank'];
  return digits === undefined ? (ORDINALS.get(word) ?? null) : Number(digits);
}

/** The last code unit that a rank in digits may start with. */
const NINE = 0x39;

/** Index of the head noun that the ordinal at `at` ranks; null where none follows, or where it ranks a stretch of time. */
function rankedNoun(tokens: readonly Token[], at: number): number | null {
  let i = at + 1;
  while (i - at <= MOST_ADJECTIVES && tokens[i]?.tag === 'ADJ') i += 1;
  if (tokens[i]?.tag !== 'NOUN') return null;
  while (tokens[i + 1]?.tag === 'NOUN') i += 1;
  return RANKED_TIMES.has(tokens[i]?.lemma ?? '') ? null : i;
}

function ordinalValue(rank: number, of: string, ofText: string): QuantityValue {
  return {
    kind: 'quantity',
    low: rank,
    high: rank,
    min: rank,
    max: rank,
    approximate: false,
    bound: 'exact',
    unit: null,
    of,
    ofText,
    role: 'ordinal',
    change: null,
  };
}
