/** SI prefixes: symbol, name and factor. `K` and `u` are how "k" of bytes and "μ" are often typed. */
export const PREFIXES: ReadonlyMap<string, readonly [name: string, factor: number]> = new Map([
  ['p', ['pico', 1e-12]],
  ['n', ['nano', 1e-9]],
  ['μ', ['micro', 1e-6]],
  ['µ', ['micro', 1e-6]],
  ['u', ['micro', 1e-6]],
  ['m', ['milli', 1e-3]],
  ['c', ['centi', 1e-2]],
  ['d', ['deci', 1e-1]],
  ['h', ['hecto', 1e2]],
  ['k', ['kilo', 1e3]],
  ['K', ['kilo', 1e3]],
  ['M', ['mega', 1e6]],
  ['G', ['giga', 1e9]],
  ['T', ['tera', 1e12]],
  ['P', ['peta', 1e15]],
  ['E', ['exa', 1e18]],
  ['Z', ['zetta', 1e21]],
]);

/**
 * Units that take prefixes. `prefixes` are those in use, so that no clock time ("10 PM") or word becomes a unit;
 * the bare symbols are among the other units, as far as they can stand behind a number.
 */
export interface PrefixableRow {
  readonly name: string;
  readonly symbol: string;
  readonly dimension: 'length' | 'volume' | 'mass' | 'energy' | 'power' | 'data' | 'time' | 'pressure' | 'force' | 'other';
  readonly factor: number;
  readonly prefixes: string;
}

export const PREFIXABLE: readonly PrefixableRow[] = [
  { name: 'metre', symbol: 'm', dimension: 'length', factor: 1, prefixes: 'pnμµumcdk' },
  { name: 'gram', symbol: 'g', dimension: 'mass', factor: 1e-3, prefixes: 'pnμµumk' },
  { name: 'tonne', symbol: 't', dimension: 'mass', factor: 1e3, prefixes: 'kMG' },
  { name: 'litre', symbol: 'L', dimension: 'volume', factor: 1, prefixes: 'nμµumcdhkMG' },
  { name: 'second', symbol: 's', dimension: 'time', factor: 1, prefixes: 'pnμµm' },
  { name: 'joule', symbol: 'J', dimension: 'energy', factor: 1, prefixes: 'mkMGTPE' },
  { name: 'watt hour', symbol: 'Wh', dimension: 'energy', factor: 3600, prefixes: 'mkKMGTP' },
  { name: 'electronvolt', symbol: 'eV', dimension: 'energy', factor: 1.60218e-19, prefixes: 'mkMGT' },
  { name: 'calorie', symbol: 'cal', dimension: 'energy', factor: 4.184, prefixes: 'kM' },
  { name: 'watt', symbol: 'W', dimension: 'power', factor: 1, prefixes: 'nμµumkKMGT' },
  { name: 'byte', symbol: 'B', dimension: 'data', factor: 1, prefixes: 'kKMGTPEZ' },
  { name: 'bit', symbol: 'b', dimension: 'data', factor: 0.125, prefixes: 'kMGT' },
  { name: 'bit', symbol: 'bit', dimension: 'data', factor: 0.125, prefixes: 'kMGT' },
  { name: 'pascal', symbol: 'Pa', dimension: 'pressure', factor: 1, prefixes: 'mhkMG' },
  { name: 'newton', symbol: 'N', dimension: 'force', factor: 1, prefixes: 'μµmkM' },
  { name: 'parsec', symbol: 'pc', dimension: 'length', factor: 3.0857e16, prefixes: 'kMG' },
  { name: 'hertz', symbol: 'Hz', dimension: 'other', factor: 1, prefixes: 'mkMGT' },
  { name: 'volt', symbol: 'V', dimension: 'other', factor: 1, prefixes: 'μµmkM' },
  { name: 'ampere', symbol: 'A', dimension: 'other', factor: 1, prefixes: 'pnμµumk' },
  { name: 'ampere-hour', symbol: 'Ah', dimension: 'other', factor: 1, prefixes: 'mk' },
  { name: 'ohm', symbol: 'Ω', dimension: 'other', factor: 1, prefixes: 'mkMG' },
  { name: 'farad', symbol: 'F', dimension: 'other', factor: 1, prefixes: 'pnμµum' },
  { name: 'henry', symbol: 'H', dimension: 'other', factor: 1, prefixes: 'nμµum' },
  { name: 'tesla', symbol: 'T', dimension: 'other', factor: 1, prefixes: 'nμµm' },
  { name: 'coulomb', symbol: 'C', dimension: 'other', factor: 1, prefixes: 'nμµm' },
  { name: 'mole', symbol: 'mol', dimension: 'other', factor: 1, prefixes: 'nμµmk' },
  { name: 'molar', symbol: 'M', dimension: 'other', factor: 1, prefixes: 'nμµum' },
  { name: 'becquerel', symbol: 'Bq', dimension: 'other', factor: 1, prefixes: 'mkMGTP' },
  { name: 'sievert', symbol: 'Sv', dimension: 'other', factor: 1, prefixes: 'nμµum' },
  { name: 'gray', symbol: 'Gy', dimension: 'other', factor: 1, prefixes: 'mk' },
  { name: 'curie', symbol: 'Ci', dimension: 'other', factor: 1, prefixes: 'pnμµmkM' },
  { name: 'dalton', symbol: 'Da', dimension: 'other', factor: 1, prefixes: 'k' },
  { name: 'candela', symbol: 'cd', dimension: 'other', factor: 1, prefixes: 'm' },
  { name: 'weber', symbol: 'Wb', dimension: 'other', factor: 1, prefixes: 'mμ' },
  { name: 'bit per second', symbol: 'bps', dimension: 'other', factor: 1, prefixes: 'kKMGT' },
  { name: 'volt-ampere', symbol: 'VA', dimension: 'other', factor: 1, prefixes: 'kM' },
  { name: 'watt peak', symbol: 'Wp', dimension: 'other', factor: 1, prefixes: 'kMG' },
];
