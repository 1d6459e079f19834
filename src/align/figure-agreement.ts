import type { Claim } from '../model/claim.js';
import { relationOf } from './clause-slots.js';
import { PairTable } from './pair-table.js';

/** Which figures of a story give one value of one thing; each two are compared once. */
export class FigureAgreement {
  readonly #figures: Claim[] = [];
  readonly #numbers = new Map<Claim, number>();
  #table: PairTable | null = null;

  /** The numbers by which some figures are asked for; all are numbered before any is asked for. */
  numbersOf(claims: readonly Claim[]): Int32Array {
    const numbers = new Int32Array(claims.length);
    claims.forEach((claim, i) => {
      const number = this.#numbers.get(claim) ?? this.#figures.length;
      if (number === this.#figures.length) {
        this.#figures.push(claim);
        this.#numbers.set(claim, number);
      }
      numbers[i] = number;
    });
    return numbers;
  }

  /** How many figures of one list the other gives too: alike in value and in what they count or measure. */
  count(a: Int32Array, b: Int32Array): number {
    if (a.length === 0 || b.length === 0) return 0;
    this.#table ??= new PairTable(this.#figures.length, (x, y) => this.#agree(x, y));
    let count = 0;
    for (let i = 0; i < a.length; i++) if (hasPartner(this.#table, a[i] ?? 0, b)) count += 1;
    return count;
  }

  #agree(a: number, b: number): number {
    const [x, y] = [this.#figures[a], this.#figures[b]];
    if (x === undefined || y === undefined) return 0;
    const relation = relationOf(x, y);
    return relation === 'same' || (relation === 'overlaps' && x.kind === 'quantity') ? 1 : 0;
  }
}

function hasPartner(table: PairTable, figure: number, others: Int32Array): boolean {
  for (let j = 0; j < others.length; j++) if (table.of(figure, others[j] ?? 0) === 1) return true;
  return false;
}
