/** A line of the result: what was measured, and its figures as shown. */
export type Row = readonly string[];

/** Prints a table with a heading; figures stand to the right, what they measure to the left. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: Row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  process.stdout.write(`\n${title}\n${line(head)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}\n`);
  for (const row of rows) process.stdout.write(`${line(row)}\n`);
}

/** Milliseconds as people read them. */
export function showTime(milliseconds: number): string {
  return milliseconds >= 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;
}

/** Megabytes (10^6 bytes) of text a second. */
export function showSpeed(bytes: number, milliseconds: number): string {
  const speed = bytes / milliseconds / 1000;
  return `${speed.toFixed(speed < 1 ? 3 : 2)} MB/s`;
}

/** Power of the size with which a time grows: 1 is linear, 2 the square. */
export function growth(small: { size: number; time: number }, large: { size: number; time: number }): number {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}
