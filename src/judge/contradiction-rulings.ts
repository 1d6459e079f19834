import type { ContradictionRule, Side } from '../align/contradictions/contradiction.js';
import type { ClaimProfile } from '../align/profile.js';
import { STANDING_MEASURES } from '../lexicon/undoing.js';
import type { Severity } from '../model/finding.js';
import { showDate } from '../values/date-display.js';
import { questionOf } from './questions.js';
import { wordsOf } from './wording.js';

/** What follows from one rule, and how it is told. */
export interface Ruling {
  readonly severity: Severity;
  /** Share of such findings that were right over the clusters that the rules were measured on, two decimals. */
  readonly confidence: number;
  /** Whether a later article may have a newer state: any, only the side that says this, or never. */
  readonly moves: 'never' | 'either' | (string & {});
  /** The rule in plain words, for `explain`. */
  readonly rule: string;
  readonly question: (members: readonly ClaimProfile[]) => string;
  readonly because: (first: Side, second: Side) => string;
  readonly show: (side: Side) => string;
}

const showWords = ({ claims: [claim] }: Side): string => (claim === undefined ? '' : wordsOf(claim));

export const RULINGS: Readonly<Record<ContradictionRule, Ruling>> = {
  silence: {
    severity: 'warning',
    confidence: 0.6,
    moves: 'a public reaction',
    rule: 'one actor takes a public stand in one article and has taken none in another; a capital or a ministry stands for its country',
    question: (members) => `Has there been a public reaction? ${questionOf(members)}`,
    because: (first, second) => `same actor: ${first.says} (“${showWords(first)}”) against ${second.says} (“${showWords(second)}”)`,
    show: showWords,
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

function showDates({ claims }: Side): string {
  const dates = claims.flatMap(({ content }) => (content.value.kind === 'date' ? [showDate(content.value)] : []));
  return [...new Set(dates)][0] ?? '';
}
