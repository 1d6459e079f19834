import type { CurrencyRow } from '../../lexicon/currencies.js';

/** What an article's other words say about currencies whose mark or name is shared by several countries. */
export interface CurrencyContext {
  /** The ISO code that the bare name or mark of a family means here; null where it must stay open. */
  codeOf(family: CurrencyRow): string | null;
  /** Whether "pounds" may be money: sterling is written somewhere. */
  readonly sterling: boolean;
}

/** Dollars written with the mark of a country, or named as that country's. */
const OTHER_DOLLARS =
  /(?<![\p{L}])(?:A|AU|C|CA|CAD|NZ|HK|S|SG|NT|J|TT|EC|FJ)\$|\$(?:A|AU|C|CA|NZ|HK|S)(?![\p{L}])|(?<![\p{L}])(?:AUD|CAD|NZD|HKD|SGD|TWD)(?![\p{L}])|(?:Australian|Canadian|New Zealand|Hong Kong|Singapore|Taiwan|Fijian|Jamaican) dollar/u;

const HINTS: ReadonlyMap<string, RegExp> = new Map([
  ['dollar', OTHER_DOLLARS],
  ['pound sterling', /Egyptian|Lebanese|Syrian pound|Sudanese/u],
  ['rupee', /Pakistan|Sri Lanka|Nepal|Mauriti/u],
  ['yen', /\b(?:yuan|renminbi|RMB|CNY)\b/u],
  ['won', /North Korea/u],
  ['lira', /Lebanon|Lebanese|Syrian lira/u],
]);

/** Reads the hints only when an ambiguous mark asks for them: most articles have none. */
export function currencyContext(text: string): CurrencyContext {
  const known = new Map<string, string | null>();
  let sterling: boolean | null = null;
  return {
    codeOf(family) {
      const answer = known.get(family.name);
      if (answer !== undefined) return answer;
      const hint = HINTS.get(family.name);
      const code = hint?.test(text) ? null : family.code;
      known.set(family.name, code);
      return code;
    },
    get sterling() {
      sterling ??= /[£￡]|sterling|\bGBP\b|\bpence\b|\bPS\d/u.test(text);
      return sterling;
    },
  };
}
