/** A logistic regression: one weight a named feature, and an intercept. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A feature of a pair with its value, about 0 to 1. */
export type Features = Readonly<Record<string, number>>;

/** Probability that the model gives the features, which may come in parts; features it does not know count nothing. */
export function probability(model: LogisticModel, ...parts: readonly Features[]): number {
  const rows = rowsOf(model, parts.length);
  let score = model.intercept;
  for (let part = 0; part < parts.length; part++) {
    const features = parts[part];
    const row = rows[part];
    if (features === undefined || row === undefined) continue;
    let at = 0;
    for (const name in features) {
      if (row.names[at] !== name) {
        row.names[at] = name;
        row.weights[at] = model.weights[name] ?? 0;
      }
      score += (row.weights[at] ?? 0) * (features[name] ?? 0);
      at += 1;
    }
  }
  return 1 / (1 + Math.exp(-score));
}

/** The weights of the features of the pair before, in their order: the pairs of one kind, tens of thousands, name theirs alike. */
interface Row {
  readonly names: string[];
  readonly weights: number[];
}

/** One row a part; looking every weight up by its name again took most of the scoring. */
const rowsByModel = new WeakMap<LogisticModel, Row[]>();

function rowsOf(model: LogisticModel, parts: number): readonly Row[] {
  const rows = rowsByModel.get(model) ?? [];
  rowsByModel.set(model, rows);
  while (rows.length < parts) rows.push({ names: [], weights: [] });
  return rows;
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
