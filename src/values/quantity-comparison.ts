import { type Comparison, compareByLevels, type Level, type Relation } from './comparison.js';
import { isOneNumberInTwoCurrencies, SAME, sameNumbers } from './one-number.js';
import { type QuantityValue, showQuantity } from './quantity.js';
import { inOnePeriod } from './rate-comparison.js';
import { openCurrencies, toBase } from './units.js';

export { closeness } from './quantity-closeness.js';

/**
 * How the amounts that two quantities allow stand to each other. The levels are tried in order: first what makes the two no
 * rivals at all, then the ways in which they can both be true, the strictest first; what is left excludes one another.
 */
export function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  return compareByLevels(LEVELS, a, b);
}

type QuantityLevel = Level<QuantityValue>;

const LEVELS: readonly QuantityLevel[] = [
  {
    name: 'another-role',
    compare: (a, b) =>
      roleOf(a) === roleOf(b) ? null : incomparable(`${showQuantity(a)} and ${showQuantity(b)} are not the same kind of figure`),
  },
  { name: 'score', compare: compareScores },
  {
    name: 'points-as-percent',
    compare: (a, b) =>
      isPointsAgainstPercent(a, b) && isSameChange(a, b) ? outcome('excludes', `${showAmount(a)} are not ${showAmount(b)}`) : null,
  },
  {
    name: 'percentage-points',
    compare: (a, b) => (isPointsAgainstPercent(a, b) ? incomparable('percentage points are not percent') : null),
  },
  { name: 'fraction-and-percent', compare: compareShares },
  { name: 'unit-left-out', compare: compareUnitLeftOut },
  { name: 'currency-left-open', compare: compareOpenCurrency },
  {
    name: 'one-number-two-currencies',
    compare: (a, b) =>
      isOneNumberInTwoCurrencies(a, b)
        ? outcome('excludes', `the same number in two currencies: ${showQuantity(a)} is not ${showQuantity(b)}`)
        : null,
  },
  { name: 'another-period', compare: comparePeriods },
  { name: 'another-unit', compare: compareUnlikeUnits },
  { name: 'opposite-direction', compare: compareDirections },
  {
    name: 'same-number',
    compare: (a, b) => (sameUnit(a, b) && a.bound === b.bound && sameNumbers(a, b) ? outcome('same', `both say ${showQuantity(a)}`) : null),
  },
  {
    name: 'another-base',
    compare: (a, b) => (isByAgainstTo(a, b) && !sameNumbers(a, b) ? incomparable('one is the size of a change, the other a level') : null),
  },
  { name: 'order-of-magnitude', compare: compareOrder },
  { name: 'calendar-unit', compare: compareCalendarUnits },
  {
    name: 'unit-converted',
    compare: (a, b) =>
      !sameUnit(a, b) && isFlat(a) && isFlat(b) && meet(a, b) ? outcome('same', `${showQuantity(a)} is about ${showQuantity(b)}`) : null,
  },
  { name: 'bound', compare: (a, b) => (isBound(a) || isBound(b) ? whereTheyMeet(a, b, boundReason(a, b)) : null) },
  {
    name: 'range',
    compare: (a, b) =>
      a.bound === 'range' || b.bound === 'range' ? whereTheyMeet(a, b, `${showQuantity(a)} and ${showQuantity(b)} overlap`) : null,
  },
  {
    name: 'about',
    compare: (a, b) =>
      isFlat(a) && isFlat(b) ? null : whereTheyMeet(a, b, `${showQuantity(a)} and ${showQuantity(b)} agree within what the hedge allows`),
  },
  { name: 'rounded', compare: (a, b) => whereTheyMeet(a, b, `${showQuantity(a)} and ${showQuantity(b)} agree once rounded`) },
  { name: 'ton-left-open', compare: compareTons },
  { name: 'different', compare: (a, b) => outcome('excludes', `${showQuantity(a)} and ${showQuantity(b)} exclude one another`) },
];

function outcome(relation: Relation, because: string): Omit<Comparison, 'level'> {
  return { relation, because };
}

function incomparable(because: string): Omit<Comparison, 'level'> {
  return outcome('incomparable', because);
}

/** Fractions and ratios are shares, and so are amounts in percent: they compare with each other. */
function roleOf(value: QuantityValue): 'amount' | 'score' | 'age' | 'ordinal' {
  return value.role === 'fraction' || value.role === 'ratio' ? 'amount' : value.role;
}

function compareScores(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  if (a.role !== 'score') return null;
  if (a.low === b.low && a.high === b.high) return outcome('same', `both say ${showQuantity(a)}`);
  return outcome('excludes', `${showQuantity(a)} and ${showQuantity(b)} exclude one another`);
}

