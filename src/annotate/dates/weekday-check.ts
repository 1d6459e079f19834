import type { Article } from '../../model/article.js';
import type { Problem } from '../../model/problem.js';
import { LineIndex } from '../../text/position.js';
import { weekdayOf } from '../../values/calendar.js';
import { intervalOf } from '../../values/timex.js';
import type { Atom } from './expression.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A date with a weekday that is not its own, in the article's offsets. */
export interface Mismatch {
  readonly start: number;
  readonly end: number;
  readonly stated: number;
  readonly real: number;
}

/** Dates whose weekday is not the one that stands with them ("Monday 4 July 2025" was a Friday); only where the year is stated. */
export function weekdayMismatches(blockStart: number, atoms: readonly Atom[]): Mismatch[] {
  return atoms.flatMap(({ start, end, expression, weekday }) => {
    const date = expression.kind === 'clock' ? expression.date : expression;
    const interval = date?.kind === 'fixed' ? intervalOf(date.timex) : null;
    if (weekday === null || interval === null || interval.from !== interval.to) return [];
    const real = weekdayOf(interval.from);
    return real === weekday ? [] : [{ start: blockStart + start, end: blockStart + end, stated: weekday, real }];
  });
}

/** The mismatches of an article as problems, with their places. */
export function weekdayProblems(article: Article, mismatches: readonly Mismatch[]): Problem[] {
  if (mismatches.length === 0) return [];
  const lines = new LineIndex(article.text);
  return mismatches.map(({ start, end, stated, real }) => {
    const written = article.text.slice(start, end).replace(/\s+/gu, ' ');
    const message = `“${written}” is a ${NAMES[real - 1]}, not a ${NAMES[stated - 1]}: one of the two is wrong.`;
    return { path: article.path, message, ...lines.at(start) };
  });
}
