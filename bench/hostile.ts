import type { Extraction } from '../src/model/extraction.js';
import { crossCheck } from '../src/pipeline.js';
import { leastTime, processorTime } from './clock.js';
import { read } from './extraction.js';
import { growth, printTable, showTime } from './table.js';

/** Texts that no article holds, made to drive a pattern from start to start: what is repeated, and what ends the text. */
const HOSTILE: readonly (readonly [name: string, unit: string, end?: string])[] = [
  ['digits', '7'],
  ['digits and commas', '1,'],
  ['digits and points', '1.'],
  ['digits and hyphens', '1-'],
  ['digits and spaces', '12 '],
  ['dates without an end', '3/4/'],
  ['clock times', '12:34:'],
  ['number words', 'two hundred thousand and '],
  ['fractions', 'one half of a third of '],
  ['currency signs', '$'],
  ['amounts', '$1.2-'],
  ['ranges', '1 to 2 to '],
  ['weekdays', 'Monday '],
  ['months', 'May '],
  ['relative dates', 'the last of the last week of the '],
  ['ordinals', 'first second third '],
  ['hyphens', 'a-'],
  ['words and hyphens', 'well-'],
  ['apostrophes', "o'"],
  ['possessives', "Ann's "],
  ['double quotation marks', '"'],
  ['opening quotation marks', '“a '],
  ['nested quotation marks', '“a ‘b '],
  ['quotes with tags', '“Yes,” he said, '],
  ['said that', 'she said that '],
  ['according to', 'according to '],
  ['commas', ','],
  ['words and commas', 'apples, '],
  ['lists', 'apples, pears and plums and '],
  ['of of of', 'of '],
  ['the the the', 'the '],
  ['capitals', 'A'],
  ['capitals and points', 'U.S.'],
  ['capitalised words', 'Anna '],
  ['names and of', 'Bank of '],
  ['titles', 'Mr. Dr. President '],
  ['nouns', 'house '],
  ['verbs', 'go '],
  ['adverbs', 'very '],
  ['spaces', ' ', 'end'],
  ['tabs', '\t', 'end'],
  ['line ends', '\n', 'end'],
  ['short lines', 'a\n'],
  ['lines with a colon', 'Share:\n'],
  ['headings', 'By Ann Lee\n\n'],
  ['opening brackets', '('],
  ['nested brackets', '((((()))))'],
  ['brackets and words', '(a '],
  ['markup', '<b>'],
  ['markdown links', '[a]('],
  ['links', 'https://a.b/'],
  ['addresses', 'a@b.'],
  ['dashes', '—'],
  ['full stops', '.'],
  ['clauses without an end', 'the mayor said that 40 people were hurt in 2019, which Anna Berg denied; '],
  ['ellipses', '… '],
  ['no spaces', 'abcdefghij'],
  ['letters with marks', 'e\u0301'],
  ['Chinese', '新闻报道'],
  ['emoji', '😀'],
  ['surrogates alone', '\ud83d'],
];

const SMALL = 40_000;
const LARGE = 160_000;

/** Times below this are mostly noise: their growth says nothing. */
const WORTH_COMPARING = 20;

/** Every hostile text at two sizes; the slowest growth last. */
export function benchHostile(): void {
  read('A first text loads what is loaded at first use.');
  const found = HOSTILE.map(([name, unit, end = '']) => {
    const small = { size: SMALL, time: timeOf(unit, end, SMALL) };
    const large = { size: LARGE, time: timeOf(unit, end, LARGE) };
    return { name, small, large, power: growth(small, large) };
  });
  const rows = [...found]
    .sort((a, b) => a.large.time - b.large.time)
    .map(({ name, small, large, power }) => [
      name,
      showTime(small.time),
      showTime(large.time),
      large.time < WORTH_COMPARING ? '-' : power.toFixed(2),
    ]);
  printTable(`hostile texts, slowest last (power 1 is linear; - too short to tell)`, ['text', '40 kB', '160 kB', 'power'], rows);
}

function timeOf(unit: string, end: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + end;
  return leastTime(2, () => read(text));
}

/** Lengths, in code units, of a text without sentence ends that is compared with an ordinary article. */
const ENDLESS = [300_000, 1_000_000, 5_000_000];

/** Texts without sentence ends beside an ordinary article: processor time of comparing them beside that of reading them. */
export function benchEndless(stories: readonly (readonly Extraction[])[]): void {
  const beside = stories[0]?.[0];
  if (beside === undefined) return;
  const words = stories.flat().map(({ article }) => article.text.replace(/[.!?]/gu, ' ').replace(/\s+/gu, ' '));
  let before: { size: number; time: number } | null = null;
  const rows = ENDLESS.map((size) => {
    let long = beside;
    const reading = processorTime(() => {
      long = read(endless(words, size));
    });
    const extractions = [beside, { ...long, article: { ...long.article, id: 'long', path: 'long' } }];
    const time = processorTime(() => crossCheck(extractions, []));
    const power = before === null ? '' : growth(before, { size, time }).toFixed(2);
    before = { size, time };
    return [`${size / 1000} kB`, String(long.claims.length), showTime(reading), showTime(time), power];
  });
  printTable('no sentence ends, beside an article (processor time)', ['text', 'claims', 'reading', 'comparing', 'power'], rows);
}

/** Each round words its texts otherwise: what an article says again is compared a few times only. */
function endless(words: readonly string[], size: number): string {
  let text = '';
  for (let round = 0; text.length < size; round += 1) text += words.map((one) => one.replace(/\be(\w+)/gu, `e$1${round}`)).join(' ');
  return text.slice(0, size);
}
