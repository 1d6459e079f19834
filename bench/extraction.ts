import { extract } from '../src/extract.js';
import type { Extraction } from '../src/model/extraction.js';
import { articleFromText } from '../src/read/article.js';
import { leastTime } from './clock.js';
import { timeCommand } from './command.js';
import { type Corpus, repeated } from './corpus.js';
import { growth, printTable, showSpeed, showTime } from './table.js';

/** `claimcheck extract` over a corpus repeated to so many bytes, in one thread, from start to end. */
export async function benchExtraction({ name, articles }: Corpus, megabytes: number): Promise<void> {
  const lines: string[] = [];
  let bytes = 0;
  for (const article of repeated(articles, megabytes * 1e6)) {
    lines.push(JSON.stringify(article));
    bytes += Buffer.byteLength(article.text);
  }
  const time = await timeCommand(['extract', '--jobs', '1', '-'], lines);
  printTable(
    `claimcheck extract, one thread, ${name}`,
    ['text', 'articles', 'time', 'speed'],
    [[`${(bytes / 1e6).toFixed(1)} MB`, String(lines.length), showTime(time), showSpeed(bytes, time)]],
  );
}

const LENGTHS = [0.25, 0.5, 1, 2];

/** One article of ever more text. */
export function benchLength({ articles }: Corpus): void {
  const most = Math.max(...LENGTHS) * 1e6;
  let whole = '';
  // a paragraph that stands in an article again is not read again: each round words its paragraphs otherwise
  for (let round = 0; whole.length < most; round += 1)
    whole += articles.map(({ text }) => `${text.replace(/\be(\w+)/gu, `e$1${round}`)}\n\n`).join('');
  let before: { size: number; time: number } | null = null;
  const rows = LENGTHS.map((megabytes) => {
    const size = megabytes * 1e6;
    const text = whole.slice(0, size);
    const time = leastTime(2, () => read(text));
    const power = before === null ? '' : growth(before, { size, time }).toFixed(2);
    before = { size, time };
    return [`${megabytes} MB`, showTime(time), showSpeed(size, time), power];
  });
  printTable('one article of ever more text (power 1 is linear)', ['text', 'time', 'speed', 'power'], rows);
}

/** What one text says, as an article published on a day. */
export function read(text: string): Extraction {
  return extract(articleFromText('bench', 'bench.txt', text, { published: '2024-02-29' }));
}
