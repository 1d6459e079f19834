import { parse } from 'chrono-node';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../src/extract.js';
import { articleFromText } from '../src/read/article.js';
import { leastTime } from './clock.js';
import type { Corpus } from './corpus.js';
import { printTable, showSpeed } from './table.js';

/** Text that every library reads, in bytes: the slowest takes seconds for it. */
const BYTES = 500_000;

/** All of claimcheck's reading beside libraries that do a part of it, on the same articles, one after the other. */
export function benchLibraries({ articles }: Corpus): void {
  const chosen: string[] = [];
  let bytes = 0;
  for (const { text } of articles) {
    if (bytes >= BYTES) break;
    chosen.push(text);
    bytes += Buffer.byteLength(text);
  }
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  const day = new Date(Date.UTC(2024, 1, 29));
  const works: readonly (readonly [string, string, number, (text: string) => unknown])[] = [
    ['claimcheck', 'everything', 5, (text) => extract(articleFromText('bench', 'bench.txt', text, { published: '2024-02-29' }))],
    ['wink-nlp', 'tokens, sentences, tags', 5, (text) => nlp.readDoc(text)],
    ['chrono-node', 'dates', 3, (text) => parse(text, day)],
    ['compromise', 'tags, names', 1, (text) => compromise(text).topics().json()],
  ];
  const times = works.map(([, , runs, work]) =>
    leastTime(runs, () => {
      for (const text of chosen) work(text);
    }),
  );
  const own = times[0] ?? 0;
  printTable(
    'beside libraries, the same articles in the same process',
    ['reads', 'what', 'speed', 'speed of claimcheck beside it'],
    works.map(([name, what], i) => [name, what, showSpeed(bytes, times[i] ?? 0), `${((times[i] ?? 0) / own).toFixed(2)} x`]),
  );
}
