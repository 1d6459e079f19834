import { groupThousands, plural, showNumber, splitAt } from './number-phrase.js';

/** Physical or other dimension in which units convert; `count` is a bare number of things. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'data'
  | 'time'
  | 'pressure'
  | 'force'
  | 'angle'
  | 'other';

/**
 * A unit of measure. `symbol` is the ISO 4217 code for money (the bare mark or name where the currency is left open), the SI or
 * customary symbol otherwise; a rate has its base behind a slash ("USD/share").
 */
export interface Unit {
  /** Singular, lower case ("dollar", "kilometre", "percent", "dollar per share"). */
  readonly name: string;
  readonly symbol: string;
  readonly dimension: Dimension;
  /**
   * Factor to the base unit of its dimension; null where it does not convert (a rate of things counted). For money, to the main unit
   * of the same currency (cent: .01). Temperature also shifts: see `toBase` in units.ts.
   */
  readonly factor: number | null;
}

/** What a number does in its sentence. `ordinal`: "third time"; `score`: "3-0" (`low` the smaller side, whichever stands first); `fraction`: "a third of". */
export type QuantityRole = 'amount' | 'ordinal' | 'age' | 'score' | 'fraction' | 'ratio';

/** Rise or fall: "rose by 5 %" (by), "rose to 5 %" (to), "down 5 %" (by, -1). */
export interface Change {
  readonly direction: 1 | -1 | 0;
  readonly mode: 'by' | 'to' | 'from';
}

/**
 * A number with its unit and the set of amounts that its wording allows.
 * `low`/`high` are what the words say (equal for a plain number, null = open: "at least 40" is 40 to null);
 * `min`/`max` also allow for rounding and "about" (inclusive, null = open), and are what comparison uses.
 */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly low: number | null;
  readonly high: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Hedge as a class: what the words do to the number. */
  readonly bound: 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'nearly' | 'range' | 'order-of-magnitude';
  readonly unit: Unit | null;
  /** Head noun of what is counted or measured, singular lower case ("participant", "hectare" never: that is a unit); null where none. */
  readonly of: string | null;
  /** The counted noun with its modifiers as written ("firefighters from Leiria"); null where none. */
  readonly ofText: string | null;
  readonly role: QuantityRole;
  readonly change: Change | null;
}

/** The quantity as a reader would write it: "$7 billion", "about 1,200 hectares", "more than 600 residents", "12 %". */
export function showQuantity(value: QuantityValue): string {
  const known = shown.get(value) ?? written(value);
  shown.set(value, known);
  return known;
}

/** Written once a quantity: every comparison of two of them says in words what it found. */
const shown = new WeakMap<QuantityValue, string>();

function written(value: QuantityValue): string {
  switch (value.role) {
    case 'score':
      return `${value.high ?? 0}-${value.low ?? 0}`;
    case 'fraction':
    case 'ratio':
      return `${hedgeWord(value)}${showShare(value)}${value.of === null ? '' : ` of ${value.ofText ?? value.of}`}`;
    case 'age':
      return `aged ${hedgeWord(value)}${showAmounts(value, showNumber)}`;
    case 'ordinal':
      return `${value.low ?? 0}${ordinalEnding(value.low ?? 0)}${value.ofText === null ? '' : ` ${value.ofText}`}`;
    case 'amount':
      return `${hedgeWord(value)}${value.bound === 'order-of-magnitude' ? showOrder(value) : showWithUnit(value)}`;
  }
}

function ordinalEnding(rank: number): string {
  const last = rank % 10;
  if (last > 3 || last === 0 || (rank % 100 > 10 && rank % 100 < 14)) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : 'rd';
}

const HEDGE_WORDS: Readonly<Record<QuantityValue['bound'], string>> = {
  exact: '',
  range: '',
  'order-of-magnitude': '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  nearly: 'nearly ',
};

function hedgeWord(value: QuantityValue): string {
  return HEDGE_WORDS[value.bound];
}

function showAmounts(value: QuantityValue, show: (amount: number) => string): string {
  const [low, high] = [value.low ?? value.high ?? 0, value.high ?? value.low ?? 0];
  return low === high ? show(low) : `${show(low)} to ${show(high)}`;
}

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: '$',
    $: '$',
    GBP: '£',
    EUR: '€',
    JPY: '¥',
    AUD: 'A$',
    CAD: 'C$',
    NZD: 'NZ$',
    HKD: 'HK$',
    SGD: 'S$',
    INR: '₹',
    ILS: '₪',
  }),
);

function showWithUnit(value: QuantityValue): string {
  const { unit } = value;
  const [low, high] = [value.low ?? value.high ?? 0, value.high ?? value.low ?? 0];
  const one = low === 1 && high === 1;
  if (unit === null) {
    const noun = value.ofText ?? (value.of === null ? '' : one ? value.of : plural(value.of));
    return `${showAmounts(value, showNumber)}${noun === '' ? '' : ` ${noun}`}`;
  }
  if (unit.dimension === 'percent') return `${showAmounts(value, showNumber)} %`;
  const [symbol, base] = splitAt(unit.symbol, '/');
  const mark = unit.dimension === 'money' && unit.factor === 1 ? MARKS.get(symbol) : undefined;
  if (mark !== undefined)
    return `${showAmounts(value, (amount) => `${amount < 0 ? '-' : ''}${mark}${showNumber(Math.abs(amount))}`)}${base === '' ? '' : ` per ${base}`}`;
  if (unit.dimension === 'temperature') return `${showAmounts(value, showNumber)} ${unit.symbol}`;
  if (unit.symbol === 's' && low === high && low >= LONG) return showLength(low);
  return `${showAmounts(value, showNumber)} ${one ? unit.name : plural(unit.name)}`;
}

/** Seconds from which a length of time is shown in hours and minutes. */
const LONG = 600;

function showLength(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = Number((seconds % 60).toPrecision(6));
  const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

const ORDERS: ReadonlyMap<number, string> = new Map([
  [10, 'tens'],
  [12, 'dozens'],
  [20, 'scores'],
  [1e2, 'hundreds'],
  [1e3, 'thousands'],
  [1e4, 'tens of thousands'],
  [1e5, 'hundreds of thousands'],
  [1e6, 'millions'],
  [1e7, 'tens of millions'],
  [1e8, 'hundreds of millions'],
  [1e9, 'billions'],
  [1e10, 'tens of billions'],
  [1e11, 'hundreds of billions'],
  [1e12, 'trillions'],
]);

function showOrder(value: QuantityValue): string {
  const size = ORDERS.get(value.low ?? 0) ?? showAmounts(value, showNumber);
  const what = value.unit === null ? (value.ofText ?? (value.of === null ? '' : plural(value.of))) : plural(value.unit.name);
  return what === '' ? size : `${size} of ${what}`;
}

const SHARES: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [2 / 3, 'two-thirds'],
  [1 / 4, 'a quarter'],
  [3 / 4, 'three-quarters'],
];

function showShare(value: QuantityValue): string {
  const share = value.low ?? value.high ?? 0;
  const word = SHARES.find(([amount]) => Math.abs(amount - share) < 1e-9)?.[1];
  if (word !== undefined && value.role === 'fraction') return word;
  const whole = 1 / share;
  return share > 0 && Math.abs(whole - Math.round(whole)) < 1e-6
    ? `1 in ${groupThousands(Math.round(whole))}`
    : `${Number((share * 100).toPrecision(3))} %`;
}
