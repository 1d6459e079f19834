import type { ClaimProfile } from './profile.js';
import { EMPTY_VECTOR, type SparseVector } from './vector.js';

/**
 * A sparse vector laid out over all terms, so that holding it against many others costs one look a term of theirs. The sums run
 * over the terms in ascending order, and terms that are not shared add 0: they are those of `cosine` and `dot` to the last bit.
 */
export class SpreadVector {
  readonly #weights: Float64Array;
  #vector = EMPTY_VECTOR;

  /** @param terms how many terms there are */
  constructor(terms: number) {
    this.#weights = new Float64Array(terms);
  }

  /** Puts another vector in the place of the one before. */
  hold(vector: SparseVector): void {
    const before = this.#vector.terms;
    for (let i = 0; i < before.length; i++) this.#weights[before[i] ?? 0] = 0;
    const { terms, weights } = vector;
    for (let i = 0; i < terms.length; i++) this.#weights[terms[i] ?? 0] = weights[i] ?? 0;
    this.#vector = vector;
  }

  cosine(other: SparseVector): number {
    if (this.#vector.norm === 0 || other.norm === 0) return 0;
    return Math.min(1, this.dot(other) / (this.#vector.norm * other.norm));
  }

  dot({ terms, weights }: SparseVector): number {
    const own = this.#weights;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += (own[terms[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    return sum;
  }

  /** Sum over the shared terms of the smaller of their weights. */
  sharedWeight({ terms, weights }: SparseVector): number {
    const own = this.#weights;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += Math.min(own[terms[i] ?? 0] ?? 0, weights[i] ?? 0);
    return sum;
  }
}

/** Cosines of vectors that many claims share, as those of one sentence do: each two vectors are compared once while the first is held. */
export class SharedCosines {
  readonly #vectors: SparseVector[] = [];
  /** Of each claim the number of its vector. */
  readonly #numbers: Int32Array;
  readonly #spread: SpreadVector;
  #held = -1;
  /** Of each vector the one that it was last compared with, and what came out. */
  readonly #compared: Int32Array;
  readonly #cosines: Float64Array;

  /** @param vectors of each claim its vector */
  constructor(vectors: readonly SparseVector[], terms: number) {
    const numbers = new Map<SparseVector, number>();
    this.#numbers = Int32Array.from(vectors, (vector) => {
      const number = numbers.get(vector) ?? this.#vectors.length;
      if (number === this.#vectors.length) {
        numbers.set(vector, number);
        this.#vectors.push(vector);
      }
      return number;
    });
    this.#spread = new SpreadVector(terms);
    this.#compared = new Int32Array(this.#vectors.length).fill(-1);
    this.#cosines = new Float64Array(this.#vectors.length);
  }

  /** The cosine of the vectors of two claims. */
  of(a: number, b: number): number {
    const one = this.#numbers[a] ?? 0;
    const other = this.#numbers[b] ?? 0;
    if (this.#compared[other] === one) return this.#cosines[other] ?? 0;
    if (this.#held !== one) {
      this.#held = one;
      this.#spread.hold(this.#vectors[one] ?? EMPTY_VECTOR);
    }
    const cosine = this.#spread.cosine(this.#vectors[other] ?? EMPTY_VECTOR);
    this.#compared[other] = one;
    this.#cosines[other] = cosine;
    return cosine;
  }
}

/** How many terms the vectors of some claims need. */
export function termCount(claims: readonly Pick<ClaimProfile, 'near' | 'sentence' | 'clause' | 'names' | 'head' | 'rare'>[]): number {
  let count = 0;
  for (const { near, sentence, clause, names, head, rare } of claims)
    for (const { terms } of [near, sentence, clause, names, head, rare]) count = Math.max(count, (terms.at(-1) ?? -1) + 1);
  return count;
}
