import { NUMBERED } from '../../lexicon/numbered-things.js';
import { ORDINAL_ENDINGS } from '../../lexicon/numbers.js';
import type { Numeral } from './numeral.js';
import { isHyphen, type Piece } from './pieces.js';

/** A number with what stands right at it. */
export interface Candidate {
  readonly numeral: Numeral;
  /** First piece, with sign and currency mark. */
  readonly first: number;
  /** Index behind the number and its unit. */
  readonly end: number;
  readonly hasUnit: boolean;
}

/** "A23", "Covid-19", "787s", "5G", "61st": letters at the number that are no unit. */
export function isPartOfWord(pieces: readonly Piece[], { numeral, first, end, hasUnit }: Candidate): boolean {
  const [before, start, behind] = [pieces[first - 1], pieces[first], pieces[end]];
  if (start === undefined) return true;
  if (start.glued && before?.kind === 'word' && start.kind !== 'word') return true;
  if (start.glued && isHyphen(before) && pieces[first - 2]?.lower === 'of' && isHyphen(pieces[first - 3])) return true;
  // "M1-67": digits behind letters and digits.
  if (
    start.glued &&
    isHyphen(before) &&
    before?.glued &&
    pieces[first - 2]?.glued &&
    pieces[first - 3]?.kind === 'word' &&
    pieces[first - 2]?.kind === 'number'
  )
    return true;
  if (start.glued && start.kind !== 'mark' && isHyphen(before) && before?.glued && pieces[first - 2]?.kind === 'word') {
    if (NUMBERED.has(pieces[first - 2]?.lower ?? '')) return true;
    // "under-21s", "the over-50s": an age that names a group.
    if (/^(?:under|over)$/u.test(pieces[first - 2]?.lower ?? '') && !hasUnit && isGroupOfAge(pieces, numeral, end)) return true;
    return (
      numeral.form === 'digits' &&
      !/^(?:minus|magnitude|in|sub|now|then|nearly|about|over|under|roughly|almost|post|pre|non|by)$/u.test(pieces[first - 2]?.lower ?? '')
    );
  }
  // "Twenty20"
  if (start.kind === 'word' && behind?.kind === 'number' && behind.glued) return true;
  if (behind?.kind === 'word' && behind.glued && !hasUnit) return true;
  return ORDINAL_ENDINGS.has(behind?.lower ?? '') && behind?.glued === true;
}

/** Whether a number behind "under-" or "over-" is an age: it is one, and a plural, a hyphen or a noun follows it. */
function isGroupOfAge(pieces: readonly Piece[], numeral: Numeral, end: number): boolean {
  const behind = pieces[end];
  if (numeral.scale !== 1 || numeral.low > 100 || behind === undefined) return false;
  return (behind.lower === 's' && behind.glued) || isHyphen(behind) || (behind.tag === 'NOUN' && behind.lemma === behind.lower);
}

/** Phone numbers, clock times, dates in digits, versions, "24/7", "9/11", long bare digits. */
export function isCode(pieces: readonly Piece[], { numeral, first, end }: Candidate): boolean {
  const [before, number, behind, next] = [pieces[first - 1], pieces[first], pieces[end], pieces[end + 1]];
  if (number?.kind === 'number' && /^\d{10,}$/u.test(number.text)) return true;
  if (numeral.form !== 'digits') return false;
  // "0800 123 456": a number that goes on from one with a leading nought.
  if ((before?.kind === 'number' || before?.kind === 'code') && /^0\d+$/u.test(before.text)) return true;
  if (
    isHyphen(behind) &&
    behind?.glued &&
    next?.kind === 'number' &&
    next.glued &&
    pieces[end - 1]?.kind === 'word' &&
    pieces[end - 1]?.glued
  )
    return true;
  if (digitRun(pieces, first, end) >= 3 || isVariant(pieces, first, end)) return true;
  const joins = (mark: Piece | undefined, other: Piece | undefined) =>
    mark?.glued === true && other !== undefined && (other.kind === 'number' || other.kind === 'code') && /^[:/]$/u.test(mark.text);
  if (behind !== undefined && next?.glued && joins(behind, next)) return true;
  return number?.glued === true && joins(before, pieces[first - 2]);
}

/** How many groups of digits stand in a row, parted by spaces or hyphens alone: three and more are a telephone or account number. */
function digitRun(pieces: readonly Piece[], first: number, end: number): number {
  const isDigits = (piece: Piece | undefined) => piece?.kind === 'number' || piece?.kind === 'code';
  let groups = 1;
  for (let at = first - 1; groups < 3 && (isDigits(pieces[at]) || isHyphen(pieces[at])); at--) if (isDigits(pieces[at])) groups++;
  for (let at = end; groups < 3 && (isDigits(pieces[at]) || isHyphen(pieces[at])); at++) if (isDigits(pieces[at])) groups++;
  return groups;
}

/** "747-400", "787-8": three digits and a round variant behind a hyphen are a model, as any variant of an airliner is. */
function isVariant(pieces: readonly Piece[], first: number, end: number): boolean {
  const [at, to] = isHyphen(pieces[end]) ? [first, end + 1] : isHyphen(pieces[first - 1]) ? [first - 2, first] : [-1, -1];
  const [model, variant] = [pieces[at], pieces[to]];
  if (model === undefined || variant === undefined || !variant.glued || !pieces[to - 1]?.glued) return false;
  if (/^7[0-8]7$/u.test(model.text) && /^\d{1,2}$/u.test(variant.text)) return true;
  return /^\d{3}$/u.test(model.text) && /^\d00$/u.test(variant.text) && Number(variant.text) < Number(model.text);
}
