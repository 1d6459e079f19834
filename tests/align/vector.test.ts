import { describe, expect, it } from 'vitest';
import { cosine, dot, EMPTY_VECTOR, sharedWeight, sparse } from '../../src/align/vector.js';

describe('sparse vectors', () => {
  it('keeps the larger weight of a term that comes twice, terms ascending', () => {
    const vector = sparse([
      [7, 1],
      [2, 3],
      [7, 4],
    ]);
    expect([...vector.terms]).toEqual([2, 7]);
    expect([...vector.weights]).toEqual([3, 4]);
    expect(vector.norm).toBe(5);
  });

  it.each([
    { a: [[1, 1]], b: [[1, 2]], expected: 1 },
    { a: [[1, 1]], b: [[2, 1]], expected: 0 },
    { a: [], b: [[1, 1]], expected: 0 },
  ] as const)('cosine of $a and $b is $expected', ({ a, b, expected }) => {
    expect(cosine(sparse(a), sparse(b))).toBeCloseTo(expected);
    expect(cosine(sparse(b), sparse(a))).toBeCloseTo(expected);
  });

  it('adds up products, and the smaller weights, of the shared terms alone', () => {
    const a = sparse([
      [1, 2],
      [3, 5],
    ]);
    const b = sparse([
      [2, 9],
      [3, 4],
    ]);
    expect(dot(a, b)).toBe(20);
    expect(sharedWeight(a, b)).toBe(4);
    expect(sharedWeight(a, EMPTY_VECTOR)).toBe(0);
  });
});
