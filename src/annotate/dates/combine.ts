import { DAY_PARTS, UNITS } from '../../lexicon/time.js';
import type { Atom, Expression } from './expression.js';

/**
 * One way in which two neighbours are one time. `gap` is what may stand between them; `join` gives the expression of the
 * whole, null where they do not go together.
 */
interface Joint {
  readonly name: string;
  readonly gap: RegExp;
  join(left: Atom, right: Atom): Atom | null;
}

const JOINTS: readonly Joint[] = [
  {
    name: 'weekday and its date',
    gap: /^(?:,\s{0,8}|\s{1,8})(?:the\s)?$/u,
    join: (left, right) =>
      left.expression.kind === 'weekday' && left.expression.week === null && isDay(right.expression)
        ? { ...whole(left, right, right.expression), weekday: left.expression.weekday }
        : null,
  },
  {
    name: 'part of a year and its year',
    gap: /^(?:['’]s)?,?\s{1,8}(?:of\s{1,8})?$/u,
    join: (left, right) =>
      left.expression.kind === 'year-part' && left.expression.year === null && givesYear(right.expression) && right.modifier.part === null
        ? whole(left, right, { ...left.expression, year: right.expression })
        : null,
  },
  {
    name: 'year and part of it',
    gap: /^(?:['’]s?)?\s{1,8}$/u,
    join: (left, right) =>
      givesYear(left.expression) &&
      right.expression.kind === 'year-part' &&
      right.expression.year === null &&
      right.expression.part.field !== 'day'
        ? { ...whole(left, right, { ...right.expression, year: left.expression }), modifier: right.modifier }
        : null,
  },
  {
    name: 'years ago and the day',
    gap: /^,?\s{1,8}$/u,
    join: (left, right) =>
      left.expression.kind === 'shift' &&
      UNITS.get(left.expression.unit)?.name === 'year' &&
      left.expression.anchor === 'publication' &&
      left.expression.count < 0 &&
      right.expression.kind === 'shift' &&
      right.expression.count === 0 &&
      right.expression.unit !== 'year'
        ? whole(left, right, { kind: 'anniversary', of: right.expression, year: left.expression })
        : null,
  },
  {
    name: 'this day of another year',
    gap: /^\s{1,8}(?:in\s{1,8})?$/u,
    join: (left, right) =>
      left.expression.kind === 'shift' && left.expression.count === 0 && left.expression.unit === 'day' && givesYear(right.expression)
        ? whole(left, right, { kind: 'anniversary', of: { ...left.expression, anchor: 'publication' }, year: right.expression })
        : null,
  },
  {
    name: 'length of the year before',
    gap: /^\s{1,8}$/u,
    join: (left, right) =>
      left.rule === 'year-earlier' && right.expression.kind === 'duration' ? whole(left, right, right.expression) : null,
  },
  {
    name: 'length in several units',
    gap: /^(?:,|,? and|,)\s{1,8}(?:and\s)?$|^\s{1,8}and\s{1,8}$|^\s{1,8}$/u,
    join: (left, right) => {
      if (left.expression.kind !== 'duration' || right.expression.kind !== 'duration') return null;
      const sum = addLengths(left.expression, right.expression);
      return sum === null || right.modifier.quantity !== null || right.modifier.approximate
        ? null
        : { ...left, end: right.end, expression: sum };
    },
  },
  {
    name: 'weekday and its week',
    gap: /^\s{1,8}(?:of\s{1,8})?$/u,
    join: (left, right) =>
      left.expression.kind === 'weekday' && right.expression.kind === 'shift' && right.expression.unit === 'week'
        ? whole(left, right, { ...left.expression, week: right.expression })
        : null,
  },
  {
    name: 'clock and part of the day',
    gap: /^\s{1,8}(?:(?:in|on)\s)?$/u,
    join: (left, right) =>
      left.expression.kind === 'clock' && left.expression.date === null && right.expression.kind === 'day-part'
        ? whole(left, right, {
            ...left.expression,
            clock: inDayPart(left.expression.clock, right.expression.code),
            date: right.expression.date,
          })
        : null,
  },
  {
    name: 'clock and its day',
    gap: /^,?\s{1,8}$/u,
    join: (left, right) =>
      left.expression.kind === 'clock' && left.expression.date === null && isSomeDay(right.expression)
        ? whole(left, right, { ...left.expression, date: right.expression })
        : null,
  },
  {
    name: 'day and its clock',
    gap: /^,?\s{1,8}$/u,
    join: (left, right) =>
      isSomeDay(left.expression) && right.expression.kind === 'clock' && right.expression.date === null && right.modifier.part === null
        ? whole(left, right, { ...right.expression, date: left.expression })
        : null,
  },
  {
    name: 'time of a weekday and the date',
    gap: /^,\s{1,8}$/u,
    join: (left, right) =>
      (left.expression.kind === 'clock' || left.expression.kind === 'day-part') &&
      left.expression.date?.kind === 'weekday' &&
      isDay(right.expression)
        ? { ...whole(left, right, { ...left.expression, date: right.expression }), weekday: left.expression.date.weekday }
        : null,
  },
  {
    name: 'part of a day and its day',
    gap: /^\s{1,8}(?:(?:of|on)\s{1,8})?$/u,
    join: (left, right) =>
      left.expression.kind === 'day-part' && isSomeDay(right.expression)
        ? whole(left, right, { ...left.expression, date: right.expression })
        : null,
  },
];

/** Joins neighbours that are one time ("Friday", "4 July"; "the third quarter", "1984"; "noon", "Saturday"). */
export function combine(text: string, atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    let current = withDayPart(text, atom);
    for (let left = out.at(-1); left !== undefined; left = out.at(-1)) {
      const joined = joinTwo(text, left, current);
      if (joined === null) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out;
}

function joinTwo(text: string, left: Atom, right: Atom): Atom | null {
  if (right.start - left.end > 14) return null;
  const gap = text.slice(left.end, right.start);
  for (const joint of JOINTS) {
    const joined = joint.gap.test(gap) ? joint.join(left, right) : null;
    if (joined !== null) return joined;
  }
  return null;
}

const DAY_PART_BEHIND = new RegExp(`^\\s{1,8}(${[...DAY_PARTS.keys()].join('|')})(?![a-z-])`, 'u');

/** "Friday night", "tomorrow morning": the part of the day behind its day. */
function withDayPart(text: string, atom: Atom): Atom {
  if (!isSomeDay(atom.expression) || atom.expression.kind === 'fixed') return atom;
  const match = DAY_PART_BEHIND.exec(text.slice(atom.end, atom.end + 24));
  const part = DAY_PARTS.get(match?.[1] ?? '');
  if (match === null || part === undefined) return atom;
  return { ...atom, end: atom.end + match[0].length, expression: { kind: 'day-part', ...part, date: atom.expression } };
}

type Length = Extract<Expression, { readonly kind: 'duration' }>;

/** Units that are written one after the other, each with how many of the next one it holds. */
const STEPS: ReadonlyMap<string, { readonly next: string; readonly count: number }> = new Map([
  ['year', { next: 'month', count: 12 }],
  ['week', { next: 'day', count: 7 }],
  ['day', { next: 'hour', count: 24 }],
  ['hour', { next: 'minute', count: 60 }],
  ['minute', { next: 'second', count: 60 }],
]);

/** "two hours, 18 minutes" in the smaller unit; null where the second is no part of the first. */
function addLengths(long: Length, short: Length): Length | null {
  const unit = UNITS.get(long.unit)?.name ?? '';
  const smaller = UNITS.get(short.unit)?.name ?? '';
  const step = STEPS.get(unit);
  const [big, small] = [long.amount, short.amount];
  if (step?.next !== smaller || big.low === null || big.low !== big.high || small.low === null || small.low !== small.high) return null;
  if (small.low >= step.count || !Number.isInteger(big.low)) return null;
  const total = big.low * step.count + small.low;
  return { ...long, amount: { low: total, high: total }, unit: smaller };
}

function whole(left: Atom, right: Atom, expression: Expression): Atom {
  const modifier = left.modifier.part !== null || left.modifier.approximate ? left.modifier : right.modifier;
  return { ...left, end: right.end, modifier, expression, weekday: left.weekday ?? right.weekday };
}

/** A day of a year. */
function isDay(expression: Expression): boolean {
  if (expression.kind === 'impossible') return true;
  if (expression.kind === 'fixed') return /^\d{4}-\d\d-\d\d$/u.test(expression.timex);
  return expression.kind === 'year-part' && expression.part.field === 'day';
}

/** A day, however it is named. */
export function isSomeDay(expression: Expression): boolean {
  return isDay(expression) || expression.kind === 'weekday' || (expression.kind === 'shift' && expression.unit === 'day');
}

function givesYear(expression: Expression): boolean {
  if (expression.kind === 'fixed') return /^\d{4}$/u.test(expression.timex);
  return expression.kind === 'shift' && expression.unit === 'year';
}

/** "8.30 in the evening": hours up to 11 with a later part of the day are after noon. */
function inDayPart<T extends { readonly minutes: number }>(clock: T, code: string): T {
  const afternoon = code === 'AF' || code === 'EV' || code === 'NI';
  return afternoon && clock.minutes < 12 * 60 && clock.minutes >= 60 * (code === 'NI' ? 6 : 1)
    ? { ...clock, minutes: clock.minutes + 12 * 60 }
    : clock;
}
