import { MEANT } from '../../lexicon/stages.js';
import type { ClaimProfile } from '../profile.js';
import { claimsOfSentence } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { type Statement, statementsOf } from './statement.js';

/** "It was supposed to close in 2013" against "it was closed in 2013": what one article says was only meant, another says was done on that date. */
export const meantDone: OppositionFinder = {
  rule: 'meant-done',
  kind: 'event',
  find(scene) {
    const dated = new Map(
      statementsOf(scene).flatMap((statement) => {
        const times = statement.polarity === 'yes' ? timesOf(statement.profile) : NO_TIMES;
        return times.size === 0 ? [] : [[statement.profile, { statement, times }] as const];
      }),
    );
    const all = [...dated.values()];
    const meant = all.filter(({ statement }) => isMeant(statement)).map(({ statement }) => statement.profile);
    const done = all.filter(({ statement }) => isDone(statement)).map(({ statement }) => statement.profile);
    return oppositionsAmong(scene, meant, done, (a, b) => {
      const [x, y] = [dated.get(a), dated.get(b)];
      if (x === undefined || y === undefined || x.statement.predicate !== y.statement.predicate) return [];
      return [...x.times].some((time) => y.times.has(time)) ? [{ a, b, sides: ['only meant', 'done'] }] : [];
    });
  },
};

const NO_TIMES: ReadonlySet<string> = new Set();

/** "was supposed to be closed": in the past, of what was then to come. */
function isMeant({ profile: { content, extraction } }: Statement): boolean {
  const before = extraction.tokens.slice(Math.max(content.clause.first, content.trigger - 5), content.trigger);
  return before.some(({ lower }, i) => MEANT.has(lower) && (before[i - 1]?.lower === 'was' || before[i - 1]?.lower === 'been'));
}

function isDone({ profile: { content, extraction } }: Statement): boolean {
  const trigger = extraction.tokens[content.trigger];
  return content.modality === 'asserted' && trigger !== undefined && trigger.tag === 'VERB' && trigger.lower.endsWith('ed');
}

/** Dates that a clause names. */
function timesOf({ content, extraction }: ClaimProfile): ReadonlySet<string> {
  return new Set(
    claimsOfSentence(extraction.claims, content).flatMap(({ value, tokens }) =>
      value.kind === 'date' && value.timex !== null && tokens.first >= content.clause.first && tokens.end <= content.clause.end
        ? [value.timex]
        : [],
    ),
  );
}
