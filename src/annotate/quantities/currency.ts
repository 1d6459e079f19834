import { CURRENCY_LETTERS, type CurrencyRow } from '../../lexicon/currencies.js';
import type { Unit } from '../../values/quantity.js';
import { currencyFamily, currencyOfMark, currencyOfWord, minorUnitOfWord, moneyUnit } from '../../values/units.js';
import type { CurrencyContext } from './currency-context.js';
import { type Piece, phraseOf } from './pieces.js';

type Readable = readonly Piece[];

/** A unit and the index behind it. */
export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
}

/** Reads the currency that ends right before the number at piece `at`. */
export function readCurrencyBefore(
  pieces: Readable,
  at: number,
  context: CurrencyContext,
): { readonly first: number; readonly unit: Unit } | null {
  const before = pieces[at - 1];
  if (before === undefined) return null;
  const family = currencyOfMark(before.text);
  if (family !== undefined) {
    const country = pieces[at - 2];
    const real = country?.text === 'R' && before.glued ? currencyFamily('real') : undefined;
    if (real !== undefined) return { first: at - 2, unit: moneyUnit(real, real.code) };
    const code =
      country?.kind === 'word' && (before.glued || isUnitedStates(country) || SPACED_COUNTRY.test(country.text))
        ? family.national[country.lower]
        : undefined;
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
const NEEDS_NUMBER = /^(?:PS|RM|Rp|Sh|Dh|R|N|P|Bt)$/u;

function isMoneyNumber(pieces: Readable, at: number): boolean {
  const [letters, number, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (number?.glued !== true) return false;
  return (
    !/^[RNP]$/u.test(letters?.text ?? '') || /[.,]\d/u.test(number.text) || /^(?:million|billion|trillion|m|bn)$/u.test(next?.lower ?? '')
  );
}

/** "HK $5": letters that are a country's also when a space parts them from the mark. */
const SPACED_COUNTRY = /^(?:HK|NZ|AU|NT|US)$/u;

function isUnitedStates(piece: Piece): boolean {
  return piece.text === 'US' || piece.text === 'U.S.';
}

function readCurrencyLetters(piece: Piece | undefined, context: CurrencyContext): Unit | null {
  const letters = CURRENCY_LETTERS.get(piece?.text ?? '');
  const family = letters === undefined ? undefined : currencyFamily(letters[1]);
  if (letters === undefined || family === undefined) return null;
  return moneyUnit(family, letters[0] === '' ? context.codeOf(family) : letters[0]);
}

/** Reads the currency that starts at piece `at`, behind a number. */
export function readCurrencyBehind(pieces: Readable, at: number, context: CurrencyContext): UnitRead | null {
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
