import type { FeatureTable } from './competition.js';
import { addWeighted, namedFeatures, weightsOf } from './feature-row.js';
import { EXCLUSIVE_FEATURES, leaveOut, pick } from './figure-feature-sets.js';
import type { FigurePairs } from './figure-pairs.js';
import { FIGURE_RIVAL_FEATURES, figureRivals, ONLY_OF_EXCLUSIVE } from './figure-rivals.js';
import { type Features, type LogisticModel, logistic, probability } from './logistic.js';
import type { FigureModels } from './models.js';
import { type ClaimProfile, sourcesOf } from './profile.js';

/** Pairs of figures with the probabilities that count. */
export interface ScoredFigures extends FigurePairs {
  readonly probability: Float64Array;
  /** What all the other pairs say of each, and the score of its words alone. */
  readonly others: FeatureTable;
}

/** All looks at every pair: its words alone, with the values, and with what the other pairs say. */
export function scoreFigures(pairs: FigurePairs, profiles: readonly ClaimProfile[], models: FigureModels): ScoredFigures {
  const { names } = pairs.features;
  const [contextWeights, firstWeights] = [weightsOf(models.context, names), weightsOf(models.valued, names)];
  const finalWeights = [weightsOf(models.compatible, names), weightsOf(models.exclusive, names)] as const;
  const finalModels = [models.compatible, models.exclusive] as const;
  const size = pairs.a.length;
  const [context, first, final] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    const row = pairs.features.of(pairs.a[i] ?? 0, pairs.b[i] ?? 0);
    if (row === null) continue;
    const last = pairs.exclusive[i] === 1 ? 1 : 0;
    // the model of the words has no weights for what speaks of the values
    context[i] = logistic(addWeighted(models.context.intercept, contextWeights, row));
    first[i] = logistic(addWeighted(models.valued.intercept, firstWeights, row));
    final[i] = addWeighted(finalModels[last].intercept, finalWeights[last], row);
  }
  const others = figureRivals({ ...pairs, context, first }, sourcesOf(profiles));
  const otherWeights = [weightsOf(models.compatible, FIGURE_RIVAL_FEATURES), weightsOf(models.exclusive, FIGURE_RIVAL_FEATURES)] as const;
  const scored = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const last = pairs.exclusive[i] === 1 ? 1 : 0;
    scored[i] = logistic(addWeighted(final[i] ?? 0, otherWeights[last], others.values, i * others.width));
  }
  return { ...pairs, probability: scored, others };
}

/** The model that has the last word on a pair. */
export function lastModel(isExclusive: boolean, models: FigureModels): LogisticModel {
  return isExclusive ? models.exclusive : models.compatible;
}

/** All features of a scored pair that its last model may weigh. */
export function featuresOfPair(scored: ScoredFigures, index: number): Features {
  const row = scored.features.of(scored.a[index] ?? 0, scored.b[index] ?? 0);
  const own = row === null ? {} : namedFeatures(scored.features.names, row);
  return finalFeatures(own, scored.others, index, scored.exclusive[index] === 1);
}

function finalFeatures(own: Features, others: FeatureTable, index: number, isExclusive: boolean): Features {
  const all = { ...own, ...namedFeatures(FIGURE_RIVAL_FEATURES, others.values, index * others.width) };
  return isExclusive ? pick(all, EXCLUSIVE_FEATURES) : leaveOut(all, ONLY_OF_EXCLUSIVE);
}

/** Pairs of figures with their features by name, to learn from. */
export interface NamedFigurePair {
  readonly a: number;
  readonly b: number;
  readonly exclusive: boolean;
  readonly bothTold: boolean;
  readonly features: Features;
}

/** All pairs with their features by name, to learn from. */
export function namedFigurePairs(pairs: FigurePairs): readonly NamedFigurePair[] {
  return Array.from(pairs.a, (a, i) => {
    const b = pairs.b[i] ?? 0;
    const row = pairs.features.of(a, b);
    const features = row === null ? {} : namedFeatures(pairs.features.names, row);
    return { a, b, exclusive: pairs.exclusive[i] === 1, bothTold: pairs.bothTold[i] === 1, features };
  });
}

/** Features of the last look at every pair, to learn from: those of the pair, both first scores, and what all the other pairs say of it. */
export function finalFigureFeatures(
  pairs: readonly Pick<NamedFigurePair, 'a' | 'b' | 'exclusive' | 'features'>[],
  profiles: readonly ClaimProfile[],
  models: Pick<FigureModels, 'context' | 'valued'>,
): readonly Features[] {
  const scores = {
    a: Int32Array.from(pairs, ({ a }) => a),
    b: Int32Array.from(pairs, ({ b }) => b),
    exclusive: Uint8Array.from(pairs, ({ exclusive }) => (exclusive ? 1 : 0)),
    context: Float64Array.from(pairs, ({ features }) => probability(models.context, features)),
    first: Float64Array.from(pairs, ({ features }) => probability(models.valued, features)),
  };
  const others = figureRivals(scores, sourcesOf(profiles));
  return pairs.map(({ exclusive, features }, i) => finalFeatures(features, others, i, exclusive));
}
