import { MONTHS } from '../../lexicon/time.js';
import { daysInMonth, isCivilDay, isoYear, twoDigits } from '../../values/calendar.js';
import { ordinalOf } from './count.js';
import type { Direction, Expression, YearPart } from './expression.js';

/** "sept." as the lexicon has it. */
export function withoutDot(word: string | undefined): string {
  return (word ?? '').replace(/\.$/u, '');
}

/** Four digits of a year; two digits are of the century that puts them between 1970 and 2069. */
export function fullYear(digits: string): number {
  const number = Number(digits.replace(/\D/gu, ''));
  if (digits.replace(/\D/gu, '').length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

/** The direction that a word before a month, weekday or season gives. */
export function directionOf(words: string | undefined): Direction {
  if (words === undefined) return null;
  const word = words.split(/\s+/u).at(-1);
  switch (word) {
    case 'last':
    case 'past':
      return 'last';
    case 'next':
    case 'coming':
      return 'next';
    case 'previous':
    case 'following':
      return word;
    case 'this':
      return 'this';
    default:
      return null;
  }
}

/** A date in full, or `impossible` where the calendar has no such day. */
export function dayExpression(year: number, month: number, day: number): Expression {
  return isCivilDay(year, month, day)
    ? { kind: 'fixed', timex: `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}` }
    : { kind: 'impossible' };
}

/** "03/04/2025": the month is the number that can be one; if both can, American order with a slash, European with dots. */
export function numericDay(first: number, second: number, dotted: boolean, year: number): Expression {
  const dayFirst = first > 12 || (dotted && second <= 12);
  return dayFirst ? dayExpression(year, second, first) : dayExpression(year, first, second);
}

/** A month and a day (or days) with or without a year. */
export function monthDay(
  monthWord: string | undefined,
  dayWord: string | undefined,
  lastWord: string | undefined,
  yearWord: string | undefined,
  direction: string | undefined,
): Expression | null {
  const month = MONTHS.get(withoutDot(monthWord)) ?? 0;
  const day = ordinalOf(dayWord ?? '');
  const last = lastWord === undefined ? null : ordinalOf(lastWord);
  if (day === null) return null;
  if (yearWord === undefined) return dayPart(month, day, last, direction);
  const year = fullYear(yearWord);
  if (last === null) return dayExpression(year, month, day);
  const from = dayExpression(year, month, day);
  const to = dayExpression(year, month, last);
  if (from.kind !== 'fixed' || to.kind !== 'fixed' || last <= day) return { kind: 'impossible' };
  return { kind: 'fixed', timex: `${from.timex}/${to.timex}` };
}

/** A month and day, or days, of a year still to be found. */
export function dayPart(month: number, day: number, lastDay: number | null, direction?: string): Expression {
  // 2024 is a leap year: 29 February is possible until the year is known.
  if (!isCivilDay(2024, month, day) || (lastDay !== null && (!isCivilDay(2024, month, lastDay) || lastDay <= day)))
    return { kind: 'impossible' };
  return { kind: 'year-part', part: { field: 'day', month, day, lastDay }, direction: directionOf(direction), year: null };
}

/** A part of a year with the year or the direction that stands with it. */
export function yearPart(part: YearPart, year: string | undefined, direction: string | undefined): Expression {
  const given: Expression | null = year === undefined ? null : { kind: 'fixed', timex: isoYear(fullYear(year)) };
  return { kind: 'year-part', part, direction: directionOf(direction), year: given };
}

/** The first or last day of a month or a year; null where the last day depends on a year that is not given. */
export function edgeDay(first: boolean, monthWord: string | undefined, yearWord: string | undefined): Expression | null {
  const year = yearWord === undefined ? null : fullYear(yearWord);
  const month = monthWord === undefined ? (first ? 1 : 12) : (MONTHS.get(withoutDot(monthWord)) ?? 1);
  if (year !== null) return dayExpression(year, month, first ? 1 : daysInMonth(year, month));
  return first || month !== 2 ? dayPart(month, first ? 1 : daysInMonth(2024, month), null) : null;
}
