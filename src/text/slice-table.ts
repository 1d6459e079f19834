/** Slots that a table begins with; a power of two. */
const FIRST_SLOTS = 1 << 12;

/**
 * Values by slices of texts: what a slice has is found from its code units, without making a string of it. Holds up to
 * `most` slices; one more and it begins anew.
 */
export class SliceTable<Value> {
  readonly #most: number;
  /** One more than the index of a slice, at its hash or behind; 0 for none. */
  #slots = new Uint32Array(FIRST_SLOTS);
  #slices: string[] = [];
  #values: Value[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string, start: number, end: number): Value | undefined {
    const slots = this.#slots;
    const slices = this.#slices;
    const mask = slots.length - 1;
    for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0) return undefined;
      if (isSlice(slices[index] ?? '', text, start, end)) return this.#values[index];
    }
  }

  /** Enters a slice that the table does not hold. */
  set(slice: string, value: Value): void {
    if (this.#slices.length >= this.#most) {
      this.#slots = new Uint32Array(FIRST_SLOTS);
      this.#slices = [];
      this.#values = [];
    }
    this.#slices.push(slice);
    this.#values.push(value);
    if (2 * this.#slices.length > this.#slots.length) this.#grow();
    else this.#enter(this.#slices.length - 1);
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let index = 0; index < this.#slices.length; index += 1) this.#enter(index);
  }

  #enter(index: number): void {
    const slice = this.#slices[index] ?? '';
    const mask = this.#slots.length - 1;
    let slot = hashOf(slice, 0, slice.length) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = index + 1;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isSlice(slice: string, text: string, start: number, end: number): boolean {
  if (slice.length !== end - start) return false;
  for (let i = 0; i < slice.length; i += 1) if (slice.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
