import type { ClaimProfile } from './profile.js';
import type { SparseVector } from './vector.js';

/** Likeness of the near words from which two claims are no longer far from one another. */
const ALIKE = 0.25;

/** What tells two figures apart though their words are alike: in the order in which `writeClashFeatures` writes. */
export const CLASH_FEATURES = [
  'elsewhere',
  'elsewhereBoth',
  'far',
  'farElsewhere',
  'ownerShared',
  'ownerClash',
  'ownerKnown',
  'timeShared',
  'timeClash',
  'fateShared',
  'fateClash',
  'unique',
] as const;

/**
 * What tells two figures apart though their words are alike: another owner, another time, another fate. Written into a row from a
 * place on; returns the place behind. @param near how alike the near words are
 */
export function writeClashFeatures(row: Float64Array, from: number, a: ClaimProfile, b: ClaimProfile, near: number): number {
  const far = Math.max(0, 1 - near / ALIKE);
  const fromA = elsewhere(a.near, b);
  const fromB = elsewhere(b.near, a);
  row[from] = Math.max(fromA, fromB);
  row[from + 1] = Math.min(fromA, fromB);
  row[from + 2] = far;
  row[from + 3] = far * Math.max(fromA, fromB);
  writeOwner(row, from + 4, a, b);
  writeTimes(row, from + 7, a, b);
  row[from + 9] = a.fate !== null && a.fate === b.fate ? 1 : 0;
  row[from + 10] = a.fate !== null && b.fate !== null && a.fate !== b.fate ? 1 : 0;
  row[from + 11] = 1 / Math.sqrt(Math.max(1, a.repeats) * Math.max(1, b.repeats));
  return from + CLASH_FEATURES.length;
}

/**
 * Share of the words near a figure that the other article has too, but not in the other figure's sentence: an author who
 * has the word and means the same matter would use it there. Words that the other article lacks are only put differently.
 */
function elsewhere({ terms, weights }: SparseVector, other: ClaimProfile): number {
  let away = 0;
  let all = 0;
  const here = other.sentence.terms;
  let at = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const weight = weights[i] ?? 0;
    all += weight;
    while (at < here.length && (here[at] ?? 0) < term) at += 1;
    if (here[at] !== term && other.vocabulary.has(term)) away += weight;
  }
  return all === 0 ? 0 : away / all;
}

/** The names nearest to the two figures: one and the same, or two that an article tells apart. */
function writeOwner(row: Float64Array, from: number, a: ClaimProfile, b: ClaimProfile): void {
  const named = a.nearName.size > 0 && b.nearName.size > 0;
  const shared = named && (isAmong(a.nearName, b.names) || isAmong(b.nearName, a.names));
  const known = named && !shared ? Number(isKnown(a.nearName, b)) + Number(isKnown(b.nearName, a)) : 0;
  row[from] = shared ? 1 : 0;
  row[from + 1] = known > 0 ? 1 : 0;
  row[from + 2] = known === 2 ? 1 : 0;
}

function isAmong(terms: ReadonlySet<number>, { terms: all }: SparseVector): boolean {
  return all.some((term) => terms.has(term));
}

function isKnown(terms: ReadonlySet<number>, { vocabulary }: ClaimProfile): boolean {
  for (const term of terms) if (vocabulary.has(term)) return true;
  return false;
}

/** The other dates of the two clauses: some may be the same day, or none can be. */
function writeTimes(row: Float64Array, from: number, a: ClaimProfile, b: ClaimProfile): void {
  const dated = a.times.length > 0 && b.times.length > 0;
  const meet = dated && a.times.some((x) => b.times.some((y) => x.from <= y.to && y.from <= x.to));
  row[from] = meet ? 1 : 0;
  row[from + 1] = dated && !meet ? 1 : 0;
}
