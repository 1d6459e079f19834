import type { DateValue } from '../values/date.js';
import type { QuantityValue } from '../values/quantity.js';

/** The digits of a number, and the same sorted; null where there is no number. */
export interface SlipDigits {
  readonly written: string | null;
  readonly sorted: string;
}

/** The digits by which a slip of the hand shows. */
export function slipDigitsOf(value: QuantityValue): SlipDigits {
  const number = value.low ?? value.high;
  if (number === null) return { written: null, sorted: '' };
  const written = writtenDigits(value, number);
  return { written, sorted: sorted(written) };
}

/**
 * How much two values look like one with a slip of the hand: 1 for swapped digits, a digit more or less, or one number
 * with two units; 0 for numbers that have nothing to do with one another. Short numbers say little and count half.
 */
export function quantitySlip(a: QuantityValue, b: QuantityValue): number {
  return slipBetween(a, slipDigitsOf(a), b, slipDigitsOf(b));
}

/** The same where the digits of both are known. */
export function slipBetween(
  a: QuantityValue,
  { written: p, sorted: x }: SlipDigits,
  b: QuantityValue,
  { written: q, sorted: y }: SlipDigits,
): number {
  if (p === null || q === null) return 0;
  if (p === q) return (a.low ?? a.high) !== (b.low ?? b.high) || haveTwoUnits(a, b) ? weightOf(p) : 0;
  const isSwapped = p.length === q.length && p.length > 1 && x === y;
  return isSwapped || isOneDigitApart(p, q) ? weightOf(p.length > q.length ? q : p) : 0;
}

function haveTwoUnits({ unit: a }: QuantityValue, { unit: b }: QuantityValue): boolean {
  return a !== null && b !== null && a.symbol !== b.symbol && a.dimension !== 'time';
}

/** The same for dates: one part of the date differs and the others agree, or the year's digits are swapped. */
export function dateSlip(a: DateValue, b: DateValue): number {
  const x = partsOf(a);
  const y = partsOf(b);
  if (x === null || y === null) return 0;
  const same = [x.year === y.year, x.month === y.month, x.day === y.day];
  if (x.month !== '' && x.day !== '' && y.day !== '' && same.filter(Boolean).length === 2) return 1;
  return x.year !== y.year && (isSwap(x.year, y.year) || Math.abs(Number(x.year) - Number(y.year)) === 1) ? 0.5 : 0;
}

function partsOf(value: DateValue): { readonly year: string; readonly month: string; readonly day: string } | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u.exec(value.timex ?? '');
  return match?.groups === undefined
    ? null
    : { year: match.groups['year'] ?? '', month: match.groups['month'] ?? '', day: match.groups['day'] ?? '' };
}

/** Significant digits of a number as it is written. */
export function writtenDigits(value: QuantityValue, number: number): string {
  return isTimed(value) ? clockDigits(number) : digitsOf(number);
}

/** A length of time in seconds that is written with hours and minutes, as running times are. */
function isTimed({ unit, low }: QuantityValue): boolean {
  return unit?.symbol === 's' && (low ?? 0) >= 60;
}

/** "21852" for 2:18:52: what a slip of the hand mixes up. */
function clockDigits(seconds: number): string {
  const two = (number: number) => `${Math.floor(number)}`.padStart(2, '0');
  return `${Math.floor(seconds / 3600)}${two((seconds % 3600) / 60)}${two(seconds % 60)}`;
}

/** Significant digits without the zeros at the end. */
function digitsOf(number: number): string {
  return Math.abs(number)
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
}

function weightOf(digits: string): number {
  return digits.length >= 3 ? 1 : digits.length === 2 ? 0.5 : 0.25;
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && a.length > 1 && sorted(a) === sorted(b);
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

function isOneDigitApart(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let apart = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart += 1;
  return apart === 1;
}
