import { civilOf, intervalOfWeek, twoDigits } from './calendar.js';
import type { DateValue, Part } from './date.js';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SEASON_NAMES: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
]);
const DAY_PART_NAMES: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);
const REFERENCE_NAMES: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'some time ago'],
  ['FUTURE_REF', 'some time to come'],
]);
const QUARTER_NAMES = ['first', 'second', 'third', 'fourth'];
const BOUND_WORDS = { since: 'since', until: 'until', before: 'before', after: 'after' } as const;

/** A date, time, duration or repeated time as a reader would write it: "late summer 2021", "9.42 pm (UTC+2) on 21 May 2026", "at least 3 days". */
export function showDate(value: DateValue): string {
  const known = shown.get(value) ?? written(value);
  shown.set(value, known);
  return known;
}

/** Written once a date: every comparison of two dates says in words what it found. */
const shown = new WeakMap<DateValue, string>();

function written(value: DateValue): string {
  const bound = value.bound === null ? '' : `${BOUND_WORDS[value.bound]} `;
  if (value.timexType === 'duration') return showDuration(value);
  if (value.timex === null) return 'an unclear time';
  if (value.timexType === 'set') return showSet(value.timex);
  const about = value.approximate && value.part === null && value.timexType === 'time' && /T\d/u.test(value.timex) ? 'about ' : '';
  return `${bound}${about}${showTimex(value.timex, value.part, value.clock?.offset ?? null)}`;
}

function showTimex(timex: string, part: Part | null, offset: number | null): string {
  const reference = REFERENCE_NAMES.get(timex);
  if (reference !== undefined) return reference;
  const range = /^(?<from>[^/]+)\/(?<to>[^/]+)$/u.exec(timex);
  if (range !== null) return `${showTimex(range[1] ?? '', null, null)} to ${showTimex(range[2] ?? '', null, null)}`;
  const time = /^(?<day>[\dX-]+)T(?<time>.+)$/u.exec(timex);
  if (time !== null) return showTime(time[1] ?? '', time[2] ?? '', part, offset);
  return withPart(showDay(timex), part, timex);
}

function withPart(words: string, part: Part | null, timex: string): string {
  switch (part) {
    case null:
      return words;
    case 'start':
      return `early ${onDay(timex)}${withoutArticle(words)}`;
    case 'mid':
      return /^\d{3,4}$|^\d{4}-\d\d$/u.test(timex) ? `mid-${withoutArticle(words)}` : `the middle of ${words}`;
    case 'end':
      return `late ${onDay(timex)}${withoutArticle(words)}`;
  }
}

/** "early on 3 May", but "early May". */
function onDay(timex: string): string {
  return /-\d\d-\d\d$|-WXX-\d$/u.test(timex) ? 'on ' : '';
}

function withoutArticle(words: string): string {
  return words.replace(/^the /u, '');
}

function showDay(timex: string): string {
  const weekday = /^XXXX-WXX-([1-7])$/u.exec(timex);
  if (weekday !== null) return WEEKDAY_NAMES[Number(weekday[1]) - 1] ?? timex;
  const date = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(timex);
  if (date !== null) {
    const year = date[1] === 'XXXX' ? null : String(Number(date[1]));
    const month = date[2] === undefined ? null : (MONTH_NAMES[Number(date[2]) - 1] ?? date[2]);
    const day = date[3] === undefined ? null : String(Number(date[3]));
    return [day, month, year].filter((word) => word !== null).join(' ');
  }
  const within = /^(\d{4}|XXXX)-(?:Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d\d)(-WE)?)$/u.exec(timex);
  if (within !== null) return showPartOfYear(within);
  if (/^BC\d{4}$/u.test(timex)) return `${Number(timex.slice(2))} BC`;
  if (/^BC\d\d$/u.test(timex)) return `the ${ordinal(Number(timex.slice(2)) + 1)} century BC`;
  if (/^\d{3}$/u.test(timex)) return `the ${timex}0s`;
  if (/^\d\d$/u.test(timex)) return `the ${ordinal(Number(timex) + 1)} century`;
  return timex;
}

