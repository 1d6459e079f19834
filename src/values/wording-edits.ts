import { MODALS } from '../lexicon/function-words.js';
import { relate } from '../lexicon/wordnet.js';
import { type Alignment, LONGEST } from './wording-alignment.js';
import type { Word } from './wording-words.js';

/** A difference between two quotes: the words of each side, and where they are or would be. */
export interface Edit {
  readonly short: readonly Word[];
  readonly long: readonly Word[];
  /** Index of the first of these words on each side. */
  readonly at: { readonly short: number; readonly long: number };
}

/** Words further back in which the longer quote may have the negation that the shorter begins with ("*nothing* in it", "*nothing* that we saw in it"). */
const WIDER = 4;

/**
 * The differences inside the stretch that two quotes share, and what the shorter has before and behind it (laid against as
 * many words of the longer). Words that dots on the other side leave out are no difference.
 */
export function editsOf(short: readonly Word[], long: readonly Word[], { pairs }: Alignment): readonly Edit[] {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cut = short.length > LONGEST;
  const [head, tail] = cut ? [0, short.length] : [first.short ?? 0, (last.short ?? 0) + 1];
  const [longHead, longTail] = [first.long ?? 0, (last.long ?? 0) + 1];
  const denies = short.slice(0, head).some(({ kind }) => kind === 'negation');
  const before = Math.max(0, longHead - head - (denies ? WIDER : 0));
  const edits = [{ short: short.slice(0, head), long: head === 0 ? [] : long.slice(before, longHead), at: { short: 0, long: before } }];
  let [i, j] = [first.short ?? 0, longHead];
  let open: { short: Word[]; long: Word[]; at: Edit['at'] } | null = null;
  for (const pair of pairs) {
    const one = pair.short === null ? undefined : short[pair.short];
    const other = pair.long === null ? undefined : long[pair.long];
    if (one !== undefined && one.key === other?.key) {
      if (open !== null) edits.push(open);
      open = null;
    } else {
      open ??= { short: [], long: [], at: { short: i, long: j } };
      if (one !== undefined) open.short.push(one);
      if (other !== undefined) open.long.push(other);
    }
    i += one === undefined ? 0 : 1;
    j += other === undefined ? 0 : 1;
  }
  const rest = short.slice(tail);
  edits.push({ short: rest, long: long.slice(longTail, longTail + rest.length), at: { short: tail, long: longTail } });
  return edits.filter((edit) => {
    const words = wordsIn(edit);
    return words.length > 0 && !words.some(({ kind }) => kind === 'gap');
  });
}

function wordsIn({ short, long }: Edit): readonly Word[] {
  return [...short, ...long];
}

export function changesNegation({ short, long }: Edit): boolean {
  return short.some(({ kind }) => kind === 'negation') !== long.some(({ kind }) => kind === 'negation');
}

/** Another number; a number that one side leaves out changes nothing that the other says. */
export function changesNumber({ short, long }: Edit): boolean {
  const [one, other] = [numbersIn(short), numbersIn(long)];
  return one !== '' && other !== '' && one !== other;
}

function numbersIn(words: readonly Word[]): string {
  return words.flatMap(({ kind, key }) => (kind === 'number' ? [key] : [])).join(' ');
}

/** Another modal, or a modal for a plain verb. */
export function changesModal({ short, long }: Edit): boolean {
  const [one, other] = [modalIn(short), modalIn(long)];
  return one !== other && short.length > 0 && long.length > 0;
}

function modalIn(words: readonly Word[]): string | undefined {
  return words.find(({ key }) => MODALS.has(key))?.key;
}

/** One word for its opposite ("rise" / "fall"). */
export function changesToOpposite({ short, long }: Edit): boolean {
  const [one, other] = [short[0], long[0]];
  if (short.length !== 1 || long.length !== 1 || one?.kind !== 'content' || other?.kind !== 'content') return false;
  return relate(one.key, other.key) === 'antonym';
}

/** One content word for another that is neither of its meaning nor of its family. */
export function exchangesWord(edit: Edit): boolean {
  const [one, other] = [edit.short[0], edit.long[0]];
  if (edit.short.length !== 1 || edit.long.length !== 1 || one?.kind !== 'content' || other?.kind !== 'content') return false;
  return !isSpelling(edit) && relate(one.key, other.key) === null;
}

/** Another content word than a slip of spelling. */
export function changesContent(edit: Edit): boolean {
  return !isSpelling(edit) && wordsIn(edit).some(({ kind }) => kind !== 'function');
}

/** One word, or one word written as two, that differs by a letter or, in long words, two. */
function isSpelling({ short, long }: Edit): boolean {
  if (short.length + long.length > 3 || [...short, ...long].some(({ kind }) => kind === 'number')) return false;
  const [one, other] = [short.map(({ key }) => key).join(''), long.map(({ key }) => key).join('')];
  const longest = Math.max(one.length, other.length);
  return longest >= 4 && distanceWithin(one, other, longest >= 8 ? 2 : 1);
}

/** Whether at most `limit` letters must be put in, left out or exchanged. Linear in the words' length, as `limit` is 2 at most. */
function distanceWithin(a: string, b: string, limit: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (start === a.length && start === b.length) return true;
  if (limit === 0) return false;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    distanceWithin(restA.slice(1), restB.slice(1), limit - 1) ||
    distanceWithin(restA.slice(1), restB, limit - 1) ||
    distanceWithin(restA, restB.slice(1), limit - 1)
  );
}
