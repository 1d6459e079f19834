import { type Comparison, compareByLevels, type Level, type Relation } from './comparison.js';
import type { DateValue } from './date.js';
import { showDate } from './date-display.js';
import { compareDurations } from './duration-comparison.js';
import { intervalOf, partOf } from './timex.js';

/** Days or minutes, both ends inclusive; null = open. */
interface Interval {
  readonly from: number | null;
  readonly to: number | null;
}

const MINUTES_PER_DAY = 24 * 60;

/**
 * How two times stand to each other, seen from the first. Dates compare as sets of days, clock times as instants where both
 * zones are known (or neither: both are the scene's own), durations as lengths, repeated times by their period.
 */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  return compareByLevels(LEVELS, a, b);
}

const LEVELS: readonly Level<DateValue>[] = [
  {
    name: 'unlike-kinds',
    compare: (a, b) => (isLength(a) === isLength(b) && isSet(a) === isSet(b) ? null : incomparable(a, b, 'are not of one kind')),
  },
  { name: 'length', compare: (a, b) => (isLength(a) && isLength(b) ? compareDurations(a, b) : null) },
  {
    name: 'same-words',
    compare: (a, b) =>
      a.timex !== null && a.timex === b.timex && a.part === b.part && a.bound === b.bound && sameClock(a, b)
        ? relation('same', a, b)
        : null,
  },
  { name: 'period', compare: (a, b) => (isSet(a) && isSet(b) ? incomparable(a, b, 'come at different times') : null) },
  { name: 'clock', compare: compareClocks },
  { name: 'no-calendar-day', compare: (a, b) => (isDated(a) && isDated(b) ? null : incomparable(a, b, 'cannot be set beside each other')) },
  { name: 'instant', compare: compareInstants },
  { name: 'day-in-another-zone', compare: compareAcrossZones },
  { name: 'time-of-day', compare: compareWithDay },
  { name: 'day-elsewhere', compare: compareWithDayElsewhere },
  { name: 'begin-or-end', compare: compareBounds },
  { name: 'days', compare: (a, b) => compareIntervals(a, b, a, b) },
];

function isLength(value: DateValue): boolean {
  return value.timexType === 'duration';
}

function isSet(value: DateValue): boolean {
  return value.timexType === 'set';
}

function isDated(value: DateValue): boolean {
  return value.from !== null || value.to !== null;
}

function sameClock(a: DateValue, b: DateValue): boolean {
  return a.clock?.offset === b.clock?.offset && a.clock?.from === b.clock?.from && a.clock?.to === b.clock?.to;
}