function isPointsAgainstPercent(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [a.unit?.dimension, b.unit?.dimension];
  return (x === 'percent' && y === 'percentage-point') || (x === 'percentage-point' && y === 'percent');
}

/** Whether both say by how much something rose or fell, the same way and by the same number. */
function isSameChange(a: QuantityValue, b: QuantityValue): boolean {
  return a.change?.mode === 'by' && b.change?.mode === 'by' && a.change.direction === b.change.direction && sameNumbers(a, b);
}

/** The quantity without what it is of. */
function showAmount(value: QuantityValue): string {
  return showQuantity({ ...value, of: null, ofText: null });
}

function isShare(value: QuantityValue): boolean {
  return value.role === 'fraction' || value.role === 'ratio';
}

function compareShares(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  if (isShare(a) === isShare(b)) return null;
  const [share, other] = isShare(a) ? [a, b] : [b, a];
  if (other.unit?.dimension !== 'percent') return incomparable(`${showQuantity(share)} is a share, ${showQuantity(other)} is not`);
  const percent = { ...share, min: times(share.min, 100), max: times(share.max, 100), unit: other.unit };
  const [x, y] = isShare(a) ? [percent, b] : [a, percent];
  return (
    whereTheyMeet(x, y, `${showQuantity(share)} is about ${showQuantity(other)}`) ??
    outcome('excludes', `${showQuantity(a)} and ${showQuantity(b)} exclude one another`)
  );
}

function times(amount: number | null, factor: number): number | null {
  return amount === null ? null : amount * factor;
}

/** "7 billion" beside "$7 billion", "$121" beside "$121 a share": the same number, once without its unit. */
function compareUnitLeftOut(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  const [bare, full] = a.unit === null ? [a, b] : [b, a];
  if (bare.unit !== null || full.unit === null) {
    const [rate, flat] = isRate(a) ? [a, b] : [b, a];
    if (!isRate(rate) || flat.unit === null || !rate.unit?.symbol.startsWith(`${flat.unit.symbol}/`)) return null;
    return meetAsStated(a, b)
      ? outcome('overlaps', `${showQuantity(flat)} leaves out what ${showQuantity(rate)} is counted by`)
      : incomparable('one is a rate, the other an amount');
  }
  if (isShare(bare)) return null;
  const nounsFit = bare.of === null || bare.of === full.of;
  if (!nounsFit || !meetAsStated(a, b)) return incomparable(`${showQuantity(bare)} and ${showQuantity(full)} are not in one unit`);
  const size =
    bare.bound === 'order-of-magnitude' || full.bound === 'order-of-magnitude'
      ? 'order of magnitude, and unit left out: '
      : 'unit left out: ';
  return outcome(relationOf(setOf(a, false), setOf(b, false)), `${size}${showQuantity(bare)} beside ${showQuantity(full)}`);
}

/** "Ton" stands for the short ton of America, and elsewhere for the tonne as often as not. */
function compareTons(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  const [x, y] = [asTonnes(a), asTonnes(b)];
  if ((x === a && y === b) || !meet(x, y)) return null;
  return outcome('overlaps', `${showQuantity(a)} and ${showQuantity(b)} are one if the ton is metric`);
}

function asTonnes(value: QuantityValue): QuantityValue {
  return value.unit?.symbol === 'ton' ? { ...value, unit: { ...value.unit, factor: METRIC_TON } } : value;
}

/** Kilograms. */
const METRIC_TON = 1000;

function isRate(value: QuantityValue): boolean {
  return value.unit?.symbol.includes('/') === true && value.unit.dimension !== 'speed';
}

/** A bare "$" where the article also writes other dollars may be any of them. */
function compareOpenCurrency(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  if (a.unit?.dimension !== 'money' || b.unit?.dimension !== 'money' || a.unit.symbol === b.unit.symbol) return null;
  const fits = openCurrencies(a.unit.symbol)?.has(b.unit.symbol) === true || openCurrencies(b.unit.symbol)?.has(a.unit.symbol) === true;
  if (!fits) return null;
  return meet(a, b)
    ? outcome('overlaps', `${showQuantity(a)} may be ${showQuantity(b)}: the currency is left open`)
    : incomparable(`the currency of ${showQuantity(a)} or ${showQuantity(b)} is left open`);
}

function comparePeriods(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  const rates = inOnePeriod(a, b);
  if (rates === null) return null;
  return meet(...rates)
    ? outcome('overlaps', `${showQuantity(a)} is about ${showQuantity(b)}`)
    : outcome('excludes', `${showQuantity(a)} is not ${showQuantity(b)}`);
}

