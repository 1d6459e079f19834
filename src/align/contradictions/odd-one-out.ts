import { isPersonNoun } from '../../lexicon/person-nouns.js';
import { relate } from '../../lexicon/wordnet.js';
import type { QuantityValue } from '../../values/quantity.js';
import type { ClaimProfile } from '../profile.js';
import { quantitySlip, writtenDigits } from '../slip.js';
import { cosine } from '../vector.js';
import type { Opposition, OppositionFinder } from './contradiction.js';

/** Least likeness of the words of two sentences that give one figure, once with a slip; numbers of two digits meet by chance more often. */
const ALIKE = 0.03;
const ALIKE_SHORT = 0.08;

/** Years below which an age is a person's: there are many, and they are held against each other by the person. */
const LIFETIME = 120;

/** Articles that must agree before a like number in another is a slip. */
const LEAST_AGREEING = 2;

/**
 * "2,400 years" where two other articles have 4,200, of one kind of thing: a number of which only one article has its digits in
 * another order, and which it nowhere gives as the others do.
 */
export const oddOneOut: OppositionFinder = {
  rule: 'odd-one-out',
  kind: 'quantity',
  find(scene) {
    const figures = scene.profiles.filter((profile) => digitsOf(profile) !== null);
    const byDigits = groupBy(figures, (profile) => [...(digitsOf(profile) ?? '')].sort().join(''));
    return [...byDigits.values()].flatMap((alike) => oddAmong(alike));
  },
};

function oddAmong(alike: readonly ClaimProfile[]): readonly Opposition[] {
  const byNumber = groupBy(alike, (profile) => digitsOf(profile) ?? '');
  if (byNumber.size !== 2) return [];
  const sources = ([, claims]: [string, readonly ClaimProfile[]]) => new Set(claims.map(({ source }) => source));
  const [one, other] = [...byNumber].sort((a, b) => sources(a).size - sources(b).size);
  if (one === undefined || other === undefined) return [];
  const [few, many] = [sources(one), sources(other)];
  if (few.size !== 1 || many.size < LEAST_AGREEING || [...few].some((source) => many.has(source))) return [];
  return one[1].flatMap((a) => other[1].flatMap((b) => (areOfOneKind(a, b) ? [{ a, b, sides: [one[0], other[0]] }] : [])));
}

/** The digits of a flat number of two or more unlike digits, "42" for 4,200 of anything. */
function digitsOf({ content }: ClaimProfile): string | null {
  const { value } = content;
  if (value.kind !== 'quantity' || value.low === null || value.low !== value.high || value.low < 10) return null;
  if (value.role !== 'amount' && (value.role !== 'age' || (value.unit?.symbol === 'yr' && value.low < LIFETIME))) return null;
  return writtenDigits(value, value.low);
}

function areOfOneKind(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.content.value, b.content.value];
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || quantitySlip(x, y) === 0) return false;
  const isShort = x.role === 'amount' && (digitsOf(a) ?? '').length < 3;
  return areCountedAlike(x, y) && areOfOneSize(x, y) && cosine(a.sentence, b.sentence) >= (isShort ? ALIKE_SHORT : ALIKE);
}

function areOfOneSize({ low: a }: QuantityValue, { low: b }: QuantityValue): boolean {
  return a !== null && b !== null && Math.max(a, b) < 10 * Math.min(a, b);
}

function areCountedAlike(a: QuantityValue, b: QuantityValue): boolean {
  if (a.unit !== null || b.unit !== null) return a.unit?.symbol === b.unit?.symbol;
  if (a.of === null || b.of === null) return false;
  return relate(a.of, b.of) !== null || (isPersonNoun(a.of) && isPersonNoun(b.of));
}

function groupBy(claims: readonly ClaimProfile[], keyOf: (claim: ClaimProfile) => string): Map<string, ClaimProfile[]> {
  const groups = new Map<string, ClaimProfile[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim)) ?? [];
    groups.set(keyOf(claim), group);
    group.push(claim);
  }
  return groups;
}
