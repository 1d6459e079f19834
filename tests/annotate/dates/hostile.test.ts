import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, timexes } from './read.js';

/** Pieces of times and of noise, for texts that no one would write. */
const PIECES = [
  '31 June',
  '25:70',
  '0 May',
  'May',
  '99/99/9999',
  'Monday',
  'the end of',
  'early',
  '9.40pm',
  '(1840 GMT)',
  'third',
  'quarter of',
  '1979-1989',
  'two',
  'hundred thousand',
  'years ago',
  '\u0000',
  '\ud800',
  'İstanbul',
  'день',
  '\u00a0',
  '\n\n',
  '’',
  "'s",
  ',',
  'every',
  'Sept.',
  '½',
];

describe('bad input', () => {
  it('gives mentions that lie in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), fc.constantFrom(' ', '', '-', '\n'), (pieces, glue) => {
        const text = pieces.join(glue);
        let end = 0;
        for (const mention of read(text).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
          end = mention.end;
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ['It closed on 31 June 2025.', '31 June 2025'],
    ['It closed on 2025-02-30.', '2025-02-30'],
    ['It closed on February 30.', 'February 30'],
    ['It closed at 14.75pm.', '14.75pm'],
  ])('keeps the span of what no calendar has: %s', (text, words) => {
    expect(timexes(text)).toEqual([[words, null]]);
  });

  it.each([
    ['a line of digits', '1'.repeat(200_000)],
    ['digits with commas', '1,'.repeat(100_000)],
    ['months without end', 'March '.repeat(30_000)],
    ['numbers in words', 'twenty '.repeat(30_000)],
    ['more mentions than a call takes arguments', 'now '.repeat(150_000)],
    ['modifiers', 'the end of early '.repeat(10_000)],
    ['white space', `in ${' '.repeat(200_000)} May 2020`],
    ['hundreds', 'two hundred thousand million '.repeat(8_000)],
  ])('reads %s to the end', (_, text) => {
    const { mentions } = read(text);
    expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it('keeps offsets behind letters whose lower case is longer', () => {
    expect(timexes('İzmir İzmir: closed on 3 May 2025')).toEqual([['3 May 2025', '2025-05-03']]);
  });
});

describe('a weekday beside a date', () => {
  it('that does not fit is a problem with its place', () => {
    const { problems } = read('They met.\nIt was signed on Monday 4 July 2025 in Oslo.');
    expect(problems).toEqual([
      { path: 'test.txt', message: '“Monday 4 July 2025” is a Friday, not a Monday: one of the two is wrong.', line: 2, column: 18 },
    ]);
  });

  it.each([['It was signed on Friday 4 July 2025.'], ['It was signed on Friday, July 4, 2025.'], ['It was signed on Monday 7 July.']])(
    'that fits is none: %s',
    (text) => {
      expect(read(text).problems).toEqual([]);
    },
  );
});
