import type { Extraction } from '../model/extraction.js';
import { tokenKeys } from './word-keys.js';

/** A function word or a mark among the numbers of an article's tokens. */
const NO_WORD = -1;

/** Numbers texts, so that sets of them compare as ascending lists of numbers. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<Extraction, Int32Array>();

  /** The numbers of some texts, ascending; each text once. */
  of(texts: ReadonlySet<string>): Int32Array {
    if (texts.size === 0) return NONE;
    const numbers = new Int32Array(texts.size);
    let size = 0;
    for (const text of texts) {
      numbers[size] = this.#numberOf(text);
      size += 1;
    }
    return numbers.sort();
  }

  /** The numbers of the content words of a range of tokens, ascending; each word once. */
  ofWords(extraction: Extraction, first: number, end: number): Int32Array {
    if (end <= first) return NONE;
    const sorted = this.#wordsOf(extraction).slice(first, end).sort();
    let size = 0;
    for (let i = 0; i < sorted.length; i++) {
      const number = sorted[i] ?? NO_WORD;
      if (number === NO_WORD || (size > 0 && sorted[size - 1] === number)) continue;
      sorted[size] = number;
      size += 1;
    }
    return sorted.slice(0, size);
  }

  #wordsOf(extraction: Extraction): Int32Array {
    const known = this.#words.get(extraction);
    if (known !== undefined) return known;
    const words = Int32Array.from(tokenKeys(extraction), (key) => (key === null ? NO_WORD : this.#numberOf(key)));
    this.#words.set(extraction, words);
    return words;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

const NONE = new Int32Array(0);

/** How many numbers two ascending lists share. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}
