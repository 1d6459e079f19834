import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/align/matter.js';
import { profilesOf } from '../../src/align/profile.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import { weakestTie } from '../../src/judge/explanation.js';
import { articleFromText } from '../../src/read/article.js';

const extraction = extract(articleFromText('a', 'a.txt', 'The ferry sank off Hamburg.'));
const [member] = profilesOf(0, extraction, null, new TermTable([extraction]), () => 1);

/** A matter of as many members as the links reach, each link two members and its probability. */
function matterOf(links: readonly (readonly [a: number, b: number, probability: number])[]): Matter {
  const size = Math.max(...links.map(([a, b]) => Math.max(a, b))) + 1;
  return {
    kind: 'event',
    aspect: 'event',
    members: member === undefined ? [] : Array.from({ length: size }, () => member),
    links: links.map(([a, b, probability]) => ({ a, b, probability, features: () => ({}), model: { intercept: 0, weights: {} } })),
  };
}

describe('the weakest tie of a matter', () => {
  test.each<readonly [Parameters<typeof matterOf>[0], number]>([
    [[[0, 1, 0.9]], 0.9],
    [
      [
        [0, 1, 0.9],
        [1, 2, 0.7],
      ],
      0.7,
    ],
    [
      [
        [0, 1, 0.9],
        [1, 2, 0.7],
        [0, 2, 0.8],
      ],
      0.8,
    ],
    [
      [
        [0, 1, 0.9],
        [2, 3, 0.95],
        [1, 2, 0.6],
        [0, 3, 0.5],
      ],
      0.6,
    ],
  ])('%j: %d', (links, expected) => {
    expect(weakestTie(matterOf(links), 0)).toBe(expected);
  });

  test('a matter that is joined by rule has none', () => {
    expect(weakestTie({ ...matterOf([[0, 1, 0.5]]), links: [] }, 0.95)).toBe(0.95);
  });
});
