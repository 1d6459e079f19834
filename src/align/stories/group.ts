import type { SparseVector } from '../vector.js';

/**
 * Articles that are taken for one story, as sums over them, so that the mean over all pairs of articles of two groups is one
 * product of their sums. `terms` are ascending; the arrays beside it belong to them term by term.
 */
export interface StoryGroup {
  /** Indices of the articles. */
  readonly members: readonly number[];
  readonly terms: Int32Array;
  /** Weight of the term in the article by rarity and frequency, each article of length 1. */
  readonly words: Float64Array;
  /** Number of articles that hold the term. */
  readonly holders: Float64Array;
  /** Share of the term in the names of headline and lead, each article 1 in all (0 where it has no names there). */
  readonly leadNames: Float64Array;
  /** Figures and times, each article of length 1. */
  readonly figures: SparseVector;
  /** Sum of the cosines of all pairs of its articles. */
  readonly inner: number;
}

/** Sum of two groups. @param across sum of the cosines of all pairs between them */
export function mergeGroups(a: StoryGroup, b: StoryGroup, across: number): StoryGroup {
  const places = placesOf(a.terms, b.terms);
  return {
    members: [...a.members, ...b.members],
    terms: places.terms,
    words: added(a.words, b.words, places),
    holders: added(a.holders, b.holders, places),
    leadNames: added(a.leadNames, b.leadNames, places),
    figures: addedVectors(a.figures, b.figures),
    inner: a.inner + b.inner + across,
  };
}

/** The union of two ascending lists, and where each of them stands in it. */
interface Places {
  readonly terms: Int32Array;
  readonly ofA: Int32Array;
  readonly ofB: Int32Array;
}

function placesOf(a: Int32Array, b: Int32Array): Places {
  const terms = new Int32Array(a.length + b.length);
  const ofA = new Int32Array(a.length);
  const ofB = new Int32Array(b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; size += 1) {
    const s = i < a.length ? (a[i] ?? 0) : Number.POSITIVE_INFINITY;
    const t = j < b.length ? (b[j] ?? 0) : Number.POSITIVE_INFINITY;
    terms[size] = Math.min(s, t);
    if (s <= t) ofA[i++] = size;
    if (t <= s) ofB[j++] = size;
  }
  return { terms: terms.slice(0, size), ofA, ofB };
}

function added(a: Float64Array, b: Float64Array, { terms, ofA, ofB }: Places): Float64Array {
  const sum = new Float64Array(terms.length);
  for (let i = 0; i < a.length; i++) sum[ofA[i] ?? 0] = a[i] ?? 0;
  for (let j = 0; j < b.length; j++) sum[ofB[j] ?? 0] = (sum[ofB[j] ?? 0] ?? 0) + (b[j] ?? 0);
  return sum;
}

function addedVectors(a: SparseVector, b: SparseVector): SparseVector {
  const places = placesOf(a.terms, b.terms);
  return { terms: places.terms, weights: added(a.weights, b.weights, places), norm: a.norm + b.norm };
}
