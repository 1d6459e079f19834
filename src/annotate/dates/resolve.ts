import { HOLIDAYS, UNITS } from '../../lexicon/time.js';
import {
  addMonths,
  civilOf,
  type DayInterval,
  dayOf,
  easterOf,
  isCivilDay,
  isoDay,
  isoWeekOf,
  isoYear,
  nthWeekday,
  twoDigits,
  weekdayOf,
} from '../../values/calendar.js';
import type { Day } from '../../values/date.js';
import { intervalOf } from '../../values/timex.js';
import type { Anchor, Direction, Expression, YearPart } from './expression.js';
import type { Tense } from './tense.js';

/** What the words before, and the article itself, give to an expression that leaves something out. */
export interface TimeContext {
  /** The day of publication; null where not known. */
  readonly published: Day | null;
  /** TIMEX3 value of the time last spoken of. */
  readonly narrative: string | null;
  /** The last time spoken of that is told by the calendar, not by the day of writing: what "that year" means, past any "on Thursday". */
  readonly calendar: string | null;
  /** The day last spoken of: "the next day", "that evening". */
  readonly day: Day | null;
  /** The quarter spoken of nearby ("2024-Q3"): "the quarter". */
  readonly quarter: string | null;
  /** The quarter or month whose figures are spoken of nearby: what "a year earlier" compares with. */
  readonly period: string | null;
  readonly tense: Tense;
}

/** A value, and whether part of it came from context. */
export interface Resolved {
  readonly timex: string | null;
  readonly inferred: boolean;
  /** The days, where they are not those of the timex: a company's first quarter may end in June. */
  readonly days?: DayInterval;
}

const UNKNOWN: Resolved = { timex: null, inferred: false };

/** The TIMEX3 value of a date expression in its context; clock times and durations have their own readers. */
export function resolveDate(expression: Expression, context: TimeContext): Resolved {
  switch (expression.kind) {
    case 'fixed':
      return { timex: expression.timex, inferred: false };
    case 'impossible':
      return UNKNOWN;
    case 'weekday':
      return inferred(resolveWeekday(expression.weekday, expression.direction, expression.week, context));
    case 'shift': {
      const shifted = inferred(resolveShift(expression.unit, expression.count, expression.anchor, context));
      const days = roundedYears(expression.unit, expression.count, shifted.timex);
      return days === null ? shifted : { ...shifted, days };
    }
    case 'year-part':
      return resolveYearPart(expression.part, expression.direction, expression.year, context);
    case 'period-to':
      return resolvePeriodTo(expression.period, expression.end, context);
    case 'vague':
      return { timex: expression.ref, inferred: false };
    case 'set':
      return { timex: expression.timex, inferred: false };
    case 'clock':
    case 'day-part':
      return expression.date === null ? UNKNOWN : resolveDate(expression.date, context);
    case 'duration':
      return UNKNOWN;
  }
}

function inferred(timex: string | null): Resolved {
  return { timex, inferred: true };
}

/** The period keeps the name that the words give it ("the first quarter"); its days are those that end on the given one. */
function resolvePeriodTo(period: Expression, end: Expression, context: TimeContext): Resolved {
  const ended = resolveDate(end, context);
  const last = ended.timex === null ? null : (intervalOf(ended.timex)?.to ?? null);
  if (last === null) return resolveDate(period, context);
  const quarter = period.kind === 'year-part' || (period.kind === 'shift' && period.unit === 'quarter');
  const days = { from: addMonths(last + 1, quarter ? -3 : -12), to: last };
  return { ...namedPeriod(period, quarter, last, ended.inferred, context), days };
}

function namedPeriod(period: Expression, quarter: boolean, last: Day, inferred: boolean, context: TimeContext): Resolved {
  const { year } = civilOf(last);
  if (period.kind === 'fixed') return resolveDate(period, context);
  if (period.kind === 'shift') return { timex: quarter ? quarterOf(last) : isoYear(year), inferred };
  return period.kind === 'year-part' && period.year === null
    ? { timex: valueInYear(period.part, year), inferred }
    : resolveDate(period, context);
}

function resolveWeekday(weekday: number, direction: Direction, week: Expression | null, context: TimeContext): string | null {
  if (week !== null) {
    const resolved = resolveDate(week, context).timex;
    const interval = resolved === null ? null : intervalOf(resolved);
    return interval === null ? `XXXX-WXX-${weekday}` : isoDay(interval.from + weekday - 1);
  }
  const narrative = narrativeInterval(context);
  const relative = direction === 'previous' || direction === 'following';
  const anchor = relative ? (narrative?.from ?? context.published) : context.published;
  if (anchor === null) return `XXXX-WXX-${weekday}`;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  switch (direction) {
    case 'last':
    case 'previous':
      return isoDay(anchor - (back === 0 ? 7 : back));
    case 'next':
    case 'following':
      return isoDay(anchor + (ahead === 0 ? 7 : ahead));
    case 'this':
      return isoDay(context.tense === 'past' ? anchor - back : anchor + ahead);
    case null:
      return isoDay(context.tense === 'future' && back !== 0 ? anchor + ahead : anchor - back);
  }
}

