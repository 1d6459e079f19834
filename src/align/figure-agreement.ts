import type { Claim } from '../model/claim.js';
import { relationOf } from './clause-slots.js';
import { PairTable } from './pair-table.js';

/** Which figures of a story give one value of one thing. Each two values are compared once, and each two lists of them. */
export class FigureAgreement {
  readonly #figures: Claim[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #lists: number[][] = [];
  readonly #listNumbers = new Map<string, number>();
  #agree: PairTable | null = null;
  #counts: PairTable | null = null;

  /** The number by which a list of figures is asked for, 0 for the empty one; all are numbered before any is asked for. */
  numberOf(claims: readonly Claim[]): number {
    if (this.#lists.length === 0) this.#lists.push([]);
    if (claims.length === 0) return 0;
    const list = claims.map((claim) => this.#figureNumber(claim));
    const key = list.join(' ');
    const known = this.#listNumbers.get(key);
    if (known !== undefined) return known;
    this.#listNumbers.set(key, this.#lists.length);
    return this.#lists.push(list) - 1;
  }

  #figureNumber(claim: Claim): number {
    const value = JSON.stringify(claim.value);
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#figures.length);
    return this.#figures.push(claim) - 1;
  }

  /** How many figures of one list the other gives too: alike in value and in what they count or measure. */
  count(a: number, b: number): number {
    if (a === 0 || b === 0) return 0;
    this.#counts ??= new PairTable(this.#lists.length, (x, y) => this.#count(x, y));
    return this.#counts.of(a, b);
  }

  #count(a: number, b: number): number {
    const table = this.#agree ?? new PairTable(this.#figures.length, (x, y) => this.#compared(x, y));
    this.#agree = table;
    const others = this.#lists[b] ?? [];
    return (this.#lists[a] ?? []).filter((figure) => others.some((other) => table.of(figure, other) === 1)).length;
  }

  #compared(a: number, b: number): number {
    const [x, y] = [this.#figures[a], this.#figures[b]];
    if (x === undefined || y === undefined) return 0;
    const relation = relationOf(x, y);
    return relation === 'same' || (relation === 'overlaps' && x.kind === 'quantity') ? 1 : 0;
  }
}
