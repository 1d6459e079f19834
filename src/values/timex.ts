import { addMonths, type DayInterval, dayOf, isCivilDay, mondayOfIsoWeek } from './calendar.js';
import type { Part } from './date.js';

/** Season codes of TIMEX3 with their three months on the northern half of the earth; a winter is named after the year it ends in or begins. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const TIMEX =
  /^(?<year>\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d))?|W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?(?:T[\dA-Z:]+)?$/u;

/**
 * The days of a TIMEX3 date or time value; null where it names no interval ("PRESENT_REF", "P2Y", "XXXX-05")
 * or one that the calendar does not have.
 */
export function intervalOf(timex: string): DayInterval | null {
  const range = /^(?<from>[^/]+)\/(?<to>[^/]+)$/u.exec(timex)?.groups;
  if (range !== undefined) {
    const from = intervalOf(range['from'] ?? '');
    const to = intervalOf(range['to'] ?? '');
    return from === null || to === null || to.to < from.from ? null : { from: from.from, to: to.to };
  }
  if (timex.startsWith('BC')) return intervalBeforeChrist(timex.slice(2));
  if (/^\d{3}$/u.test(timex)) return years(Number(timex) * 10, 10);
  if (/^\d{2}$/u.test(timex)) return years(Number(timex) * 100, 100);
  const fields = TIMEX.exec(timex)?.groups;
  return fields === undefined ? null : intervalOfFields(fields);
}

function intervalOfFields(fields: Readonly<Record<string, string | undefined>>): DayInterval | null {
  const year = Number(fields['year']);
  if (fields['day'] !== undefined) {
    const month = Number(fields['month']);
    const day = Number(fields['day']);
    if (!isCivilDay(year, month, day)) return null;
    return { from: dayOf(year, month, day), to: dayOf(year, month, day) };
  }
  if (fields['week'] !== undefined) {
    const monday = mondayOfIsoWeek(year, Number(fields['week']));
    return fields['weekend'] === undefined ? { from: monday, to: monday + 6 } : { from: monday + 5, to: monday + 6 };
  }
  if (fields['quarter'] !== undefined) return months(year, Number(fields['quarter']) * 3 - 2, 3);
  if (fields['half'] !== undefined) return months(year, Number(fields['half']) * 6 - 5, 6);
  if (fields['season'] !== undefined) return months(year, SEASONS[fields['season']] ?? 1, 3);
  if (fields['month'] === undefined) return years(year, 1);
  const month = Number(fields['month']);
  return month >= 1 && month <= 12 ? months(year, month, 1) : null;
}

/** "BC2200", "BC22" (a century): years before Christ count from 1, so 1 BC is the year 0. */
function intervalBeforeChrist(digits: string): DayInterval | null {
  if (/^\d{4}$/u.test(digits)) return years(1 - Number(digits), 1);
  if (/^\d{2}$/u.test(digits)) return years(1 - (Number(digits) + 1) * 100, 100);
  return null;
}

function years(year: number, count: number): DayInterval {
  return { from: dayOf(year), to: dayOf(year + count) - 1 };
}

function months(year: number, month: number, count: number): DayInterval {
  const from = dayOf(year, month);
  return { from, to: addMonths(from, count) - 1 };
}

/** The third of an interval that "early", "mid-" or "late" names: of April, the days 1 to 10, 11 to 20 and 21 to 30. */
export function partOf(interval: DayInterval, part: Part): DayInterval {
  const length = interval.to - interval.from + 1;
  const third = Math.ceil(length / 3);
  switch (part) {
    case 'start':
      return { from: interval.from, to: interval.from + third - 1 };
    case 'mid':
      return { from: interval.from + Math.floor(length / 3), to: interval.to - Math.floor(length / 3) };
    case 'end':
      return { from: interval.to - third + 1, to: interval.to };
  }
}
