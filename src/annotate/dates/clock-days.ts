import { leadsToEnd } from './bound.js';
import { isSomeDay } from './combine.js';
import type { Atom, ClockReading } from './expression.js';
import { offsetOf } from './zone.js';

/** How far from a clock time its day may stand, in code units: further off it belongs to something else. */
const REACH = 80;

/**
 * Gives each clock time without a day the nearest day of its sentence ("on Tuesday … at 9.40pm"; the one behind wins a tie).
 * @param sentenceAt start of the sentence that holds an offset of the block, null outside any
 */
export function withClockDays(text: string, atoms: readonly Atom[], sentenceAt: (offset: number) => number | null): Atom[] {
  return atoms.map((atom, index) => {
    const { expression } = atom;
    if (expression.kind !== 'clock' || expression.date !== null) return atom;
    const sentence = sentenceAt(atom.start);
    const near = [atoms[index + 1], atoms[index - 1], atoms[index + 2], atoms[index - 2]].flatMap((other) => {
      const day = other === undefined || bounds(text, other) ? null : dayOfAtom(other);
      if (other === undefined || day === null || sentenceAt(other.start) !== sentence) return [];
      return [
        {
          day,
          night: isNight(other),
          bracketed: inBracket(text, other.start),
          distance: other.start >= atom.end ? other.start - atom.end : atom.start - other.end,
        },
      ];
    });
    const nearest = near.filter(({ distance }) => distance <= REACH).sort((a, b) => a.distance - b.distance)[0];
    if (nearest === undefined) return atom;
    const dayShift =
      nearest.night && expression.clock.minutes < MORNING
        ? 1
        : nearest.bracketed
          ? shiftFromBracket(text, atom, atoms[index + 1])
          : expression.clock.dayShift;
    return { ...atom, expression: { ...expression, clock: { ...expression.clock, dayShift }, date: nearest.day } };
  });
}

/** How far from a clock time the bracket may open that holds a second reading of it. */
const BRACKET_REACH = 40;

function inBracket(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - BRACKET_REACH), offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "8:45 pm EDT (0045 GMT on July 1)": the day in the bracket is that of the reading in it, so the other one may be of the day before. */
function shiftFromBracket(text: string, atom: Atom, paired: Atom | undefined): number {
  if (atom.expression.kind !== 'clock') return 0;
  if (inBracket(text, atom.start)) return 0;
  return paired?.expression.kind === 'clock' && inBracket(text, paired.start)
    ? -paired.expression.clock.dayShift
    : atom.expression.clock.dayShift;
}

/** "since Monday", "until 14 June": an end of something longer, not the day of a clock time beside it. */
function bounds(text: string, { start }: Atom): boolean {
  return /(?:^|[^a-z])(?:since|until|till|through|before)\s{1,8}$/u.test(text.slice(Math.max(0, start - 12), start));
}

/** Until when a clock time that goes with "Wednesday night" belongs to the day after. */
const MORNING = 5 * 60;

function isNight({ expression }: Atom): boolean {
  return expression.kind === 'day-part' && expression.code === 'NI';
}

/**
 * Two clock times of one stretch ("from 8 pm to 5 am", "00:45 to 05:00 UTC"): the zone written once is that of both, and an
 * end earlier than the beginning is on the next day.
 */
export function withStretches(text: string, atoms: readonly Atom[]): Atom[] {
  const out = [...atoms];
  for (let i = 1; i < out.length; i += 1) {
    const [begin, end] = [out[i - 1], out[i]];
    if (begin?.expression.kind !== 'clock' || end?.expression.kind !== 'clock' || end.start - begin.end > 12) continue;
    if (!leadsToEnd(text.slice(begin.end, end.start))) continue;
    const zone = begin.expression.clock.zone ?? end.expression.clock.zone;
    const later = end.expression.clock.minutes < begin.expression.clock.minutes && end.expression.date === null;
    const date = end.expression.date ?? begin.expression.date;
    out[i - 1] = {
      ...begin,
      expression: { ...begin.expression, date: begin.expression.date ?? (later ? null : date), clock: { ...begin.expression.clock, zone } },
    };
    out[i] = {
      ...end,
      expression: {
        ...end.expression,
        date,
        clock: { ...end.expression.clock, zone: end.expression.clock.zone ?? zone, dayShift: later ? 1 : 0 },
      },
    };
  }
  return out;
}

/** The day that an atom names, its own or that of its clock time or part of the day. */
function dayOfAtom({ expression }: Atom) {
  if (expression.kind === 'clock' || expression.kind === 'day-part') return expression.date;
  return isSomeDay(expression) ? expression : null;
}

const DAY_MINUTES = 24 * 60;
/** The westernmost zone: offsets run from here one day eastwards. */
const WESTERNMOST = -11 * 60;

/** Two readings of one moment ("9.40pm local time (1840 GMT)"): the known zone of one gives that of the other. */
export function withPairedZones(text: string, atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom, index) => {
    const other = [atoms[index + 1], atoms[index - 1]].find((candidate) => candidate !== undefined && arePaired(text, atom, candidate));
    if (other === undefined || atom.expression.kind !== 'clock' || other.expression.kind !== 'clock') return atom;
    const { clock } = atom.expression;
    const known = offsetOf(other.expression.clock.zone, null);
    const own = offsetOf(clock.zone, null);
    if (known !== null && own === null && isLocal(clock)) {
      return {
        ...atom,
        expression: { ...atom.expression, clock: { ...clock, offset: offsetBetween(clock, other.expression.clock, known) } },
      };
    }
    const date = atom.expression.date ?? other.expression.date;
    const offset =
      own === null || index === 0 || other !== atoms[index - 1] ? null : (known ?? offsetBetween(other.expression.clock, clock, own));
    const dayShift = offset === null || own === null ? 0 : Math.floor((other.expression.clock.minutes - offset + own) / DAY_MINUTES);
    return { ...atom, expression: { ...atom.expression, date, clock: { ...clock, dayShift } } };
  });
}

function isLocal(clock: ClockReading): boolean {
  return clock.zone === null || clock.zone === 'local';
}

function arePaired(text: string, a: Atom, b: Atom): boolean {
  if (a.expression.kind !== 'clock' || b.expression.kind !== 'clock') return false;
  const gap = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return gap.length < 6 && /^\s*[(/]\s*$/u.test(gap);
}

/** Minutes east of UTC of `local`, which reads the same moment as `other` in a zone `known`. */
function offsetBetween(local: ClockReading, other: ClockReading, known: number): number {
  const difference = local.minutes - other.minutes + known - WESTERNMOST;
  return (((difference % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) + WESTERNMOST;
}
