import { isSomeDay } from './combine.js';
import type { Atom, ClockReading } from './expression.js';
import { offsetOf } from './zone.js';

/** How far from a clock time its day may stand, in code units: further off it belongs to something else. */
const REACH = 80;

/**
 * Gives each clock time without a day the nearest day of its sentence ("on Tuesday … at 9.40pm"; the one behind wins a tie).
 * @param sentenceAt start of the sentence that holds an offset of the block, null outside any
 */
export function withClockDays(atoms: readonly Atom[], sentenceAt: (offset: number) => number | null): Atom[] {
  return atoms.map((atom, index) => {
    const { expression } = atom;
    if (expression.kind !== 'clock' || expression.date !== null) return atom;
    const sentence = sentenceAt(atom.start);
    const near = [atoms[index + 1], atoms[index - 1], atoms[index + 2], atoms[index - 2]].flatMap((other) => {
      const day = other === undefined ? null : dayOfAtom(other);
      if (other === undefined || day === null || sentenceAt(other.start) !== sentence) return [];
      return [{ day, distance: other.start >= atom.end ? other.start - atom.end : atom.start - other.end }];
    });
    const nearest = near.filter(({ distance }) => distance <= REACH).sort((a, b) => a.distance - b.distance)[0];
    return nearest === undefined ? atom : { ...atom, expression: { ...expression, date: nearest.day } };
  });
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
