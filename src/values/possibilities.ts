import type { QuantityValue, Unit } from './quantity.js';

/** What the words say, before rounding is allowed for. */
export interface StatedAmount {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: QuantityValue['bound'];
  /** Worth of the last digit stated (.1 for "4.2", 1e5 for "1.2 million"); 0 where the number has none (a fraction). */
  readonly step: number;
  /** Whether a magnitude word ("million") stands behind the number. */
  readonly scaled: boolean;
  readonly unit: Unit | null;
  /** Fractions ("a third") are loose words for shares. */
  readonly fraction: boolean;
}

/** "About" gives half a unit of the last significant digit either way, within these shares of the number. */
const ABOUT_AT_LEAST = 0.015;
const ABOUT_AT_MOST = 0.1;
/** A number with "million", or a measure, is what rounds to it, within these shares. */
const SCALED_AT_MOST = 0.08;
const ROUND_AT_MOST = 0.05;
/** A fraction in words is right within two points of a hundred. */
const FRACTION_TOLERANCE = 0.02;

/** The set of amounts that the words allow: `min` to `max`, inclusive; null = open. */
export function possibilities(stated: StatedAmount): { readonly min: number | null; readonly max: number | null } {
  const { low, high, bound } = stated;
  const below = low === null ? null : tidy(low - slack(low, stated));
  const above = high === null ? null : tidy(high + slack(high, stated));
  switch (bound) {
    case 'nearly':
      return { min: low === null ? null : tidy(low - aboutSlack(low, stated.step)), max: high };
    case 'at-least':
    case 'more-than':
      return { min: low, max: above };
    case 'at-most':
    case 'less-than':
      return { min: below, max: high };
    case 'order-of-magnitude':
      return { min: low, max: high };
    case 'about':
    case 'exact':
    case 'range':
      return { min: below, max: above };
  }
}

function slack(amount: number, { bound, step, scaled, unit, fraction }: StatedAmount): number {
  if (bound === 'about') return aboutSlack(amount, step);
  if (fraction) return FRACTION_TOLERANCE;
  const size = Math.abs(amount);
  if (unit?.dimension === 'percent' || unit?.dimension === 'percentage-point') return step / 2;
  if (scaled) return Math.min(step / 2, size * SCALED_AT_MOST);
  const measured = unit !== null && unit.dimension !== 'money' && unit.dimension !== 'time' && unit.dimension !== 'count';
  if (step < 1) return measured ? step / 2 : 0;
  const digit = lastSignificant(size, step);
  return measured || digit >= 1000 ? Math.min(digit / 2, size * ROUND_AT_MOST) : 0;
}

function aboutSlack(amount: number, step: number): number {
  const size = Math.abs(amount);
  return Math.max(size * ABOUT_AT_LEAST, Math.min(lastSignificant(size, step) / 2, size * ABOUT_AT_MOST));
}

/** Worth of the last digit that is not zero: 100 for 1,200; never less than the last digit stated. */
function lastSignificant(size: number, step: number): number {
  if (size === 0 || !Number.isFinite(size)) return step;
  let digit = step > 0 ? step : size / 100;
  while (digit < size && isMultiple(size, digit * 10)) digit *= 10;
  return digit;
}

function isMultiple(size: number, of: number): boolean {
  const times = size / of;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, times);
}

/** Without the last bits that binary fractions add: 2.05, not 2.0500000000000003. */
function tidy(amount: number): number {
  return Number.isInteger(amount) ? amount : Number(amount.toPrecision(12));
}
