/**
 * Fits the weights of the reader of names on an annotated corpus, one document a line: {"id", "text", "published"?,
 * "gold": [{"type": "person" | "organisation" | "place", "start", "end"}]}.
 *
 *   npx tsx train/names.ts CORPUS.jsonl           measure by four-fold cross-validation, then fit on all and write the weights
 *   npx tsx train/names.ts --measure CORPUS.jsonl only measure
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Evidence } from '../src/annotate/names/evidence.js';
import {
  candidatesIn,
  settledShares,
  type TwoPassWeights,
  typeOf,
  type Weighed,
  weighAlone,
  weighTogether,
} from '../src/annotate/names/recognise.js';
import type { WeighedEvidence, Weights } from '../src/annotate/names/score.js';
import { tokenise } from '../src/annotate/tokenise.js';
import { articleFromText } from '../src/read/article.js';

const TYPES = ['person', 'organisation', 'place', 'none'] as const;
/** Evidence that stands on fewer candidates than this gets no weight. */
const RAREST = 4;
/** Chosen by cross-validation among 0.7, 1.5, 3, 6 and 12. */
const RIDGE = 3;
const FOLDS = 4;
const ROUNDS = 400;

interface Gold {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Document {
  readonly alone: Weighed;
  readonly classes: readonly number[];
  readonly gold: readonly Gold[];
}

function read(path: string): Document[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, published, gold } = JSON.parse(line);
      const article = articleFromText(id, id, text, { published });
      const { tokens, sentences } = tokenise(article);
      const candidates = candidatesIn(tokens, sentences, text);
      const classes = candidates.map((c) => {
        const hit =
          gold.find((g: Gold) => g.start === c.start && g.end === c.end) ?? gold.find((g: Gold) => g.start < c.end && c.start < g.end);
        return hit === undefined ? 3 : TYPES.indexOf(hit.type);
      });
      return { alone: weighAlone(candidates, tokens, sentences), classes, gold };
    });
}

/** What speaks for a candidate's types, and the index of the right one. */
type Example = readonly [WeighedEvidence, number];

/** Full-batch gradient steps with per-weight step sizes (Adagrad): the same corpus gives the same weights. */
function fitPass(examples: readonly Example[]): Weights {
  const counts = new Map<Evidence, number>();
  for (const [evidence] of examples) for (const [name] of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names: Evidence[] = [
    'bias',
    ...[...counts]
      .filter(([, n]) => n >= RAREST)
      .map(([name]) => name)
      .sort(),
  ];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(([evidence, target]) => ({
    target,
    at: [0, ...evidence.flatMap(([name]) => index.get(name) ?? [])],
    value: [1, ...evidence.flatMap(([name, value]) => (index.has(name) ? [value] : []))],
  }));
  const weights = names.map(() => new Float64Array(3));
  const squares = names.map(() => new Float64Array(3).fill(1e-6));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((w, i) => (i === 0 ? new Float64Array(3) : w.map((x) => x * RIDGE)));
    for (const { target, at, value } of rows) {
      const scores = new Float64Array(4);
      at.forEach((i, k) => {
        for (let t = 0; t < 3; t++) scores[t] = (scores[t] ?? 0) + (weights[i]?.[t] ?? 0) * (value[k] ?? 0);
      });
      const top = Math.max(...scores);
      const exps = scores.map((s) => Math.exp(s - top));
      const sum = exps.reduce((a, b) => a + b, 0);
      for (let t = 0; t < 3; t++) {
        const error = (exps[t] ?? 0) / sum - (t === target ? 1 : 0);
        at.forEach((i, k) => {
          const g = gradient[i];
          if (g !== undefined) g[t] = (g[t] ?? 0) + error * (value[k] ?? 0);
        });
      }
    }
    weights.forEach((w, i) => {
      for (let t = 0; t < 3; t++) {
        const g = gradient[i]?.[t] ?? 0;
        const s = squares[i];
        if (s === undefined) continue;
        s[t] = (s[t] ?? 0) + g * g;
        w[t] = (w[t] ?? 0) - (0.5 * g) / Math.sqrt(s[t] ?? 1);
      }
    });
  }
  const round = (x: number | undefined): number => Math.round((x ?? 0) * 100) / 100;
  return Object.fromEntries(names.map((name, i) => [name, [round(weights[i]?.[0]), round(weights[i]?.[1]), round(weights[i]?.[2])]]));
}

