import { type LogisticModel, probability } from '../../src/align/logistic.js';
import { candidatePairs } from '../../src/align/stories/candidates.js';
import type { StoryGroup } from '../../src/align/stories/group.js';
import { type GroupingRules, joinGroups } from '../../src/align/stories/grouping.js';
import { type Example, fitModel as regression } from '../joining/fit.js';
import type { TrainingArticle } from './articles.js';
import type { Run } from './runs.js';

/** What the first round goes by, before anything is learned. */
const BY_WORDS_ALONE: LogisticModel = { intercept: -4, weights: { words: 6 } };
const ROUNDS = 2;
/** An example counts as this power of the smaller group's size. 1.5 was better than 1 and .5 on unseen events. */
const SIZE_COUNTS = 1.5;
/** Pairs that a model finds less likely than this teach nothing. */
const UNLIKELY = 0.011;

/**
 * Learns which groups tell one event from the meetings that come about while the runs are grouped: each pair that comes first
 * is an example, and is joined where the event is one, whatever the model says. A meeting of large groups counts more.
 */
export function learnGrouping(runs: readonly Run[], rounds = ROUNDS): LogisticModel {
  let model = BY_WORDS_ALONE;
  for (let round = 0; round < rounds; round++) model = regression(runs.flatMap((run) => meetings(run, model)));
  return model;
}

function meetings({ articles }: Run, model: LogisticModel): readonly Example[] {
  const examples: Example[] = [];
  const eventOf = eventsByMember(articles);
  grouped(articles, {
    score: (features) => probability(model, features),
    mayMeet: (a, b, features, score) => {
      const isOne = eventOf(a) === eventOf(b);
      if (isOne || score >= UNLIKELY)
        examples.push({ features, label: isOne ? 1 : 0, weight: Math.min(a.members.length, b.members.length) ** SIZE_COUNTS });
      return isOne;
    },
  });
  return examples;
}

/** The event of a group that holds articles of one event only. */
function eventsByMember(articles: readonly TrainingArticle[]): (group: StoryGroup) => string | undefined {
  const events = new Map(articles.map(({ group, event }) => [group.members[0], event] as const));
  return ({ members }) => events.get(members[0]);
}

/** Groups the articles of a run. */
export function grouped(articles: readonly TrainingArticle[], rules: GroupingRules): readonly StoryGroup[] {
  const groups = articles.map(({ group }) => group);
  return joinGroups(groups, candidatePairs(groups), rules);
}

/** How well groups fit the events, each article counting the same (B-cubed). */
export interface Fitness {
  readonly precision: number;
  readonly recall: number;
}

export function fitness(groups: readonly StoryGroup[], articles: readonly TrainingArticle[]): Fitness {
  const events = new Map(articles.map(({ group, event }) => [group.members[0] ?? -1, event] as const));
  const sizes = countBy(articles.map(({ event }) => event));
  let precision = 0;
  let recall = 0;
  for (const { members } of groups) {
    for (const [event, count] of countBy(members.map((member) => events.get(member) ?? ''))) {
      precision += (count * count) / members.length;
      recall += (count * count) / (sizes.get(event) ?? 1);
    }
  }
  return { precision: precision / articles.length, recall: recall / articles.length };
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
