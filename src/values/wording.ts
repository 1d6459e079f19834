import { type Comparison, compareByLevels, type Level, type Relation } from './comparison.js';
import { type Alignment, align, LONGEST } from './wording-alignment.js';
import {
  changesContent,
  changesModal,
  changesNegation,
  changesNumber,
  changesToOpposite,
  type Edit,
  editsOf,
  exchangesWord,
} from './wording-edits.js';
import { type Word, wordsOf } from './wording-words.js';

/** One difference between two wordings, in the words of each side; "" where that side has nothing there. */
export interface WordEdit {
  readonly a: string;
  readonly b: string;
}

/** How two quotes' words stand to each other, with the words that differ in the stretch that they share. */
export interface WordingComparison extends Comparison {
  readonly edits: readonly WordEdit[];
}

/** Share of the shorter quote that must stand in the other, and of the shared stretch that must be equal: measured on news quotes. */
const LEAST_COVERAGE = 0.8;
const LEAST_DENSITY = 0.6;
/** Fewer shared content words are a common phrase, not a common source; so are equal quotes of fewer words. */
const LEAST_CONTENT = 2;
const LEAST_WORDS = 4;
/** Words to each side of a difference, and code units of a whole quote, that `because` shows. */
const SHOWN_AROUND = 3;
const LONGEST_SHOWN = 80;

/** A quote's words as written, and split. */
interface Side {
  readonly text: string;
  readonly words: readonly Word[];
  readonly keys: ReadonlySet<string>;
}

/** Two quotes laid side by side. */
interface Pair {
  readonly short: Side;
  readonly long: Side;
  readonly alignment: Alignment;
  readonly edits: readonly Edit[];
  /** Words of the longer quote before and behind the shared stretch. */
  readonly around: { readonly before: readonly Word[]; readonly after: readonly Word[] };
}

/**
 * Compares the words of two quotes, given without their marks. Case, punctuation, contractions and British or American
 * spelling make no difference, nor do words left out for dots. `excludes`: they cannot both be what was said, as a negation,
 * modal, number or opposite was exchanged; `within` and `contains`: one quotes a part of the other; `overlaps`: other content
 * words in the same frame; `incomparable`: different words altogether. Symmetric; `because` names the shorter quote first.
 */
export function compareWording(a: string, b: string): WordingComparison {
  const [one, other] = [sideOf(a), sideOf(b)];
  const aIsLonger = one.words.length > other.words.length || (one.words.length === other.words.length && a > b);
  if (!mayShareWords(aIsLonger ? other : one, aIsLonger ? one : other)) return OTHER_WORDS;
  const pair = aIsLonger ? pairOf(other, one) : pairOf(one, other);
  const comparison = compareByLevels(LEVELS, pair, pair);
  const shownEdits = pair.edits.map(({ short, long }) => [shown(pair.short.text, short), shown(pair.long.text, long)] as const);
  return {
    ...comparison,
    relation: aIsLonger ? SEEN_FROM_THE_OTHER[comparison.relation] : comparison.relation,
    edits: comparison.relation === 'incomparable' ? [] : shownEdits.map(([s, l]) => (aIsLonger ? { a: l, b: s } : { a: s, b: l })),
  };
}

/**
 * Keys by which quotes that may have the same words find each other: each content word with each of the two after it. Quotes
 * that `compareWording` does not call incomparable share a key, but for rare pairs with edits in between. A quote without two
 * content words has all its words as its key.
 */
export function wordingKeys(quote: string): readonly string[] {
  const { words } = sideOf(quote);
  const content = words.filter(({ kind }) => kind === 'content' || kind === 'number');
  if (content.length < LEAST_CONTENT) return [words.map(({ key }) => key).join(' ')];
  const keys = new Set<string>();
  for (const [i, { key }] of content.entries()) {
    for (const next of [content[i + 1], content[i + 2]]) if (next !== undefined) keys.add(`${key} ${next.key}`);
  }
  return [...keys];
}

const SEEN_FROM_THE_OTHER: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  contains: 'within',
  within: 'contains',
  overlaps: 'overlaps',
  excludes: 'excludes',
  incomparable: 'incomparable',
};

/** Quotes remembered with their words before starting over: each is held against many. */
const MOST_REMEMBERED = 2_000;

const remembered = new Map<string, Side>();

function sideOf(text: string): Side {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = wordsOf(text);
  const side = { text, words, keys: new Set(words.map(({ key }) => key)) };
  remembered.set(text, side);
  return side;
}

const OTHER_WORDS: WordingComparison = { relation: 'incomparable', level: 'other-words', because: 'the words are others', edits: [] };

/** Whether laying two quotes side by side can find that they share words: no word of the shorter is matched that the longer lacks. */
function mayShareWords(short: Side, long: Side): boolean {
  let matched = 0;
  let content = 0;
  let spoken = 0;
  for (const { key, kind } of short.words) {
    if (kind !== 'gap') spoken += 1;
    if (!long.keys.has(key)) continue;
    matched += 1;
    if (kind !== 'function') content += 1;
  }
  // the same words throughout are enough without telling ones
  if (matched === short.words.length && short.words.length === long.words.length) return true;
  return content >= LEAST_CONTENT && matched >= LEAST_COVERAGE * Math.min(LONGEST, spoken);
}

