/** A sparse vector: term numbers in ascending order with their weights, and its Euclidean length. */
export interface SparseVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
}

export const EMPTY_VECTOR: SparseVector = { terms: new Int32Array(0), weights: new Float64Array(0), norm: 0 };

/** Builds a vector; of a term that comes twice the larger weight counts. */
export function sparse(entries: Iterable<readonly [term: number, weight: number]>): SparseVector {
  const builder = new VectorBuilder();
  for (const [term, weight] of entries) builder.add(term, weight);
  return builder.build();
}

/** Builds one vector after another. Of a term that comes twice the larger weight counts; weights of 0 and below do not. */
export class VectorBuilder {
  #best = new Float64Array(FEW_TERMS);
  #met = new Int32Array(FEW_TERMS);
  #size = 0;

  add(term: number, weight: number): void {
    if (!(weight > 0)) return;
    if (term >= this.#best.length) this.#best = grown(this.#best, new Float64Array(2 * term));
    const known = this.#best[term] ?? 0;
    if (known === 0) this.#meet(term);
    if (weight > known) this.#best[term] = weight;
  }

  #meet(term: number): void {
    if (this.#size === this.#met.length) this.#met = grown(this.#met, new Int32Array(2 * this.#size));
    this.#met[this.#size] = term;
    this.#size += 1;
  }

  /** The vector of what was added; the next begins empty. */
  build(): SparseVector {
    if (this.#size === 0) return EMPTY_VECTOR;
    const terms = this.#met.slice(0, this.#size).sort();
    const weights = new Float64Array(this.#size);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      const term = terms[i] ?? 0;
      const weight = this.#best[term] ?? 0;
      weights[i] = weight;
      sum += weight * weight;
      this.#best[term] = 0;
    }
    this.#size = 0;
    return { terms, weights, norm: Math.sqrt(sum) };
  }
}

/** Terms that there is room for at first. */
const FEW_TERMS = 64;

function grown<Numbers extends Float64Array | Int32Array>(before: Numbers, after: Numbers): Numbers {
  after.set(before);
  return after;
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
