/** Numbers texts, so that sets of them compare as ascending lists of numbers. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  /** The numbers of some texts, ascending; each text once. */
  of(texts: ReadonlySet<string>): Int32Array {
    if (texts.size === 0) return NONE;
    const numbers = new Int32Array(texts.size);
    let size = 0;
    for (const text of texts) {
      const number = this.#numbers.get(text) ?? this.#numbers.size;
      if (number === this.#numbers.size) this.#numbers.set(text, number);
      numbers[size] = number;
      size += 1;
    }
    return numbers.sort();
  }
}

const NONE = new Int32Array(0);

/** How many numbers two ascending lists share. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}