/** Two clock times of which one has no day of its own: by the clock alone, round midnight, where zones allow. */
function compareClocks(a: DateValue, b: DateValue): Omit<Comparison, 'level'> | null {
  if (a.clock === null || b.clock === null || (isDated(a) && isDated(b)) || a.bound !== null || b.bound !== null) return null;
  if ((a.clock.offset === null) !== (b.clock.offset === null))
    return incomparable(a, b, 'cannot be set beside each other: the zone of one is not stated');
  const shift = (b.clock.offset ?? 0) - (a.clock.offset ?? 0);
  const middle = (a.clock.from + a.clock.to - b.clock.from - b.clock.to) / 2 + shift;
  const turns = Math.round(middle / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const first = { from: a.clock.from + shift - turns, to: a.clock.to + shift - turns };
  return compareIntervals(first, b.clock, a, b);
}

/** Two clock times: as instants where both zones are known, as the scene's own clock where neither is. */
function compareInstants(a: DateValue, b: DateValue): Omit<Comparison, 'level'> | null {
  const first = instantsOf(a);
  const second = instantsOf(b);
  if (first === null || second === null) return null;
  if ((a.clock?.offset ?? null) === null || (b.clock?.offset ?? null) === null) {
    if (a.clock?.offset !== b.clock?.offset) return null;
  }
  if (first.from === second.from && first.to === second.to) return relation('same', a, b);
  return compareIntervals(first, second, a, b);
}

/** Minutes since 1970-01-01, UTC where the zone is known; null without a clock or where the day or a bound leaves it open. */
function instantsOf(value: DateValue): { readonly from: number; readonly to: number } | null {
  if (value.clock === null || value.from === null || value.to === null || value.bound !== null) return null;
  const shift = value.clock.offset ?? 0;
  return {
    from: value.from * MINUTES_PER_DAY + value.clock.from - shift,
    to: value.from * MINUTES_PER_DAY + value.clock.to - shift,
  };
}

/** A time whose zone is known against one whose zone is not: their days may differ by one and still be one moment. */
function compareAcrossZones(a: DateValue, b: DateValue): Omit<Comparison, 'level'> | null {
  const first = a.clock?.offset ?? null;
  const second = b.clock?.offset ?? null;
  if (first === second || a.bound !== null || b.bound !== null) return null;
  if (gapBetween(a, b) > 1 || a.timexType !== 'time' || b.timexType !== 'time') return null;
  return { relation: 'overlaps', because: `${showDate(a)} and ${showDate(b)} can be one time: the zone of one is not stated` };
}

/** A clock time beside the very day it falls on. */
function compareWithDay(a: DateValue, b: DateValue): Omit<Comparison, 'level'> | null {
  if ((a.clock === null) === (b.clock === null) || a.from !== b.from || a.to !== b.to) return null;
  return relation(a.clock === null ? 'contains' : 'within', a, b);
}

/** How far from midnight a clock time of a named zone may lie and still fall on the neighbouring day where it happened. */
const NEIGHBOUR_DAY = 9 * 60;

/** A clock time in a named zone beside the day before or after: "0230 GMT on Tuesday" is Monday in America. */
function compareWithDayElsewhere(a: DateValue, b: DateValue): Omit<Comparison, 'level'> | null {
  if ((a.clock === null) === (b.clock === null)) return null;
  const [time, date] = a.clock === null ? [b, a] : [a, b];
  const { clock, from, to } = time;
  if (clock === null || clock.offset === null || from === null || from !== to || date.from === null || date.from !== date.to) return null;
  const reaches =
    date.from === from - 1 ? clock.from < NEIGHBOUR_DAY : date.from === from + 1 && clock.to > MINUTES_PER_DAY - NEIGHBOUR_DAY;
  if (!reaches) return null;
  return { relation: 'overlaps', because: `${showDate(a)} and ${showDate(b)} can be one day: the clock may be that of another zone` };
}

/** Two beginnings ("since 2021", "since 2022") or two ends are told apart by the time they name, not by the days they leave open. */
function compareBounds(a: DateValue, b: DateValue): Omit<Comparison, 'level'> | null {
  if (a.bound === null || a.bound !== b.bound || (a.bound !== 'since' && a.bound !== 'until')) return null;
  const first = namedInterval(a);
  const second = namedInterval(b);
  return first === null || second === null ? null : compareIntervals(first, second, a, b);
}

function namedInterval(value: DateValue): Interval | null {
  const whole = value.timex === null ? null : intervalOf(value.timex);
  return whole === null || value.part === null ? whole : partOf(whole, value.part);
}

function compareIntervals(first: Interval, second: Interval, a: DateValue, b: DateValue): Omit<Comparison, 'level'> {
  if (first.from === second.from && first.to === second.to) return relation('same', a, b);
  const fromCovers = first.from === null || (second.from !== null && first.from <= second.from);
  const toCovers = first.to === null || (second.to !== null && first.to >= second.to);
  if (fromCovers && toCovers) return relation('contains', a, b);
  const fromInside = second.from === null || (first.from !== null && first.from >= second.from);
  const toInside = second.to === null || (first.to !== null && first.to <= second.to);
  if (fromInside && toInside) return relation('within', a, b);
  const gap = gapBetween(first, second);
  if (gap <= 0) return relation('overlaps', a, b);
  if (gap <= Math.max(slackOf(first, a), slackOf(second, b))) {
    return { relation: 'overlaps', because: `${showDate(a)} and ${showDate(b)} are close, and one of them is approximate` };
  }
  return relation('excludes', a, b);
}

/** Whole units between two intervals; 0 or less where they touch in one. */
function gapBetween(a: Interval, b: Interval): number {
  const behind = a.from !== null && b.to !== null ? a.from - b.to : Number.NEGATIVE_INFINITY;
  const before = b.from !== null && a.to !== null ? b.from - a.to : Number.NEGATIVE_INFINITY;
  return Math.max(behind, before);
}

/** How far beyond its edges an approximate date may lie: half its own length, as "about 2010" allows some of 2009. Clock ranges hold theirs already. */
function slackOf(interval: Interval, value: DateValue): number {
  if (!value.approximate || value.clock !== null || interval.from === null || interval.to === null) return 0;
  return Math.ceil((interval.to - interval.from + 1) / 2);
}

const PHRASES: Readonly<Record<Exclude<Relation, 'incomparable'>, (a: string, b: string) => string>> = {
  same: (a, b) => (a === b ? `both are ${a}` : `${a} is the same time as ${b}`),
  contains: (a, b) => `${a} contains ${b}`,
  within: (a, b) => `${a} lies within ${b}`,
  overlaps: (a, b) => `${a} and ${b} overlap`,
  excludes: (a, b) => `${a} and ${b} exclude one another`,
};

function relation(name: Exclude<Relation, 'incomparable'>, a: DateValue, b: DateValue): Omit<Comparison, 'level'> {
  return { relation: name, because: PHRASES[name](showDate(a), showDate(b)) };
}

function incomparable(a: DateValue, b: DateValue, why: string): Omit<Comparison, 'level'> {
  return { relation: 'incomparable', because: `${showDate(a)} and ${showDate(b)} ${why}` };
}
