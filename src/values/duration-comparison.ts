import { UNITS } from '../lexicon/time.js';
import type { Comparison } from './comparison.js';
import type { DateValue } from './date.js';
import { showDate } from './date-display.js';

/** A length in days, with the room that its wording leaves; null = open. */
interface Length {
  readonly min: number | null;
  readonly max: number | null;
  readonly unitDays: number;
  readonly vague: boolean;
}

/** Room of an approximate length, as a part of it. */
const ABOUT = 0.1;
/** A month is 28 to 31 days, a mean one 30.44: what units may differ by and still be called the same length. */
const CALENDAR_SLACK = 0.035;

/** Two lengths of time, with units converted ("2 weeks" is 14 days). */
export function compareDurations(a: DateValue, b: DateValue): Omit<Comparison, 'level'> {
  const first = lengthOf(a);
  const second = lengthOf(b);
  const words = [showDate(a), showDate(b)] as const;
  if (first === null || second === null) return { relation: 'incomparable', because: `the length of ${words.join(' or ')} is not known` };
  if (first.vague || second.vague) return compareVague(first, second, words);
  if (first.min === second.min && first.max === second.max) return { relation: 'same', because: sameWords(words) };
  if (isPoint(first) && isPoint(second)) return comparePoints(first, second, words);
  return compareRanges(first, second, words);
}

type Words = readonly [string, string];

function sameWords([a, b]: Words): string {
  return a === b ? `both are ${a}` : `${a} is the same length as ${b}`;
}

function lengthOf({ duration }: DateValue): Length | null {
  const unit = UNITS.get(duration?.unit ?? '');
  if (duration === null || unit === undefined) return null;
  const { low, high, approximate } = duration;
  const room = approximate ? ABOUT : 0;
  return {
    min: low === null ? null : low * unit.days * (1 - room),
    max: high === null ? null : high * unit.days * (1 + room),
    unitDays: unit.days,
    vague: low === null && high === null,
  };
}

/** "Several years" beside "5 years" can be true together; beside "5 days" nothing is said. */
function compareVague(first: Length, second: Length, [a, b]: Words): Omit<Comparison, 'level'> {
  if (first.unitDays !== second.unitDays) return { relation: 'incomparable', because: `${a} and ${b} are not counted in one unit` };
  if (first.vague && second.vague) return { relation: 'same', because: sameWords([a, b]) };
  return { relation: first.vague ? 'contains' : 'within', because: first.vague ? `${a} can be ${b}` : `${a} can be ${b}` };
}

function isPoint(length: Length): length is Length & { readonly min: number; readonly max: number } {
  return length.min !== null && length.min === length.max;
}

function comparePoints(
  first: Length & { readonly min: number },
  second: Length & { readonly min: number },
  [a, b]: Words,
): Omit<Comparison, 'level'> {
  const difference = Math.abs(first.min - second.min);
  if (first.unitDays === second.unitDays) return { relation: 'excludes', because: `${a} and ${b} exclude one another` };
  if (difference <= Math.max(first.min, second.min) * CALENDAR_SLACK) return { relation: 'same', because: sameWords([a, b]) };
  if (difference <= Math.max(first.unitDays, second.unitDays) / 2) {
    return { relation: 'overlaps', because: `${a} and ${b} are the same when rounded to the longer unit` };
  }
  return { relation: 'excludes', because: `${a} and ${b} exclude one another` };
}

function compareRanges(first: Length, second: Length, [a, b]: Words): Omit<Comparison, 'level'> {
  const [low1, high1] = [first.min ?? 0, first.max ?? Number.POSITIVE_INFINITY];
  const [low2, high2] = [second.min ?? 0, second.max ?? Number.POSITIVE_INFINITY];
  if (low1 <= low2 && high1 >= high2) return { relation: 'contains', because: `${a} contains ${b}` };
  if (low2 <= low1 && high2 >= high1) return { relation: 'within', because: `${a} lies within ${b}` };
  if (low1 <= high2 && low2 <= high1) return { relation: 'overlaps', because: `${a} and ${b} overlap` };
  return { relation: 'excludes', because: `${a} and ${b} exclude one another` };
}
