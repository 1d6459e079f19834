import { type TimeZone, ZONE_ABBREVIATIONS, ZONE_NAMES } from '../lexicon/time-zones.js';
import { dayOf, nthWeekday } from '../values/calendar.js';

/** Abbreviations that stand for several zones: no offset is better than a wrong one. */
const SHARED: ReadonlySet<string> = new Set(['ist', 'ast', 'gst']);

/** "+06:00", "Z" or, where the words name no zone for certain, "". */
export function zoneOffset(words: string, year: number, month: number, day: number): string {
  const name = words.toLowerCase().trim();
  if (name === 'z' || name === 'utc' || name === 'gmt') return 'Z';
  const numeric = /^(?:utc|gmt)?(?<sign>[+-])(?<hours>\d\d?):?(?<minutes>\d\d)?$/u.exec(name)?.groups;
  if (numeric !== undefined) return `${numeric['sign']}${(numeric['hours'] ?? '').padStart(2, '0')}:${numeric['minutes'] ?? '00'}`;
  const zone = SHARED.has(name) ? undefined : (ZONE_ABBREVIATIONS.get(name) ?? ZONE_NAMES.get(name.replace(/ time$/u, '')));
  if (zone === undefined) return '';
  const minutes = zone.offset + (isSummer(zone, year, dayOf(year, month, day)) ? 60 : 0);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

/** Whether summer time holds on a day; the hour of the change is not looked at. */
function isSummer(zone: TimeZone, year: number, day: number): boolean {
  switch (zone.summer) {
    case 'none':
      return false;
    case 'eu':
      return day >= nthWeekday(year, 3, 7, -1) && day < nthWeekday(year, 10, 7, -1);
    case 'us':
      return day >= nthWeekday(year, 3, 7, 2) && day < nthWeekday(year, 11, 7, 1);
    case 'au':
      return day >= nthWeekday(year, 10, 7, 1) || day < nthWeekday(year, 4, 7, 1);
  }
}
