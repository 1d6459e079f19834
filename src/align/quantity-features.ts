import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { QuantityValue } from '../values/quantity.js';
import { closeness } from '../values/quantity-closeness.js';
import { type SlipDigits, slipBetween, slipDigitsOf } from './slip.js';
import { type TiedWord, tiedRelatedness, tiedWord } from './word-ties.js';

/** Features of two quantities: in the order in which `writeQuantityFeatures` writes. */
export const QUANTITY_FEATURES = [
  'noun',
  'nounClash',
  'nounMissing',
  'nounAndNear',
  'clashAndFar',
  'unit',
  'unitConverted',
  'unitLeftOut',
  'money',
  'percent',
  'persons',
  'slip',
  'closeness',
  'precision',
  'one',
  'clashAndRough',
  'small',
  'role',
  'changeClash',
  'changeOnce',
  'hedged',
] as const;

/** A quantity with what comparing it asks for again and again. */
export interface SizedQuantity {
  readonly value: QuantityValue;
  readonly noun: TiedWord | null;
  readonly countsPersons: boolean;
  /** Significant digits of the number as stated, 1 to 4: the more, the less likely that two agree by chance. */
  readonly significance: number;
  /** A number below ten, which an article gives of many things. */
  readonly isSmall: boolean;
  readonly digits: SlipDigits;
}

export function sizedQuantity(value: QuantityValue): SizedQuantity {
  return {
    value,
    noun: tiedWord(value.of ?? ''),
    countsPersons: isPersonNoun(value.of ?? ''),
    significance: significance(value),
    isSmall: (value.low ?? value.high ?? 0) < 10,
    digits: slipDigitsOf(value),
  };
}

function significance(value: QuantityValue): number {
  const number = Math.abs(value.low ?? value.high ?? 0);
  if (number === 0 || !Number.isFinite(number)) return 1;
  const digits = number.toPrecision(6).replace(/e.*$/u, '').replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');
  return Math.min(4, Math.max(1, digits.length));
}

/** Writes the features of two quantities into a row from a place on. @param near how alike the words near them are; @param isFar whether hardly */
export function writeQuantityFeatures(
  row: Float64Array,
  from: number,
  one: SizedQuantity,
  other: SizedQuantity,
  near: number,
  isFar: boolean,
): void {
  const noun = tiedRelatedness(one.noun, other.noun);
  writeNouns(row, from, one, other, noun, near, isFar);
  writeUnits(row, from + 5, one, other);
  writeNumbers(row, from + 11, one, other, noun);
}

function writeNouns(
  row: Float64Array,
  from: number,
  { value: a, countsPersons }: SizedQuantity,
  { value: b, countsPersons: othersPersons }: SizedQuantity,
  noun: number,
  near: number,
  isFar: boolean,
): void {
  const clash = a.of !== null && b.of !== null && noun === 0;
  row[from] = noun;
  row[from + 1] = clash ? 1 : 0;
  row[from + 2] = (a.of === null) !== (b.of === null) ? 1 : 0;
  row[from + 3] = noun * near;
  row[from + 4] = clash && !(countsPersons && othersPersons) && isFar ? 1 : 0;
}

function writeUnits(row: Float64Array, from: number, one: SizedQuantity, other: SizedQuantity): void {
  const [a, b] = [one.value.unit, other.value.unit];
  const bothIn = (dimension: string) => a?.dimension === dimension && b?.dimension === dimension;
  row[from] = a !== null && a.symbol === b?.symbol ? 1 : 0;
  row[from + 1] = a !== null && b !== null && a.symbol !== b.symbol && a.dimension === b.dimension ? 1 : 0;
  row[from + 2] = (a === null) !== (b === null) ? 1 : 0;
  row[from + 3] = bothIn('money') ? 1 : 0;
  row[from + 4] = bothIn('percent') ? 1 : 0;
  row[from + 5] = one.countsPersons && other.countsPersons ? 1 : 0;
}

function writeNumbers(row: Float64Array, from: number, one: SizedQuantity, other: SizedQuantity, noun: number): void {
  const [a, b] = [one.value, other.value];
  const precision = Math.min(one.significance, other.significance);
  row[from] = slipBetween(a, one.digits, b, other.digits);
  row[from + 1] = closeness(a, b);
  row[from + 2] = precision / 4;
  row[from + 3] = a.low === 1 && b.low === 1 ? 1 : 0;
  row[from + 4] = a.of !== null && b.of !== null && noun === 0 && precision <= 2 ? 1 : 0;
  row[from + 5] = one.isSmall && other.isSmall ? 1 : 0;
  row[from + 6] = a.role === b.role ? 1 : 0;
  row[from + 7] =
    a.change !== null && b.change !== null && (a.change.mode !== b.change.mode || a.change.direction * b.change.direction < 0) ? 1 : 0;
  row[from + 8] = (a.change === null) !== (b.change === null) ? 1 : 0;
  row[from + 9] = a.bound !== 'exact' || b.bound !== 'exact' ? 1 : 0;
}
