import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  isCivilDay,
  isoDay,
  isoWeekOf,
  mondayOfIsoWeek,
  nthWeekday,
  weekdayOf,
} from '../../src/values/calendar.js';
import { intervalOf, partOf } from '../../src/values/timex.js';

describe('the calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
      { seed: 1 },
    );
  });

  it('gives every day to the ISO week that holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const { year, week } = isoWeekOf(day);
        expect(mondayOfIsoWeek(year, week)).toBe(day - weekdayOf(day) + 1);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
  ])('%s is in week %i-W%i', (iso, year, week) => {
    expect(isoWeekOf(intervalOf(iso)?.from ?? 0)).toEqual({ year, week });
  });

  it('knows movable feasts and nth weekdays', () => {
    expect(isoDay(easterOf(2025))).toBe('2025-04-20');
    expect(isoDay(nthWeekday(2025, 11, 4, 4))).toBe('2025-11-27');
    expect(isoDay(nthWeekday(2025, 3, 7, -1))).toBe('2025-03-30');
  });

  it('keeps to the month when it adds months', () => {
    expect(isoDay(addMonths(dayOf(2025, 3, 31), -1))).toBe('2025-02-28');
  });

  it('has no 29 February in 2025', () => {
    expect([isCivilDay(2025, 2, 29), isCivilDay(2024, 2, 29), isCivilDay(2025, 13, 1)]).toEqual([false, true, false]);
  });
});

describe('the days of a TIMEX3 value', () => {
  it.each([
    ['2025-07-03', '2025-07-03', '2025-07-03'],
    ['2025-07', '2025-07-01', '2025-07-31'],
    ['2025-W27', '2025-06-30', '2025-07-06'],
    ['2025-W27-WE', '2025-07-05', '2025-07-06'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2021-SU', '2021-06-01', '2021-08-31'],
    ['198', '1980-01-01', '1989-12-31'],
    ['20', '2000-01-01', '2099-12-31'],
    ['2025-07-03T21:40', '2025-07-03', '2025-07-03'],
    ['1979/1989', '1979-01-01', '1989-12-31'],
    ['BC0001', '0000-01-01', '0000-12-31'],
  ])('%s', (timex, from, to) => {
    const interval = intervalOf(timex);
    expect(interval === null ? null : [isoDay(interval.from), isoDay(interval.to)]).toEqual([from, to]);
  });

  it.each([['PRESENT_REF'], ['P2Y'], ['XXXX-05-02'], ['2025-02-30'], ['2025-13'], ['2025-07-03/2025-07-01'], ['']])(
    '%s has none',
    (timex) => {
      expect(intervalOf(timex)).toBeNull();
    },
  );

  it('cuts an interval into thirds', () => {
    const april = intervalOf('2025-04');
    const thirds = (['start', 'mid', 'end'] as const).map((part) => (april === null ? null : partOf(april, part)));
    expect(thirds.map((third) => third && [isoDay(third.from), isoDay(third.to)])).toEqual([
      ['2025-04-01', '2025-04-10'],
      ['2025-04-11', '2025-04-20'],
      ['2025-04-21', '2025-04-30'],
    ]);
  });
});
