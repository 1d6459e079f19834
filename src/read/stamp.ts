import { DATE_LABELS } from '../lexicon/page.js';
import { MONTHS, WEEKDAYS } from '../lexicon/time.js';
import type { Span } from '../text/span.js';
import { isCivilDay, twoDigits } from '../values/calendar.js';
import { zoneOffset } from './zone.js';

/** What a page says about a date: that the article was published or changed then, or that someone looked at it. */
export type StampLabel = 'published' | 'updated' | 'viewed';

/** A date with its time as a page's head or foot gives it. */
export interface Stamp extends Span {
  /** ISO 8601 as in `Published.value`; "--06-07" where the year is left out. */
  readonly value: string;
  readonly label: StampLabel | null;
  /** Whether the time stands before the date, as in a page's clock. */
  readonly timeFirst: boolean;
}

/** Longest line searched for dates, in code units; a longer one is prose. */
const LONGEST_LINE = 300;

const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const WEEKDAY = `(?:${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const LABEL_WORD = `(?:${Object.values(DATE_LABELS).flat().join('|')})`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** Forms of a date, the fuller first; group names repeat, so each is a pattern of its own. */
const DATE_FORMS: readonly RegExp[] = [
  `\\b${YEAR}[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})(?!\\d)`,
  `\\b${DAY}(?: of)?[ .-]{0,2}${MONTH},?[ -]{1,2}${YEAR}\\b`,
  `\\b${MONTH} ?${DAY},? {1,2}${YEAR}\\b`,
  `\\b(?<first>\\d{1,2})(?<mark>[./-]) ?(?<second>\\d{1,2})\\k<mark> ?${YEAR}\\b`,
  `(?<=(?:^|[|·•–—(]|${LABEL_WORD}:?|${WEEKDAY}\\.?,?)\\s{0,2})(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<short>\\d\\d)(?=\\s{0,2}(?:$|[|·•–—,)]|\\d{1,2}[.:h]\\d\\d))`,
  `\\b${DAY}(?: of)? ${MONTH}(?![\\p{L}\\d-])`,
  `\\b${MONTH} ${DAY}\\b(?![\\d:.-]*\\d)`,
].map((form) => new RegExp(form, 'giu'));

/** Those of them that write the month as a number, and those that do without a year of four figures. */
const NUMBER_FORMS: ReadonlySet<RegExp | undefined> = new Set([DATE_FORMS[0], DATE_FORMS[3], DATE_FORMS[4]]);
const YEARLESS_FORMS: ReadonlySet<RegExp | undefined> = new Set([DATE_FORMS[4], DATE_FORMS[5], DATE_FORMS[6]]);

/** What a line must hold for a form to fit: looking for all of it takes less time than looking for a date. */
const ANY_YEAR = /(?:19|20)\d\d/u;
const ANY_MONTH = new RegExp([...new Set([...MONTHS.keys()].map((name) => name.slice(0, 3)))].join('|'), 'iu');
const ANY_NUMBERS = /\d[./-] ?\d/u;

/** A day as the stream and most pages give it. */
const ISO_DAY = /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)$/u;

const TIME =
  /(?<=^|[\s(|T,–—-])(?<hour>\d{1,2})(?:(?<mark>[:.h])(?<minute>\d\d)(?:[:.]\d\d(?:\.\d+)?)?)?h?(?:\s?(?<half>[apAP]\.?[mM]\b\.?)|\b|(?=Z))(?:\s?\(?(?<zone>Z\b|[A-Z]{2,4}(?:[+-]\d{1,2})?\b|[+-]\d\d:?\d\d(?!\d)|\p{L}+ time|(?<=\()\p{Lu}\p{L}+(?=\)))\)?)?/gu;
/** What may stand between a date and its time. */
const JOIN = new RegExp(`^(?:[\\s,|·•–—:T()/-]|\\bat\\b|\\bon\\b|\\b${WEEKDAY}\\b\\.?){0,12}$`, 'iu');
const LABEL = new RegExp(
  `\\b(?<word>${Object.values(DATE_LABELS)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'giu',
);

interface Clock extends Span {
  readonly minutes: string;
  readonly offset: string;
}
interface CalendarDay extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The dates of one line of a page's head or foot, in order; none for long lines. Ambiguous ones ("03/04/2026") are left out. */
export function stampsIn(text: string, line: Span): readonly Stamp[] {
  if (line.end - line.start > LONGEST_LINE) return [];
  const words = text.slice(line.start, line.end);
  if (!/\d/u.test(words)) return [];
  const days = calendarDays(words);
  if (days.length === 0) return [];
  const clocks = clocksIn(words, days);
  const used = new Set<Clock>();
  const stamps: Stamp[] = [];
  let behind = 0;
  const push = (day: CalendarDay, clock: Clock | undefined, from: Span): void => {
    stamps.push({
      start: line.start + Math.min(from.start, clock?.start ?? from.start),
      end: line.start + Math.max(from.end, clock?.end ?? from.end),
      value: isoOf(day, clock),
      label: labelIn(words.slice(behind, Math.min(from.start, clock?.start ?? from.start))),
      timeFirst: clock !== undefined && clock.start < day.start,
    });
    behind = Math.max(from.end, clock?.end ?? from.end);
  };
  days.forEach((day, i) => {
    const next = days[i + 1]?.start ?? words.length;
    const own = clocks.find((clock) => {
      if (used.has(clock)) return false;
      if (clock.start >= day.end) return clock.start < next && JOIN.test(words.slice(day.end, clock.start));
      return clock.start >= behind && JOIN.test(words.slice(clock.end, day.start));
    });
    if (own !== undefined) used.add(own);
    push(day, own, day);
    // "Feb. 12, 2026 Updated 3:15 p.m.": a second time with a label of its own belongs to the same day.
    for (const clock of clocks) {
      if (used.has(clock) || clock.start < behind || clock.start >= next) continue;
      const between = words.slice(behind, clock.start);
      if (/\d/u.test(between) || labelIn(between) === null) continue;
      used.add(clock);
      push(day, clock, clock);
    }
  });
  return stamps;
}

/** Reads a date given as a value of its own (front matter, a stream's member, a meta element); null where it is none. */
export function publishedValue(words: string): string | null {
  const { year, month, day } = ISO_DAY.exec(words)?.groups ?? {};
  if (year !== undefined) return isCivilDay(Number(year), Number(month), Number(day)) ? words : null;
  const stamp = stampsIn(words, { start: 0, end: words.length })[0];
  return stamp === undefined || stamp.value.startsWith('--') ? null : stamp.value;
}

function calendarDays(words: string): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  const hasYear = ANY_YEAR.test(words);
  const hasMonth = ANY_MONTH.test(words);
  const hasNumbers = ANY_NUMBERS.test(words);
  if (!hasMonth && !hasNumbers) return days;
  for (const form of DATE_FORMS) {
    if (!(NUMBER_FORMS.has(form) ? hasNumbers : hasMonth) || !(hasYear || YEARLESS_FORMS.has(form))) continue;
    for (const match of words.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (days.some((day) => day.start < span.end && span.start < day.end)) continue;
      const day = dayOfMatch(match.groups ?? {}, words);
      if (day !== null) days.push({ ...span, ...day });
    }
  }
  return days.sort((a, b) => a.start - b.start);
}

