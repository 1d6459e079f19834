import { SliceTable } from '../../text/slice-table.js';
import type { Beginning } from './beginning.js';
import { beginningOf } from './pattern.js';

/** What may begin at a word. */
export interface Opening<Item, Prefix> {
  readonly items: readonly Item[];
  readonly prefixes: readonly Prefix[];
}

/** What has a pattern, and the words that it may begin with. */
interface Patterned {
  readonly pattern: string;
}

/** Places that are looked at before patterns are asked how they may begin: to find that out takes longer than a few articles take without it. */
const LOOKS_BEFORE_NARROWING = 10_000;

/** So many code units behind a first word tell most patterns apart. */
const FURTHER_UNITS = 4;

/** Beginnings that are kept; beyond that they are found anew. */
const MOST_KEPT = 20_000;

/**
 * The patterns that a text may match at a word. "The" may begin twenty forms of a time and mostly begins none: what the first
 * letters behind it rule out is not tried. Whether patterns have been asked how they may begin changes no result.
 */
export class Openings<Item extends Patterned, Prefix extends Patterned> {
  readonly #byWord = new SliceTable<Opening<Item, Prefix>>(Number.POSITIVE_INFINITY);
  readonly #narrowed = new SliceTable<Opening<Item, Prefix>>(MOST_KEPT);
  readonly #beginnings = new Map<Patterned, Beginning>();
  #looks = 0;

  constructor(items: readonly (readonly [start: string, Item])[], prefixes: readonly (readonly [start: string, Prefix])[]) {
    const [itemsOf, prefixesOf] = [byStart(items), byStart(prefixes)];
    for (const start of new Set([...itemsOf.keys(), ...prefixesOf.keys()]))
      this.#byWord.set(start, { items: itemsOf.get(start) ?? [], prefixes: prefixesOf.get(start) ?? [] });
  }

  /** What may begin at the first word of a text from `start` to `end`; null where nothing does. */
  at(text: string, start: number, end: number): Opening<Item, Prefix> | null {
    const opening = this.#byWord.get(text, start, end);
    if (opening === undefined) return null;
    if (this.#looks < LOOKS_BEFORE_NARROWING) {
      this.#looks += 1;
      return opening;
    }
    const further = Math.min(end + FURTHER_UNITS, text.length);
    const known = this.#narrowed.get(text, start, further);
    if (known !== undefined) return known;
    const mayMatch = (patterned: Patterned) => this.#beginningOf(patterned).mayMatch(text, start, further);
    const narrowed = { items: opening.items.filter(mayMatch), prefixes: opening.prefixes.filter(mayMatch) };
    this.#narrowed.set(text.slice(start, further), narrowed);
    return narrowed;
  }

  /** What may begin with a figure. */
  withFigure(): Opening<Item, Prefix> | null {
    return this.#byWord.get(FIGURE, 0, FIGURE.length) ?? null;
  }

  #beginningOf(patterned: Patterned): Beginning {
    const known = this.#beginnings.get(patterned) ?? beginningOf(patterned.pattern);
    this.#beginnings.set(patterned, known);
    return known;
  }
}

/** What stands for any figure among the first words of a pattern. */
const FIGURE = '#';

function byStart<Value>(entries: readonly (readonly [start: string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const byWord = new Map<string, Value[]>();
  for (const [start, value] of entries) {
    const begun = byWord.get(start);
    if (begun === undefined) byWord.set(start, [value]);
    else begun.push(value);
  }
  return byWord;
}
