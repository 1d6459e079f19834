import { competition, RIVAL_FEATURES } from '../../src/align/competition.js';
import { eventPairs } from '../../src/align/events.js';
import { namedFeatures } from '../../src/align/feature-row.js';
import { figurePairs } from '../../src/align/figure-pairs.js';
import { finalFigureFeatures, namedFigurePairs } from '../../src/align/figure-scores.js';
import { isOrdinal } from '../../src/align/figures.js';
import { type Features, type LogisticModel, probability } from '../../src/align/logistic.js';
import { type ClaimProfile, sourcesOf } from '../../src/align/profile.js';
import { slotPairs } from '../../src/align/slots.js';
import { type FeaturePair, namedPairs } from '../../src/align/two-stage.js';
import type { TrainingCluster } from './clusters.js';
import type { GoldFact } from './gold.js';
import { GoldLabels, type Label } from './labels.js';

/** The kinds of claim whose joining is learned. */
export type LearnedKind = 'date' | 'quantity' | 'event' | 'place' | 'actor';

/** A candidate pair with what the gold says of it. */
export interface LabelledPair extends FeaturePair {
  readonly exclusive: boolean;
  /** Joining passes over such pairs, so nothing is learned from them. */
  readonly bothTold: boolean;
  readonly label: Label;
}

/** All candidate pairs of one kind in one cluster. */
export interface Dataset {
  readonly kind: LearnedKind;
  readonly cluster: string;
  readonly profiles: readonly ClaimProfile[];
  readonly pairs: readonly LabelledPair[];
}

/** All candidate pairs of one kind in one cluster, with what the gold says of them. */
export function datasetOf(cluster: TrainingCluster, kind: LearnedKind): Dataset {
  const profiles = cluster.profiles.filter((profile) => profile.content.kind === kind && !isOrdinal(profile));
  const labels = new GoldLabels(profiles, cluster.gold, (fact) => isMeant(fact, kind), cluster.docOf);
  const isOneText = (a: number, b: number) => {
    const x = cluster.docOf(profiles[a]?.source ?? -1);
    const y = cluster.docOf(profiles[b]?.source ?? -1);
    return x === y || cluster.gold.copies.get(x) === y || cluster.gold.copies.get(y) === x;
  };
  return {
    kind,
    cluster: cluster.gold.name,
    profiles,
    pairs: pairsOf(profiles, kind).map((pair) => ({
      ...pair,
      label: isOneText(pair.a, pair.b) || pair.bothTold ? 'open' : labels.of(pair.a, pair.b, pair.exclusive),
    })),
  };
}

type OpenPair = Omit<LabelledPair, 'label'>;

function pairsOf(profiles: readonly ClaimProfile[], kind: LearnedKind): readonly OpenPair[] {
  if (kind === 'date' || kind === 'quantity')
    return namedFigurePairs(figurePairs(profiles, kind)).map((pair) => ({ ...pair, bothTold: pair.exclusive && pair.bothTold }));
  const pairs = kind === 'event' ? eventPairs(profiles) : slotPairs(profiles);
  return namedPairs(pairs).map((pair) => ({ ...pair, exclusive: false, bothTold: false }));
}

/** Whether a fact of the gold can be what a claim of this kind states. A clause may state a fact of any kind. */
function isMeant(fact: GoldFact, kind: LearnedKind): boolean {
  return kind === 'event' || fact.kind === kind;
}

/** The models of the first look: by the words alone, and with the values. */
export interface FirstModels {
  readonly context: LogisticModel;
  readonly valued: LogisticModel;
}

/** Features of the second look at every pair of a dataset. */
export function finalFeatures({ kind, pairs, profiles }: Dataset, first: FirstModels): readonly Features[] {
  if (kind === 'date' || kind === 'quantity') return finalFigureFeatures(pairs, profiles, first);
  const list = { a: Int32Array.from(pairs, ({ a }) => a), b: Int32Array.from(pairs, ({ b }) => b) };
  const scores = Float64Array.from(pairs, ({ features }) => probability(first.valued, features));
  const rivals = competition(list, scores, sourcesOf(profiles));
  return pairs.map((pair, i) => ({ ...pair.features, ...namedFeatures(RIVAL_FEATURES, rivals.values, i * rivals.width) }));
}
