import type { Side } from '../align/contradictions/contradiction.js';
import type { ClaimProfile } from '../align/profile.js';
import { showDate } from '../values/date-display.js';
import { isWholeQuestion, questionOf } from './questions.js';
import type { Ruling } from './ruling.js';

/** The rules that hold dates and quantities of one matter against each other. */
export const FIGURE_RULINGS = {
  'once-on': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'what comes once to one thing has two dates that lie near each other or differ in one part, and no article gives both',
    question: shortQuestion,
    because: (first, second) => `it came once, and has two dates: ${showDates(first)} and ${showDates(second)}`,
    show: showDates,
  },
  'once-at': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'what comes once to one thing has two clock times in one zone, and no article gives both',
    question: shortQuestion,
    because: (first, second) => `it came once, and has two times: ${showDates(first)} and ${showDates(second)}`,
    show: showDates,
  },
  'last-done': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'what one article says was done to a thing for the last time, another says was done to it later',
    question: shortQuestion,
    because: (first, second) => {
      const [last, later] = first.says === 'the last time' ? [first, second] : [second, first];
      return `one has ${showDates(last)} as the last time, the other has it done later: ${showDates(later)}`;
    },
    show: showDates,
  },
  'two-spans': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one thing lasts from one time to another, and of the two ends one is the same and one is not',
    question: shortQuestion,
    because: (first, second) => `one end is the same, the other is not: ${showDates(first)} and ${showDates(second)}`,
    show: showDates,
  },
} as const satisfies Readonly<Record<string, Ruling>>;

/** The question of the shortest clause that gives a whole one. */
function shortQuestion(members: readonly ClaimProfile[]): string {
  const length = ({ content: { clause } }: ClaimProfile) => clause.end - clause.first;
  const questions = [...members].sort((a, b) => length(a) - length(b)).map((member) => questionOf([member]));
  return questions.find(isWholeQuestion) ?? questionOf(members);
}

/** The date of a side, as a reader would write it. */
export function showDates({ claims }: Side): string {
  const dates = claims.flatMap(({ content }) => (content.value.kind === 'date' ? [showDate(content.value)] : []));
  return [...new Set(dates)][0] ?? '';
}
