import type { Expression } from './expression.js';

export type Bound = 'since' | 'until' | 'before' | 'after' | null;

const SINCE = /(?:^|[^a-z])(?:since|starting|beginning|effective)(?:\s+(?:on|in|from|at))?\s+$/u;
const FROM = /(?:^|[^a-z])(?:from|between)\s+$/u;
const UNTIL = /(?:^|[^a-z])(?:(?:until|till|til|by|no\s+later\s+than|through)\s+)$/u;
const BEFORE = /(?:^|[^a-z])(?:(?:before|prior\s+to|ahead\s+of)\s+|pre[-‐‑])$/u;
const AFTER = /(?:^|[^a-z])(?:after\s+|post[-‐‑])$/u;
const GOES_ON = /^\s*(?:to|until|till|through|and|onwards?|on(?!\s+[a-z])|[-–—])(?![a-z])/u;

/** "2021 through 2023": years that open a stretch without "from". */
const THROUGH_YEAR = /^\s+through\s\d/u;

/** Longest bound word with its white space. */
const REACH = 24;

/**
 * What the words before a date or time open: "since 2022" has no end, "by Friday" no beginning. "From" and "between"
 * open it only where the words go on to an end, or a day is given: "up from last year" compares.
 * @param text the block in lower case
 */
export function boundOf(text: string, start: number, end: number, expression: Expression): Bound {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + 12);
  if (/^['’]s(?![a-z])/u.test(behind) || (!/^\s*(?:[.,;:)]|$)/u.test(behind) && /^-/u.test(behind))) return null;
  // "through the night" lasts it out, it does not end with it.
  if (expression.kind === 'day-part' && /through\s+$/u.test(before)) return null;
  if (SINCE.test(before)) return 'since';
  if (UNTIL.test(before)) return 'until';
  if (BEFORE.test(before)) return 'before';
  if (AFTER.test(before)) return 'after';
  if (expression.kind === 'fixed' && THROUGH_YEAR.test(behind)) return 'since';
  if (FROM.test(before) && (GOES_ON.test(behind) || isOneDay(expression))) return 'since';
  return null;
}

/** A day of a year, but no stretch of days: "from July 5 to 8" says where it ends. */
function isOneDay(expression: Expression): boolean {
  return expression.kind === 'year-part' && expression.part.field === 'day' && expression.part.lastDay === null;
}

/** Whether the words behind a time that opens a stretch lead to its end ("from May to June", "between 8 and 9 pm"). */
export function leadsToEnd(gap: string): boolean {
  return /^\s*(?:to|until|till|through|and|[-–—])\s*$/u.test(gap);
}
