import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../src/values/calendar.js';
import { completeDate } from '../../src/values/date-completion.js';
import { read } from '../annotate/dates/read.js';

/** Friday. */
const PUBLISHED = dayOf(2026, 1, 9);

describe('completeDate', () => {
  it.each([
    ['on 19 September', '2025-09-19', '2025-09-19', '2025-09-19'],
    ['on 12 January', '2026-01-12', '2026-01-12', '2026-01-12'],
    ['in December', '2025-12', '2025-12-01', '2025-12-31'],
    ['in mid-February', '2026-02', '2026-02-10', '2026-02-19'],
    ['since March', '2025-03', '2025-03-01', null],
    ['on Friday', '2026-01-09', '2026-01-09', '2026-01-09'],
    ['on Monday', '2026-01-05', '2026-01-05', '2026-01-12'],
    ['in May 2020', '2020-05', '2020-05-01', '2020-05-31'],
    ['for two weeks', 'P2W', null, null],
  ])('%s', (phrase, timex, from, to) => {
    const value = read(`It happened ${phrase}.`, null).mentions[0]?.value;
    if (value?.kind !== 'date') throw new Error(`no time in “${phrase}”`);
    const complete = completeDate(value, PUBLISHED);
    const shown = (day: number | null) => (day === null ? null : isoDay(day));
    expect([complete.timex, shown(complete.from), shown(complete.to)]).toEqual([timex, from, to]);
  });
});
