import { describe, expect, it } from 'vitest';
import { addWeighted, namedFeatures, weightsOf } from '../../src/align/feature-row.js';
import { contributions, logistic, logit, probability, saturate } from '../../src/align/logistic.js';

const model = { intercept: -1, weights: { near: 2, far: -3 } };

describe('logistic model', () => {
  it.each([
    { features: {}, expected: 1 / (1 + Math.E) },
    { features: { near: 0.5 }, expected: 0.5 },
    { features: { near: 0.5, unknown: 9 }, expected: 0.5 },
    { features: { far: 1 }, expected: 1 / (1 + Math.exp(4)) },
  ])('gives $features the probability $expected', ({ features, expected }) => {
    expect(probability(model, features)).toBeCloseTo(expected);
  });

  it('weighs the rows of pairs as it weighs features by name', () => {
    const names = ['far', 'unknown', 'near'];
    const row = Float64Array.of(9, 0.5, 9, 1);
    const score = addWeighted(model.intercept, weightsOf(model, names), row, 1);
    expect(logistic(score)).toBeCloseTo(probability(model, namedFeatures(names, row, 1)));
    expect(namedFeatures(names, row, 1)).toEqual({ far: 0.5, unknown: 9, near: 1 });
  });

  it('names what weighed, the heaviest first, and nothing that weighed nothing', () => {
    expect(contributions(model, { near: 1, far: 1, unknown: 1 }).map(({ name }) => name)).toEqual(['far', 'near']);
  });

  it('keeps log-odds finite at both ends', () => {
    expect(logit(0)).toBeGreaterThan(-10);
    expect(logit(1)).toBeLessThan(10);
    expect(logit(0.5)).toBe(0);
  });

  it('saturates at one half where it is told', () => {
    expect(saturate(4, 4)).toBe(0.5);
  });
});
