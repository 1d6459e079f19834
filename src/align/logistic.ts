/** A logistic regression: one weight a named feature, and an intercept. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A feature of a pair with its value, about 0 to 1. */
export type Features = Readonly<Record<string, number>>;

/** Probability of log-odds. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Probability that the model gives the features; those that it does not know count nothing. */
export function probability(model: LogisticModel, features: Features): number {
  let score = model.intercept;
  for (const name in features) score += (model.weights[name] ?? 0) * (features[name] ?? 0);
  return logistic(score);
}

/** What each feature adds to the score, largest first; for explanations. */
export function contributions(
  model: LogisticModel,
  features: Features,
): readonly { readonly name: string; readonly value: number; readonly weight: number }[] {
  return Object.entries(features)
    .map(([name, value]) => ({ name, value, weight: (model.weights[name] ?? 0) * value }))
    .filter((part) => part.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
}

/** Grows with `x` from 0 towards 1, one half at `half`. */
export function saturate(x: number, half: number): number {
  return x / (x + half);
}

/** Log-odds of a probability, kept within what a model can tell apart. */
export function logit(p: number): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, p));
  return Math.log(bounded / (1 - bounded));
}
