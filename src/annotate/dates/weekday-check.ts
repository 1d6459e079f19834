import type { Article } from '../../model/article.js';
import type { Problem } from '../../model/problem.js';
import { LineIndex } from '../../text/position.js';
import { weekdayOf } from '../../values/calendar.js';
import { intervalOf } from '../../values/timex.js';
import type { Atom } from './expression.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Dates whose weekday is not the one that stands with them ("Monday 4 July 2025" was a Friday); only where the year is stated. */
export function weekdayProblems(article: Article, blockStart: number, atoms: readonly Atom[]): Problem[] {
  return atoms.flatMap((atom) => {
    const { expression, weekday } = atom;
    const date = expression.kind === 'clock' ? expression.date : expression;
    const interval = date?.kind === 'fixed' ? intervalOf(date.timex) : null;
    if (weekday === null || interval === null || interval.from !== interval.to) return [];
    const real = weekdayOf(interval.from);
    if (real === weekday) return [];
    const start = blockStart + atom.start;
    const written = article.text.slice(start, blockStart + atom.end).replace(/\s+/gu, ' ');
    const { line, column } = new LineIndex(article.text).at(start);
    return [
      {
        path: article.path,
        message: `“${written}” is a ${NAMES[real - 1]}, not a ${NAMES[weekday - 1]}: one of the two is wrong.`,
        line,
        column,
      },
    ];
  });
}
