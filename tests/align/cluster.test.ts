import { describe, expect, it } from 'vitest';
import { cluster, type Link } from '../../src/align/cluster.js';

const free = { join: 0.5, mean: 0.3, forbidden: () => false };
const link = (a: number, b: number, probability: number): Link => ({ a, b, probability });

describe('cluster', () => {
  it('joins what is linked, and leaves the rest alone', () => {
    expect(cluster(5, [link(0, 1, 0.9), link(3, 4, 0.8)], free)).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it('does not join below the threshold', () => {
    expect(cluster(2, [link(0, 1, 0.49)], free)).toEqual([]);
  });

  it('does not let a chain of links join what has nothing in common', () => {
    // 0-1 and 1-2 are linked, 0-2 is no candidate: the mean of 0 and .55 is below .3
    expect(cluster(3, [link(0, 1, 0.9), link(1, 2, 0.55)], free)).toEqual([[0, 1]]);
  });

  it('never brings a forbidden pair together, whatever its links', () => {
    const rules = { ...free, forbidden: (a: number, b: number) => Math.min(a, b) === 0 && Math.max(a, b) === 2 };
    expect(cluster(3, [link(0, 1, 0.9), link(1, 2, 0.9), link(0, 2, 0.9)], rules)).toEqual([[0, 1]]);
  });

  it('does not depend on the order of the links', () => {
    const links = [link(0, 1, 0.7), link(1, 2, 0.7), link(0, 2, 0.7), link(2, 3, 0.6)];
    expect(cluster(4, [...links].reverse(), free)).toEqual(cluster(4, links, free));
  });

  it('asks about each pair of two groups that must not meet once, not once a link', () => {
    const half = 30;
    const links: Link[] = [];
    for (let a = 0; a < 2 * half; a++) for (let b = a + 1; b < 2 * half; b++) links.push(link(a, b, a < half === b < half ? 0.9 : 0.8));
    let asked = 0;
    const groups = cluster(2 * half, links, {
      ...free,
      forbidden: (a, b) => {
        asked += 1;
        return Math.min(a, b) === half - 1 && Math.max(a, b) === 2 * half - 1;
      },
    });
    expect(groups.map((members) => members.length)).toEqual([half, half]);
    expect(asked).toBeLessThanOrEqual((2 * half * (2 * half - 1)) / 2);
  });

  it('counts the links of everything that a cluster has taken in', () => {
    // 0-1 and 2-3 first; between the two clusters two links of four pairs: .5 / 4 and then 1.2 / 4
    const pairs = [link(0, 1, 0.9), link(2, 3, 0.9)];
    expect(cluster(4, [...pairs, link(1, 2, 0.5)], free)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(cluster(4, [...pairs, link(1, 2, 0.6), link(0, 3, 0.6)], free)).toEqual([[0, 1, 2, 3]]);
  });
});