/** "4,200 years ago" is said to the hundred: the years that round to it. Null for counts below a hundred and other units. */
function roundedYears(unitWord: string, count: number, timex: string | null): DayInterval | null {
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
function resolveShift(unitWord: string, count: number, anchor: Anchor, context: TimeContext): string | null {
  const unit = UNITS.get(unitWord);
  if (unit === undefined) return null;
  if (anchor !== 'publication' && unit.name === 'year' && count < 0 && context.period !== null) return shiftYear(context.period, count);
  if (unit.name === 'quarter' && context.quarter !== null && anchor === 'narrative') return shiftQuarter(context.quarter, count);
  const spoken = anchor === 'narrative' ? spokenInterval(unit.days > 7 ? context.calendar : context.narrative, context) : null;
  // "two days later he left", with no day spoken of before: not after the day of writing.
  if (anchor === 'narrative' && count > 0 && context.tense === 'past' && context.narrative === null && context.day === null) return null;
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

function weekValue(day: Day): string {
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

/** Days of a time spoken of, or of the last one that has any. */
function spokenInterval(timex: string | null, context: TimeContext): DayInterval | null {
  return timex === null ? narrativeInterval(context) : intervalOf(timex);
}

function narrativeInterval(context: TimeContext): DayInterval | null {
  return context.narrative === null ? null : intervalOf(context.narrative);
}

function resolveYearPart(part: YearPart, direction: Direction, yearExpression: Expression | null, context: TimeContext): Resolved {
  if (yearExpression !== null) {
    const year = resolveDate(yearExpression, context);
    const digits = /^\d{4}/u.exec(year.timex ?? '')?.[0];
    return digits === undefined ? UNKNOWN : { timex: valueInYear(part, Number(digits)), inferred: year.inferred };
  }
  const year = yearOf(part, direction, context);
  if (year !== null) return inferred(valueInYear(part, year));
  const open = valueInYear(part, 2024);
  return open === null ? UNKNOWN : inferred(`XXXX${open.slice(4)}`);
}

/** The year that a part of a year without one belongs to; null where nothing tells. */
function yearOf(part: YearPart, direction: Direction, context: TimeContext): number | null {
  const narrative = narrativeInterval(context);
  const relative = direction === 'previous' || direction === 'following';
  const anchor = relative ? (narrative?.from ?? context.published) : context.published;
  if (anchor === null) {
    // Without a date of publication the year comes from a day or month spoken of; a bare year ("since 2020") may be long ago.
    return narrative === null || !/^\d{4}-\d\d/u.test(context.narrative ?? '') ? null : civilOf(narrative.from).year;
  }
  const { year } = civilOf(anchor);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => {
    const timex = valueInYear(part, candidate);
    const interval = timex === null ? null : intervalOf(timex);
    return interval === null ? [] : [{ year: candidate, interval }];
  });
  const past = candidates.filter(({ interval }) => interval.from <= anchor).at(-1);
  const future = candidates.find(({ interval }) => interval.to >= anchor);
  switch (direction) {
    case 'last':
    case 'previous':
      return candidates.filter(({ interval }) => interval.to < anchor).at(-1)?.year ?? year;
    case 'next':
    case 'following':
      return candidates.find(({ interval }) => interval.from > anchor)?.year ?? year;
    case 'this':
      // A winter belongs to two years: "this winter", said in January, began in the year before.
      return candidates.find(({ interval }) => interval.from <= anchor && interval.to >= anchor)?.year ?? year;
    case null:
      if (part.field === 'quarter' && context.tense !== 'future') return past?.year ?? year;
      return nearer(past, future, anchor, context.tense)?.year ?? year;
  }
}

interface Candidate {
  readonly year: number;
  readonly interval: DayInterval;
}

/**
 * How many times nearer a time against the tense must be to be meant all the same: a past tense is seldom mistaken, a
 * planned or feared thing may lie behind by now. Without a tense the past is likelier: news tells what happened.
 */
const WEIGHTS = { past: 6, future: 3, unsaid: 2 } as const;

function nearer(past: Candidate | undefined, future: Candidate | undefined, anchor: Day, tense: Tense): Candidate | undefined {
  if (past === undefined || future === undefined) return past ?? future;
  const back = Math.max(0, anchor - past.interval.to);
  const ahead = Math.max(0, future.interval.from - anchor);
  if (tense === 'future') return ahead <= back * WEIGHTS.future ? future : past;
  if (tense === 'past') return back <= ahead * WEIGHTS.past ? past : future;
  return back <= ahead * WEIGHTS.unsaid ? past : future;
}

/** TIMEX3 value of a part of one year; null where that year has no such day. */
function valueInYear(part: YearPart, year: number): string | null {
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
  }
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
  }
}
