import { APOSTROPHES, ELISIONS, MARK_PAIRS } from '../../lexicon/quotation-marks.js';
import type { Span } from '../../text/span.js';

/** Words in one pair of quotation marks, outermost pair only. */
export interface Quoted extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** `open`: the paragraph ended before the closing mark, so the quote may go on in the next. */
  readonly closed: 'yes' | 'no' | 'open';
  /** The opening mark, to know it again at the head of the next paragraph. */
  readonly mark: string;
}

/** One place where a quotation mark stands; `''` and two backticks count as one mark. */
interface Mark extends Span {
  readonly text: string;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const MARK = /''|``|[“”„«»"‘’'`]/gu;
/** Looks for the end of a quote no further than this many marks ahead, so that a text of nothing but marks stays linear. */
const FARTHEST_MARK = 200;
/** An unclosed quote holds at most this many code units: about a long paragraph. */
const LONGEST_UNCLOSED = 3000;

/**
 * Finds the quotes of one paragraph, in text order; they do not overlap. Linear in its length.
 * `resumes`: the opening mark with which the next paragraph begins, "" where it begins otherwise. Print repeats the
 * opening mark at the head of each paragraph of a long quote and closes only the last.
 */
export function quotedIn(text: string, block: Span, resumes: string): readonly Quoted[] {
  const marks = marksIn(text, block);
  const found: Quoted[] = [];
  for (let i = 0; i < marks.length; i += 1) {
    const open = marks[i];
    if (!open?.mayOpen) continue;
    const close = closingMark(text, marks, i);
    const quoted = close === -1 ? unclosed(text, block, marks, i, resumes) : closedBy(open, marks[close]);
    if (quoted === null || !hasWord(text, quoted.inner)) continue;
    found.push(quoted);
    if (close !== -1) i = close;
    else while ((marks[i + 1]?.start ?? Number.POSITIVE_INFINITY) < quoted.end) i += 1;
  }
  return found;
}

function closedBy(open: Mark, close: Mark | undefined): Quoted | null {
  if (close === undefined) return null;
  return { start: open.start, end: close.end, inner: { start: open.end, end: close.start }, closed: 'yes', mark: open.text };
}

function marksIn(text: string, block: Span): readonly Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = block.start;
  for (let match = MARK.exec(text); match !== null && match.index < block.end; match = MARK.exec(text)) {
    const mark = match[0];
    const start = match.index;
    const end = start + mark.length;
    const before = start > block.start ? text.charAt(start - 1) : ' ';
    const after = end < block.end ? text.charAt(end) : ' ';
    marks.push({ start, end, text: mark, mayOpen: mayOpen(text, mark, end, before, after), mayClose: mayClose(mark, before, after) });
  }
  return marks;
}

const LETTER = /[\p{L}\p{N}]/u;

function mayOpen(text: string, mark: string, end: number, before: string, after: string): boolean {
  // Guillemets stand apart from the words in French print.
  if (!MARK_PAIRS.has(mark) || (/\s/u.test(after) && mark !== '«')) return false;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (!/[\s([{—–\-/“"‘':]/u.test(before)) return false;
  return !APOSTROPHES.has(mark) || !startsElision(text, end);
}

/** "'em", "'90s". */
function startsElision(text: string, at: number): boolean {
  const word = /^[\p{L}\p{N}]{1,8}/u.exec(text.slice(at, at + 8))?.[0].toLowerCase() ?? '';
  return ELISIONS.has(word) || /^\d0s$/u.test(word);
}

function mayClose(mark: string, before: string, after: string): boolean {
  if (mark === '”') return true;
  if (mark === '„' || mark === '`' || mark === '‘' || mark === '``') return false;
  if (APOSTROPHES.has(mark)) return !/\s/u.test(before) && !LETTER.test(after);
  return !(/\s/u.test(before) && LETTER.test(after));
}

/** Index of the mark that closes `marks[from]`; -1 where none does. A straight mark may be closed by a curly one that nothing else opened. */
function closingMark(text: string, marks: readonly Mark[], from: number): number {
  const open = marks[from];
  if (open === undefined) return -1;
  const closers = MARK_PAIRS.get(open.text) ?? [];
  const single = APOSTROPHES.has(open.text);
  let weak = -1;
  let nested = 0;
  const farthest = Math.min(marks.length, from + FARTHEST_MARK);
  for (let i = from + 1; i < farthest; i += 1) {
    const mark = marks[i];
    if (mark === undefined) break;
    if (mark.text === '“') nested += 1;
    if (mark.text === '”' && open.text === '"' && nested === 0) return i;
    if (mark.text === '”') nested -= 1;
    if (mark.mayClose && closers.includes(mark.text)) {
      if (!single || !mayBePossessive(text, mark)) return i;
      if (weak === -1) weak = i;
    } else if (mark.text === open.text && mark.mayOpen && open.text !== '"') {
      break;
    }
  }
  return weak;
}

/** A mark behind an s may be a plural's possessive ("voters' list") unless punctuation says that something ends there. */
function mayBePossessive(text: string, mark: Mark): boolean {
  return /[sS]/u.test(text.charAt(mark.start - 1)) && /^\s[\p{Ll}]/u.test(text.slice(mark.end, mark.end + 3));
}

/**
 * A quote whose closing mark is missing: to the end of the paragraph where the next one takes it up or where it began
 * the paragraph, else to the end of its sentence; words quoted inside a sentence (“a bold step, …) end at its next mark. A
 * lone apostrophe or an inch mark opens nothing.
 */
function unclosed(text: string, block: Span, marks: readonly Mark[], from: number, resumes: string): Quoted | null {
  const open = marks[from];
  if (open === undefined || APOSTROPHES.has(open.text) || open.text === '”' || open.text === '»') return null;
  const limit = Math.min(block.end, open.end + LONGEST_UNCLOSED);
  const next = marks.slice(from + 1, from + FARTHEST_MARK).find((mark) => mark.mayOpen && mark.text === open.text);
  const whole = next === undefined && (open.start === block.start || resumes === open.text);
  const end = whole
    ? limit
    : (/\p{Ll}/u.test(text.charAt(open.end)) ? phraseEnd : sentenceEnd)(text, open.end, Math.min(limit, next?.start ?? limit));
  const inner = { start: open.end, end: open.end + text.slice(open.end, end).trimEnd().length };
  const closed = whole && resumes === open.text && inner.end === block.end ? 'open' : 'no';
  return { start: open.start, end: inner.end, inner, closed, mark: open.text };
}

function phraseEnd(text: string, from: number, limit: number): number {
  const stop = /[,;:.?!](?=\s)/u.exec(text.slice(from, limit));
  return stop === null ? limit : from + stop.index;
}

function sentenceEnd(text: string, from: number, limit: number): number {
  const stop = /[.?!](?=\s)/u.exec(text.slice(from, limit));
  return stop === null ? limit : from + stop.index + 1;
}

function hasWord(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1) if (LETTER.test(text.charAt(at))) return true;
  return false;
}
