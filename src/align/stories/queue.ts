/** A queue that gives the foremost item first (a binary heap). */
export class Queue<Item> {
  readonly #items: Item[] = [];

  /** @param isBefore a strict order of the items */
  constructor(private readonly isBefore: (a: Item, b: Item) => boolean) {}

  push(item: Item): void {
    const items = this.#items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || !this.isBefore(item, parent)) break;
      items[place] = parent;
      place = above;
    }
    items[place] = item;
  }

  /** The foremost item; undefined where there is none. */
  pop(): Item | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.#sink(last);
    return top;
  }

  #sink(item: Item): void {
    const items = this.#items;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const left = items[below];
      const right = items[below + 1];
      if (left === undefined) break;
      if (right !== undefined && this.isBefore(right, left)) below += 1;
      const child = items[below];
      if (child === undefined || !this.isBefore(child, item)) break;
      items[place] = child;
      place = below;
    }
    items[place] = item;
  }
}
