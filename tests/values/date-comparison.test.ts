import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/values/comparison.js';
import type { DateValue } from '../../src/values/date.js';
import { compareDates } from '../../src/values/date-comparison.js';
import { showDate } from '../../src/values/date-display.js';
import { read } from '../annotate/dates/read.js';

/** The value of the first time in a phrase, published on Friday 4 July 2025. */
function valueIn(phrase: string): DateValue {
  const found = read(`It happened ${phrase}.`).mentions[0];
  if (found?.value.kind !== 'date') throw new Error(`no time in “${phrase}”`);
  return found.value;
}

const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  contains: 'within',
  within: 'contains',
  overlaps: 'overlaps',
  excludes: 'excludes',
  incomparable: 'incomparable',
};

const PAIRS: readonly (readonly [string, string, Relation, string])[] = [
  ['on 3 July 2025', 'yesterday', 'same', 'both are 3 July 2025'],
  ['in 2021', 'in August 2021', 'contains', '2021 contains August 2021'],
  ['in late summer 2021', 'in 2021', 'within', 'late summer 2021 lies within 2021'],
  ['in 2003', 'in April 2025', 'excludes', '2003 and April 2025 exclude one another'],
  ['on 5 May 2025', 'on 6 May 2025', 'excludes', '5 May 2025 and 6 May 2025 exclude one another'],
  ['in mid-April 2025', 'on 15 April 2025', 'contains', 'mid-April 2025 contains 15 April 2025'],
  ['in mid-April 2025', 'on 22 April 2025', 'overlaps', 'mid-April 2025 and 22 April 2025 are close, and one of them is approximate'],
  ['since 2021', 'since 2022', 'excludes', 'since 2021 and since 2022 exclude one another'],
  ['since 2021', 'in May 2023', 'contains', 'since 2021 contains May 2023'],
  ['in the first quarter of 2025', 'in February 2025', 'contains', 'the first quarter of 2025 contains February 2025'],
  ['at 9.40pm on 2 July 2025', 'at 9.42pm on 2 July 2025', 'overlaps', '9.40 pm on 2 July 2025 and 9.42 pm on 2 July 2025 overlap'],
  ['at 9pm on 2 July 2025', 'at 11pm on 2 July 2025', 'excludes', '9 pm on 2 July 2025 and 11 pm on 2 July 2025 exclude one another'],
  [
    'at 9.40pm CEST on 2 July 2025',
    'at 19:40 GMT on 2 July 2025',
    'same',
    '9.40 pm (UTC+2) on 2 July 2025 is the same time as 7.40 pm (UTC) on 2 July 2025',
  ],
  [
    'at 11.50pm EDT on 2 July 2025',
    'at 3.50am GMT on 3 July 2025',
    'same',
    '11.50 pm (UTC−4) on 2 July 2025 is the same time as 3.50 am (UTC) on 3 July 2025',
  ],
  [
    'at 9.40pm on 2 July 2025',
    'at 19:40 GMT on 2 July 2025',
    'overlaps',
    '9.40 pm on 2 July 2025 and 7.40 pm (UTC) on 2 July 2025 can be one time: the zone of one is not stated',
  ],
  ['on 2 July 2025', 'at 9.40pm on 2 July 2025', 'contains', '2 July 2025 contains 9.40 pm on 2 July 2025'],
  [
    'at 0230 GMT on 3 July 2025',
    'on 2 July 2025',
    'overlaps',
    '2.30 am (UTC) on 3 July 2025 and 2 July 2025 can be one day: the clock may be that of another zone',
  ],
  ['at 1030 GMT on 3 July 2025', 'on 2 July 2025', 'excludes', '10.30 am (UTC) on 3 July 2025 and 2 July 2025 exclude one another'],
  ['at 9pm on 3 July 2025', 'on 4 July 2025', 'excludes', '9 pm on 3 July 2025 and 4 July 2025 exclude one another'],
  [
    'in two hours, 18 minutes and 52 seconds',
    'in two hours, 18 minutes and 57 seconds',
    'excludes',
    '2 hours 18 minutes 52 seconds and 2 hours 18 minutes 57 seconds exclude one another',
  ],
  ['for two weeks', 'for 14 days', 'same', '2 weeks is the same length as 14 days'],
  ['for two years', 'for 24 months', 'same', '2 years is the same length as 24 months'],
  ['for two years', 'for 22 months', 'overlaps', '2 years and 22 months are the same when rounded to the longer unit'],
  ['for two weeks', 'for three weeks', 'excludes', '2 weeks and 3 weeks exclude one another'],
  ['for at least two weeks', 'for a month', 'contains', 'at least 2 weeks contains 1 month'],
  ['for several years', 'for 5 years', 'contains', 'some years can be 5 years'],
  ['for two weeks', 'on 2 July 2025', 'incomparable', '2 weeks and 2 July 2025 are not of one kind'],
  ['every week', 'every month', 'incomparable', 'every week and every month come at different times'],
  ['recently', 'on 2 July 2025', 'incomparable', 'some time ago and 2 July 2025 cannot be set beside each other'],
];

describe('compareDates', () => {
  it.each(PAIRS)('%s, %s: %s', (first, second, relation, because) => {
    const forth = compareDates(valueIn(first), valueIn(second));
    expect([forth.relation, forth.because]).toEqual([relation, because]);
  });

  it.each(PAIRS)('is symmetric: %s, %s', (first, second) => {
    const forth = compareDates(valueIn(first), valueIn(second));
    const back = compareDates(valueIn(second), valueIn(first));
    expect([back.relation, back.level]).toEqual([OPPOSITE[forth.relation], forth.level]);
  });

  it.each([...new Set(PAIRS.flatMap(([first, second]) => [first, second]))])('calls a value the same as itself: %s', (phrase) => {
    expect(compareDates(valueIn(phrase), valueIn(phrase)).relation).toBe('same');
  });
});

describe('showDate', () => {
  it.each([
    ['on 3 July 2025', '3 July 2025'],
    ['in April 2025', 'April 2025'],
    ['in late summer 2021', 'late summer 2021'],
    ['in the 1980s', 'the 1980s'],
    ['early on 3 May 2025', 'early on 3 May 2025'],
    ['spread over a year and a half', '1.5 years'],
    ['in the 21st century', 'the 21st century'],
    ['around 2200 BC', '2200 BC'],
    ['from 1979-1989', '1979 to 1989'],
    ['last week', 'the week of 23 June 2025'],
    ['by 2030', 'until 2030'],
    ['on Monday evening', 'the evening of 30 June 2025'],
    ['at noon on 3 July 2025', 'noon on 3 July 2025'],
    ['for about two hours', 'about 2 hours'],
    ['for two to three years', '2 to 3 years'],
    ['every two weeks', 'every 2 weeks'],
    ['on Mondays', 'every Monday'],
  ])('%s: %s', (phrase, shown) => {
    expect(showDate(valueIn(phrase))).toBe(shown);
  });
});
