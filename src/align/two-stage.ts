import type { CandidatePair, PairList } from './candidates.js';
import { type ClusterRules, cluster, linksThatCount, pairsByCluster } from './cluster.js';
import { competition, type FeatureTable, RIVAL_FEATURES } from './competition.js';
import { addWeighted, namedFeatures, type PairFeatures, weightsOf } from './feature-row.js';
import { type Features, type LogisticModel, logistic } from './logistic.js';
import type { Matter } from './matter.js';
import type { TwoStageModel } from './models.js';
import type { ClaimProfile } from './profile.js';

/** Candidate pairs of claims with what compares them. */
export interface ComparablePairs {
  readonly candidates: PairList;
  readonly features: PairFeatures;
}

/** Pairs with their final probabilities; `rivals` are the features that the other pairs gave them. */
export interface ScoredPairs extends PairList {
  readonly probability: Float64Array;
  readonly rivals: FeatureTable;
}

/** Both looks at every candidate pair. */
export function scoreTwice({ candidates, features }: ComparablePairs, sources: Int32Array, model: TwoStageModel): ScoredPairs {
  const [firstWeights, finalWeights] = [weightsOf(model.first, features.names), weightsOf(model.final, features.names)];
  const size = candidates.a.length;
  const [a, b] = [new Int32Array(size), new Int32Array(size)];
  const [first, final] = [new Float64Array(size), new Float64Array(size)];
  let found = 0;
  for (let i = 0; i < size; i++) {
    const row = features.of(candidates.a[i] ?? 0, candidates.b[i] ?? 0);
    if (row === null) continue;
    a[found] = candidates.a[i] ?? 0;
    b[found] = candidates.b[i] ?? 0;
    first[found] = logistic(addWeighted(model.first.intercept, firstWeights, row));
    final[found] = addWeighted(model.final.intercept, finalWeights, row);
    found += 1;
  }
  const pairs = { a: a.subarray(0, found), b: b.subarray(0, found) };
  const rivals = competition(pairs, first.subarray(0, found), sources);
  const rivalWeights = weightsOf(model.final, RIVAL_FEATURES);
  const probability = new Float64Array(found);
  for (let i = 0; i < found; i++) probability[i] = logistic(addWeighted(final[i] ?? 0, rivalWeights, rivals.values, i * rivals.width));
  return { ...pairs, probability, rivals };
}

/** Clusters scored pairs into matters of two or more sources. */
export function mattersOf(
  kind: Matter['kind'],
  aspect: Matter['aspect'],
  pairs: ScoredPairs,
  features: PairFeatures,
  profiles: readonly ClaimProfile[],
  rules: ClusterRules,
  model: LogisticModel,
): readonly Matter[] {
  const links = linksThatCount(profiles.length, pairs, rules.join);
  const joined = links.filter((link) => link.probability >= rules.join);
  return pairsByCluster(cluster(profiles.length, links, rules), joined).flatMap(({ indices, placed }): readonly Matter[] => {
    const members = indices.flatMap((index) => profiles[index] ?? []);
    if (new Set(members.map((member) => member.source)).size < 2) return [];
    const matterLinks = placed.map(({ from, to, pair }) => ({
      a: from,
      b: to,
      probability: pair.probability,
      features: () => ({ ...featuresOf(features, pair), ...rivalsOf(pairs.rivals, pair.index) }),
      model,
    }));
    return [{ kind, aspect, members, links: matterLinks }];
  });
}

function rivalsOf({ values, width }: FeatureTable, row: number): Features {
  return namedFeatures(RIVAL_FEATURES, values, row * width);
}

function featuresOf(features: PairFeatures, { a, b }: CandidatePair): Features {
  const row = features.of(a, b);
  return row === null ? {} : namedFeatures(features.names, row);
}

/** A pair with its features by name. */
export interface FeaturePair extends CandidatePair {
  readonly features: Features;
}

/** All pairs with their features by name, to learn from. */
export function namedPairs({ candidates, features }: ComparablePairs): readonly FeaturePair[] {
  const pairs: FeaturePair[] = [];
  candidates.a.forEach((a, i) => {
    const b = candidates.b[i] ?? 0;
    const row = features.of(a, b);
    if (row !== null) pairs.push({ a, b, features: namedFeatures(features.names, row) });
  });
  return pairs;
}
