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
/** Largest change of a weight in a round after which no more is made: what is kept has four decimals, and a round squares the error. */
const SETTLED = 1e-3;

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares) with a ridge; deterministic. Begins
 * at the weights of `start`, which saves rounds where a like model is known.
 */
export function fitModel(examples: readonly Example[], ridge = RIDGE, start: LogisticModel = FLAT): LogisticModel {
  const names = [...new Set(examples.flatMap((example) => Object.keys(example.features)))].sort();
  const rows = sparseRows(examples, names);
  const beta = Float64Array.from([start.intercept, ...names.map((name) => start.weights[name] ?? 0)]);
  for (let round = 0; round < ITERATIONS; round++) {
    const { gradient, hessian } = slopesAt(beta, rows, ridge);
    const step = solve(hessian, gradient);
    let change = 0;
    for (let i = 0; i < beta.length; i++) {
      beta[i] = (beta[i] ?? 0) + (step[i] ?? 0);
      change = Math.max(change, Math.abs(step[i] ?? 0));
    }
    if (change < SETTLED) break;
  }
  const weights = Object.fromEntries(names.map((name, i) => [name, round4(beta[i + 1] ?? 0)]));
  return { intercept: round4(beta[0] ?? 0), weights };
}

const FLAT: LogisticModel = { intercept: 0, weights: {} };

/** Examples as rows of a sparse matrix: those of row i stand from `from[i]` to `from[i + 1]`; column 0 is the intercept. */
interface SparseRows {
  readonly from: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

function sparseRows(examples: readonly Example[], names: readonly string[]): SparseRows {
  const columnOf = new Map(names.map((name, i) => [name, i + 1]));
  const from = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  examples.forEach(({ features }, i) => {
    columns.push(0);
    values.push(1);
    for (const name in features) {
      const value = features[name] ?? 0;
      if (value === 0) continue;
      columns.push(columnOf.get(name) ?? 0);
      values.push(value);
    }
    from[i + 1] = columns.length;
  });
  return {
    from,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    labels: Uint8Array.from(examples, (example) => example.label),
    weights: Float64Array.from(examples, (example) => example.weight),
  };
}

/** Gradient and lower triangle of the negative Hessian of the penalised likelihood. */
function slopesAt(beta: Float64Array, { from, columns, values, labels, weights }: SparseRows, ridge: number) {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (let row = 0; row < labels.length; row++) {
    const first = from[row] ?? 0;
    const end = from[row + 1] ?? 0;
    let score = 0;
    for (let k = first; k < end; k++) score += (beta[columns[k] ?? 0] ?? 0) * (values[k] ?? 0);
    const p = 1 / (1 + Math.exp(-score));
    const weight = weights[row] ?? 0;
    const slope = weight * ((labels[row] ?? 0) - p);
    const curve = Math.max(1e-6, weight * p * (1 - p));
    for (let k = first; k < end; k++) {
      const i = columns[k] ?? 0;
      const x = values[k] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + slope * x;
      const line = hessian[i];
      if (line === undefined) continue;
      for (let l = first; l < end; l++) {
        const j = columns[l] ?? 0;
        if (j <= i) line[j] = (line[j] ?? 0) + curve * x * (values[l] ?? 0);
      }
    }
  }
  for (let i = 0; i < size; i++) {
    const pull = i === 0 ? 1e-6 : ridge;
    gradient[i] = (gradient[i] ?? 0) - pull * (beta[i] ?? 0);
    const line = hessian[i];
    if (line !== undefined) line[i] = (line[i] ?? 0) + pull;
  }
  return { gradient, hessian };
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
