import { type TimeZone, ZONE_ABBREVIATIONS, ZONE_NAMES } from '../../lexicon/time-zones.js';
import { civilOf, nthWeekday } from '../../values/calendar.js';
import type { Day } from '../../values/date.js';

const SUNDAY = 7;

/** Minutes east of UTC of a zone by its words on a day; null for "local" and unknown words, or where the day is needed and not known. */
export function offsetOf(words: string | null, day: Day | null): number | null {
  if (words === null) return null;
  const zone = ZONE_ABBREVIATIONS.get(words) ?? ZONE_NAMES.get(words);
  if (zone === undefined) return null;
  if (zone.summer === 'none') return zone.offset;
  if (day === null) return null;
  return zone.offset + (isSummerTime(zone.summer, day) ? 60 : 0);
}

/** Whether clocks are an hour ahead on a day; the night of the change itself counts by its day. */
function isSummerTime(rule: Exclude<TimeZone['summer'], 'none'>, day: Day): boolean {
  const { year } = civilOf(day);
  switch (rule) {
    case 'eu':
      return day >= nthWeekday(year, 3, SUNDAY, -1) && day < nthWeekday(year, 10, SUNDAY, -1);
    case 'us':
      return day >= nthWeekday(year, 3, SUNDAY, 2) && day < nthWeekday(year, 11, SUNDAY, 1);
    case 'au':
      return day < nthWeekday(year, 4, SUNDAY, 1) || day >= nthWeekday(year, 10, SUNDAY, 1);
  }
}
