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
});
