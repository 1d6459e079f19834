import { dayOf } from '../../values/calendar.js';
import type { Atom, Expression } from './expression.js';

/** What may stand between a period and the day it ends on: "the quarter ended 30 September". */
const ENDED = /^\s{1,8}(?:that\s{1,8})?(?:ended|ending|to)\s{1,8}(?:on\s{1,8})?$/u;
/** What joins times of one year: "on 3 May and 5 June 2019", "between March and June 2019", "in June 2019 and again in August". */
const JOINED = /^\s{0,8}(?:,|,?\s?(?:and|or|to|until|through)(?![a-z])|[-–—])(?:\s{1,8}again)?(?:\s{1,8}(?:in|on|from))?\s{0,8}$/u;

/** Longest stretch between two neighbours that is looked at. */
const REACH = 24;

/** Gives quarters and financial years the day that the words let them end on, and times without a year that of the neighbour they are listed with. */
export function withNeighbours(text: string, atoms: readonly Atom[]): Atom[] {
  const ended = atoms.map((atom, index) => withEnd(text, atom, atoms[index + 1]));
  for (let i = ended.length - 2; i >= 0; i -= 1) replace(ended, i, withYearOf(text, ended[i], ended[i + 1], 'right'));
  for (let i = 1; i < ended.length; i += 1) replace(ended, i, withYearOf(text, ended[i], ended[i - 1], 'left'));
  return ended;
}

function replace(atoms: Atom[], index: number, atom: Atom | undefined): void {
  if (atom !== undefined) atoms[index] = atom;
}

function between(text: string, left: Atom, right: Atom): string {
  return right.start - left.end > REACH ? '?' : text.slice(left.end, right.start);
}

function withEnd(text: string, atom: Atom, next: Atom | undefined): Atom {
  if (next === undefined || !isReportedPeriod(atom) || !ENDED.test(between(text, atom, next))) return atom;
  return isDayOfYear(next.expression)
    ? { ...atom, expression: { kind: 'period-to', period: atom.expression, end: next.expression } }
    : atom;
}

/** A quarter, or a year: what companies report on, and let end when they like. */
function isReportedPeriod({ expression }: Atom): boolean {
  switch (expression.kind) {
    case 'year-part':
      return expression.part.field === 'quarter';
    case 'shift':
      return expression.unit === 'quarter' || expression.unit === 'year';
    case 'fixed':
      return /^\d{4}$/u.test(expression.timex);
    default:
      return false;
  }
}

function isDayOfYear(expression: Expression): boolean {
  if (expression.kind === 'fixed') return /^\d{4}-\d\d-\d\d$/u.test(expression.timex);
  return expression.kind === 'year-part' && expression.part.field === 'day';
}

/** The atom with the year of its neighbour, where the two follow each other within that year. */
function withYearOf(text: string, atom: Atom | undefined, other: Atom | undefined, side: 'left' | 'right'): Atom | undefined {
  if (atom === undefined || other === undefined) return atom;
  const { expression } = atom;
  if (expression.kind !== 'year-part' || expression.year !== null || expression.direction !== null) return atom;
  const [first, last] = side === 'right' ? [atom, other] : [other, atom];
  const given = yearStatedIn(other.expression);
  if (given === null || !JOINED.test(between(text, first, last))) return atom;
  const [before, behind] = [placeInYear(first.expression), placeInYear(last.expression)];
  if (before === null || behind === null || before >= behind) return atom;
  return { ...atom, expression: { ...expression, year: { kind: 'fixed', timex: given } } };
}

function yearStatedIn(expression: Expression): string | null {
  if (expression.kind === 'fixed') return /^\d{4}(?=-\d\d)/u.exec(expression.timex)?.[0] ?? null;
  return expression.kind === 'year-part' && expression.year?.kind === 'fixed' ? expression.year.timex : null;
}

/** Where in its year a month or day begins, as a day of a leap year; null for other times. */
function placeInYear(expression: Expression): number | null {
  if (expression.kind === 'fixed') {
    const fields = /^\d{4}-(\d\d)(?:-(\d\d))?/u.exec(expression.timex);
    return fields === null ? null : dayOf(2024, Number(fields[1]), Number(fields[2] ?? 1));
  }
  if (expression.kind !== 'year-part') return null;
  const { part } = expression;
  if (part.field === 'day') return dayOf(2024, part.month, part.day);
  return part.field === 'month' ? dayOf(2024, part.month) : null;
}
