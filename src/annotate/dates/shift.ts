import { UNITS } from '../../lexicon/time.js';
import { addMonths, civilOf, type DayInterval, isoDay, isoWeekOf, isoYear, twoDigits, weekdayOf } from '../../values/calendar.js';
import type { Day } from '../../values/date.js';
import { intervalOf } from '../../values/timex.js';
import type { Anchor } from './expression.js';
import type { Tense } from './tense.js';
import { spokenInterval, type TimeContext } from './time-context.js';

/** "4,200 years ago" is said to the hundred: the years that round to it. Null for counts below a hundred and other units. */
export function roundedYears(unitWord: string, count: number, timex: string | null): DayInterval | null {
  const year = timex === null ? null : intervalOf(timex);
  if (year === null || UNITS.get(unitWord)?.name !== 'year' || Math.abs(count) < 100) return null;
  const zeros = /0*$/u.exec(String(Math.abs(count)))?.[0].length ?? 0;
  const half = 10 ** zeros / 2;
  return { from: addMonths(year.from, -12 * half), to: addMonths(year.to, 12 * half) };
}

/** TIMEX3 counts the years before Christ from 1: the year 0 is 1 BC. */
function timexOfYear(year: number): string {
  return year > 0 ? isoYear(year) : `BC${isoYear(1 - year)}`;
}

/** The value some units away from its anchor, at the unit's own precision ("two months ago": a month). */
export function resolveShift(unitWord: string, count: number, anchor: Anchor, context: TimeContext): string | null {
  const unit = UNITS.get(unitWord);
  if (unit === undefined) return null;
  if (anchor !== 'publication' && unit.name === 'year' && count < 0 && context.period !== null) return shiftYear(context.period, count);
  if (unit.name === 'quarter' && context.quarter !== null && anchor === 'narrative') return shiftQuarter(context.quarter, count);
  const spoken = anchor === 'narrative' ? spokenInterval(unit.days > 7 ? context.calendar : context.narrative, context) : null;
  // "two days later he left", "ten years on", with no day spoken of before: not after the day of writing.
  if (anchor === 'narrative' && count > 0 && context.tense !== 'future' && context.narrative === null && context.day === null) return null;
  const days = unit.name === 'day' || unit.name === 'night';
  const day = (days && anchor === 'narrative' ? context.day : spoken?.from) ?? context.published;
  if (day === null) return null;
  const { year } = civilOf(day);
  const whole = Math.round(count);
  switch (unit.name) {
    case 'day':
    case 'night':
      return isoDay(day + whole);
    case 'fortnight':
      return weekValue(day + whole * 14);
    case 'week':
      return weekValue(day + whole * 7);
    case 'weekend':
      return weekendValue(day, whole, context.tense);
    case 'month': {
      const shifted = civilOf(addMonths(day, whole));
      return `${isoYear(shifted.year)}-${twoDigits(shifted.month)}`;
    }
    case 'quarter':
      return shiftQuarter(quarterOf(day), whole);
    case 'year': {
      if (Number.isInteger(count)) return timexOfYear(year + count);
      return isoYear(civilOf(addMonths(day, Math.round(count * 12))).year);
    }
    case 'decade':
      return isoYear(Math.floor(year + count * 10)).slice(0, 3);
    case 'century':
      return isoYear(Math.floor(year + count * 100)).slice(0, 2);
    default:
      return null;
  }
}

export function weekValue(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

/** "the weekend", "this weekend": the coming one, unless the words speak of the past in the first half of a week. */
function weekendValue(day: Day, count: number, tense: Tense): string {
  const past = count === 0 && tense !== 'future' && weekdayOf(day) < (tense === 'past' ? 5 : 3);
  return `${weekValue(day + (past ? -7 : count * 7))}-WE`;
}

/** The same month or quarter some years away. */
function shiftYear(period: string, count: number): string {
  return `${isoYear(Number(period.slice(0, 4)) + Math.round(count))}${period.slice(4)}`;
}

/** The calendar quarter that a day lies in. */
export function quarterOf(day: Day): string {
  const { year, month } = civilOf(day);
  return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
}

function shiftQuarter(quarter: string, count: number): string | null {
  const fields = /^(\d{4})-Q([1-4])$/u.exec(quarter);
  if (fields === null) return null;
  const index = Number(fields[1]) * 4 + Number(fields[2]) - 1 + count;
  return `${isoYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
}
