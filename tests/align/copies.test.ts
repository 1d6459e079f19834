import { describe, expect, test } from 'vitest';
import { findCopies } from '../../src/align/copies.js';
import { articleFromText } from '../../src/read/article.js';
import { completeYear } from '../../src/read/year.js';

const AGENCY = [
  'A freight train carrying timber left the rails outside Oulton on Thursday morning and blocked the only line to the coast, the railway said.',
  'The driver was treated for cuts and bruises, and no one else was on board when the second and third wagons tipped over.',
  'Engineers expect to need two days to lift the wagons, and buses will run in place of trains until the track has been checked.',
  'The line was last closed four years ago, when floods washed away a bridge near the same village and cut off the port for a week.',
];
const EDITED = [
  AGENCY[0]?.replace('on Thursday morning ', ''),
  AGENCY[1],
  'Passengers can get their money back at any station.',
  AGENCY[3],
];
const OTHER = [
  'Timber lay across the embankment for most of the day after a goods train jumped the track near Oulton, to the delight of local children.',
  'It was carrying logs to the port. The man at the controls walked away with a bandaged hand, and said he had been doing this for thirty years.',
  'Nobody could say when the trains would run again, though the railway spoke of the weekend and had sent for a crane from the north.',
];

const article = (paragraphs: readonly (string | undefined)[], published?: string) =>
  articleFromText('id', 'id.txt', `Train leaves the rails\n\n${paragraphs.join('\n\n')}\n`, { published });

describe('findCopies', () => {
  test('knows a lightly edited copy and takes the earliest as the original', () => {
    expect(findCopies([article(EDITED, '2026-05-02'), article(OTHER, '2026-05-01'), article(AGENCY, '2026-05-01')])).toEqual([
      2,
      null,
      null,
    ]);
  });

  test('takes the first where the dates do not tell', () => {
    expect(findCopies([article(AGENCY), article(EDITED)])).toEqual([null, 0]);
  });

  test('places a day without its year among the others', () => {
    const wire = articleFromText('w', 'w.txt', `Train leaves the rails\n\nOULTON, May 1 (Coast Wire) - ${AGENCY.join('\n\n')}\n`);
    expect(findCopies([article(EDITED, '2026-05-02'), wire])).toEqual([1, null]);
  });

  test.each([
    ['another report of the event', OTHER],
    ['one paragraph in common', [...OTHER, AGENCY[3]]],
    ['a teaser', [AGENCY[0]?.slice(0, 60)]],
    ['nothing', []],
  ])('does not call it a copy: %s', (_, paragraphs) => {
    expect(findCopies([article(AGENCY), article(paragraphs)])).toEqual([null, null]);
  });

  test('gives a thousand copies one original', () => {
    const copies = findCopies(Array.from({ length: 1_000 }, () => article(AGENCY)));
    expect(copies.filter((original) => original === 0)).toHaveLength(999);
  });
});

test.each([
  ['--09-19', '2026-09-18', '2026-09-19'],
  ['--12-31', '2026-01-02T10:00', '2025-12-31'],
  ['--01-02', '2025-12-30', '2026-01-02'],
  ['--02-29', '2024-03-01', '2024-02-29'],
])('completes %s near %s', (day, near, completed) => {
  expect(completeYear(day, near)).toBe(completed);
});
