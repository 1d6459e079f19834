/** A sparse vector: term numbers in ascending order with their weights, and its Euclidean length. */
export interface SparseVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
}

export const EMPTY_VECTOR: SparseVector = { terms: new Int32Array(0), weights: new Float64Array(0), norm: 0 };

/** Builds a vector; of a term that comes twice the larger weight counts. */
export function sparse(entries: Iterable<readonly [term: number, weight: number]>): SparseVector {
  const best = new Map<number, number>();
  for (const [term, weight] of entries) if (weight > (best.get(term) ?? 0)) best.set(term, weight);
  // filled in plain loops: a story has some ten thousand vectors, and `from` walks each through an iterator
  const terms = new Int32Array(best.size);
  let size = 0;
  for (const term of best.keys()) {
    terms[size] = term;
    size += 1;
  }
  terms.sort();
  const weights = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const weight = best.get(terms[i] ?? 0) ?? 0;
    weights[i] = weight;
    sum += weight * weight;
  }
  return { terms, weights, norm: Math.sqrt(sum) };
}

/** Cosine of two vectors, 0 to 1; 0 where either is empty. */
export function cosine(a: SparseVector, b: SparseVector): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  return Math.min(1, dot(a, b) / (a.norm * b.norm));
}

/** Inner product over the shared terms. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const s = a.terms[i] ?? 0;
    const t = b.terms[j] ?? 0;
    if (s === t) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (s < t) i += 1;
    else j += 1;
  }
  return sum;
}

/** Sum over the shared terms of the smaller of their weights. */
export function sharedWeight(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const s = a.terms[i] ?? 0;
    const t = b.terms[j] ?? 0;
    if (s === t) {
      sum += Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (s < t) i += 1;
    else j += 1;
  }
  return sum;
}
