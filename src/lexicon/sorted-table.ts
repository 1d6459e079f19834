/** Words remembered by a table before it starts over; about the vocabulary of a thousand articles. */
const MOST_REMEMBERED = 50_000;

/**
 * A table of lines "word,value", sorted by word in code unit order, that is searched in place: what a run never asks for costs
 * it nothing at the start. Words asked for are remembered, those that it does not hold as well.
 */
export class SortedTable {
  private readonly remembered = new Map<string, string | null>();

  constructor(private readonly lines: string) {}

  /** The value of a word, '' for a line that is the word alone, null where the table has no such word. */
  get(word: string): string | null {
    const before = this.remembered.get(word);
    if (before !== undefined) return before;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const value = search(this.lines, word);
    this.remembered.set(word, value);
    return value;
  }
}

/** Halves the text, not the lines: each step looks at the line that the middle falls into. */
function search(lines: string, word: string): string | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const lineEnd = lines.indexOf('\n', middle);
    const end = lineEnd < 0 ? lines.length : lineEnd;
    const comma = lines.indexOf(',', start);
    const keyEnd = comma < 0 || comma > end ? end : comma;
    const key = lines.slice(start, keyEnd);
    if (key === word) return lines.slice(Math.min(keyEnd + 1, end), end);
    if (key < word) low = end + 1;
    else high = start;
  }
  return null;
}
