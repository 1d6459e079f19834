import { isOneNumberInTwoCurrencies } from './one-number.js';
import type { QuantityValue } from './quantity.js';
import { toBase } from './units.js';

/** Credit for numbers that differ as a slip of the hand makes them differ: swapped digits, a digit too many, a zero more. */
const SLIP = 0.5;

/** The same for one number in two currencies. */
const WRONG_CURRENCY = 0.75;

/** Ratio of two amounts at which nothing is left of their closeness. */
const FAR = 3;

/**
 * How close two quantities are, 0 to 1, for a matcher that looks for two claims about one matter: 1 the same number, above .8 the
 * same once rounded, hedged or converted, lower the further apart, 0 where the two are not in one dimension.
 */
export function closeness(a: QuantityValue, b: QuantityValue): number {
  const bare = (a.unit === null) !== (b.unit === null);
  if (!bare && !convertible(a, b)) return isOneNumberInTwoCurrencies(a, b) ? WRONG_CURRENCY : 0;
  const [x, y] = [representative(a, bare), representative(b, bare)];
  const near = x === y ? 1 : meets(a, b, bare) ? 0.8 + 0.2 * ratio(x, y) : Math.max(0.75 * nearness(x, y), isSlip(a, b) ? SLIP : 0);
  return bare ? 0.8 * near : near;
}

/** Whether the two are in units of one dimension; two shares are, whether in percent or as a fraction. */
function convertible(a: QuantityValue, b: QuantityValue): boolean {
  if ((a.role === 'score') !== (b.role === 'score')) return false;
  if (a.unit === null || b.unit === null) return true;
  if (a.unit.symbol === b.unit.symbol) return true;
  if (a.unit.symbol.startsWith(`${b.unit.symbol}/`) || b.unit.symbol.startsWith(`${a.unit.symbol}/`)) return a.unit.dimension === 'money';
  return a.unit.dimension === b.unit.dimension && a.unit.dimension !== 'money' && a.unit.dimension !== 'other';
}

function isShare(value: QuantityValue): boolean {
  return value.role === 'fraction' || value.role === 'ratio';
}

/** The amount in the base unit; shares count in percent, so that "a third" is near "33 %". */
function inBase(amount: number, value: QuantityValue, bare: boolean): number {
  if (isShare(value)) return amount * 100;
  return bare ? amount : toBase(amount, value.unit);
}

function representative(value: QuantityValue, bare: boolean): number {
  const low = value.low ?? value.high ?? 0;
  const high = value.high ?? value.low ?? 0;
  if (value.bound === 'order-of-magnitude') return inBase(Math.sqrt(Math.max(0, low * high)), value, bare);
  return inBase((low + high) / 2, value, bare);
}

function meets(a: QuantityValue, b: QuantityValue, bare: boolean): boolean {
  const end = (amount: number | null, value: QuantityValue, open: number) => (amount === null ? open : inBase(amount, value, bare));
  return end(a.min, a, -Infinity) <= end(b.max, b, Infinity) && end(b.min, b, -Infinity) <= end(a.max, a, Infinity);
}

/** Smaller by larger amount, 0 to 1; 0 where the signs differ. */
function ratio(a: number, b: number): number {
  if (a * b <= 0) return a === b ? 1 : 0;
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return small / large;
}

function nearness(a: number, b: number): number {
  const share = ratio(a, b);
  return share <= 0 ? 0 : Math.max(0, 1 + Math.log(share) / Math.log(FAR));
}

/** Whether the stated numbers have three digits or more and differ by neighbours swapped, one digit changed, or a zero. */
function isSlip(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [digits(a), digits(b)];
  if (x.length < 2 || y.length < 2) return false;
  if (x === y) return true;
  if (x.length !== y.length || x.length < 3) return false;
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  if (differing.length === 1) return x.length >= 4;
  const [first, second] = differing;
  if (differing.length !== 2 || first === undefined || second === undefined) return false;
  return x[first] === y[second] && x[second] === y[first];
}

/** Significant digits of the number as stated: "14" for 1,400 and 14,000. */
function digits(value: QuantityValue): string {
  const amount = Math.abs(value.low ?? value.high ?? 0);
  if (!Number.isFinite(amount)) return '';
  return amount.toPrecision(12).replace(/e.*$/u, '').replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');
}
