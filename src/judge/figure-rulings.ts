import type { Side } from '../align/contradictions/contradiction.js';
import type { ClaimProfile } from '../align/profile.js';
import { showDate } from '../values/date-display.js';
import { showQuantity } from '../values/quantity.js';
import { isWholeQuestion, questionOf } from './questions.js';
import type { Ruling } from './ruling.js';
import { wordsOf } from './wording.js';

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
  'two-lengths': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one thing lasts two lengths of time',
    question: shortQuestion,
    because: (first, second) => `one thing has two lengths: ${showQuantities(first)} and ${showQuantities(second)}`,
    show: showQuantities,
  },
  'two-ages': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one person has two ages in articles of one time',
    question: shortQuestion,
    because: (first, second) => `one person is ${showQuantities(first)} in one and ${showQuantities(second)} in the other`,
    show: showQuantities,
  },
  'odd-one-out': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'two or more articles agree on a number that one article has with its digits in another order, of the same kind of thing',
    question: shortQuestion,
    because: (first, second) => `one number with its digits in another order: ${showQuantities(first)} and ${showQuantities(second)}`,
    show: showQuantities,
  },
  'as-of': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'two counts of one fate hold up to the same moment, and are not the same',
    question: shortQuestion,
    because: (first, second) => `two counts up to the same moment: ${showQuantities(first)} and ${showQuantities(second)}`,
    show: showQuantities,
  },
  'two-tallies': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one vote of as many has two counts, and no article gives both',
    question: shortQuestion,
    because: (first, second) => `one vote has two counts: ${first.says} and ${second.says}`,
    show: ({ says }) => says,
  },
  'of-the-whole': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'as many of one whole do one thing in one article, fewer in the other',
    question: shortQuestion,
    because: (first, second) => `one has ${first.says}, the other ${second.says}`,
    show: ({ says }) => says,
  },
  'two-currencies': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one number stands in two currencies, and no article gives both',
    question: shortQuestion,
    because: (first, second) => `one number in two currencies: ${showQuantities(first)} and ${showQuantities(second)}`,
    show: showQuantities,
  },
  'one-measure': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one measure by the same two words has two values',
    question: shortQuestion,
    because: (first, second) => `one measure has two values: ${showQuantities(first)} and ${showQuantities(second)}`,
    show: showQuantities,
  },
  'only-one': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'only one > several',
    rule: 'one article counts more than the only one of the other',
    question: shortQuestion,
    because: (first, second) => `one knows of one only, the other of more: “${showWords(first)}” against “${showWords(second)}”`,
    show: ({ says }) => says,
  },
  'self-count': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'an article counts one thing twice, and not alike',
    question: shortQuestion,
    because: (first, second) => `the article counts them twice: ${showQuantities(first)} and ${showQuantities(second)}`,
    show: showQuantities,
  },
  sum: {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'parts that stand beside their whole do not add up to it',
    question: shortQuestion,
    because: (first, second) => `the parts do not add up: ${first.says} against ${second.says}`,
    show: ({ says }) => says,
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

/** The quantity of a side, as a reader would write it. */
function showQuantities({ claims }: Side): string {
  const quantities = claims.flatMap(({ content }) => (content.value.kind === 'quantity' ? [showQuantity(content.value)] : []));
  return [...new Set(quantities)][0] ?? '';
}

function showWords({ claims: [claim] }: Side): string {
  return claim === undefined ? '' : wordsOf(claim);
}
