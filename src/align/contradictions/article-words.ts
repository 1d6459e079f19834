import type { Extraction } from '../../model/extraction.js';
import { fold } from '../../text/fold.js';

/** Found once an article: rules ask it of many pairs. */
const wordsOf = new WeakMap<Extraction, ReadonlySet<string>>();

/** Whether an article has a word, given folded, anywhere in what it tells. */
export function namesWord(extraction: Extraction, word: string): boolean {
  const words = wordsOf.get(extraction) ?? new Set(extraction.tokens.flatMap((token) => fold(token.text).split('-')));
  wordsOf.set(extraction, words);
  return words.has(word);
}
