/** So many things have a place each in a table of all pairs; of more, pairs are remembered one by one. */
const LARGEST_TABLE = 2_000;

/** What is not known yet. */
const UNKNOWN = 255;

/** Remembers a small number, 0 to 254, of each ordered pair of numbered things; each pair is found out once. */
export class PairTable {
  readonly #table: Uint8Array | null;
  readonly #pairs = new Map<number, number>();

  /** @param size how many things there are */
  constructor(
    private readonly size: number,
    private readonly find: (a: number, b: number) => number,
  ) {
    this.#table = size > LARGEST_TABLE ? null : new Uint8Array(size * size).fill(UNKNOWN);
  }

  of(a: number, b: number): number {
    const place = a * this.size + b;
    const known = this.#table === null ? this.#pairs.get(place) : this.#table[place];
    if (known !== undefined && known !== UNKNOWN) return known;
    const found = this.find(a, b);
    if (this.#table === null) this.#pairs.set(place, found);
    else this.#table[place] = found;
    return found;
  }
}