function compareUnlikeUnits(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  const [x, y] = [a.unit, b.unit];
  if (x === null || y === null || x.symbol === y.symbol) return null;
  if (x.dimension === 'money' && y.dimension === 'money') return incomparable('the currencies differ, and currencies are not converted');
  if (x.dimension === y.dimension && x.dimension !== 'other') return null;
  return incomparable(`${x.name} and ${y.name} measure different things`);
}

function compareDirections(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  if (a.change?.mode !== 'by' || b.change?.mode !== 'by' || a.change.direction * b.change.direction !== -1) return null;
  return outcome(
    'excludes',
    `one is a rise of ${showQuantity(a.change.direction === 1 ? a : b)}, the other a fall of ${showQuantity(a.change.direction === 1 ? b : a)}`,
  );
}

function isByAgainstTo(a: QuantityValue, b: QuantityValue): boolean {
  return a.change !== null && b.change !== null && (a.change.mode === 'by') !== (b.change.mode === 'by');
}

function compareOrder(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  if (a.bound !== 'order-of-magnitude' && b.bound !== 'order-of-magnitude') return null;
  return whereTheyMeet(a, b, `${showQuantity(a)} and ${showQuantity(b)} are of one order of magnitude`);
}

/** "60 days" beside "two months": a month has 28 to 31 days, a year 365 or 366. */
function compareCalendarUnits(a: QuantityValue, b: QuantityValue): Omit<Comparison, 'level'> | null {
  const [x, y] = [calendarSetOf(a), calendarSetOf(b)];
  if ((x === null && y === null) || a.unit?.dimension !== b.unit?.dimension || sameUnit(a, b)) return null;
  return intersects(x ?? setOf(a), y ?? setOf(b)) ? outcome('overlaps', `${showQuantity(a)} is about ${showQuantity(b)}`) : null;
}

/** Days that a unit of the calendar may have. */
const CALENDAR_DAYS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['mo', [28, 31]],
  ['yr', [365, 366]],
]);
const SECONDS_A_DAY = 86_400;

/** In seconds; null for what is not counted in months or years. */
function calendarSetOf({ unit, min, max }: QuantityValue): AmountSet | null {
  const days = CALENDAR_DAYS.get(unit?.symbol ?? '');
  if (days === undefined || min === null || max === null) return null;
  return { min: min * days[0] * SECONDS_A_DAY, max: max * days[1] * SECONDS_A_DAY };
}

/** A number without a hedge, a range or an open end. */
function isFlat(value: QuantityValue): boolean {
  return value.bound === 'exact';
}

function isBound(value: QuantityValue): boolean {
  return (
    value.bound === 'at-least' ||
    value.bound === 'more-than' ||
    value.bound === 'at-most' ||
    value.bound === 'less-than' ||
    value.bound === 'nearly'
  );
}

function boundReason(a: QuantityValue, b: QuantityValue): string {
  if (isBound(a) && isBound(b)) return `${showQuantity(a)} and ${showQuantity(b)} can both be true`;
  const [bound, other] = isBound(a) ? [a, b] : [b, a];
  return `${showQuantity(other)} is ${showAmount(bound)}`;
}

/** A set of amounts in the base unit; infinite where open. */
interface AmountSet {
  readonly min: number;
  readonly max: number;
}

function setOf(value: QuantityValue, inBase = true): AmountSet {
  const difference = value.change?.mode === 'by';
  const convert = (amount: number | null, open: number) =>
    amount === null ? open : inBase ? toBase(amount, value.unit, difference) : amount;
  return { min: convert(value.min, -Infinity), max: convert(value.max, Infinity) };
}

function intersects(a: AmountSet, b: AmountSet): boolean {
  return notAbove(a.min, b.max) && notAbove(b.min, a.max);
}

function notAbove(a: number, b: number): boolean {
  return a <= b || a - b <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

function meet(a: QuantityValue, b: QuantityValue): boolean {
  return intersects(setOf(a), setOf(b));
}

function meetAsStated(a: QuantityValue, b: QuantityValue): boolean {
  return intersects(setOf(a, false), setOf(b, false));
}

function whereTheyMeet(a: QuantityValue, b: QuantityValue, because: string): Omit<Comparison, 'level'> | null {
  const [x, y] = [setOf(a), setOf(b)];
  return intersects(x, y) ? outcome(relationOf(x, y), because) : null;
}

function relationOf(a: AmountSet, b: AmountSet): Relation {
  const [holds, held] = [notAbove(a.min, b.min) && notAbove(b.max, a.max), notAbove(b.min, a.min) && notAbove(a.max, b.max)];
  if (holds && held) return 'same';
  return holds ? 'contains' : held ? 'within' : 'overlaps';
}

function sameUnit(a: QuantityValue, b: QuantityValue): boolean {
  return a.unit?.symbol === b.unit?.symbol && a.unit?.factor === b.unit?.factor;
}
