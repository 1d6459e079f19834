import type { DayInterval } from '../../values/calendar.js';
import type { Day } from '../../values/date.js';
import { intervalOf } from '../../values/timex.js';
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

/** Days of a time spoken of, or of the last one that has any. */
export function spokenInterval(timex: string | null, context: TimeContext): DayInterval | null {
  return timex === null ? narrativeInterval(context) : intervalOf(timex);
}

export function narrativeInterval(context: TimeContext): DayInterval | null {
  return context.narrative === null ? null : intervalOf(context.narrative);
}
