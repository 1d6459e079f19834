import { PREFIXABLE, PREFIXES, type PrefixableRow } from '../lexicon/si-units.js';
import type { Unit } from './quantity.js';

/** The unit of a prefix and a symbol as written ("mW", "µSv", "GPa"). */
export function prefixedUnitOfShort(text: string): Unit | undefined {
  const prefix = PREFIXES.get(text.slice(0, 1));
  const row = PREFIXABLE.find(({ symbol }) => text.length === symbol.length + 1 && text.endsWith(symbol));
  return prefix !== undefined && row?.prefixes.includes(text.slice(0, 1)) === true ? prefixed(prefix, text.slice(0, 1), row) : undefined;
}

const NAMED = new RegExp(`^(?:${[...new Set([...PREFIXES.values()].map(([name]) => name))].join('|')})[a-z]`, 'u');

/** The unit of a prefix and a name in lower case ("kilovolts", "microsievert"). */
export function prefixedUnitOfWord(word: string): Unit | undefined {
  if (!NAMED.test(word)) return undefined;
  for (const [letter, prefix] of PREFIXES) {
    if (!word.startsWith(prefix[0])) continue;
    const name = word.slice(prefix[0].length).replace(/s$/u, '').replace(/ter$/u, 'tre');
    const row = PREFIXABLE.find((one) => one.name === name);
    return row?.prefixes.includes(letter) === true ? prefixed(prefix, letter, row) : undefined;
  }
  return undefined;
}

function prefixed([name, factor]: readonly [string, number], letter: string, row: PrefixableRow): Unit {
  return {
    name: name + row.name,
    symbol: letter + row.symbol,
    dimension: row.dimension,
    factor: Number((factor * row.factor).toPrecision(12)),
  };
}
