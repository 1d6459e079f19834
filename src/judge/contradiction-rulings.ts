import type { ContradictionRule, Side } from '../align/contradictions/contradiction.js';
import type { ClaimProfile } from '../align/profile.js';
import { STANDING_MEASURES } from '../lexicon/undoing.js';
import { FIGURE_RULINGS, showDates } from './figure-rulings.js';
import { questionOf } from './questions.js';
import type { Ruling } from './ruling.js';
import { rankedWords, statedWords, wordsOf } from './wording.js';

const showWords = ({ claims: [claim] }: Side): string => (claim === undefined ? '' : wordsOf(claim));
const quoteWords = ({ claims: [claim] }: Side): string => (claim === undefined ? '' : statedWords(claim));
const showRank = ({ claims: [claim] }: Side): string => (claim === undefined ? '' : rankedWords(claim));

export const RULINGS: Readonly<Record<ContradictionRule, Ruling>> = {
  ...FIGURE_RULINGS,
  silence: {
    severity: 'warning',
    confidence: 0.6,
    moves: 'none > a public reaction',
    rule: 'one actor takes a public stand in one article and has taken none in another; a capital or a ministry stands for its country',
    question: questionOf,
    because: (first, second) => `same actor: ${first.says} (“${showWords(first)}”) against ${second.says} (“${showWords(second)}”)`,
    show: showWords,
  },
  denied: {
    severity: 'warning',
    confidence: 0.7,
    moves: 'not yet > yes',
    rule: 'one predicate of one subject is stated in one article and denied in another',
    question: questionOf,
    because: (first, second) => `one says it is so, the other that it is not: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  none: {
    severity: 'warning',
    confidence: 0.6,
    moves: 'none > some',
    rule: 'what one article denies of everybody or everything of a kind, another states of somebody or something',
    question: questionOf,
    because: (first, second) =>
      `one says that there is none, the other tells of one: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  'open-cause': {
    severity: 'warning',
    confidence: 0.6,
    moves: 'never',
    rule: 'one article states a cause as fact that another calls open',
    question: () => 'What was the cause?',
    because: (first, second) =>
      `the cause is ${first.says} in one, ${second.says} in the other: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: showWords,
  },
  direction: {
    severity: 'error',
    confidence: 0.8,
    moves: 'never',
    rule: 'one distance from one place is measured in directions that are at least a quarter of the circle apart',
    question: ([member]) => `In which direction from ${member === undefined ? 'there' : wordsOf(member)}?`,
    because: (first, second) => `one has it ${first.says} of ${showWords(first)}, the other ${second.says}, at the same distance`,
    show: ({ says }) => says,
  },
  'superlative-reach': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'since > ever',
    rule: 'a superlative that looks back to an earlier like stands beside one that knows of none',
    question: questionOf,
    because: (first, second) =>
      `one looks back to a like of it, the other knows of none: “${showRank(first)}” against “${showRank(second)}”`,
    show: showRank,
  },
  'superlative-denied': {
    severity: 'warning',
    confidence: 0.6,
    moves: 'never',
    rule: 'one article gives a rank that another denies',
    question: questionOf,
    because: (first, second) => `one gives the rank, the other denies it: “${showRank(first)}” against “${showRank(second)}”`,
    show: showRank,
  },
  'planned-done': {
    severity: 'warning',
    confidence: 0.6,
    moves: 'planned > done',
    rule: 'what one article calls planned, another calls done',
    question: questionOf,
    because: (first, second) => `${first.says} in one, ${second.says} in the other: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  ordinal: {
    severity: 'error',
    confidence: 0.8,
    moves: 'never',
    rule: 'one thing of one subject is ranked by two ordinals',
    question: ([member]) => {
      const value = member?.content.value;
      return `Which ${value?.kind === 'quantity' ? (value.of ?? 'one') : 'one'} is it in order?`;
    },
    because: (first, second) => `${showWords(first)} and ${showWords(second)} exclude one another`,
    show: showWords,
  },
  'two-agents': {
    severity: 'error',
    confidence: 0.8,
    moves: 'never',
    rule: 'an act that one agent does to one thing has two agents, and neither article names the other’s',
    question: questionOf,
    because: (first, second) => `one act has two agents: ${first.says} in one, ${second.says} in the other`,
    show: ({ says }) => says,
  },
  'two-places': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one thing is put in two places of one sort, and neither article names the other’s',
    question: questionOf,
    because: (first, second) => `one matter has two places: ${first.says} in one, ${second.says} in the other`,
    show: ({ says }) => says,
  },
  'two-causes': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'never',
    rule: 'one disaster has two causes of unlike sorts, and no article tells of both',
    question: () => 'What was the cause?',
    because: (first, second) =>
      `the cause is ${first.says} in one, ${second.says} in the other: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  'two-origins': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'never',
    rule: 'one fire, blast or leak began in two parts of a thing',
    question: questionOf,
    because: (first, second) => `it began in two places: ${first.says} in one, ${second.says} in the other`,
    show: ({ says }) => says,
  },
  'weighed-decided': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'only considered > decided',
    rule: 'one step with one figure is only considered in one article and decided in another',
    question: questionOf,
    because: (first, second) => `${first.says} in one, ${second.says} in the other: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  'meant-done': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'never',
    rule: 'what was only meant for a date in one article was done on it in another',
    question: questionOf,
    because: (first, second) => `${first.says} in one, ${second.says} in the other: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  exceeded: {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one article ranks a thing above all others of its kind, another knows of some that surpass it',
    question: questionOf,
    because: (first, second) =>
      `one has the highest rank, the other says that there are some above it: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: showWords,
  },
  'two-kinds': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'never',
    rule: 'one deed is told of things or persons of two kinds, and no article tells of both',
    question: questionOf,
    because: (first, second) => `one deed, two kinds: ${first.says} in one, ${second.says} in the other`,
    show: ({ says }) => says,
  },
  'two-holders': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'an office that one person holds has two holders, and neither article names the other’s',
    question: ([member]) => `Who is the ${officeIn(member)}?`,
    because: (first, second) => `one office has two holders: ${first.says} in one, ${second.says} in the other`,
    show: ({ says }) => says,
  },
  'opposite-acts': {
    severity: 'error',
    confidence: 0.8,
    moves: 'never',
    rule: 'two verbs that exclude one another are said of one subject, and no article tells of both',
    question: questionOf,
    because: (first, second) =>
      `to ${first.says} and to ${second.says} exclude one another: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: showWords,
  },
  'ruled-out': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'not ruled out > ruled out',
    rule: 'what one article says is not so, another says has not been ruled out',
    question: questionOf,
    because: (first, second) => `${first.says} in one, ${second.says} in the other: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  'open-closed': {
    severity: 'warning',
    confidence: 0.6,
    moves: 'either',
    rule: 'one thing is open in one article and closed in another, and no article tells of both',
    question: questionOf,
    because: (first, second) =>
      `one has it ${first.says}, the other ${second.says}: “${quoteWords(first)}” against “${quoteWords(second)}”`,
    show: ({ says }) => says,
  },
  'twin-places': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one matter is put in two places whose names differ in a point of the compass, and neither article names the other’s',
    question: questionOf,
    because: (first, second) => `one matter has two places: ${first.says} in one, ${second.says} in the other`,
    show: ({ says }) => says,
  },
  'two-winners': {
    severity: 'error',
    confidence: 0.8,
    moves: 'never',
    rule: 'one award has two winners, and neither article names the other’s',
    question: questionOf,
    because: (first, second) => `one award has two winners: ${first.says} in one, ${second.says} in the other`,
    show: ({ says }) => says,
  },
  outcome: {
    severity: 'warning',
    confidence: 0.7,
    moves: 'never',
    rule: 'two answers that exclude one another are given of one person or thing, and no article gives both',
    question: questionOf,
    because: (first, second) => `${first.says} in one, ${second.says} in the other: “${showWords(first)}” against “${showWords(second)}”`,
    show: ({ says }) => says,
  },
  state: {
    severity: 'warning',
    confidence: 0.6,
    moves: 'either',
    rule: 'one person or thing is in two states that exclude one another, and no article tells of both',
    question: questionOf,
    because: (first, second) => `${first.says} in one, ${second.says} in the other: “${showWords(first)}” against “${showWords(second)}”`,
    show: ({ says }) => says,
  },
  'two-dates': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one act of the same parties is told as done under two dates',
    question: questionOf,
    because: (first, second) => `the same act has two dates: ${showDates(first)} and ${showDates(second)} exclude one another`,
    show: showDates,
  },
  'act-date-slip': {
    severity: 'error',
    confidence: 0.7,
    moves: 'never',
    rule: 'one act has two dates that differ in one part alone',
    question: questionOf,
    because: (first, second) => `the same act has two dates that differ in one part: ${showDates(first)} and ${showDates(second)}`,
    show: showDates,
  },
  'two-steps': {
    severity: 'warning',
    confidence: 0.7,
    moves: 'never',
    rule: 'an act that one article dates and calls undone is undone elsewhere under another date',
    question: (members) => {
      const act = members.find(({ content }) => STANDING_MEASURES.has(content.predicate));
      return `When was the ${act?.content.predicate ?? 'act'} made, and when was it undone?`;
    },
    because: (first, second) =>
      `two steps of one matter are dated differently (${showDates(first)} and ${showDates(second)}), and one article runs them together; an editor must look`,
    show: showDates,
  },
};

function officeIn(member: ClaimProfile | undefined): string {
  const value = member?.content.value;
  const office = value?.kind === 'actor' ? (value.office ?? '') : '';
  // "Mayor" before a name is "the mayor" in a question
  return office.includes(' ') ? office : office.toLowerCase();
}
