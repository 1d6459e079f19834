import type { Extraction } from '../../model/extraction.js';
import { type LogisticModel, probability } from '../logistic.js';
import type { TermTable } from '../terms.js';
import { articleGroup } from './article.js';
import { candidatePairs } from './candidates.js';
import { FigureTable } from './figures.js';
import type { StoryGroup } from './group.js';
import { joinGroups } from './grouping.js';
import { pageSentences } from './repeated-sentences.js';
import { STORY_MODEL } from './weights.generated.js';

/** Least probability of one event with which an article, or a few, become one story with others. */
const SAME_EVENT = 0.42;
/**
 * The same where each side has so many articles: both are cross-checked among themselves as they are, so that a miss costs
 * little, while a false join costs as many false pairs as there are articles on one side times those on the other.
 */
const SAME_EVENT_OF_MANY = 0.63;
const MANY = 3;

/** Whether two groups become one story. @param probability that they tell one event */
export function isOneStory(a: StoryGroup, b: StoryGroup, probability: number): boolean {
  const areMany = Math.min(a.members.length, b.members.length) >= MANY;
  return probability >= (areMany ? SAME_EVENT_OF_MANY : SAME_EVENT);
}

/**
 * Sorts articles into stories, one event each. Returns lists of source indices, ascending, in order of their first source. A
 * copy stands with its original: it would tell nothing about what independent articles on the event have in common.
 *
 * @param copyOf for each source its original; null where it is one
 */
export function storiesOf(
  extractions: readonly Extraction[],
  terms: TermTable,
  copyOf: readonly (number | null)[],
  model: LogisticModel = STORY_MODEL,
): readonly (readonly number[])[] {
  const articles = articleGroups(extractions, terms, copyOf);
  const groups = joinGroups(articles, candidatePairs(articles), {
    score: (features) => probability(model, features),
    mayMeet: (a, b, _features, score) => isOneStory(a, b, score),
  });
  const copies = copiesByOriginal(copyOf);
  return groups
    .map(({ members }) => members.flatMap((source) => [source, ...(copies.get(source) ?? [])]).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Each article that is no copy as a group of one, without what its page repeats. */
export function articleGroups(
  extractions: readonly Extraction[],
  terms: TermTable,
  copyOf: readonly (number | null)[],
): readonly StoryGroup[] {
  const fromPage = pageSentences(extractions, terms, copyOf);
  const figures = new FigureTable();
  return extractions.flatMap((extraction, source) =>
    (copyOf[source] ?? null) === null ? [articleGroup(source, extraction, terms, figures, fromPage[source] ?? new Set())] : [],
  );
}

function copiesByOriginal(copyOf: readonly (number | null)[]): ReadonlyMap<number, readonly number[]> {
  const copies = new Map<number, number[]>();
  copyOf.forEach((original, source) => {
    if (original === null) return;
    const list = copies.get(original) ?? [];
    copies.set(original, list);
    list.push(source);
  });
  return copies;
}
