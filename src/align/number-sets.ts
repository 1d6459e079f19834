import type { Extraction } from '../model/extraction.js';
import { tokenKeys } from './word-keys.js';

/** A function word or a mark among the numbers of an article's tokens. */
const NO_WORD = -1;

/** Numbers texts, so that sets of them compare as ascending lists of numbers. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #articles = new Map<Extraction, NumberedWords>();

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
    const { words, ranges } = this.#wordsOf(extraction);
    const range = first * (words.length + 1) + end;
    const known = ranges.get(range) ?? distinct(words.slice(first, end));
    ranges.set(range, known);
    return known;
  }

  #wordsOf(extraction: Extraction): NumberedWords {
    const known = this.#articles.get(extraction);
    if (known !== undefined) return known;
    const words = Int32Array.from(tokenKeys(extraction), (key) => (key === null ? NO_WORD : this.#numberOf(key)));
    const numbered = { words, ranges: new Map<number, Int32Array>() };
    this.#articles.set(extraction, numbered);
    return numbered;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

const NONE = new Int32Array(0);

/** The number of each token's word in an article, and the sets of words of the ranges that were asked for: many claims stand in one clause. */
interface NumberedWords {
  readonly words: Int32Array;
  readonly ranges: Map<number, Int32Array>;
}

/** Sorts words in place and leaves each once. */
function distinct(words: Int32Array): Int32Array {
  words.sort();
  let size = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? NO_WORD;
    if (word === NO_WORD || (size > 0 && words[size - 1] === word)) continue;
    words[size] = word;
    size += 1;
  }
  return words.slice(0, size);
}

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
