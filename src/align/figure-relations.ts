import type { Comparison, Relation } from '../values/comparison.js';
import { compareDates } from '../values/date-comparison.js';
import { compareQuantities } from '../values/quantity-comparison.js';
import { PairTable } from './pair-table.js';
import type { ClaimProfile } from './profile.js';

/** Compares the values of two figures of one kind; null where they are of two kinds. */
export function compareFigures(a: ClaimProfile, b: ClaimProfile): Comparison | null {
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind === 'date' && y.kind === 'date') return compareDates(x, y);
  if (x.kind === 'quantity' && y.kind === 'quantity') return compareQuantities(x, y);
  return null;
}

const RELATIONS: readonly Relation[] = ['same', 'contains', 'within', 'overlaps', 'excludes', 'incomparable'];

/** How the figures of one kind in one story stand to each other; each two values are compared once. */
export class FigureRelations {
  /** Of each claim the number of its value. */
  readonly #values: Int32Array;
  readonly #table: PairTable;

  constructor(profiles: readonly ClaimProfile[]) {
    const numbers = new Map<string, number>();
    const holders: ClaimProfile[] = [];
    this.#values = Int32Array.from(profiles, (profile) => {
      const key = JSON.stringify(profile.content.value);
      const number = numbers.get(key) ?? holders.length;
      if (number === holders.length) {
        numbers.set(key, number);
        holders.push(profile);
      }
      return number;
    });
    this.#table = new PairTable(holders.length, (a, b) => {
      const [x, y] = [holders[a], holders[b]];
      const relation = x === undefined || y === undefined ? undefined : compareFigures(x, y)?.relation;
      return RELATIONS.indexOf(relation ?? 'incomparable');
    });
  }

  /** The relation of two claims by their places, seen from the first. */
  between(a: number, b: number): Relation {
    return RELATIONS[this.#table.of(this.#values[a] ?? 0, this.#values[b] ?? 0)] ?? 'incomparable';
  }
}
