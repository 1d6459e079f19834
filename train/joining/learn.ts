/**
 * Learns the models that join claims across articles from folders of gold clusters and the project's own in train/clusters,
 * prints leave-one-cluster-out figures, and with --write replaces the weights: `tsx train/joining/learn.ts GOLD_FOLDER... [--write]`.
 * --held=FILE keeps the models that have not seen each cluster; --only=date,quantity learns groups with these kinds alone, and writes no
 * weights.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contextFeatures } from '../../src/align/figure-feature-sets.js';
import { type Features, type LogisticModel, probability } from '../../src/align/logistic.js';
import { trainingCluster } from './clusters.js';
import { type Dataset, datasetOf, type FirstModels, finalFeatures, type LabelledPair, type LearnedKind } from './dataset.js';
import { averagePrecision, type Example, fitModel } from './fit.js';
import { readGold } from './gold.js';

/** Joins nothing: stands where a kind has no example to learn from. */
const NOTHING: LogisticModel = { intercept: -9, weights: {} };
const RIDGE_FIRST = 1;
const RIDGE_FINAL = 3;
const RIDGE_EXCLUSIVE = 1.5;

/** All models of one kind; `exclusive` is of use for figures alone. */
interface Models extends FirstModels {
  readonly compatible: LogisticModel;
  readonly exclusive: LogisticModel;
}

/** Labelled pairs as examples. A fact counts once however many pairs of mentions it has, so that long stories do not rule. */
function examplesOf(
  datasets: readonly Dataset[],
  featuresOf: (dataset: Dataset) => readonly Features[],
  regime: 'all' | 'compatible' | 'exclusive',
): readonly Example[] {
  return datasets.flatMap((dataset) => {
    const features = featuresOf(dataset);
    return dataset.pairs.flatMap((pair, i): Example[] => {
      const own = features[i];
      if (own === undefined || (regime !== 'all' && pair.exclusive !== (regime === 'exclusive'))) return [];
      if (pair.label === 'open') return isUnlike(pair) ? [{ features: own, label: 0, weight: UNLIKE_WEIGHT }] : [];
      return [{ features: own, label: pair.label === 'same' ? 1 : 0, weight: 1 }];
    });
  });
}

/**
 * Pairs that the gold says nothing of and whose words have nothing in common count as half a counterexample each: the
 * gold lists what is said of the event, so that most of them meet by the number or the name alone.
 */
const UNLIKE_WEIGHT = 0.5;

function isUnlike({ exclusive, bothTold, features }: LabelledPair): boolean {
  return (
    !exclusive && !bothTold && (features['sentence'] ?? 0) < 0.12 && (features['near'] ?? 0) < 0.12 && (features['figures'] ?? 0) === 0
  );
}

function fitOrNothing(examples: readonly Example[], ridge: number, start: LogisticModel | undefined): LogisticModel {
  return examples.some((example) => example.label === 1) ? fitModel(examples, ridge, start) : NOTHING;
}

/** `start`: models learned from nearly the same clusters, to begin at. */
function firstStage(datasets: readonly Dataset[], start?: FirstModels): FirstModels {
  const ofFigures = datasets.filter(({ kind }) => kind === 'date' || kind === 'quantity');
  return {
    // only figures are asked how their words alone look
    context: fitOrNothing(
      examplesOf(ofFigures, (dataset) => dataset.pairs.map((pair) => contextFeatures(pair.features)), 'all'),
      RIDGE_FIRST,
      start?.context,
    ),
    valued: fitOrNothing(
      examplesOf(datasets, (dataset) => dataset.pairs.map((pair) => pair.features), 'all'),
      RIDGE_FIRST,
      start?.valued,
    ),
  };
}

type Final = ReadonlyMap<Dataset, readonly Features[]>;

/** Both stages of one kind; conflicts are learned from `conflicts`, all kinds of figure together. */
function learn(datasets: readonly Dataset[], conflicts: readonly Dataset[], first: FirstModels, features: Final, start?: Models): Models {
  const of = (dataset: Dataset) => features.get(dataset) ?? [];
  return {
    ...first,
    compatible: fitOrNothing(examplesOf(datasets, of, 'compatible'), RIDGE_FINAL, start?.compatible),
    exclusive: fitOrNothing(examplesOf(conflicts, of, 'exclusive'), RIDGE_EXCLUSIVE, start?.exclusive),
  };
}

const NOTHING_FIRST: FirstModels = { context: NOTHING, valued: NOTHING };

