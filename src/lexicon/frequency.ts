import { FREQUENCY_BUCKETS } from './frequency.generated.js';

/** Words of an average news article: the mean of four collections of news lies between 320 and 820. */
const ARTICLE_LENGTH = 400;

/** Word to the line of the table it stands on; read at first use. */
let buckets: ReadonlyMap<string, number> | undefined;
let idfOfBucket: readonly number[] = [];

/**
 * How telling a word is, before any article is read: the natural logarithm of the number of English news articles to one
 * that has the word. About 0 for "the", 1 for "world", 4 for "bridge", 7.4 for a word too rare to be listed.
 *
 * @param lemma in lower case; an inflected form is found as well, by its own frequency.
 */
export function backgroundIdf(lemma: string): number {
  buckets ??= readTable();
  return idfOfBucket[buckets.get(lemma) ?? idfOfBucket.length - 1] ?? 0;
}

function readTable(): ReadonlyMap<string, number> {
  const lines = FREQUENCY_BUCKETS.split('\n');
  idfOfBucket = lines.map((_, line) => idfOfShare(10 ** (-line / 10)));
  const table = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line !== '') for (const word of line.split(' ')) table.set(word, index);
  }
  return table;
}

/** A word that makes up `share` of running text misses an article with the probability (1 - share)^length. */
function idfOfShare(share: number): number {
  return -Math.log(1 - (1 - share) ** ARTICLE_LENGTH);
}
