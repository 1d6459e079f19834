import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../../src/align/stories/candidates.js';
import type { StoryGroup } from '../../../src/align/stories/group.js';
import { mergeGroups } from '../../../src/align/stories/group.js';
import { joinGroups } from '../../../src/align/stories/grouping.js';
import { likeness } from '../../../src/align/stories/likeness.js';
import { Queue } from '../../../src/align/stories/queue.js';

/** An article of these terms, each as heavy; the first stands for a name in its lead. */
function article(member: number, terms: readonly number[], figures: readonly number[] = []): StoryGroup {
  return {
    members: [member],
    terms: Int32Array.from(terms),
    words: new Float64Array(terms.length).fill(1 / Math.sqrt(terms.length)),
    holders: new Float64Array(terms.length).fill(1),
    leadNames: Float64Array.from(terms, (_term, i) => (i === 0 ? 1 : 0)),
    figures: {
      terms: Int32Array.from(figures),
      weights: new Float64Array(figures.length).fill(1 / Math.sqrt(figures.length)),
      norm: figures.length === 0 ? 0 : 1,
    },
    inner: 0,
  };
}

const FOUR = [
  article(0, [1, 2, 3, 4], [1, 2]),
  article(1, [2, 3, 4, 5], [2]),
  article(2, [1, 4, 9]),
  article(3, [20, 21, 22, 23, 24], [2, 7]),
];

function articleAt(place: number): StoryGroup {
  const found = FOUR[place];
  if (found === undefined) throw new RangeError(`there is no article ${place}`);
  return found;
}

function joined(a: StoryGroup, b: StoryGroup): StoryGroup {
  return mergeGroups(a, b, likeness(a, b).across);
}

describe('groups', () => {
  test('the mean over groups is the mean over their pairs of articles', () => {
    const left = joined(articleAt(0), articleAt(1));
    const right = joined(articleAt(2), articleAt(3));
    const pairs = [0, 1].flatMap((x) => [2, 3].map((y) => likeness(articleAt(x), articleAt(y))));
    const mean = (name: string) => pairs.reduce((sum, { features }) => sum + (features[name] ?? 0), 0) / pairs.length;
    expect(likeness(left, right).across).toBeCloseTo(
      pairs.reduce((sum, { across }) => sum + across, 0),
      10,
    );
    expect(likeness(left, right).features['figures']).toBeCloseTo(mean('figures'), 10);
    expect(likeness(left, right).features['leadNames']).toBeCloseTo(mean('leadNames'), 10);
    expect(left.inner).toBeCloseTo(0.75, 10);
  });

  test('it is the same from both sides', () => {
    for (const a of FOUR) for (const b of FOUR) expect(likeness(a, b)).toEqual(likeness(b, a));
  });
});

describe('candidatePairs', () => {
  test.each<[string, readonly StoryGroup[], readonly (readonly [number, number])[]]>([
    ['none', [], []],
    ['one article', FOUR.slice(0, 1), []],
    [
      'those that share something',
      FOUR,
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ],
  ])('%s', (_, articles, pairs) => {
    expect(candidatePairs(articles)).toEqual(pairs);
  });

  test('an article has a bounded number of candidates, however many share its words', () => {
    const many = Array.from({ length: 600 }, (_, i) => article(i, [1, 2, 3, 1000 + i]));
    const pairs = candidatePairs(many);
    expect(pairs.length).toBeLessThanOrEqual(600 * 32);
    expect(new Set(pairs.flat()).size).toBe(600);
  });
});

describe('joinGroups', () => {
  const byWords = { score: (features: Readonly<Record<string, number>>) => features['words'] ?? 0 };

  test('joins the surest pair first, and asks about the rest anew', () => {
    const asked: string[] = [];
    joinGroups(
      FOUR.slice(0, 3),
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      {
        ...byWords,
        mayMeet: (a, b) => {
          asked.push(`${a.members} ${b.members}`);
          return true;
        },
      },
    );
    expect(asked).toEqual(['0 1', '2 0,1']);
  });

  test('keeps apart what may not meet', () => {
    const groups = joinGroups(
      FOUR.slice(0, 3),
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      { ...byWords, mayMeet: () => false },
    );
    expect(groups.map(({ members }) => members)).toEqual([[0], [1], [2]]);
  });
});

test.each([[[]], [[3]], [[2, 1]], [[5, 3, 8, 1, 9, 2, 7, 7, 0]]])('a queue gives %j in order', (items) => {
  const queue = new Queue<number>((a, b) => a < b);
  for (const item of items) queue.push(item);
  const given = Array.from(items, () => queue.pop());
  expect(given).toEqual([...items].sort((a, b) => a - b));
  expect(queue.pop()).toBeUndefined();
});
