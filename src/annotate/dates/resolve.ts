import { addMonths, civilOf, dayOf, isoDay, isoYear, weekdayOf } from '../../values/calendar.js';
import type { Day } from '../../values/date.js';
import { intervalOf } from '../../values/timex.js';
import type { Direction, Expression, YearPart } from './expression.js';
import { valueInYear } from './part-of-year.js';
import { quarterOf, resolveShift, roundedYears, weekValue } from './shift.js';
import { narrativeInterval, type Resolved, type TimeContext } from './time-context.js';
import { yearOf } from './year-of-part.js';

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
    case 'offset':
      return inferred(resolveOffset(expression.from, expression.days, context));
    case 'anniversary':
      return inferred(resolveAnniversary(expression.of, expression.year, context));
    case 'week-of':
      return resolveWeekOf(expression.day, expression.edge, context);
    case 'fiscal':
      return resolveFiscal(expression.year, expression.quarter, expression.half);
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

/** A day counted from another one; "Monday week" counts from the Monday to come, however the tense of the clause. */
function resolveOffset(from: Expression, days: number, context: TimeContext): string | null {
  const timex = resolveDate(from, days > 0 ? { ...context, tense: 'future' } : context).timex;
  const interval = timex === null ? null : intervalOf(timex);
  return interval === null ? null : isoDay(interval.from + days);
}

function resolveAnniversary(of: Expression, year: Expression, context: TimeContext): string | null {
  const [day, other] = [resolveDate(of, context).timex, resolveDate(year, context).timex];
  return day === null || other === null || !/^\d{4}-/u.test(day) || !/^\d{4}$/u.test(other) ? null : `${other}${day.slice(4)}`;
}

/** Named by its Thursday, as ISO 8601 does, where it begins on another day than Monday. */
function resolveWeekOf(day: Expression, edge: 'holds' | 'begins' | 'ends', context: TimeContext): Resolved {
  const { timex, inferred: isInferred } = resolveDate(day, context);
  const first = timex === null ? null : (intervalOf(timex)?.from ?? null);
  if (first === null) return UNKNOWN;
  if (edge === 'ends') return { timex: weekValue(first - 3), inferred: isInferred, days: { from: first - 6, to: first } };
  if (edge === 'begins') return { timex: weekValue(first + 3), inferred: isInferred, days: { from: first, to: first + 6 } };
  // "the week of 6 July": often named by the Sunday or Monday on which it begins.
  return { timex: weekValue(weekdayOf(first) === 7 ? first + 1 : first), inferred: isInferred, days: { from: first - 6, to: first + 6 } };
}

/** Months by which a financial year may begin before the calendar year that it is named after: Indian, British, Australian, American. */
const EARLIEST_FISCAL = 11;

function resolveFiscal(year: number, quarter: number | null, half: number | null): Resolved {
  const part = quarter === null ? (half === null ? '' : `-H${half}`) : `-Q${quarter}`;
  const [before, behind] =
    quarter === null ? (half === null ? [0, 0] : [6 * (half - 1), 6 * (2 - half)]) : [3 * (quarter - 1), 3 * (4 - quarter)];
  const from = addMonths(dayOf(year), before - EARLIEST_FISCAL);
  return { timex: `${isoYear(year)}${part}`, inferred: false, days: { from, to: addMonths(dayOf(year + 1), -behind) - 1 } };
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
