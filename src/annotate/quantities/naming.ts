import { NUMBERED, STREET_WORDS } from '../../lexicon/numbered-things.js';
import { CARDINALS, ORDINAL_ENDINGS } from '../../lexicon/numbers.js';
import { MONTHS } from '../../lexicon/time.js';
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

/** Whether the number names a thing ("Boeing 737", "Article 5", "A23"), a year, a clock time, a place in a list, and so is no amount. */
export function isNaming(pieces: readonly Piece[], candidate: Candidate): boolean {
  return (
    isPartOfWord(pieces, candidate) ||
    isCode(pieces, candidate) ||
    (!candidate.hasUnit &&
      (isNumberedThing(pieces, candidate) ||
        isModel(pieces, candidate) ||
        isYear(pieces, candidate) ||
        isAddress(pieces, candidate) ||
        isMarker(pieces, candidate))) ||
    isPronounOne(pieces, candidate) ||
    isDayOfMonth(pieces, candidate)
  );
}

/** "A23", "Covid-19", "787s", "5G", "61st": letters at the number that are no unit. */
function isPartOfWord(pieces: readonly Piece[], { numeral, first, end, hasUnit }: Candidate): boolean {
  const [before, start, behind] = [pieces[first - 1], pieces[first], pieces[end]];
  if (start === undefined) return true;
  if (start.glued && before?.kind === 'word' && start.kind !== 'word') return true;
  if (start.glued && isHyphen(before) && pieces[first - 2]?.lower === 'of' && isHyphen(pieces[first - 3])) return true;
  if (start.glued && start.kind !== 'mark' && isHyphen(before) && before?.glued && pieces[first - 2]?.kind === 'word') {
    return (
      numeral.form === 'digits' &&
      !/^(?:minus|in|sub|now|then|nearly|about|over|under|roughly|almost|post|pre|non)$/u.test(pieces[first - 2]?.lower ?? '')
    );
  }
  if (behind?.kind === 'word' && behind.glued && !hasUnit) return true;
  return ORDINAL_ENDINGS.has(behind?.lower ?? '') && behind?.glued === true;
}

