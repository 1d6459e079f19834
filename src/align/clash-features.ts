import type { Features } from './logistic.js';
import type { ClaimProfile } from './profile.js';
import type { SparseVector } from './vector.js';

/** Likeness of the near words from which two claims are no longer far from one another. */
const ALIKE = 0.25;

/** What tells two figures apart though their words are alike: another owner, another time, another fate. `near`: how alike the near words are. */
export function clashFeatures(a: ClaimProfile, b: ClaimProfile, near: number): Features {
  const far = Math.max(0, 1 - near / ALIKE);
  const fromA = elsewhere(a.near, b);
  const fromB = elsewhere(b.near, a);
  return {
    elsewhere: Math.max(fromA, fromB),
    elsewhereBoth: Math.min(fromA, fromB),
    far,
    farElsewhere: far * Math.max(fromA, fromB),
    ...ownerFeatures(a, b),
    ...timeFeatures(a, b),
    fateShared: a.fate !== null && a.fate === b.fate ? 1 : 0,
    fateClash: a.fate !== null && b.fate !== null && a.fate !== b.fate ? 1 : 0,
    unique: 1 / Math.sqrt(Math.max(1, a.repeats) * Math.max(1, b.repeats)),
  };
}

/**
 * Share of the words near a figure that the other article has too, but not in the other figure's sentence: an author who
 * has the word and means the same matter would use it there. Words that the other article lacks are only put differently.
 */
function elsewhere(near: SparseVector, other: ClaimProfile): number {
  let away = 0;
  let all = 0;
  const here = other.sentence.terms;
  let at = 0;
  near.terms.forEach((term, i) => {
    const weight = near.weights[i] ?? 0;
    all += weight;
    while (at < here.length && (here[at] ?? 0) < term) at += 1;
    if (here[at] !== term && other.vocabulary.has(term)) away += weight;
  });
  return all === 0 ? 0 : away / all;
}

/** The names nearest to the two figures: one and the same, or two that an article tells apart. */
function ownerFeatures(a: ClaimProfile, b: ClaimProfile): Features {
  if (a.nearName.size === 0 || b.nearName.size === 0) return { ownerShared: 0, ownerClash: 0, ownerKnown: 0 };
  const shared = isAmong(a.nearName, b.names) || isAmong(b.nearName, a.names);
  const known = Number(isKnown(a.nearName, b)) + Number(isKnown(b.nearName, a));
  return { ownerShared: shared ? 1 : 0, ownerClash: !shared && known > 0 ? 1 : 0, ownerKnown: !shared && known === 2 ? 1 : 0 };
}

function isAmong(terms: ReadonlySet<number>, { terms: all }: SparseVector): boolean {
  return all.some((term) => terms.has(term));
}

function isKnown(terms: ReadonlySet<number>, { vocabulary }: ClaimProfile): boolean {
  for (const term of terms) if (vocabulary.has(term)) return true;
  return false;
}

/** The other dates of the two clauses: some may be the same day, or none can be. */
function timeFeatures(a: ClaimProfile, b: ClaimProfile): Features {
  if (a.times.length === 0 || b.times.length === 0) return { timeShared: 0, timeClash: 0 };
  const meet = a.times.some((x) => b.times.some((y) => x.from <= y.to && y.from <= x.to));
  return { timeShared: meet ? 1 : 0, timeClash: meet ? 0 : 1 };
}
