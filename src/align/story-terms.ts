import { NO_TERM, type TermTable } from './terms.js';

/** Terms of a story, numbered anew from 0 on in the order of their numbers in the run: tables by term stay as small as the story. */
export class StoryTerms {
  readonly #rows = new Map<number, Int32Array>();
  readonly #weights: Float64Array;

  constructor(sources: readonly number[], terms: TermTable) {
    const holding = new Map<number, number>();
    for (const source of sources) for (const term of new Set(terms.termsOf(source))) holding.set(term, (holding.get(term) ?? 0) + 1);
    holding.delete(NO_TERM);
    const ascending = Int32Array.from(holding.keys()).sort();
    const numbers = new Map(Array.from(ascending, (term, number) => [term, number] as const));
    for (const source of sources)
      this.#rows.set(
        source,
        terms.termsOf(source).map((term) => numbers.get(term) ?? NO_TERM),
      );
    this.#weights = Float64Array.from(ascending, (term) => terms.weight(term, sources.length, holding.get(term) ?? 1));
  }

  /** The term of each token of a source; `NO_TERM` for function words and marks. */
  termsOf(source: number): Int32Array {
    return this.#rows.get(source) ?? new Int32Array(0);
  }

  /** Weight of a term by its rarity in English and inside the story. */
  weight(term: number): number {
    return this.#weights[term] ?? 0;
  }
}
