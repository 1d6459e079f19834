import type { Features } from '../logistic.js';
import { mergeGroups, type StoryGroup } from './group.js';
import { likeness } from './likeness.js';
import { Queue } from './queue.js';

/** Who says which groups meet. */
export interface GroupingRules {
  /** How surely two groups tell one event; the surest pair comes first. */
  readonly score: (features: Features, a: StoryGroup, b: StoryGroup) => number;
  /** Whether the pair that came first becomes one group. Pairs that may not are not asked again while both stand. */
  readonly mayMeet: (a: StoryGroup, b: StoryGroup, features: Features, score: number) => boolean;
}

/** Groups that a group is compared with at most; those that its parts were most like come first. */
const MOST_NEIGHBOURS = 64;

/** Two groups that may meet, by their numbers. */
interface Meeting {
  readonly a: number;
  readonly b: number;
  readonly features: Features;
  readonly score: number;
  readonly across: number;
}

/**
 * Joins groups, the surest pair first (ties by number), and looks anew at each new group and its neighbours, until no pair
 * may meet. @param pairs pairs of the first groups, by their places, that are worth comparing
 */
export function joinGroups(
  first: readonly StoryGroup[],
  pairs: readonly (readonly [number, number])[],
  rules: GroupingRules,
): readonly StoryGroup[] {
  const groups = new Map(first.map((group, number) => [number, group] as const));
  const neighbours = new Map(first.map((_, number) => [number, new Map<number, number>()] as const));
  const queue = new Queue<Meeting>((x, y) => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b))));
  const compare = (a: number, b: number) => {
    const x = groups.get(a);
    const y = groups.get(b);
    if (x === undefined || y === undefined) return;
    const { features, across } = likeness(x, y);
    const score = rules.score(features, x, y);
    neighbours.get(a)?.set(b, score);
    neighbours.get(b)?.set(a, score);
    queue.push({ a, b, features, score, across });
  };
  for (const [a, b] of pairs) compare(a, b);
  let next = first.length;
  for (let meeting = queue.pop(); meeting !== undefined; meeting = queue.pop()) {
    const { a, b, features, score, across } = meeting;
    const x = groups.get(a);
    const y = groups.get(b);
    if (x === undefined || y === undefined || !rules.mayMeet(x, y, features, score)) continue;
    const around = mergedNeighbours(a, b, neighbours);
    groups.delete(a);
    groups.delete(b);
    groups.set(next, mergeGroups(x, y, across));
    neighbours.set(next, new Map());
    for (const other of around) compare(other, next);
    next += 1;
  }
  return [...groups.values()];
}

/** Takes two groups out of the neighbourhood, and returns the groups that their union has to be compared with. */
function mergedNeighbours(a: number, b: number, neighbours: Map<number, Map<number, number>>): readonly number[] {
  const around = new Map<number, number>();
  for (const group of [a, b]) {
    for (const [other, score] of neighbours.get(group) ?? []) {
      if (other !== a && other !== b) around.set(other, Math.max(score, around.get(other) ?? Number.NEGATIVE_INFINITY));
      neighbours.get(other)?.delete(group);
    }
    neighbours.delete(group);
  }
  const ordered = [...around].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([other]) => other);
  const isLonely = (group: number) => neighbours.get(group)?.size === 0;
  return ordered.filter((other, place) => place < MOST_NEIGHBOURS || isLonely(other));
}