function pairOf(short: Side, long: Side): Pair {
  const alignment = align(short.words, long.words);
  const from = alignment.pairs[0]?.long ?? 0;
  const to = (alignment.pairs.at(-1)?.long ?? -1) + 1;
  const around = { before: long.words.slice(0, from), after: long.words.slice(to) };
  return { short, long, alignment, edits: editsOf(short.words, long.words, alignment), around };
}

type Outcome = Omit<Comparison, 'level'> | null;

/** From the shorter quote, in order: no rivals, then what excludes, then what a reader must look at, then what agrees. */
const LEVELS: readonly Level<Pair>[] = [
  { name: 'same-words', compare: (pair) => (sameWords(pair) ? { relation: 'same', because: 'both have the same words' } : null) },
  { name: 'other-words', compare: (pair) => (sharesWords(pair) ? null : { relation: 'incomparable', because: 'the words are others' }) },
  { name: 'negation', compare: (pair) => exchanged(pair, changesNegation, 'excludes') },
  { name: 'number', compare: (pair) => exchanged(pair, changesNumber, 'excludes') },
  { name: 'modal', compare: (pair) => exchanged(pair, changesModal, 'excludes') },
  { name: 'opposite', compare: (pair) => exchanged(pair, changesToOpposite, 'excludes') },
  { name: 'negation-outside', compare: negationOutside },
  { name: 'one-word', compare: oneWordExchanged },
  { name: 'reworded', compare: (pair) => exchanged(pair, changesContent, 'overlaps') },
  { name: 'part', compare: part },
  { name: 'small-edits', compare: smallEdits },
];

function sameWords({ short, long }: Pair): boolean {
  const content = short.words.filter(({ kind }) => kind !== 'function').length;
  if (content < LEAST_CONTENT && short.words.length < LEAST_WORDS) return false;
  return short.words.length === long.words.length && short.words.every(({ key }, i) => key === long.words[i]?.key);
}

function sharesWords({ short, long, alignment: { pairs, matched } }: Pair): boolean {
  const spoken = Math.min(LONGEST, short.words.filter(({ kind }) => kind !== 'gap').length);
  const content = pairs.filter((pair) => {
    const word = pair.short === null ? undefined : short.words[pair.short];
    return word !== undefined && pair.long !== null && word.key === long.words[pair.long]?.key && word.kind !== 'function';
  });
  return content.length >= LEAST_CONTENT && matched >= LEAST_COVERAGE * spoken && matched >= LEAST_DENSITY * pairs.length;
}

function exchanged(pair: Pair, changes: (edit: Edit) => boolean, relation: Relation): Outcome {
  const edit = pair.edits.find(changes);
  return edit === undefined ? null : { relation, because: contrast(pair, edit) };
}

/** Words, at least, of a quote in which one other word is a misquote and no other translation. */
const LEAST_WHOLE = 6;

/**
 * "They forgot the *people*" beside "They forgot the *children*": a sentence of which all but one word is the same was said
 * once, with one of the two. Two words of one meaning or of one family are another translation, or a slip of the pen.
 */
function oneWordExchanged(pair: Pair): Outcome {
  const [edit, ...more] = pair.edits;
  if (edit === undefined || more.length > 0 || pair.short.words.length < LEAST_WHOLE || !exchangesWord(edit)) return null;
  return { relation: 'excludes', because: contrast(pair, edit) };
}

/**
 * "a full refund" of "not a full refund": a quote of a few words may stand in a sentence that has the negation outside the
 * marks, so only a sentence of its own excludes.
 */
function negationOutside({ short, long, around }: Pair): Outcome {
  const near = around.before.slice(-2);
  if (!near.some(({ kind }) => kind === 'negation')) return null;
  const from = around.before.length;
  const excerpt = shown(long.text, long.words.slice(from - near.length, from + SHOWN_AROUND));
  const whole = /^\P{L}*\p{Lu}/u.test(short.text) && /[.!?]\P{L}*$/u.test(short.text);
  return { relation: whole ? 'excludes' : 'within', because: `“${clip(short.text)}” where the other has “${excerpt}”` };
}

/** Function words around the shared stretch do not make the longer quote say more. */
function part({ short, long, around }: Pair): Outcome {
  const more = [...around.before, ...around.after].some(({ kind }) => kind !== 'function');
  if (!more && ![...short.words, ...long.words].some(({ kind }) => kind === 'gap')) return null;
  return { relation: 'within', because: `“${clip(short.text)}” is part of the longer quote` };
}

function smallEdits(pair: Pair): Outcome {
  const [edit] = pair.edits;
  return { relation: 'same', because: edit === undefined ? 'both have the same words' : `nearly the same: ${contrast(pair, edit)}` };
}

/** "“a full refund” where the other has “not a full refund”". */
function contrast({ short, long }: Pair, edit: Edit): string {
  const excerpt = ({ text, words }: Side, at: number, length: number): string =>
    shown(text, words.slice(Math.max(0, at - SHOWN_AROUND), at + length + SHOWN_AROUND));
  return `“${excerpt(short, edit.at.short, edit.short.length)}” where the other has “${excerpt(long, edit.at.long, edit.long.length)}”`;
}

function shown(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

function clip(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', LONGEST_SHOWN), 1))}…`;
}
