import type { Features, LogisticModel } from '../../src/align/logistic.js';

/** One pair to learn from. */
export interface Example {
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Strength of the pull of all weights towards 0 (the intercept is free). */
const RIDGE = 1;
const ITERATIONS = 25;

/** Fits a logistic regression by Newton's method (iteratively reweighted least squares) with a ridge; deterministic. */
export function fit(examples: readonly Example[], ridge = RIDGE): LogisticModel {
  const names = [...new Set(examples.flatMap((example) => Object.keys(example.features)))].sort();
  const size = names.length + 1;
  const rows = examples.map((example) => Float64Array.from([1, ...names.map((name) => example.features[name] ?? 0)]));
  const beta = new Float64Array(size);
  for (let round = 0; round < ITERATIONS; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, at) => {
      const example = examples[at];
      if (example === undefined) return;
      let score = 0;
      for (let i = 0; i < size; i++) score += (beta[i] ?? 0) * (row[i] ?? 0);
      const p = 1 / (1 + Math.exp(-score));
      const slope = example.weight * (example.label - p);
      const curve = Math.max(1e-6, example.weight * p * (1 - p));
      for (let i = 0; i < size; i++) {
        const x = row[i] ?? 0;
        if (x === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + slope * x;
        const line = hessian[i];
        if (line !== undefined) for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + curve * x * (row[j] ?? 0);
      }
    });
    for (let i = 0; i < size; i++) {
      const pull = i === 0 ? 1e-6 : ridge;
      gradient[i] = (gradient[i] ?? 0) - pull * (beta[i] ?? 0);
      const line = hessian[i];
      if (line !== undefined) line[i] = (line[i] ?? 0) + pull;
    }
    const step = solve(hessian, gradient);
    let change = 0;
    for (let i = 0; i < size; i++) {
      beta[i] = (beta[i] ?? 0) + (step[i] ?? 0);
      change = Math.max(change, Math.abs(step[i] ?? 0));
    }
    if (change < 1e-6) break;
  }
  const weights = Object.fromEntries(names.map((name, i) => [name, round4(beta[i + 1] ?? 0)]));
  return { intercept: round4(beta[0] ?? 0), weights };
}

/** Solves a symmetric positive definite system given by its lower triangle (Cholesky). */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const factor = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (factor[i]?.[k] ?? 0) * (factor[j]?.[k] ?? 0);
      const row = factor[i];
      if (row !== undefined) row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (factor[j]?.[j] ?? 1);
    }
  }
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (factor[i]?.[k] ?? 0) * (y[k] ?? 0);
    y[i] = sum / (factor[i]?.[i] ?? 1);
  }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (factor[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (factor[i]?.[i] ?? 1);
  }
  return x;
}

function round4(x: number): number {
  return Math.round(x * 10_000) / 10_000;
}

/** Average precision of scores against labels. */
export function averagePrecision(scored: readonly { readonly score: number; readonly label: 0 | 1 }[]): number {
  const ordered = [...scored].sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ordered.forEach((item, at) => {
    if (item.label === 0) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}