function examples(documents: readonly Document[], weigh: (d: Document) => Weighed): Example[] {
  return documents.flatMap((d) => {
    const { mentions, shared } = weigh(d);
    return mentions.map(({ group, own }, i): Example => [[...own, ...(shared[group] ?? [])], d.classes[i] ?? 3]);
  });
}

/** The second pass learns from what the first says of articles that it has not seen. */
function fitPasses(documents: readonly Document[]): TwoPassWeights {
  const folds = [0, 1, 2].map((k) => documents.filter((_, i) => i % 3 === k));
  const second = folds.flatMap((fold) => {
    const others = documents.filter((d) => !fold.includes(d));
    const alone = fitPass(examples(others, (d) => d.alone));
    return examples(fold, (d) => weighTogether(d.alone, alone));
  });
  return { alone: fitPass(examples(documents, (d) => d.alone)), together: fitPass(second) };
}

type Tally = Record<string, { hits: number; predicted: number; gold: number }>;

/** Adds to `tally` what the weights find in the documents. */
function count(documents: readonly Document[], weights: TwoPassWeights, tally: Tally): void {
  const add = (type: string, field: 'hits' | 'predicted' | 'gold'): void => {
    for (const key of [type, 'all']) {
      tally[key] ??= { hits: 0, predicted: 0, gold: 0 };
      tally[key][field]++;
    }
  };
  for (const d of documents) {
    for (const g of d.gold) add(g.type, 'gold');
    const weighed = weighTogether(d.alone, weights.alone);
    for (const [i, shares] of settledShares(weighed, weights.together).entries()) {
      const candidate = weighed.mentions[i]?.candidate;
      const type = typeOf(shares);
      if (type === null || candidate === undefined) continue;
      add(type, 'predicted');
      if (d.gold.some((g) => g.type === type && g.start === candidate.start && g.end === candidate.end)) add(type, 'hits');
    }
  }
}

/** Exact F1 of each type and of all, in percent. */
function scores(tally: Tally): Record<string, number> {
  return Object.fromEntries(Object.entries(tally).map(([key, t]) => [key, Math.round((2000 * t.hits) / (t.predicted + t.gold)) / 10]));
}

const paths = process.argv.slice(2).filter((arg) => arg !== '--measure');
const documents = paths.flatMap(read);
const held: Tally = {};
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (i: number): boolean => i % FOLDS === fold;
  const weights = fitPasses(documents.filter((_, i) => !isHeld(i)));
  count(
    documents.filter((_, i) => isHeld(i)),
    weights,
    held,
  );
}
console.log('each quarter measured with weights of the others', scores(held));
if (!process.argv.includes('--measure')) {
  const weights = fitPasses(documents);
  const all: Tally = {};
  count(documents, weights, all);
  console.log('fit and measured on all', scores(all));
  const table = (w: Weights): string =>
    `{\n${Object.entries(w)
      .map(([name, values]) => `  '${name}': [${values.join(', ')}],`)
      .join('\n')}\n}`;
  writeFileSync(
    new URL('../src/annotate/names/weights.generated.ts', import.meta.url),
    `// Fitted by train/names.ts. Numbers only: no word of the corpus is in them.\nimport type { Weights } from './score.js';\n\nexport const ALONE: Weights = ${table(weights.alone)};\n\nexport const TOGETHER: Weights = ${table(weights.together)};\n`,
  );
}
