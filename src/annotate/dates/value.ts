import { type TimeUnit, UNITS } from '../../lexicon/time.js';
import { isoDay, twoDigits } from '../../values/calendar.js';
import type { ClockRange, DateValue, Day } from '../../values/date.js';
import { intervalOf, partOf } from '../../values/timex.js';
import type { Bound } from './bound.js';
import type { Atom, ClockReading, Expression } from './expression.js';
import { resolveDate } from './resolve.js';
import { partOfModifier } from './scan.js';
import type { Resolved, TimeContext } from './time-context.js';
import { offsetOf } from './zone.js';

const MIDNIGHT = 24 * 60;

/** The value of an atom in its context. */
export function dateValueOf(atom: Atom, context: TimeContext, bound: Bound): DateValue {
  const { expression } = atom;
  switch (expression.kind) {
    case 'duration':
      return durationValue(expression, atom);
    case 'set':
      return { ...EMPTY, timexType: 'set', timex: expression.timex, approximate: atom.modifier.approximate };
    case 'vague':
      return { ...EMPTY, timexType: 'date', timex: expression.ref, basis: 'inferred', approximate: true };
    case 'clock':
      return clockValue(expression.clock, expression.date, atom, context, bound);
    case 'day-part':
      return dayPartValue(expression, atom, context, bound);
    default:
      return dateValue(expression, atom, context, bound);
  }
}

const EMPTY: DateValue = {
  kind: 'date',
  timexType: 'date',
  timex: null,
  from: null,
  to: null,
  clock: null,
  part: null,
  basis: 'stated',
  approximate: false,
  bound: null,
  duration: null,
};

function dateValue(expression: Expression, atom: Atom, context: TimeContext, bound: Bound): DateValue {
  const resolved = resolveDate(expression, context);
  const { modifier } = atom;
  const loose =
    expression.kind === 'shift' &&
    (expression.vague || (Math.abs(expression.count) > 1 && expression.unit !== 'day' && expression.unit !== 'days'));
  return {
    ...EMPTY,
    timex: resolved.timex,
    ...daysOf(resolved, atom, context, bound),
    part: partOfModifier(modifier),
    basis: resolved.inferred ? 'inferred' : 'stated',
    approximate: modifier.approximate || modifier.part === 'start' || modifier.part === 'mid' || modifier.part === 'end' || loose,
    bound,
  };
}

/** First and last day of a resolved value, narrowed by its modifier and opened by its bound. */
function daysOf(resolved: Resolved, atom: Atom, context: TimeContext, bound: Bound): { from: Day | null; to: Day | null } {
  const whole = resolved.days ?? (resolved.timex === null ? null : intervalOf(resolved.timex));
  if (whole === null) return { from: null, to: null };
  const part = partOfModifier(atom.modifier);
  const narrowed = part === null ? whole : partOf(whole, part);
  const { published } = context;
  const inside = published !== null && published >= whole.from && published <= whole.to;
  const open = openedByCount(atom);
  if (open !== null) return { from: open === 'from' ? null : narrowed.from, to: open === 'to' ? null : narrowed.to };
  const from = atom.modifier.part === 'later' && inside ? published : narrowed.from;
  const to = atom.modifier.part === 'earlier' && inside ? published : narrowed.to;
  switch (bound) {
    case 'since':
      return { from, to: null };
    case 'until':
      return { from: null, to };
    case 'before':
      return { from: null, to: from === to ? from : from - 1 };
    case 'after':
      return { from: from === to ? from : to + 1, to: null };
    case null:
      return { from, to };
  }
}

/** "more than six years ago" leaves the beginning open, "less than a year ago" the end, as "at least two weeks later" does. */
function openedByCount({ expression, modifier }: Atom): 'from' | 'to' | null {
  if (expression.kind !== 'shift' || modifier.quantity === null) return null;
  const farther = modifier.quantity === 'more-than' || modifier.quantity === 'at-least';
  return farther === expression.count < 0 ? 'from' : 'to';
}

function durationValue(expression: Extract<Expression, { kind: 'duration' }>, atom: Atom): DateValue {
  const unit = UNITS.get(expression.unit);
  const { low, high } = expression.amount;
  const { quantity, approximate } = atom.modifier;
  const atLeast = quantity === 'at-least' || quantity === 'more-than';
  const atMost = quantity === 'at-most' || quantity === 'less-than';
  return {
    ...EMPTY,
    timexType: 'duration',
    timex: unit === undefined ? null : durationTimex(high ?? low, unit),
    approximate: approximate || expression.vague,
    duration: {
      low: atMost ? null : low,
      high: atLeast ? null : high,
      unit: unit?.name ?? expression.unit,
      approximate: approximate || expression.vague,
    },
  };
}

