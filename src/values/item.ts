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
  const [one, other] = [itemOf(a), itemOf(b)];
  const [x, y] = [one.words, other.words];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((word) => long.includes(word))) return true;
  if (one.isName && other.isName) return compareNames(a, b, 'place').relation === 'same';
  const [head, otherHead] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  return relate(head, otherHead) === 'synonym' || isKindOf(head, otherHead);
}

/** An item as it is compared. */
interface Item {
  readonly words: readonly string[];
  readonly isName: boolean;
}

/** Items remembered before starting over: each is held against many. */
const MOST_REMEMBERED = 10_000;

const remembered = new Map<string, Item>();

function itemOf(text: string): Item {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOPWORDS.has(word))
    .map(familyOf);
  const item = { words, isName: /^(?:the\s)?\p{Lu}/u.test(text) };
  remembered.set(text, item);
  return item;
}

/** The telling words of an item, each by its family ("the British cars": "british", "car"). */
export function itemWords(item: string): readonly string[] {
  return itemOf(item).words;
}

/** Whether an item is a name: it begins with a capital, but for an article. */
export function isName(item: string): boolean {
  return itemOf(item).isName;
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
