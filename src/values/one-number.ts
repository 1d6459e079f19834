import type { QuantityValue, Unit } from './quantity.js';

/** Relative difference below which two amounts are one number: more than conversions lose, less than any writer states. */
export const SAME = 1e-9;

/** Whether two quantities state the same number or range, whatever their units. */
export function sameNumbers(a: QuantityValue, b: QuantityValue): boolean {
  return sameNumber(a.low, b.low) && sameNumber(a.high, b.high);
}

function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * "50,000 euros" and "$50,000": no rate of exchange makes one of the other, so that one of them has the wrong currency. Two
 * dollars are left out: a bare "$" is that of whoever writes it.
 */
export function isOneNumberInTwoCurrencies(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [a.unit, b.unit];
  if (x?.dimension !== 'money' || y?.dimension !== 'money' || x.symbol === y.symbol) return false;
  return familyOf(x) !== familyOf(y) && baseOf(x) === baseOf(y) && a.low !== 0 && sameNumbers(a, b);
}

/** "dollar" of US and Australian dollars. */
function familyOf({ name }: Unit): string {
  return name.split(' per ', 1)[0]?.split(' ').at(-1) ?? name;
}

/** What a rate is counted by, behind its stroke; empty for an amount. */
function baseOf(unit: Unit): string {
  return unit.symbol.split('/').slice(1).join('/');
}
