import type { Features, LogisticModel } from './logistic.js';

/** The features of pairs of one kind by place: what stands at a place of a row is the feature of the name at that place. */
export type FeatureNames = readonly string[];

/** Weights that a model gives the features of a row; 0 for those that it does not know. */
export function weightsOf({ weights }: LogisticModel, names: FeatureNames): Float64Array {
  return Float64Array.from(names, (name) => weights[name] ?? 0);
}

/** A score with what the features that stand in a row from a place on add to it, in their order. */
export function addWeighted(score: number, weights: Float64Array, row: Float64Array, from = 0): number {
  let sum = score;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (row[from + i] ?? 0);
  return sum;
}

/** The features that stand in a row from a place on, by name. */
export function namedFeatures(names: FeatureNames, row: Float64Array, from = 0): Features {
  const features: Record<string, number> = {};
  names.forEach((name, i) => {
    features[name] = row[from + i] ?? 0;
  });
  return features;
}

/** Features of pairs of claims, computed when asked for: pairs are too many to keep theirs. */
export interface PairFeatures {
  readonly names: FeatureNames;
  /**
   * The features of two claims by their places in the list that was read; null where the two are no pair after all. The row is
   * the same each time: the next call writes over it. Quickest where pairs of one `a` come one after another.
   */
  of(a: number, b: number): Float64Array | null;
}