function dayOfMatch(groups: Readonly<Record<string, string | undefined>>, words: string): Omit<CalendarDay, keyof Span> | null {
  const year = yearOf(groups);
  const numbers =
    groups['first'] === undefined ? null : dayAndMonth(Number(groups['first']), Number(groups['second']), groups['mark'], words);
  if (groups['first'] !== undefined && numbers === null) return null;
  const month = numbers?.month ?? MONTHS.get((groups['month'] ?? '').toLowerCase()) ?? Number(groups['number']);
  const day = numbers?.day ?? Number(groups['day']);
  // A leap year lets 29 February through where the year is left out.
  return isCivilDay(year ?? 2000, month, day) ? { year, month, day } : null;
}

function yearOf({ year, short }: Readonly<Record<string, string | undefined>>): number | null {
  if (year !== undefined) return Number(year);
  return short === undefined ? null : 2000 + Number(short);
}

const DAY_FIRST_ZONE =
  /\b(?:GMT|BST|CES?T|EES?T|WES?T|MSK|TRT|GST|PKT|IST|BDT|ICT|WIB|WITA|WIT|SGT|HKT|PHT|A[CEW](?:D|S)?T|NZ[DS]T|SAST|CAT|EAT|WAT)\b/u;

/** Dots put the day first everywhere; strokes do so outside the United States, which their zones and half-days give away. */
function dayAndMonth(first: number, second: number, mark: string | undefined, words: string): { day: number; month: number } | null {
  if (mark === '.' || first > 12 || first === second) return { day: first, month: second };
  if (second > 12 || /\b(?:E[DS]?T|C[DS]T|CT|M[DS]T|P[DS]?T)\b/u.test(words)) return { day: second, month: first };
  return DAY_FIRST_ZONE.test(words) ? { day: first, month: second } : null;
}

function clocksIn(words: string, days: readonly CalendarDay[]): readonly Clock[] {
  const clocks: Clock[] = [];
  for (const match of words.matchAll(TIME)) {
    const { hour = '', minute, half, zone, mark } = match.groups ?? {};
    if (minute === undefined && half === undefined) continue;
    const end = match.index + match[0].length;
    if (days.some((day) => day.start < end && match.index < day.end)) continue;
    // "4.15" alone may be a sum; a dot needs the half of the day, a zone, or two figures before it.
    if (mark === '.' && half === undefined && zone === undefined && hour.length < 2) continue;
    const hours = (half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0)) % 24;
    if (Number(hour) > 24 || Number(minute ?? 0) > 59) continue;
    clocks.push({ start: match.index, end, minutes: `${twoDigits(hours)}:${minute ?? '00'}`, offset: zone ?? '' });
  }
  return clocks;
}

function isoOf(day: CalendarDay, clock: Clock | undefined): string {
  const date = `${day.year ?? '-'}-${twoDigits(day.month)}-${twoDigits(day.day)}`;
  // Crawlers write midnight where they know the day alone.
  if (clock === undefined || day.year === null || (clock.minutes === '00:00' && clock.offset === '')) return date;
  return `${date}T${clock.minutes}${zoneOffset(clock.offset, day.year, day.month, day.day)}`;
}

/** The last label in the words in front of a date. */
export function labelIn(words: string): StampLabel | null {
  const word = [...words.matchAll(LABEL)].at(-1)?.[0].toLowerCase();
  if (word === undefined) return null;
  if (DATE_LABELS.published.some((label) => label === word)) return 'published';
  return DATE_LABELS.updated.some((label) => label === word) ? 'updated' : 'viewed';
}
