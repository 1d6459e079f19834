import type { QuantityValue } from './quantity.js';
import { unitOfWord } from './units.js';

/**
 * Two rates of one thing over two periods ("£260,000 a week", "£13.5m a year"), the second counted by the period of the first;
 * null where they are no such rates.
 */
export function inOnePeriod(a: QuantityValue, b: QuantityValue): readonly [QuantityValue, QuantityValue] | null {
  const [x, y] = [rateOf(a), rateOf(b)];
  if (x === null || y === null || x.of !== y.of || x.seconds === y.seconds) return null;
  const factor = x.seconds / y.seconds;
  const scaled = (amount: number | null) => (amount === null ? null : amount * factor);
  return [a, { ...b, low: scaled(b.low), high: scaled(b.high), min: scaled(b.min), max: scaled(b.max), unit: a.unit }];
}

/** What a rate counts, and the length of its period in seconds; null for what is no rate over time. */
function rateOf({ unit }: QuantityValue): { readonly of: string; readonly seconds: number } | null {
  const [of, period, more] = unit?.symbol.split('/') ?? [];
  if (of === undefined || period === undefined || more !== undefined) return null;
  const time = unitOfWord(period);
  return time?.dimension === 'time' && time.factor !== null ? { of, seconds: time.factor } : null;
}
