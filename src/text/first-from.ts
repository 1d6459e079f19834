import type { Span } from './span.js';

/** Index of the first span that begins at `start` or later, by halves; `spans` are in text order. Their number where none does. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
