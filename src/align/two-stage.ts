import type { CandidatePair } from './candidates.js';
import { type ClusterRules, cluster, pairsByCluster } from './cluster.js';
import { competition } from './competition.js';
import { type Features, type LogisticModel, probability } from './logistic.js';
import type { Matter } from './matter.js';
import type { TwoStageModel } from './models.js';
import type { ClaimProfile } from './profile.js';

/** A candidate pair with its features. */
export interface FeaturePair extends CandidatePair {
  readonly features: Features;
}

/** A pair with its final probability; `rivals` are the features that the other pairs gave it. */
export interface JoinedPair extends FeaturePair {
  readonly rivals: Features;
  readonly probability: number;
}

/** Both looks at every candidate pair. */
export function scoreTwice(pairs: readonly FeaturePair[], profiles: readonly ClaimProfile[], model: TwoStageModel): readonly JoinedPair[] {
  const first = pairs.map(({ a, b, features }) => ({ a, b, exclusive: false, first: probability(model.first, features) }));
  const rivals = competition(first, profiles);
  return pairs.map(({ a, b, features }, i) => {
    const own = rivals[i] ?? {};
    return { a, b, features, rivals: own, probability: probability(model.final, features, own) };
  });
}

/** Clusters joined pairs into matters of two or more sources. */
export function mattersOf(
  kind: Matter['kind'],
  aspect: Matter['aspect'],
  pairs: readonly JoinedPair[],
  profiles: readonly ClaimProfile[],
  rules: ClusterRules,
  model: LogisticModel,
): readonly Matter[] {
  const clusters = cluster(profiles.length, pairs, rules);
  const joined = pairs.filter((pair) => pair.probability >= rules.join);
  return pairsByCluster(clusters, joined).flatMap(({ indices, placed }): readonly Matter[] => {
    const members = indices.flatMap((index) => profiles[index] ?? []);
    if (new Set(members.map((member) => member.source)).size < 2) return [];
    const links = placed.map(({ from, to, pair }) => ({
      a: from,
      b: to,
      probability: pair.probability,
      features: { ...pair.features, ...pair.rivals },
      model,
    }));
    return [{ kind, aspect, members, links }];
  });
}
