import { civilOf, isoDay, isoYear, weekdayOf } from './calendar.js';
import type { DateValue, Day } from './date.js';
import { intervalOf, partOf } from './timex.js';

/**
 * The value of a date that was read without a day of publication ("XXXX-09-19", "XXXX-WXX-1"), once that day is inferred
 * from the other articles of its story. A month or day goes to the year that brings it nearest. A weekday may be the last
 * or the next one: it gets the days of both, so that nothing is told apart by a guess. Other values come back as they are.
 */
export function completeDate(value: DateValue, published: Day): DateValue {
  if (value.timex === null || value.timexType === 'duration' || value.timexType === 'set') return value;
  const weekday = /^XXXX-WXX-([1-7])$/u.exec(value.timex);
  if (weekday !== null) return withWeekday(value, Number(weekday[1]), published);
  if (!/^XXXX-(?!XX)/u.test(value.timex)) return value;
  const nearest = nearestYear(value, value.timex, published);
  return nearest === null ? value : withTimex(value, value.timex.replaceAll('XXXX', isoYear(nearest)));
}

function withWeekday(value: DateValue, weekday: number, published: Day): DateValue {
  const last = published - ((weekdayOf(published) - weekday + 7) % 7);
  const next = last === published ? last : last + 7;
  return { ...value, timex: isoDay(last), from: last, to: next, basis: 'inferred', approximate: value.approximate || last !== next };
}

/** The year, of the three around the day of publication, that brings a value nearest to it; the past wins a tie, and what has lasted since then has begun. */
function nearestYear({ bound }: DateValue, timex: string, published: Day): number | null {
  const { year } = civilOf(published);
  let best: { readonly year: number; readonly distance: number } | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const interval = intervalOf(timex.replaceAll('XXXX', isoYear(candidate)));
    if (interval === null || (bound === 'since' && interval.from > published)) continue;
    const distance = Math.max(0, interval.from - published, published - interval.to);
    if (best === null || distance < best.distance) best = { year: candidate, distance };
  }
  return best?.year ?? null;
}

function withTimex(value: DateValue, timex: string): DateValue {
  const whole = intervalOf(timex);
  const days = whole === null || value.part === null ? whole : partOf(whole, value.part);
  return {
    ...value,
    timex,
    from: value.bound === 'until' || value.bound === 'before' ? null : (days?.from ?? null),
    to: value.bound === 'since' || value.bound === 'after' ? null : (days?.to ?? null),
    basis: 'inferred',
  };
}
