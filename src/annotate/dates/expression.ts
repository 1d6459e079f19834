import type { Span } from '../../text/span.js';
import type { Part } from '../../values/date.js';

/** Which way a time that comes round again lies, where the words say so ("last Friday", "next May", "this spring"). */
export type Direction = 'last' | 'this' | 'next' | 'previous' | 'following' | null;

/**
 * Where counting starts: the day of publication ("ago", "next week"), the time just spoken of ("later", "that year"), or
 * the quarter or month whose figures are spoken of, if any ("$3 million, a year ago").
 */
export type Anchor = 'publication' | 'narrative' | 'figures';

/** A count as the words give it; null: not given ("several"). */
export interface Amount {
  readonly low: number | null;
  readonly high: number | null;
}

/** A part of a year: what recurs every year and needs one to be a date. */
export type YearPart =
  | { readonly field: 'month'; readonly month: number }
  | { readonly field: 'day'; readonly month: number; readonly day: number; readonly lastDay: number | null }
  | { readonly field: 'quarter'; readonly quarter: number }
  | { readonly field: 'half'; readonly half: number }
  | { readonly field: 'season'; readonly season: 'SP' | 'SU' | 'FA' | 'WI' }
  | { readonly field: 'holiday'; readonly name: string }
  /** The nth weekday of a month; -1: the last. */
  | { readonly field: 'nth-weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** The nth week of a month; -1: the last. */
  | { readonly field: 'week'; readonly month: number; readonly nth: number };

/** A clock time as written: minutes since midnight (1440: the midnight that ends the day). */
export interface ClockReading {
  readonly minutes: number;
  /** Zone words ("gmt", "italian"), "local", or null. */
  readonly zone: string | null;
  /** Minutes east of UTC that a second reading of the same moment gives away: "9.40pm local (1840 GMT)"; null otherwise. */
  readonly offset: number | null;
  /** Days that the reading lies off the day named with it: "1am on Tuesday (2300 GMT)" is Monday in Greenwich. */
  readonly dayShift: number;
}

/** What a stretch of text says about time, before it is known from when it speaks. */
export type Expression =
  /** A complete value: "2025-07-03", "198", "BC2200". */
  | { readonly kind: 'fixed'; readonly timex: string }
  /** Words of a date that the calendar does not have ("31 June"). */
  | { readonly kind: 'impossible' }
  | {
      readonly kind: 'year-part';
      readonly part: YearPart;
      readonly direction: Direction;
      /** What gives the year: "of 1990", "last year's". */
      readonly year: Expression | null;
    }
  /** A day of the week; `week`: the week that the words set it in ("Thursday last week"). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction; readonly week: Expression | null }
  /** Whole units away from the anchor: "last week", "two days later", "that year", "today". */
  | { readonly kind: 'shift'; readonly unit: string; readonly count: number; readonly anchor: Anchor; readonly vague: boolean }
  /** Days behind the first day of another time: "Monday week", "the Friday before last", "the 4th of this month". */
  | { readonly kind: 'offset'; readonly from: Expression; readonly days: number }
  /** The same day, week or month of another year: "ten years ago today", "this day in 1990". */
  | { readonly kind: 'anniversary'; readonly of: Expression; readonly year: Expression }
  /** The week that a day lies in, begins or ends. */
  | { readonly kind: 'week-of'; readonly day: Expression; readonly edge: 'holds' | 'begins' | 'ends' }
  /** A company's or a state's year, or a part of it: it may begin in any month. */
  | { readonly kind: 'fiscal'; readonly year: number; readonly quarter: number | null; readonly half: number | null }
  /** A quarter or a year that ends on a given day: "the second quarter ended 30 September". */
  | { readonly kind: 'period-to'; readonly period: Expression; readonly end: Expression }
  /** Day part, with the day it belongs to: "Friday night", "this morning". */
  | { readonly kind: 'day-part'; readonly code: string; readonly from: number; readonly to: number; readonly date: Expression | null }
  | { readonly kind: 'clock'; readonly clock: ClockReading; readonly date: Expression | null }
  | { readonly kind: 'duration'; readonly amount: Amount; readonly unit: string; readonly vague: boolean }
  | { readonly kind: 'set'; readonly timex: string }
  | { readonly kind: 'vague'; readonly ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** What stands before an expression and narrows or loosens it ("late", "about", "at least"). */
export interface Modifier {
  readonly part: Part | 'earlier' | 'later' | null;
  readonly approximate: boolean;
  readonly quantity: 'at-least' | 'more-than' | 'at-most' | 'less-than' | null;
}

/** A stretch of text with its expression; the span includes the modifier. */
export interface Atom extends Span {
  readonly rule: string;
  readonly modifier: Modifier;
  readonly expression: Expression;
  /** The weekday that stands with a full date ("Friday, 4 July 2025"), for the check that they fit. */
  readonly weekday: number | null;
}
