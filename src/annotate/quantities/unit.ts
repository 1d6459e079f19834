import { CURRENCY_LETTERS, type CurrencyRow } from '../../lexicon/currencies.js';
import { RATE_BASES } from '../../lexicon/units.js';
import type { Unit } from '../../values/quantity.js';
import {
  currencyFamily,
  currencyOfMark,
  currencyOfWord,
  LONGEST_UNIT,
  minorUnitOfWord,
  moneyUnit,
  rateUnit,
  unitOfShort,
  unitOfWord,
} from '../../values/units.js';
import type { CurrencyContext } from './currency-context.js';
import { type Piece, phraseOf, skipJoiningHyphen } from './pieces.js';

type Readable = readonly Piece[];

/** A currency mark, sign or both in front of a number: pieces from `first` up to the number. */
export interface Lead {
  readonly first: number;
  readonly unit: Unit | null;
  /** -1 for a minus, 1 for a plus, 0 for no sign. */
  readonly sign: -1 | 0 | 1;
}

/** Reads what is written straight before the number at piece `at`: "US$", "Rs", "£", "−", "$-". */
export function readLead(pieces: Readable, at: number, context: CurrencyContext): Lead {
  const inner = readSign(pieces, at);
  const money = readCurrencyBefore(pieces, inner.first, context);
  if (money === null) return { first: inner.first, unit: null, sign: inner.sign };
  const outer = readSign(pieces, money.first);
  return { first: outer.first, unit: money.unit, sign: outer.sign === 0 ? inner.sign : outer.sign };
}