/** Halves of a unit go into the next smaller one ("two and a half years": P2Y6M); an unknown count is X. */
function durationTimex(count: number | null, unit: TimeUnit): string {
  const { designator } = unit;
  const time = unit.clock ? 'T' : '';
  if (count === null) return `P${time}X${unit.name === 'decade' ? 'E' : designator}`;
  const total = count * unit.times;
  const smaller = SMALLER.get(`${time}${designator}`);
  const whole = Math.floor(total);
  if (whole === total || smaller === undefined) return `P${time}${total}${designator}`;
  const rest = Math.round((total - whole) * smaller.count);
  const larger = whole === 0 ? '' : `${time}${whole}${designator}`;
  const separator = smaller.clock && (larger === '' || !unit.clock) ? 'T' : '';
  return `P${larger}${separator}${rest}${smaller.designator}`;
}

const SMALLER: ReadonlyMap<string, { readonly count: number; readonly designator: string; readonly clock: boolean }> = new Map([
  ['Y', { count: 12, designator: 'M', clock: false }],
  ['D', { count: 24, designator: 'H', clock: true }],
  ['TH', { count: 60, designator: 'M', clock: true }],
  ['TM', { count: 60, designator: 'S', clock: true }],
  ['C', { count: 100, designator: 'Y', clock: false }],
]);

/** The day that a date expression names; null where it names none or more. */
function dayOfExpression(date: Expression, context: TimeContext): { readonly day: Day | null; readonly inferred: boolean } {
  const { timex, inferred } = resolveDate(date, context);
  const interval = timex === null ? null : intervalOf(timex);
  return { day: interval !== null && interval.from === interval.to ? interval.from : null, inferred };
}

function clockValue(clock: ClockReading, date: Expression | null, atom: Atom, context: TimeContext, bound: Bound): DateValue {
  const named = date === null ? null : dayOfExpression(date, context);
  const day = named === null || named.day === null ? null : named.day + clock.dayShift;
  // Where the words name no day, the likeliest goes into the timex alone: nothing may be told apart by a guess.
  const guess = context.day ?? context.published;
  const likeliest = day ?? (guess === null ? null : guess + clock.dayShift);
  const minutes = ((clock.minutes % MIDNIGHT) + MIDNIGHT) % MIDNIGHT;
  const time = `T${twoDigits(clock.minutes === MIDNIGHT ? 24 : Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return {
    ...EMPTY,
    timexType: 'time',
    timex: likeliest === null ? `XXXX-XX-XX${time}` : `${isoDay(likeliest)}${time}`,
    from: bound === 'until' || bound === 'before' ? null : day,
    to: bound === 'since' || bound === 'after' ? null : day,
    clock: clockRange(minutes, clock.offset ?? offsetOf(clock.zone, likeliest), atom, bound),
    basis: named === null || named.inferred ? 'inferred' : 'stated',
    approximate: atom.modifier.approximate,
    bound,
  };
}

/**
 * The minutes that the wording allows: 20 either way for "around" and "about", 12 where it is written to the half hour,
 * 5 else (the sizes at which articles about one event were seen to differ without contradiction).
 */
function clockRange(minutes: number, offset: number | null, atom: Atom, bound: Bound): ClockRange {
  const slack = atom.modifier.approximate ? 20 : minutes % 60 === 30 ? 12 : 5;
  return {
    from: bound === 'until' || bound === 'before' ? 0 : minutes - slack,
    to: bound === 'since' || bound === 'after' ? MIDNIGHT : minutes + slack,
    offset,
  };
}

function dayPartValue(expression: Extract<Expression, { kind: 'day-part' }>, atom: Atom, context: TimeContext, bound: Bound): DateValue {
  const { day, inferred } = expression.date === null ? { day: null, inferred: true } : dayOfExpression(expression.date, context);
  return {
    ...EMPTY,
    timexType: 'time',
    timex: day === null ? null : `${isoDay(day)}T${expression.code}`,
    from: bound === 'until' || bound === 'before' ? null : day,
    // A night goes on into the next day.
    to: day === null || bound === 'since' || bound === 'after' ? null : expression.to > MIDNIGHT ? day + 1 : day,
    clock: { from: expression.from, to: expression.to, offset: null },
    part: partOfModifier(atom.modifier),
    basis: inferred ? 'inferred' : 'stated',
    approximate: true,
    bound,
  };
}
