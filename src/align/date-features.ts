import type { DateValue } from '../values/date.js';
import type { ClaimProfile } from './profile.js';
import { dateSlip } from './slip.js';

/** Features of two dates: in the order in which `writeDateFeatures` writes. */
export const DATE_FEATURES = [
  'date',
  'granularity',
  'day',
  'year',
  'yearAgainstDay',
  'clock',
  'clockOnce',
  'fresh',
  'bound',
  'inferred',
  'slip',
  'closeness',
  'speech',
] as const;

/** A date with what comparing it asks for again and again. */
export interface PlacedDate {
  readonly value: DateValue;
  /** Days that it spans; 0 for one day; large for an open one. */
  readonly width: number;
  /** Whether it lies within three days of the publication: the day of the news, which many sentences name. */
  readonly isFresh: boolean;
  /** Whether it is the date of somebody's words. */
  readonly isOfSpeech: boolean;
}

export function placedDate(profile: ClaimProfile, value: DateValue): PlacedDate {
  return { value, width: width(value), isFresh: isFresh(profile, value), isOfSpeech: SPEECH.has(profile.content.predicate) };
}

const SPEECH: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'report', 'write', 'tweet']);

function width(value: DateValue): number {
  return value.from === null || value.to === null ? 1e6 : value.to - value.from;
}

function isFresh(profile: ClaimProfile, value: DateValue): boolean {
  const published = profile.published?.value;
  if (published === undefined || value.from === null) return false;
  const day = Math.floor(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  return Math.abs(day - value.from) <= 3 && width(value) <= 1;
}

/** Days from which a date is a year, or as wide. */
const YEAR = 300;

/** Whether one of two dates is a year and the other is not. */
export function isYearAgainstDay(a: PlacedDate, b: PlacedDate): boolean {
  return a.width >= YEAR !== b.width >= YEAR;
}

/** Writes the features of two dates into a row from a place on. */
export function writeDateFeatures(row: Float64Array, from: number, a: PlacedDate, b: PlacedDate): void {
  const [x, y] = [a.value, b.value];
  row[from] = 1;
  row[from + 1] = a.width === b.width ? 1 : 0;
  row[from + 2] = a.width === 0 && b.width === 0 ? 1 : 0;
  row[from + 3] = a.width >= YEAR && b.width >= YEAR ? 1 : 0;
  row[from + 4] = isYearAgainstDay(a, b) ? 1 : 0;
  row[from + 5] = x.clock !== null && y.clock !== null ? 1 : 0;
  row[from + 6] = (x.clock === null) !== (y.clock === null) ? 1 : 0;
  row[from + 7] = a.isFresh && b.isFresh ? 1 : 0;
  row[from + 8] = x.bound === y.bound ? 1 : 0;
  row[from + 9] = x.basis === 'inferred' || y.basis === 'inferred' ? 1 : 0;
  row[from + 10] = dateSlip(x, y);
  row[from + 11] = closeness(x, y);
  row[from + 12] = a.isOfSpeech !== b.isOfSpeech ? 1 : 0;
}

/** 1 for equal starts, falling with the distance; a day, a month or a year apart count as a slip would. */
function closeness(a: DateValue, b: DateValue): number {
  if (a.from === null || b.from === null) return 0;
  return 1 / (1 + Math.abs(a.from - b.from) / 30);
}