/** A minus or plus counts only where it can be no joiner: at a start, behind a space or a mark that opens. */
function readSign(pieces: Readable, at: number): { readonly first: number; readonly sign: -1 | 0 | 1 } {
  const [before, next] = [pieces[at - 1], pieces[at]];
  if (before === undefined || next === undefined) return { first: at, sign: 0 };
  if ((before.lower === 'minus' && pieces[at - 2]?.lower === 'or' && pieces[at - 3]?.lower === 'plus') || before.text === '±') {
    return { first: before.text === '±' ? at - 1 : at - 3, sign: 0 };
  }
  if (before.lower === 'minus' || before.lower === 'negative') return { first: at - 1, sign: -1 };
  const joined = isMinus(before) && pieces[at - 2]?.lower === 'minus';
  if (joined) return { first: at - 2, sign: -1 };
  if (!next.glued) return { first: at, sign: 0 };
  const earlier = pieces[at - 2];
  const free = earlier === undefined || !before.glued || /^[($:[]$/u.test(earlier.text);
  if (before.text === '+' && free) return { first: at - 1, sign: 1 };
  if (isMinus(before) && free) return { first: at - 1, sign: -1 };
  return { first: at, sign: 0 };
}

function isMinus(piece: Piece): boolean {
  return piece.text === '-' || piece.text === '−' || piece.text === '–';
}

function readCurrencyBefore(
  pieces: Readable,
  at: number,
  context: CurrencyContext,
): { readonly first: number; readonly unit: Unit } | null {
  const before = pieces[at - 1];
  if (before === undefined) return null;
  const family = currencyOfMark(before.text);
  if (family !== undefined) {
    const country = pieces[at - 2];
    const code = country?.kind === 'word' && (before.glued || isUnitedStates(country)) ? family.national[country.lower] : undefined;
    return code === undefined
      ? { first: at - 1, unit: moneyUnit(family, context.codeOf(family)) }
      : { first: at - 2, unit: moneyUnit(family, code) };
  }
  // "$US55", "$A82": the country stands between the mark and the number.
  const earlier = currencyOfMark(pieces[at - 2]?.text ?? '');
  const code = before.glued && pieces[at]?.glued ? earlier?.national[before.lower] : undefined;
  if (earlier !== undefined && code !== undefined) return { first: at - 2, unit: moneyUnit(earlier, code) };
  if (before.text === '=' && before.glued && pieces[at - 2]?.text === 'Y' && pieces[at]?.glued) {
    const yen = currencyFamily('yen');
    return yen === undefined ? null : { first: at - 2, unit: moneyUnit(yen, context.codeOf(yen)) };
  }
  const dotted = before.text === '.' && before.glued ? 1 : 0;
  const letters = readCurrencyLetters(pieces[at - 1 - dotted], context);
  if (letters === null || (NEEDS_NUMBER.test(pieces[at - 1 - dotted]?.text ?? '') && !isMoneyNumber(pieces, at))) return null;
  return { first: at - 1 - dotted, unit: letters };
}

/** Letters that mean money only right before a number that looks like money: "R4" is a car, "R4.5bn" are rands. */
const NEEDS_NUMBER = /^(?:PS|RM|Rp|Sh|Dh|R)$/u;

function isMoneyNumber(pieces: Readable, at: number): boolean {
  const [letters, number, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (number?.glued !== true) return false;
  return letters?.text !== 'R' || /[.,]/u.test(number.text) || /^(?:million|billion|trillion|m|bn)$/u.test(next?.lower ?? '');
}

function isUnitedStates(piece: Piece): boolean {
  return piece.text === 'US' || piece.text === 'U.S.';
}

function readCurrencyLetters(piece: Piece | undefined, context: CurrencyContext): Unit | null {
  const letters = CURRENCY_LETTERS.get(piece?.text ?? '');
  const family = letters === undefined ? undefined : currencyFamily(letters[1]);
  if (letters === undefined || family === undefined) return null;
  return moneyUnit(family, letters[0] === '' ? context.codeOf(family) : letters[0]);
}

/** A unit and the index behind it. */
export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
}

/** Reads the unit behind a number that ends before piece `at`, with or without hyphen ("6.1-inch", "5 W", "1,200€", "Danish crowns"). */
export function readUnit(pieces: Readable, at: number, context: CurrencyContext): UnitRead | null {
  const start = skipJoiningHyphen(pieces, at);
  return readMeasure(pieces, start, context) ?? readCurrencyBehind(pieces, start, context);
}

/** Abbreviations that are a unit only right at the number ("41C") … */
const ONLY_GLUED = /^(?:C|F|A|N|J|in|mb|b)$/u;
/** … and one that is a magnitude there ("50K") and a unit only behind a space. */
const ONLY_SPACED = 'K';
/** Unit words that are also verbs, adjectives or things; they need a noun's tag and nothing that they could belong to. */
const NEEDS_NOUN = new Set([
  'stone',
  'foot',
  'second',
  'minute',
  'degree',
  'won',
  'bar',
  'pounds',
  'pound',
  'crown',
  'real',
  'rand',
  'bits',
  'bit',
  'cup',
  'cups',
  'yard',
]);

function readMeasure(pieces: Readable, at: number, context: CurrencyContext): UnitRead | null {
  for (let end = Math.min(at + LONGEST_UNIT, pieces.length); end > at; end--) {
    const first = pieces[at];
    if (first === undefined) return null;
    const short = unitOfShort(phraseOf(pieces, at, end, 'text'));
    if (short !== undefined && !isRefusedShort(pieces, at, end)) return { unit: short, end };
    const word = unitOfWord(phraseOf(pieces, at, end));
    if (word === undefined) continue;
    if (end === at + 1 && NEEDS_NOUN.has(first.lower) && !isUnitNoun(pieces, at)) continue;
    if (word.symbol === 'lb' && isSterling(pieces, end, context)) continue;
    return { unit: word, end };
  }
  return null;
}

function isRefusedShort(pieces: Readable, at: number, end: number): boolean {
  const [number, piece, next] = [pieces[at - 1], pieces[at], pieces[end]];
  if (piece === undefined || end > at + 1) return false;
  // "1980s" is a decade: right at the number "s" is seconds only behind decimals.
  if (piece.text === 's' && piece.glued && number?.text.includes('.') !== true) return true;
  if (piece.glued ? piece.text === ONLY_SPACED : ONLY_GLUED.test(piece.text) && !isDegrees(pieces, at)) return true;
  return next?.glued === true && (next.kind === 'number' || next.text === '&');
}

/** "12 C in the shade": a spaced degree letter, where the number is no name's ("Section 12 C", "Flat 3 F"). */
function isDegrees(pieces: Readable, at: number): boolean {
  const [before, number, letter, next] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!/^[CF]$/u.test(letter?.text ?? '') || number?.kind !== 'number' || /^\p{Lu}/u.test(before?.text ?? '')) return false;
  return next === undefined || !next.glued ? !/^\p{Lu}/u.test(next?.text ?? '') : next.kind === 'mark';
}

function isUnitNoun(pieces: Readable, at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || piece.tag === 'VERB' || piece.tag === 'AUX') return false;
  return (
    !(piece.lower === 'second' && /^(?:half|-|place|leg|time|round)$/u.test(next?.lower ?? '')) &&
    !(piece.lower === 'stone' && next?.tag === 'NOUN')
  );
}

/** "20 pounds" is money where the article writes sterling and does not weigh ("pounds of fish"), or where dollars follow in brackets. */
function isSterling(pieces: Readable, end: number, context: CurrencyContext): boolean {
  if (pieces[end]?.text === '(' && currencyOfMark(pieces[end + 1]?.text ?? '') !== undefined) return true;
  return pieces[end]?.lower !== 'of' && context.sterling;
}

