import { isKindOf } from '../lexicon/kinds.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { familyOf, relate } from '../lexicon/wordnet.js';
import { fold } from '../text/fold.js';
import { compareNames } from './name.js';

/**
 * Whether two items of two lists may be one thing in other words: the same words, one with more words than the other ("olive oil",
 * "European olive oil"), two names of one place, two words of one meaning, or a kind and its member.
 */
export function isSameItem(a: string, b: string): boolean {
  const [x, y] = [itemWords(a), itemWords(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((word) => long.includes(word))) return true;
  if (isName(a) && isName(b)) return compareNames(a, b, 'place').relation === 'same';
  const [one, other] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  return relate(one, other) === 'synonym' || isKindOf(one, other);
}

/** The telling words of an item, each by its family ("the British cars": "british", "car"). */
export function itemWords(item: string): readonly string[] {
  return fold(item)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOPWORDS.has(word))
    .map(familyOf);
}

/** Whether an item is a name: it begins with a capital, but for an article. */
export function isName(item: string): boolean {
  return /^(?:the\s)?\p{Lu}/u.test(item);
}

/**
 * The items of a list without what only stands before it: a word for the kind of those named ("*children*, Ann, Bo and Cy"), or
 * an owner of the things listed ("from *Norway*, cod, herring and mackerel").
 */
export function itemsProper(items: readonly string[]): readonly string[] {
  const [first, ...rest] = items;
  if (first === undefined || rest.length < 2) return items;
  const isOfAnotherSort = rest.every((item) => isName(item) !== isName(first));
  return isOfAnotherSort && itemWords(first).length === 1 ? rest : items;
}
