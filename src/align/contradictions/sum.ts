import { isPersonNoun } from '../../lexicon/person-nouns.js';
import type { Claim } from '../../model/claim.js';
import type { Token } from '../../model/token.js';
import type { QuantityValue } from '../../values/quantity.js';
import type { ClaimProfile } from '../profile.js';
import type { Opposition, OppositionFinder } from './contradiction.js';

/** Parts of a whole that are read at most. */
const MOST_PARTS = 6;

/** "Twelve people, five men and six women": parts in apposition to their whole that do not add up to it. */
export const sum: OppositionFinder = {
  rule: 'sum',
  kind: 'quantity',
  find({ profiles }) {
    const profileOf = new Map(profiles.map((profile) => [`${profile.source} ${profile.claim}`, profile]));
    return profiles.flatMap((whole): readonly Opposition[] => {
      const total = countOf(whole.content);
      const parts = total === null ? [] : partsOf(whole);
      const counted = parts.reduce((added, part) => added + (countOf(part) ?? Number.NaN), 0);
      const last = profileOf.get(`${whole.source} ${parts.at(-1)?.index ?? -1}`);
      if (total === null || parts.length < 2 || last === undefined || Number.isNaN(counted) || counted === total) return [];
      return [{ a: whole, b: last, sides: [`${total}`, `${counted} in all`] }];
    });
  },
};

/** A flat number of persons. */
function countOf({ value }: Claim): number | null {
  return value.kind === 'quantity' && isCountOfPersons(value) ? value.low : null;
}

function isCountOfPersons({ unit, role, bound, low, of }: QuantityValue): boolean {
  return unit === null && role === 'amount' && bound === 'exact' && low !== null && of !== null && isPersonNoun(of);
}

/**
 * The counts that follow a whole behind a mark, one after another with nothing but "and" or marks between them, up to the next mark
 * or verb; none where words say that they are only some.
 */
function partsOf({ content, extraction: { claims, tokens } }: ClaimProfile): readonly Claim[] {
  const parts: Claim[] = [];
  let end = phraseEnd(tokens, content.tokens.end);
  for (let i = content.index + 1; i <= content.index + 2 * MOST_PARTS; i++) {
    const claim = claims[i];
    if (claim === undefined || claim.sentence !== content.sentence) break;
    if (claim.kind !== 'quantity') {
      if (claim.tokens.first < end) continue;
      break;
    }
    const between = tokens.slice(end, claim.tokens.first).map(({ lower }) => lower);
    const isJoined = parts.length === 0 ? OPENING.has(between.join(' ')) : JOINING.has(between.join(' '));
    if (!isJoined || countOf(claim) === null) return [];
    parts.push(claim);
    end = phraseEnd(tokens, claim.tokens.end);
  }
  const isClosed = CLOSING.has(tokens[end]?.lower ?? '.');
  const isListed = parts.length > 1 && tokens.slice(content.tokens.end, end).some(({ lower }) => lower === 'and');
  return isClosed && isListed && areOfSorts(parts, content) ? parts : [];
}

/** Behind the noun that a count may leave outside of its claim. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 3 && tokens[end]?.tag === 'NOUN') end += 1;
  return end;
}

const OPENING: ReadonlySet<string> = new Set([',', ':', '(', '-', '–', '—', '--']);
const JOINING: ReadonlySet<string> = new Set([',', 'and', ', and']);
const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';', '-', '–', '—', '--']);

/** Parts of unlike sorts ("men", "women"), none of which is the whole's: "nine people, three people and two people" are no parts. */
function areOfSorts(parts: readonly Claim[], whole: Claim): boolean {
  const nouns = [...parts, whole].map(({ value }) => (value.kind === 'quantity' ? (value.of ?? '') : ''));
  return new Set(nouns).size === nouns.length && parts.every((part) => (countOf(part) ?? 0) < (countOf(whole) ?? 0));
}
