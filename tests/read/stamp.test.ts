import { describe, expect, test } from 'vitest';
import { publishedValue, stampsIn } from '../../src/read/stamp.js';

const read = (line: string) => stampsIn(line, { start: 0, end: line.length });

describe('stampsIn', () => {
  test.each([
    ['Published on May 9, 2026', 'published 2026-05-09'],
    ['9 May 2026', '2026-05-09'],
    ['Saturday 9th of May 2026 at 7.05pm', '2026-05-09T19:05'],
    ['Sat, May 9, 2026, 06:00', '2026-05-09T06:00'],
    ['May 9, 2026 | 9:15 a.m. ET', '2026-05-09T09:15-04:00'],
    ['Jan. 9, 2026 | 9:15 a.m. ET', '2026-01-09T09:15-05:00'],
    ['09.05.2026, 14:22', '2026-05-09T14:22'],
    ['23/05/2026 06:00', '2026-05-23T06:00'],
    ['5/23/2026, 4:12 p.m.', '2026-05-23T16:12'],
    ['5/9/2026, 4:12 p.m. EDT', '2026-05-09T16:12-04:00'],
    ['2026-05-09T05:06:07Z', '2026-05-09T05:06Z'],
    ['2026-05-09T00:00:00', '2026-05-09'],
    ['2026-05-09 05:06 +0530', '2026-05-09T05:06+05:30'],
    ['10:44:01 pm, Saturday, 9 May 2026', '2026-05-09T22:44'],
    ['9 May 2026, 18:30 (Lisbon)', '2026-05-09T18:30+01:00'],
    ['May 9, 2026 07:15PM SGT', '2026-05-09T19:15+08:00'],
    ['May 9, 2026 Updated 3:40 p.m.', '2026-05-09; updated 2026-05-09T15:40'],
    ['Published: 9 May 2026 | Last updated: 10 May 2026', 'published 2026-05-09; updated 2026-05-10'],
    ['Retrieved 9 May 2026', 'viewed 2026-05-09'],
    ['QUAYSIDE, May 9', '--05-09'],
    ['Saturday 9 May 2026, 9h30', '2026-05-09T09:30'],
    ['Saturday 9/5/26', ''],
    ['Saturday 23/5/26', '2026-05-23'],
    ['Harbour | 23.5.26', '2026-05-23'],
    ['04/03/2026 — updated 06.30 WIB', '2026-03-04; updated 2026-03-04T06:30+07:00'],
  ])('reads %s', (line, expected) => {
    expect(
      read(line)
        .map(({ label, value }) => (label === null ? value : `${label} ${value}`))
        .join('; '),
    ).toBe(expected);
  });

  test.each([
    ['a date that may be of two days', '03/04/2026'],
    ['a day that is not there', '31 June 2026'],
    ['a year alone', 'Founded in 1926'],
    ['a month and its year', 'May 2026'],
    ['a score', '3-2 after extra time'],
    ['three scores', 'won 23-5-26 on points'],
    ['a part number', 'Fits models 23/5/26 and later'],
    ['how long ago', 'Updated 4 hours ago'],
    ['a figure with a month word', 'may 4000 people'],
    ['a long line', `9 May 2026 ${'and so on '.repeat(40)}`],
  ])('passes over %s', (_, line) => {
    expect(read(line)).toEqual([]);
  });

  test('has spans that hold the date with its time', () => {
    const line = 'Posted by Ida Quill on May 9, 2026 at 6:45 a.m. ET, Quayside';
    expect(read(line).map(({ start, end }) => line.slice(start, end))).toEqual(['May 9, 2026 at 6:45 a.m. ET']);
  });

  test('takes no value for a day without its year', () => {
    expect(publishedValue('May 9')).toBeNull();
  });
});