function readCurrencyBehind(pieces: Readable, at: number, context: CurrencyContext): UnitRead | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const mark = currencyOfMark(piece.text);
  if (mark !== undefined)
    return piece.glued || !pieces[at + 1]?.glued ? { unit: moneyUnit(mark, context.codeOf(mark)), end: at + 1 } : null;
  const minor = minorUnitOfWord(piece.lower);
  const minorFamily = minor === undefined ? undefined : currencyFamily(minor.family);
  if (minor !== undefined && minorFamily !== undefined && (piece.text.length > 1 || piece.text === '¢' || isPence(pieces, at))) {
    return { unit: moneyUnit(minorFamily, context.codeOf(minorFamily), minor.name), end: at + 1 };
  }
  const letters = readCurrencyLetters(piece, context);
  if (letters !== null && piece.text.length === 3) return { unit: letters, end: at + 1 };
  // "pounds" reaches this place only when it is money.
  if (/^pounds?$/u.test(piece.lower)) {
    const sterling = currencyFamily('pound sterling');
    if (sterling !== undefined && piece.tag !== 'VERB') return { unit: moneyUnit(sterling, context.codeOf(sterling)), end: at + 1 };
  }
  return readCurrencyName(pieces, at, context);
}

/** Heights of video lines, the other thing that "p" stands behind. */
const VIDEO_LINES = new Set(['240', '360', '480', '576', '720', '1080', '1440', '2160', '4320']);

function isPence(pieces: Readable, at: number): boolean {
  return (
    pieces[at]?.glued === true &&
    pieces[at - 1]?.kind === 'number' &&
    !VIDEO_LINES.has(pieces[at - 1]?.text ?? '') &&
    pieces[at + 1]?.text !== '.m'
  );
}

/** "dollars", "US dollars", "Hong Kong dollars", "Danish crowns". */
function readCurrencyName(pieces: Readable, at: number, context: CurrencyContext): UnitRead | null {
  for (let words = 3; words >= 1; words--) {
    const last = pieces[at + words - 1];
    const two = words > 1 ? currencyOfWord(phraseOf(pieces, at + words - 2, at + words)) : undefined;
    const family: CurrencyRow | undefined = currencyOfWord(last?.lower ?? '') ?? (words === 2 ? two : undefined);
    if (family === undefined || last === undefined || last.tag === 'VERB') continue;
    if (words === 1 || two !== undefined) return { unit: moneyUnit(family, context.codeOf(family)), end: at + words };
    const code = family.national[pieces[at + words - 2]?.lower ?? ''];
    if (code !== undefined) return { unit: moneyUnit(family, code), end: at + words };
  }
  return null;
}

/** "$76 US", "$5 AUD": the country behind an amount whose dollar mark stood before it. */
export function readCountryBehind(pieces: Readable, at: number, unit: Unit): UnitRead | null {
  const [piece, dollar] = [pieces[at], currencyFamily('dollar')];
  if (piece === undefined || dollar === undefined || !unit.name.endsWith(dollar.name)) return null;
  const code = isUnitedStates(piece) ? 'USD' : CURRENCY_LETTERS.get(piece.text)?.[1] === dollar.name ? piece.text : null;
  return code === null ? null : { unit: moneyUnit(dollar, code), end: at + 1 };
}

/** Reads "per share", "a barrel", "/kg" behind a unit; `unit` null for plain counts ("tests per day"). */
export function readRate(pieces: Readable, at: number, unit: Unit | null): { readonly base: string; readonly end: number } | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const per = piece.lower === 'per' || (piece.text === '/' && piece.glued);
  const article = unit !== null && (piece.lower === 'a' || piece.lower === 'an') && unit.dimension === 'money';
  if (!per && !article) return null;
  for (let end = Math.min(at + 1 + LONGEST_UNIT, pieces.length); end > at + 1; end--) {
    const measure = per ? (unitOfWord(phraseOf(pieces, at + 1, end)) ?? unitOfShort(phraseOf(pieces, at + 1, end, 'text'))) : undefined;
    if (measure !== undefined) return { base: measure.name, end };
  }
  const next = pieces[at + 1];
  if (next === undefined || next.kind !== 'word') return null;
  if (!per && /^(?:ago|earlier|before|later|after|previously|from)$/u.test(pieces[at + 2]?.lower ?? '')) return null;
  if (RATE_BASES.has(next.lemma) || RATE_BASES.has(next.lower)) return { base: next.lemma, end: at + 2 };
  return piece.lower === 'per' && next.tag === 'NOUN' ? { base: next.lemma, end: at + 2 } : null;
}

export { rateUnit };