function showPartOfYear([, year = '', quarter, half, season, week, weekend]: RegExpExecArray): string {
  const of = year === 'XXXX' ? '' : ` of ${Number(year)}`;
  if (quarter !== undefined) return `the ${QUARTER_NAMES[Number(quarter) - 1]} quarter${of}`;
  if (half !== undefined) return `the ${half === '1' ? 'first' : 'second'} half${of}`;
  if (season !== undefined) return `${SEASON_NAMES.get(season)}${year === 'XXXX' ? '' : ` ${Number(year)}`}`;
  const days = intervalOfWeek(Number(year), Number(week));
  return weekend === undefined ? `the week of ${civilWords(days.from)}` : `the weekend of ${civilWords(days.from + 5)}`;
}

function civilWords(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`;
}

function showTime(day: string, time: string, part: Part | null, offset: number | null): string {
  const date = /X/u.test(day) ? '' : showDay(day);
  const dayPart = DAY_PART_NAMES.get(time);
  if (dayPart !== undefined) {
    const words = part === null ? dayPart : withPart(dayPart, part, time);
    return date === '' ? `the ${words}` : `the ${words} of ${date}`;
  }
  const zone = offset === null ? '' : ` (${showOffset(offset)})`;
  return `${showClock(time)}${zone}${date === '' ? '' : ` on ${date}`}`;
}

function showClock(time: string): string {
  const hour = Number(time.slice(0, 2));
  const minute = Number(time.slice(3, 5));
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'noon';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `.${twoDigits(minute)}`} ${hour % 24 < 12 ? 'am' : 'pm'}`;
}

function showOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${twoDigits(rest)}`}`;
}

function showDuration({ duration, timex }: DateValue): string {
  if (duration === null) return timex ?? 'an unclear length of time';
  const { low, high, unit, approximate } = duration;
  const about = approximate ? 'about ' : '';
  if (low === null && high === null) return `some ${plural(unit)}`;
  if (high === null) return `at least ${low} ${low === 1 ? unit : plural(unit)}`;
  if (low === null) return `at most ${high} ${high === 1 ? unit : plural(unit)}`;
  if (low !== high) return `${about}${low} to ${high} ${plural(unit)}`;
  return `${about}${showLength(low, unit)}`;
}

/** "138 minutes" as a clock reads it: 2 hours 18 minutes. Up to two of the longer unit stay as they are ("90 minutes"). */
function showLength(count: number, unit: string): string {
  const longer = unit === 'second' ? 'minute' : unit === 'minute' ? 'hour' : null;
  if (longer === null || count <= 120) return `${count} ${count === 1 ? unit : plural(unit)}`;
  const rest = count % 60;
  const head = showLength(Math.floor(count / 60), longer);
  return rest === 0 ? head : `${head} ${showLength(rest, unit)}`;
}

function plural(unit: string): string {
  if (unit === 'century') return 'centuries';
  return unit === 'millennium' ? 'millennia' : `${unit}s`;
}

const PERIOD_WORDS: ReadonlyMap<string, string> = new Map([
  ['S', 'second'],
  ['M', 'minute'],
  ['H', 'hour'],
  ['D', 'day'],
  ['W', 'week'],
  ['Y', 'year'],
  ['Q', 'quarter'],
  ['WE', 'weekend'],
  ['E', 'decade'],
  ['C', 'century'],
]);

function showSet(timex: string): string {
  const weekday = /^XXXX-WXX-([1-7])/u.exec(timex);
  if (weekday !== null) return `every ${WEEKDAY_NAMES[Number(weekday[1]) - 1]}`;
  const period = /^P(T?)(\d+)([A-Z]+)$/u.exec(timex);
  if (period === null) return timex;
  const unit = period[3] === 'M' && period[1] === '' ? 'month' : (PERIOD_WORDS.get(period[3] ?? '') ?? timex);
  return period[2] === '1' ? `every ${unit}` : `every ${period[2]} ${plural(unit)}`;
}

function ordinal(number: number): string {
  const last = number % 10;
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${number}${ending}`;
}
