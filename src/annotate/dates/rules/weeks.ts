import { MONTHS, WEEKDAYS } from '../../../lexicon/time.js';
import { ORDINALS } from '../../../lexicon/time-numbers.js';
import { daysInMonth, isoYear } from '../../../values/calendar.js';
import { dayPart, fullYear, monthDay, withoutDot, yearPart } from '../calendar-expression.js';
import { countOf, ordinalOf } from '../count.js';
import { shift } from '../counted-units.js';
import type { Expression } from '../expression.js';
import type { DateRule } from '../rule.js';

/** A month with its year, in named groups. */
const NAMED_MONTH = '(?<month>{month})(?:,? (?:of )?(?<year>{year}))?';
const NTH = 'first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th';

/** Weeks named by a day, and days named by their week or by their number in a month. */
export const WEEK_RULES: readonly DateRule[] = [
  {
    name: 'week-of',
    starts: ['week', 'the'],
    pattern:
      '(?:the )?week (?<edge>of|beginning|starting|commencing|ending|ended)(?: on)?(?: {weekday},?)? (?:(?<month>{month}) ?(?<day>{day})|(?:the )?(?<before>{day})(?: of)? (?<behind>{month}))(?:,? (?<year>{year}))?',
    read: ({ edge, month, day, before, behind, year }) => {
      const named = monthDay(month ?? behind, day ?? before, undefined, year, undefined);
      if (named === null) return null;
      return { kind: 'week-of', day: named, edge: edge === 'of' ? 'holds' : (edge ?? '').startsWith('end') ? 'ends' : 'begins' };
    },
  },
  {
    name: 'weekday-week',
    starts: WEEKDAYS.keys(),
    pattern: '(?<weekday>{weekday}) (?<unit>week|fortnight)(?! (?:of|before|after|when)(?![a-z]))',
    read: ({ weekday, unit }) => weeksBehind(shiftedWeekday(weekday, 'this'), unit === 'week' ? 1 : 2),
  },
  {
    name: 'weeks-from-day',
    starts: ['a', 'one', 'two', 'three'],
    pattern:
      '(?<count>an?|one|two|three) (?<unit>week|fortnight)s? (?:(?<day>today|tomorrow)|(?:on|from) (?<from>today|tomorrow|next )?(?<weekday>{weekday})?)(?!{apostrophe}s)',
    read: ({ count, unit, day, from, weekday }) => {
      const start = day ?? from?.trim();
      const weeks = (count?.startsWith('a') ? 1 : (countOf(count ?? '') ?? 1)) * (unit === 'week' ? 1 : 2);
      if (start === 'today' || start === 'tomorrow') return shift('day', weeks * 7 + (start === 'today' ? 0 : 1), 'publication');
      return weekday === undefined ? null : weeksBehind(shiftedWeekday(weekday, 'this'), weeks);
    },
  },
  {
    name: 'before-last',
    starts: ['the', ...WEEKDAYS.keys()],
    pattern:
      '(?:the )?(?:(?<weekday>{weekday})|(?<unit>week|weekend|month|year|quarter|night|decade)) (?:(?<last>before last)|(?<next>after next))',
    read: ({ weekday, unit, last }) => {
      const count = last === undefined ? 2 : -2;
      if (weekday === undefined) return shift(unit ?? '', count, 'publication');
      return weeksBehind(shiftedWeekday(weekday, last === undefined ? 'next' : 'last'), last === undefined ? 1 : -1);
    },
  },
  {
    name: 'unit-before',
    starts: ['the'],
    pattern: '(?:the) (?<unit>day|week|month|year|night) (?<side>before|after)(?=\\s*[.,;:)”"’])',
    read: ({ unit, side }) => shift(unit ?? '', side === 'before' ? -1 : 1, 'narrative'),
  },
  {
    name: 'nth-weekday',
    starts: ['the', ...ORDINALS.keys(), 'last', 'final', '#'],
    pattern: `(?:the )?(?<nth>${NTH}) (?<weekday>{weekday}) (?:in|of) (?:(?<every>every|each) month|${NAMED_MONTH})`,
    read: ({ nth, weekday, every, month, year }) => {
      if (every !== undefined) return { kind: 'set', timex: 'P1M' };
      const number = WEEKDAYS.get(withoutDot(weekday)) ?? 1;
      return yearPart({ field: 'nth-weekday', month: monthOf(month), weekday: number, nth: rankOf(nth) }, year, undefined);
    },
  },
  {
    name: 'week-of-month',
    starts: ['the', ...ORDINALS.keys(), 'last', 'final', 'opening'],
    pattern: `(?:the )?(?<nth>${NTH}|opening) (?:full )?(?:week|weekend) (?:in|of) ${NAMED_MONTH}(?!{dash}?\\d)`,
    read: ({ nth, month, year }) => yearPart({ field: 'week', month: monthOf(month), nth: rankOf(nth) }, year, undefined),
  },
  {
    name: 'part-of-month',
    starts: ['the', 'first', 'last', 'second', 'latter', 'final'],
    pattern: `(?:the )?(?:(?<half>first|second|latter|last) half|(?<edge>first|last|final) (?<weeks>two|three) weeks|(?<fortnight>first|last) fortnight) of ${NAMED_MONTH}(?!{dash}?\\d)`,
    read: ({ half, edge, weeks, fortnight, month, year }) => {
      const days = half !== undefined ? 15 : fortnight !== undefined ? 14 : (countOf(weeks ?? '') ?? 2) * 7;
      return partOfMonth(monthOf(month), days, (half ?? edge ?? fortnight) === 'first', year);
    },
  },
  {
    name: 'day-of-shifted-month',
    starts: ['#', 'the'],
    pattern: '(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)) of (?<which>this|last|next) month',
    read: ({ day, which }) => {
      const number = ordinalOf(day ?? '') ?? 0;
      if (number < 1 || number > 31) return { kind: 'impossible' };
      const months = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      return { kind: 'offset', from: shift('month', months, 'publication'), days: number - 1 };
    },
  },
];

function shiftedWeekday(weekday: string | undefined, direction: 'last' | 'this' | 'next'): Expression {
  return { kind: 'weekday', weekday: WEEKDAYS.get(withoutDot(weekday)) ?? 1, direction, week: null };
}

function weeksBehind(from: Expression, weeks: number): Expression {
  return { kind: 'offset', from, days: weeks * 7 };
}

function monthOf(month: string | undefined): number {
  return MONTHS.get(withoutDot(month)) ?? 1;
}

/** "third": 3; "last": -1. */
function rankOf(nth: string | undefined): number {
  if (nth === 'last' || nth === 'final') return -1;
  return nth === 'opening' ? 1 : (ordinalOf(nth ?? '') ?? 1);
}

/** The first days of a month, or its last ones; a February without a year ends on the 28th. */
function partOfMonth(month: number, days: number, first: boolean, yearWord: string | undefined): Expression {
  const year = yearWord === undefined ? null : fullYear(yearWord);
  const length = daysInMonth(year ?? COMMON_YEAR, month);
  const [from, to] = first ? [1, days] : [length - days + 1, length];
  const part = dayPart(month, from, to);
  return year === null || part.kind !== 'year-part' ? part : { ...part, year: { kind: 'fixed', timex: isoYear(year) } };
}

/** A year without a 29 February. */
const COMMON_YEAR = 2023;
