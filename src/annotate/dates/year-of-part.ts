import { civilOf, type DayInterval } from '../../values/calendar.js';
import type { Day } from '../../values/date.js';
import { intervalOf } from '../../values/timex.js';
import type { Direction, YearPart } from './expression.js';
import { valueInYear } from './part-of-year.js';
import type { Tense } from './tense.js';
import { narrativeInterval, type TimeContext } from './time-context.js';

/** The year that a part of a year without one belongs to; null where nothing tells. */
export function yearOf(part: YearPart, direction: Direction, context: TimeContext): number | null {
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
