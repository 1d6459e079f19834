import { HOLIDAYS } from '../../lexicon/holidays.js';
import { civilOf, dayOf, daysInMonth, easterOf, isCivilDay, isoDay, isoYear, nthWeekday, twoDigits } from '../../values/calendar.js';
import type { YearPart } from './expression.js';

/** TIMEX3 value of a part of one year; null where that year has no such day. */
export function valueInYear(part: YearPart, year: number): string | null {
  const prefix = isoYear(year);
  switch (part.field) {
    case 'month':
      return `${prefix}-${twoDigits(part.month)}`;
    case 'day': {
      if (!isCivilDay(year, part.month, part.day)) return null;
      const first = `${prefix}-${twoDigits(part.month)}-${twoDigits(part.day)}`;
      return part.lastDay === null ? first : `${first}/${prefix}-${twoDigits(part.month)}-${twoDigits(part.lastDay)}`;
    }
    case 'quarter':
      return `${prefix}-Q${part.quarter}`;
    case 'half':
      return `${prefix}-H${part.half}`;
    case 'season':
      return `${prefix}-${part.season}`;
    case 'holiday':
      return isoDayOfHoliday(part.name, year);
    case 'nth-weekday': {
      const day = nthWeekday(year, part.month, part.weekday, part.nth);
      return civilOf(day).month === part.month ? isoDay(day) : null;
    }
    case 'week':
      return weekOfMonth(year, part.month, part.nth);
  }
}

/** Days by which a week "of the month" may lie beside the sevenths of it that its number gives: some count whole weeks. */
const WEEK_SLACK = 2;

function weekOfMonth(year: number, month: number, nth: number): string {
  const length = daysInMonth(year, month);
  const first = nth < 0 ? length - 6 : (nth - 1) * 7 + 1;
  const from = dayOf(year, month, Math.max(1, first - WEEK_SLACK));
  return `${isoDay(from)}/${isoDay(dayOf(year, month, Math.min(length, first + 6 + WEEK_SLACK)))}`;
}

function isoDayOfHoliday(name: string, year: number): string | null {
  const holiday = HOLIDAYS.get(name);
  if (holiday === undefined) return null;
  switch (holiday.kind) {
    case 'fixed':
      return isoDay(dayOf(year, holiday.month, holiday.day));
    case 'nth':
      return isoDay(nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + (holiday.plus ?? 0));
    case 'easter':
      return isoDay(easterOf(year) + holiday.plus);
    case 'moving':
      return null;
  }
}