/** Phone numbers, clock times, dates in digits, versions, "24/7", "9/11", long bare digits. */
function isCode(pieces: readonly Piece[], { numeral, first, end }: Candidate): boolean {
  const [before, number, behind, next] = [pieces[first - 1], pieces[first], pieces[end], pieces[end + 1]];
  if (number?.kind === 'number' && /^\d{10,}$/u.test(number.text)) return true;
  if (numeral.form !== 'digits') return false;
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

/** "747-400": three digits and a round variant behind a hyphen are a model. */
function isVariant(pieces: readonly Piece[], first: number, end: number): boolean {
  const [at, to] = isHyphen(pieces[end]) ? [first, end + 1] : isHyphen(pieces[first - 1]) ? [first - 2, first] : [-1, -1];
  const [model, variant] = [pieces[at], pieces[to]];
  if (model === undefined || variant === undefined || !variant.glued || !pieces[to - 1]?.glued) return false;
  return /^\d{3}$/u.test(model.text) && /^\d00$/u.test(variant.text) && Number(variant.text) < Number(model.text);
}

/** "9 May": a day that the reader of dates passed over. */
function isDayOfMonth(pieces: readonly Piece[], candidate: Candidate): boolean {
  const [before, next] = [pieces[candidate.first - 1], pieces[candidate.end]];
  if (!isPlain(pieces, candidate) || candidate.numeral.low > 31) return false;
  return [before, next].some((piece) => piece !== undefined && isCapitalised(piece) && MONTHS.has(piece.lower));
}

function isPlain(pieces: readonly Piece[], { numeral }: Candidate): boolean {
  const text = pieces[numeral.first]?.text ?? '';
  return numeral.scale === 1 && numeral.form === 'digits' && /^\d{1,4}$/u.test(text) && numeral.end === numeral.first + 1;
}

function isCapitalised(piece: Piece): boolean {
  return /^\p{Lu}/u.test(piece.text);
}

/** "Route 66", "Phase 3", "iPhone 11", "Game 7", "S&P 500", "No. 4", "Seed two". */
function isNumberedThing(pieces: readonly Piece[], candidate: Candidate): boolean {
  const { numeral, first } = candidate;
  const before = pieces[first - 1];
  if (before === undefined || numeral.scale !== 1 || numeral.form === 'order' || numeral.form === 'fraction') return false;
  if (before.text === '#' || before.text === '№') return true;
  if (before.text === '.' && /^(?:no|nos|vol|fig|art|sec|pt|ch|p|pp|rt|hwy)$/u.test(pieces[first - 2]?.lower ?? '')) return true;
  if (before.kind !== 'word' || before.text.includes('.')) return false;
  if (NUMBERED.has(before.lower)) return isCapitalised(before) || !isPluralNoun(pieces[candidate.end]);
  if (!isPlain(pieces, candidate) || before.tag !== 'PROPN' || !isCapitalised(before)) return false;
  if (isHyphen(pieces[candidate.end]) && pieces[candidate.end]?.glued && pieces[candidate.end + 1]?.kind === 'number') return false;
  if (/['’]s?$/u.test(before.text)) return false;
  return !(
    isPluralNoun(pieces[candidate.end]) &&
    (pieces[first - 2] === undefined || /^(?:in|across|from)$/iu.test(pieces[first - 2]?.text ?? ''))
  );
}

/** "its new 412 Falcon", "a 412 Falcon": a number between a modifier and a name belongs to the name. */
function isModel(pieces: readonly Piece[], candidate: Candidate): boolean {
  const [before, next] = [pieces[candidate.first - 1], pieces[candidate.end]];
  if (!isPlain(pieces, candidate) || candidate.numeral.low < 100 || next === undefined || next.kind !== 'word' || before === undefined)
    return false;
  if (next.tag === 'PROPN' && isCapitalised(next))
    return /^(?:a|an|own|new|old|older|newer|latest|the|first|original)$/u.test(before.lower);
  // "a fully booked 412 jet"
  const single = next.tag === 'NOUN' && next.lemma === next.lower && !next.lower.endsWith('s');
  if (!single || isNounPiece(pieces[candidate.end + 1])) return false;
  let at = candidate.first - 1;
  while (at > candidate.first - 4 && /^(?:ADJ|ADV|VERB)$/u.test(pieces[at]?.tag ?? '')) at--;
  return /^(?:a|an)$/u.test(pieces[at]?.lower ?? '');
}

function isNounPiece(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.tag === 'NOUN';
}

function isPluralNoun(piece: Piece | undefined): boolean {
  return piece?.tag === 'NOUN' && (piece.lower === 'people' || (piece.lower.endsWith('s') && piece.lemma !== piece.lower));
}

const YEAR_CUES =
  /^(?:in|since|by|from|until|till|during|of|the|before|after|for|to|and|through|between|early|late|mid|circa|year|'|’|\(|,|–|-|on|this|last|next)$/u;

/** Four plain digits from 1000 to 2100 are a year unless they plainly count something ("1,400", "1400 soldiers"). */
function isYear(pieces: readonly Piece[], candidate: Candidate): boolean {
  const number = pieces[candidate.numeral.first];
  const value = candidate.numeral.low;
  if (!isPlain(pieces, candidate) || number?.text.length !== 4 || value < 1000 || value > 2100) return false;
  const next = pieces[candidate.end];
  const counts = isPluralNoun(next) || (next?.tag === 'ADJ' && isPluralNoun(pieces[candidate.end + 1]));
  if (!counts) return value >= 1500;
  const before = pieces[candidate.first - 1];
  return value >= 1800 && before !== undefined && YEAR_CUES.test(before.lower);
}

/** "12 Rue Lepic", "575 Wilton Road": capitalised words that end in a street word. */
function isAddress(pieces: readonly Piece[], candidate: Candidate): boolean {
  if (candidate.numeral.form !== 'digits') return false;
  const start = isHyphen(pieces[candidate.end]) && pieces[candidate.end + 1]?.kind === 'number' ? candidate.end + 2 : candidate.end;
  for (let at = start; at < start + 5; at++) {
    const piece = pieces[at];
    if (at > start && piece?.kind === 'number') continue;
    if (piece === undefined || (piece.kind !== 'word' && !(piece.kind === 'mark' && piece.text === '.'))) return false;
    if (at > start && piece.kind === 'word' && /^\p{Ll}/u.test(piece.text) && !ORDINAL_ENDINGS.has(piece.lower)) return false;
    if (STREET_WORDS.has(piece.lower) && isCapitalised(piece)) return true;
    if (at === start && !isCapitalised(piece)) return false;
  }
  return false;
}

/** "1." or "(2)" or "[3]" at the head of a list entry or as a note; "Jones: 4", "scored: 7" as a mark given. */
function isMarker(pieces: readonly Piece[], candidate: Candidate): boolean {
  const { first, end } = candidate;
  const [before, behind] = [pieces[first - 1], pieces[end]];
  if (/^(?:zip|postcode|postal)$/u.test(behind?.lower ?? '')) return true;
  if (!isPlain(pieces, candidate)) return false;
  if (first === 0 && /^[.)]$/u.test(behind?.text ?? '') && pieces.length > end + 1) return true;
  if (before?.text === '[' && behind?.text === ']') return true;
  if (before?.text === '(' && behind?.text === ')') return true;
  return before?.text === ':' && pieces[first - 2]?.tag === 'PROPN';
}

const NOT_ONE_BEFORE = new Set([
  'no',
  'each',
  'every',
  'any',
  'this',
  'that',
  'which',
  'another',
  'the',
  'some',
  'not',
  'other',
  'first',
  'next',
  'last',
  'only',
  'day',
  'new',
  'good',
  'big',
]);
const NOT_ONE_BEHIND = new Set(['another', 'day', 'such', 'else', 'more', 'time']);

/** "one" counts before a noun or "of"; otherwise it is a pronoun or an idiom. */
function isPronounOne(pieces: readonly Piece[], { numeral, first, end }: Candidate): boolean {
  if (numeral.low !== 1 || numeral.high !== 1 || pieces[numeral.first]?.lower !== 'one' || numeral.end !== numeral.first + 1) return false;
  const next = pieces[end];
  if (NOT_ONE_BEFORE.has(pieces[first - 1]?.lower ?? '') || (pieces[first - 1]?.lower === 'on' && next?.lower === 'hand')) return true;
  if (next?.lower === 'of' || startsRatio(pieces, end)) return false;
  return next?.kind !== 'word' || NOT_ONE_BEHIND.has(next.lower) || !(next.tag === 'NOUN' || next.tag === 'ADJ');
}

/** "one in five", "one out of three", "one-in-four". */
function startsRatio(pieces: readonly Piece[], end: number): boolean {
  const at = isHyphen(pieces[end]) ? end + 1 : end;
  const behind = pieces[at]?.lower === 'in' ? at + 1 : pieces[at]?.lower === 'out' && pieces[at + 1]?.lower === 'of' ? at + 2 : null;
  if (behind === null) return false;
  const number = pieces[isHyphen(pieces[behind]) || pieces[behind]?.lower === 'every' ? behind + 1 : behind];
  return number?.kind === 'number' ? !/^\d{4}$/u.test(number.text) : CARDINALS.has(number?.lower ?? '');
}
