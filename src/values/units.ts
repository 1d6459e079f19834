import { CURRENCIES, CURRENCY_ADJECTIVES, type CurrencyRow, MINOR_UNITS } from '../lexicon/currencies.js';
import { UNIT_ROWS } from '../lexicon/units.js';
import type { Unit } from './quantity.js';
import { prefixedUnitOfShort, prefixedUnitOfWord } from './si-units.js';

/** The units by their spelled forms and by their abbreviations. */
interface UnitTables {
  readonly words: ReadonlyMap<string, Unit>;
  readonly shorts: ReadonlyMap<string, Unit>;
  /** First pieces of those of several pieces, in lower case. */
  readonly openers: ReadonlySet<string>;
}

let unitTables: UnitTables | null = null;

/** Built at first use: a run that reads no number needs no units. */
function units(): UnitTables {
  unitTables ??= buildUnits();
  return unitTables;
}

function buildUnits(): UnitTables {
  const [words, shorts] = [new Map<string, Unit>(), new Map<string, Unit>()];
  for (const { words: spelled, short, ...unit } of UNIT_ROWS) {
    for (const word of spelled.split(',')) if (word !== '') words.set(word, unit);
    for (const form of short.split(',')) if (form !== '') shorts.set(form, unit);
  }
  const openers = new Set<string>();
  for (const form of [...words.keys(), ...shorts.keys()]) {
    const space = form.indexOf(' ');
    if (space > 0) openers.add(form.slice(0, space).toLowerCase());
  }
  return { words, shorts, openers };
}

/** Longest unit phrase, in pieces ("pounds per square inch"). */
export const LONGEST_UNIT = 4;

/** Whether some unit of several words starts with this one, in lower case: otherwise no phrase needs to be tried. */
export function opensUnit(word: string): boolean {
  return units().openers.has(word);
}

/** The unit of a spelled form in lower case ("square miles", "degrees celsius"). */
export function unitOfWord(phrase: string): Unit | undefined {
  return units().words.get(phrase) ?? (phrase.length > 6 ? prefixedUnitOfWord(phrase) : undefined);
}

/** The unit of an abbreviation as written ("MW" and "mW" differ). */
export function unitOfShort(phrase: string): Unit | undefined {
  return units().shorts.get(phrase) ?? (phrase.length < 5 ? prefixedUnitOfShort(phrase) : undefined);
}

const families = new Map<string, CurrencyRow>(CURRENCIES.map((row) => [row.name, row]));
const familyByWord = new Map<string, CurrencyRow>();
const familyByMark = new Map<string, CurrencyRow>();
for (const row of CURRENCIES) {
  for (const word of row.words.split(',')) familyByWord.set(word, row);
  for (const mark of row.marks.split(',')) if (mark !== '') familyByMark.set(mark, row);
}
const minorByWord = new Map(MINOR_UNITS.flatMap((minor) => [...minor.words.split(','), minor.short].map((word) => [word, minor] as const)));

/** The family of currencies of a name ("dollars") or mark ("€"). */
export function currencyOfWord(word: string): CurrencyRow | undefined {
  return familyByWord.get(word);
}

export function currencyOfMark(mark: string): CurrencyRow | undefined {
  return familyByMark.get(mark);
}

export function currencyFamily(name: string): CurrencyRow | undefined {
  return families.get(name);
}

/** A hundredth of a currency ("cents", "p") with the name of its family. */
export function minorUnitOfWord(word: string): { readonly name: string; readonly family: string } | undefined {
  return word === '' ? undefined : minorByWord.get(word);
}

/**
 * The unit of an amount of money. `code` is the ISO 4217 code; null leaves open which member of the family is meant, and the
 * symbol is then the family's mark or name ("$"). Amounts convert between a currency and its hundredth, never between currencies.
 */
export function moneyUnit(family: CurrencyRow, code: string | null, minor: string | null = null): Unit {
  const adjective = code === null ? undefined : CURRENCY_ADJECTIVES.get(code);
  const name =
    minor ?? (adjective === undefined ? family.name : `${adjective} ${family.name === 'pound sterling' ? 'pound' : family.name}`);
  return { name, symbol: code ?? openSymbol(family), dimension: 'money', factor: minor === null ? 1 : 0.01 };
}

function openSymbol(family: CurrencyRow): string {
  const mark = family.marks.split(',')[0];
  return mark === undefined || mark === '' ? family.name : mark;
}

/** Whether the symbol of a money unit leaves its currency open, and which ISO codes it may then stand for. */
export function openCurrencies(symbol: string): ReadonlySet<string> | null {
  const family = familyByMark.get(symbol) ?? families.get(symbol);
  return family === undefined ? null : new Set(Object.values(family.national).concat(family.code ?? []));
}

/** `unit` for each `base` ("dollar per share", "kilometre per day"). Rates compare only with rates of the same base. */
export function rateUnit(unit: Unit, base: string): Unit {
  const known = unitOfWord(`${unit.name} per ${base}`);
  if (known !== undefined) return known;
  const time = unitOfWord(base);
  if (unit.dimension === 'length' && unit.factor !== null && time?.dimension === 'time' && time.factor !== null) {
    return {
      name: `${unit.name} per ${base}`,
      symbol: `${unit.symbol}/${time.symbol}`,
      dimension: 'speed',
      factor: unit.factor / time.factor,
    };
  }
  return {
    name: `${unit.name} per ${base}`,
    symbol: `${unit.symbol}/${base}`,
    dimension: unit.dimension === 'money' ? 'money' : 'other',
    factor: unit.factor,
  };
}

/**
 * An amount in the base unit of its dimension. Temperatures shift as well as scale, but a difference of temperatures
 * (`difference`, "rose by 5 °F") only scales. Units without a factor stay as they are.
 */
export function toBase(amount: number, unit: Unit | null, difference = false): number {
  if (unit === null || unit.factor === null) return amount;
  if (unit.dimension === 'temperature') {
    if (unit.symbol === '°F') return difference ? (amount * 5) / 9 : ((amount - 32) * 5) / 9;
    if (unit.symbol === 'K') return difference ? amount : amount - 273.15;
  }
  return amount * unit.factor;
}
