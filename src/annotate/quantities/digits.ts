import { FRACTION_SIGNS } from '../../lexicon/numbers.js';
import { product, readAndAHalf, readScale } from './magnitude.js';
import type { Numeral } from './numeral.js';
import { isHyphen, type Piece } from './pieces.js';

type Readable = readonly Piece[];

/** Worth of the digits of a number piece; null for digits that state no amount (a leading zero as in "007"). */
function valueOfDigits(text: string): { readonly value: number; readonly step: number } | null {
  if (/^0\d/u.test(text)) return null;
  const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.|$)/u.test(text);
  const plain = grouped ? text.replaceAll(',', '') : text.replace(/[\u00a0\u202f\u2009 ]/gu, '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const dot = plain.indexOf('.');
  return { value, step: dot < 0 ? 1 : 10 ** -(plain.length - dot - 1) };
}

export function readDigits(pieces: Readable, at: number, money: boolean): Numeral | null {
  const piece = pieces[at];
  const digits = piece === undefined ? null : valueOfDigits(piece.text);
  if (digits === null) return null;
  let { value, step } = digits;
  let end = at + 1;
  const slashed = readSlashed(pieces, at);
  const mixed = pieces[end]?.glued ? null : readSlashed(pieces, end);
  const sign = FRACTION_SIGNS.get(pieces[end]?.text ?? '');
  if (slashed !== null) return { first: at, end: at + 3, low: slashed, high: slashed, step: 0, scale: 1, form: 'fraction' };
  if (mixed !== null) {
    value += mixed;
    step = 0.1;
    end += 3;
  } else if (sign !== undefined) {
    value += sign;
    step = 0.1;
    end += 1;
  }
  const power = readPowerOfTen(pieces, end);
  if (power !== null)
    return {
      first: at,
      end: power.end,
      low: product(value, power.factor),
      high: product(value, power.factor),
      step: step * power.factor,
      scale: power.factor,
      form: 'digits',
    };
  const half = readAndAHalf(pieces, end);
  if (half !== null) {
    value += half.value;
    step = 0.1;
    end = half.end;
  }
  const scale = readScale(pieces, end, money);
  value = product(value, scale.factor);
  return Number.isFinite(value)
    ? { first: at, end: scale.end, low: value, high: value, step: step * scale.factor, scale: scale.factor, form: 'digits' }
    : null;
}

/** Denominators that slashed fractions are written with; "24/7", "9/11" and the "6/16" of a page counter are no fractions. */
const SLASHED_DENOMINATORS = new Set([2, 3, 4, 5, 8]);

/** "3/4": the worth of number, slash and number without spaces. */
function readSlashed(pieces: Readable, at: number): number | null {
  const [above, slash, below] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (above?.kind !== 'number' || slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued) return null;
  const [a, b] = [Number(above.text), Number(below.text)];
  return Number.isInteger(a) && SLASHED_DENOMINATORS.has(b) && a > 0 && a < b && pieces[at + 3]?.text !== '/' ? a / b : null;
}

/** "×10−30", "x 10^6". */
function readPowerOfTen(pieces: Readable, at: number): { readonly factor: number; readonly end: number } | null {
  if (!/^[×x*]$/u.test(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '10') return null;
  let end = at + 2;
  if (pieces[end]?.text === '^' && pieces[end]?.glued) end++;
  const negative = isHyphen(pieces[end]) && pieces[end]?.glued === true;
  if (negative) end++;
  const exponent = pieces[end];
  if (exponent?.kind !== 'number' || !exponent.glued || !/^\d{1,2}$/u.test(exponent.text)) return null;
  return { factor: 10 ** (negative ? -Number(exponent.text) : Number(exponent.text)), end: end + 1 };
}
