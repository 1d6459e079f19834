/**
 * Learns when groups of articles tell one event, prints how well stories form with models that have not seen their events, and
 * with `--write` writes the model that ships: `tsx train/stories/learn.ts PLACE... [--write]`. A PLACE is a folder with one
 * folder per event, or a file of lines `{id, subtopic, text}`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LogisticModel, probability } from '../../src/align/logistic.js';
import type { StoryGroup } from '../../src/align/stories/group.js';
import { isOneStory } from '../../src/align/stories/index.js';
import { readArticles, type TrainingArticle, trainingArticles } from './articles.js';
import { fitness, grouped, learnGrouping } from './merges.js';
import { likeEvents, measuredRuns, trainingRuns } from './runs.js';

const FOLDS = 5;
/** What is taken off each probability, to see how much hangs on the thresholds. */
const HANDICAPS = [-0.1, 0, 0.1];

const places = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const sets = places.map((place) => ({ place, articles: trainingArticles(readArticles(place)) }));
const articles = renumbered(sets.flatMap((set) => set.articles));
const like = likeEvents(articles);
const foldOf = folds(articles, like);
const models = Array.from({ length: FOLDS }, (_, fold) =>
  learnGrouping(
    trainingRuns(
      articles.filter(({ event }) => foldOf(event) !== fold),
      like,
    ),
  ),
);
let first = 0;
for (const { place, articles: own } of sets) {
  print(path.basename(place), articles.slice(first, first + own.length));
  first += own.length;
}
const model = learnGrouping(trainingRuns(articles, like));
console.log(JSON.stringify(model));
if (process.argv.includes('--write')) {
  writeFileSync(
    path.join(import.meta.dirname, '../../src/align/stories/weights.generated.ts'),
    `// Written by train/stories/learn.ts; do not edit.
import type { LogisticModel } from '../logistic.js';

export const STORY_MODEL: LogisticModel = ${JSON.stringify(model)};
`,
  );
}

/** Articles of several sets under numbers of their own. */
function renumbered(all: readonly TrainingArticle[]): readonly TrainingArticle[] {
  return all.map(({ event, group }, member) => ({ event, group: { ...group, members: [member] } }));
}

/** Sorts events into folds; like events, and events like these, are in one. */
function folds(all: readonly TrainingArticle[], pairs: readonly (readonly [string, string])[]): (event: string) => number {
  const family = new Map(all.map(({ event }) => [event, event] as const));
  const head = (event: string): string => {
    const above = family.get(event) ?? event;
    return above === event ? event : head(above);
  };
  for (const [a, b] of pairs) family.set(head(a), head(b));
  const heads = [...new Set([...family.keys()].map(head))];
  return (event) => heads.indexOf(head(event)) % FOLDS;
}

/** Two groups are scored by the models that have not seen their events. */
function print(name: string, own: readonly TrainingArticle[]): void {
  const events = new Map(own.map(({ event, group }) => [group.members[0], event] as const));
  const unseen = (group: StoryGroup): LogisticModel => models[foldOf(events.get(group.members[0]) ?? '')] ?? model;
  const runs = measuredRuns(own, likeEvents(own));
  console.log(`\n${name}: precision/recall of stories (B-cubed), mean over runs, with handicaps of ${HANDICAPS.join(', ')}`);
  for (const kind of new Set(runs.map((run) => run.kind))) {
    const ofKind = runs.filter((run) => run.kind === kind);
    const cells = HANDICAPS.map((handicap) => {
      const results = ofKind.map(({ articles: run }) =>
        fitness(
          grouped(run, {
            score: (features, a, b) => (probability(unseen(a), features) + probability(unseen(b), features)) / 2,
            mayMeet: (a, b, _features, score) => isOneStory(a, b, score - handicap),
          }),
          run,
        ),
      );
      const mean = (pick: (x: (typeof results)[number]) => number) =>
        ((100 * results.reduce((sum, x) => sum + pick(x), 0)) / results.length).toFixed(1).padStart(5);
      return `${mean((x) => x.precision)}/${mean((x) => x.recall)}`;
    });
    console.log(`${kind.padEnd(24)} ${String(ofKind.length).padStart(3)}  ${cells.join('  ')}`);
  }
}
