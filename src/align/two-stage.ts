import type { CandidatePair } from './candidates.js';
import { cluster } from './cluster.js';
import { competition } from './competition.js';
import { type Features, type LogisticModel, probability } from './logistic.js';
import type { Matter } from './matter.js';
import type { ClaimProfile } from './profile.js';

/** A learned joiner: a look at the two claims alone, then one that also knows their rivals. */
export interface TwoStageModel {
  readonly first: LogisticModel;
  readonly final: LogisticModel;
}

/** A candidate pair with its features. */
export interface FeaturePair extends CandidatePair {
  readonly features: Features;
}

/** A pair with its final probability and the features that gave it. */
export interface JoinedPair extends FeaturePair {
  readonly probability: number;
}

/** Both looks at every candidate pair. */
export function scoreTwice(pairs: readonly FeaturePair[], profiles: readonly ClaimProfile[], model: TwoStageModel): readonly JoinedPair[] {
  const first = pairs.map(({ a, b, features }) => ({ a, b, exclusive: false, first: probability(model.first, features) }));
  const rivals = competition(first, profiles);
  return pairs.map((pair, i) => {
    const features = { ...pair.features, ...rivals[i] };
    return { a: pair.a, b: pair.b, features, probability: probability(model.final, features) };
  });
}

/** Clusters joined pairs into matters of two or more sources. */
export function mattersOf(
  kind: Matter['kind'],
  aspect: Matter['aspect'],
  pairs: readonly JoinedPair[],
  profiles: readonly ClaimProfile[],
  rules: { readonly join: number; readonly mean: number },
  model: LogisticModel,
): readonly Matter[] {
  const clusters = cluster(profiles.length, pairs, { ...rules, forbidden: () => false });
  return clusters.flatMap((indices): readonly Matter[] => {
    const place = new Map(indices.map((index, at) => [index, at]));
    const members = indices.flatMap((index) => profiles[index] ?? []);
    if (new Set(members.map((member) => member.source)).size < 2) return [];
    const links = pairs.flatMap(({ a, b, probability: p, features }) => {
      const from = place.get(a);
      const to = place.get(b);
      return from === undefined || to === undefined || p < rules.join ? [] : [{ a: from, b: to, probability: p, features, model }];
    });
    return [{ kind, aspect, members, links }];
  });
}