/** Models for each cluster, learned from all the others; the second stage learns from first-stage scores of unseen clusters. */
function leaveOneOut(kinds: readonly (readonly Dataset[])[], all: readonly Models[]): ReadonlyMap<Dataset, Models> {
  const others = (datasets: readonly Dataset[], held: Dataset) => datasets.filter((dataset) => dataset.cluster !== held.cluster);
  const first = new Map(
    kinds.flatMap((datasets, kind) => datasets.map((held) => [held, firstStage(others(datasets, held), all[kind])] as const)),
  );
  const features = new Map([...first].map(([dataset, models]) => [dataset, finalFeatures(dataset, models)]));
  return new Map(
    kinds.flatMap((datasets, kind) =>
      datasets.map((held) => {
        const own = first.get(held) ?? NOTHING_FIRST;
        return [held, learn(others(datasets, held), others(kinds.flat(), held), own, features, all[kind])] as const;
      }),
    ),
  );
}

/** The models that ship, learned from all clusters. */
function learnFromAll(kinds: readonly (readonly Dataset[])[]): readonly Models[] {
  const first = kinds.map((datasets) => firstStage(datasets));
  const features: Final = new Map(
    kinds.flatMap((datasets, kind) => datasets.map((dataset) => [dataset, finalFeatures(dataset, first[kind] ?? NOTHING_FIRST)] as const)),
  );
  return kinds.map((datasets, kind) => learn(datasets, kinds.flat(), first[kind] ?? NOTHING_FIRST, features));
}

function print(kind: string, datasets: readonly Dataset[], models: ReadonlyMap<Dataset, Models>): void {
  for (const exclusive of [false, true]) {
    const scored = datasets.flatMap((dataset) => {
      const model = models.get(dataset);
      if (model === undefined) return [];
      const features = finalFeatures(dataset, model);
      return dataset.pairs.flatMap((pair, i) => {
        if (pair.exclusive !== exclusive || pair.label === 'open') return [];
        const label: 0 | 1 = pair.label === 'same' ? 1 : 0;
        const own = features[i] ?? {};
        return [
          {
            label,
            context: probability(model.context, contextFeatures(pair.features)),
            first: probability(model.valued, pair.features),
            score: probability(exclusive ? model.exclusive : model.compatible, own),
          },
        ];
      });
    });
    const positive = scored.filter((s) => s.label === 1).length;
    if (positive === 0) continue;
    const at = (t: number) => {
      const kept = scored.filter((s) => s.score >= t);
      const right = kept.filter((s) => s.label === 1).length;
      return `${t}: ${(right / Math.max(1, kept.length)).toFixed(2)}/${(right / positive).toFixed(2)}`;
    };
    const context = averagePrecision(scored.map((s) => ({ score: s.context, label: s.label })));
    const first = averagePrecision(scored.map((s) => ({ score: s.first, label: s.label })));
    const name = `${kind} ${exclusive ? 'excluding' : 'compatible'}`.padEnd(20);
    console.log(
      `${name} ${positive} of ${scored.length} pairs; AP of the words ${context.toFixed(3)}, with values ${first.toFixed(3)}, with rivals ${averagePrecision(scored).toFixed(3)}; P/R at ${[0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 0.9].map(at).join(' ')}`,
    );
  }
}

/** The models of a kind in the form that the joiners take. */
function shipped(kind: string, { context, valued, compatible, exclusive }: Models) {
  return kind === 'date' || kind === 'quantity' ? { context, valued, compatible, exclusive } : { first: valued, final: compatible };
}

/** Kinds that learn together what conflicts look like. */
const TOGETHER: readonly (readonly LearnedKind[])[] = [['date', 'quantity'], ['event'], ['place'], ['actor']];

/** Clusters of this project's own, in the same form. */
const OWN_CLUSTERS = path.join(import.meta.dirname, '../clusters');

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const clusters = [...folders, OWN_CLUSTERS].flatMap(readGold).map(trainingCluster);
const learned: [string, Models][] = [];
const held: Record<string, Record<string, unknown>> = {};
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
for (const group of TOGETHER) {
  if (only !== undefined && !group.some((kind) => only.includes(kind))) continue;
  const kinds = group.map((kind) => clusters.map((cluster) => datasetOf(cluster, kind)));
  const all = learnFromAll(kinds);
  const models = leaveOneOut(kinds, all);
  kinds.forEach((datasets, at) => {
    print(group[at] ?? '', datasets, models);
  });
  for (const [dataset, own] of models) held[dataset.cluster] = { ...held[dataset.cluster], [dataset.kind]: shipped(dataset.kind, own) };
  all.forEach((own, at) => {
    learned.push([group[at] ?? '', own]);
  });
}
const heldFile = process.argv.find((word) => word.startsWith('--held='))?.slice('--held='.length);
if (heldFile !== undefined) writeFileSync(heldFile, JSON.stringify(held));
if (process.argv.includes('--write') && only === undefined) {
  writeFileSync(
    path.join(import.meta.dirname, '../../src/align/weights.generated.ts'),
    `// Written by train/joining/learn.ts from the gold clusters; do not edit.
import type { JoiningModels } from './models.js';

export const JOINING_MODELS: JoiningModels = ${JSON.stringify(Object.fromEntries(learned.map(([kind, models]) => [kind, shipped(kind, models)])))};
`,
  );
}
