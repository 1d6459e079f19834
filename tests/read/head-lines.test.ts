import { describe, expect, test } from 'vitest';
import { isStampLine } from '../../src/read/head-lines.js';
import { stampsIn } from '../../src/read/stamp.js';

const isStamp = (line: string) => {
  const span = { start: 0, end: line.length };
  return isStampLine(line, span, stampsIn(line, span));
};

describe('isStampLine', () => {
  test.each([
    ['Sat 23-05-2026 17:22 | Listen | Send to a friend'],
    ['For those who row | Quayside | Saturday 23/5/26'],
    ['23 May 2026 • Tides & moorings'],
    ['The letter of the harbour masters | Saturday, May 23, 2026 | Vol. 7, No. 3'],
    ['English edition — Saturday 23 May 2026'],
    ['Saturday, 23 May 2026, page 5'],
    ['Members only, 23/05/2026. Reading time: 5 minutes'],
    ['Issue of 23 May 2026 | Ida van der Quill'],
    ['04:31 GMT, 23 May 2026 | 112 shares | 37 comments'],
    ['23.05.2026 – Company notices'],
  ])('is one: %s', (line) => {
    expect(isStamp(line)).toBe(true);
  });

  test.each([
    ['a headline with a date', 'What we know of the 23 May 2026 collision'],
    ['a headline with a dash', 'Collision of 23 May 2026 — what we know'],
    ['a dateline with its sentence', 'QUAYSIDE, 23 May 2026 — Two ferries ran into each other in thick fog off the north pier.'],
    ['a sentence between rules', 'Two ferries collided | They met in fog on 23 May 2026 off the pier.'],
    ['a line without a date', 'Tides & moorings | Listen'],
  ])('is none: %s', (_, line) => {
    expect(isStamp(line)).toBe(false);
  });
});
