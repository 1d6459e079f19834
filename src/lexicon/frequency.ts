import { FREQUENCIES, RAREST } from './frequency.generated.js';
import { SortedTable } from './sorted-table.js';

/** Words of an average news article: the mean of four collections of news lies between 320 and 820. */
const ARTICLE_LENGTH = 400;

const frequencies = new SortedTable(FREQUENCIES);

/**
 * How telling a word is, before any article is read: the natural logarithm of the number of English news articles to one
 * that has the word. About 0 for "the", 1 for "world", 4 for "bridge", 7.4 for a word too rare to be listed.
 *
 * @param lemma in lower case; an inflected form is found as well, by its own frequency.
 */
export function backgroundIdf(lemma: string): number {
  const rarity = Number(frequencies.get(lemma) ?? RAREST);
  idfs[rarity] ??= idfOfRarity(rarity);
  return idfs[rarity];
}

/** By rarity, a whole number, as far as it has been asked for. */
const idfs: number[] = [];

/** A word that makes up a share of 10^(-rarity/10) of running text misses an article with the probability (1 - share)^length. */
function idfOfRarity(rarity: number): number {
  return -Math.log(1 - (1 - 10 ** (-rarity / 10)) ** ARTICLE_LENGTH);
}
