import { likeness } from '../../src/align/stories/likeness.js';
import type { TrainingArticle } from './articles.js';

/** Articles that are grouped together, as a user would put them into one folder. */
export interface Run {
  readonly kind: string;
  readonly articles: readonly TrainingArticle[];
}

/** Events nearer than this (mean cosine of their articles) are like ones: learning leaves them out together. */
const LIKE_EVENTS = 0.1;

export function byEvent(articles: readonly TrainingArticle[]): ReadonlyMap<string, readonly TrainingArticle[]> {
  const events = new Map<string, TrainingArticle[]>();
  for (const article of articles) {
    const list = events.get(article.event) ?? [];
    events.set(article.event, list);
    list.push(article);
  }
  return events;
}

/** Pairs of like events. */
export function likeEvents(articles: readonly TrainingArticle[]): readonly (readonly [string, string])[] {
  const events = [...byEvent(articles)];
  return events.flatMap(([name, own], i) =>
    events.slice(i + 1).flatMap(([other, others]) => (meanCosine(own, others) >= LIKE_EVENTS ? [[name, other] as const] : [])),
  );
}

function meanCosine(a: readonly TrainingArticle[], b: readonly TrainingArticle[]): number {
  let sum = 0;
  for (const { group } of a) for (const other of b) sum += likeness(group, other.group).across;
  return sum / (a.length * b.length);
}

/** The runs that are learned from: like events by twos, others by fives, and a few articles of two like events. */
export function trainingRuns(articles: readonly TrainingArticle[], like: readonly (readonly [string, string])[]): readonly Run[] {
  const events = byEvent(articles);
  const known = like.filter(([a, b]) => events.has(a) && events.has(b));
  const random = randomNumbers(3);
  const pairs = known.map(([a, b]) => ({ kind: 'two like events', articles: [...(events.get(a) ?? []), ...(events.get(b) ?? [])] }));
  const fives = chunks(shuffled([...events.values()], random), 5).map((chunk) => ({ kind: 'five events', articles: chunk.flat() }));
  const few = pairs.flatMap((pair) =>
    [3, 5].map((size) => ({ kind: 'few articles', articles: shuffled(pair.articles, random).slice(0, size) })),
  );
  return [...pairs, ...fives, ...few];
}

/** The runs that are measured: each event alone, like events by twos, and random mixtures. */
export function measuredRuns(articles: readonly TrainingArticle[], like: readonly (readonly [string, string])[]): readonly Run[] {
  const events = byEvent(articles);
  const random = randomNumbers(7);
  const alone = [...events.values()].map((own) => ({ kind: 'one event', articles: own }));
  const pairs = like.map(([a, b]) => ({ kind: 'two like events', articles: [...(events.get(a) ?? []), ...(events.get(b) ?? [])] }));
  const mixtures = [2, 5, 10, 21].flatMap((size) =>
    Array.from({ length: 12 }, () => ({
      kind: `${size} events`,
      articles: shuffled([...events.values()], random)
        .slice(0, size)
        .flat(),
    })),
  );
  const few = Array.from({ length: 40 }, () => ({
    kind: '3 articles of each of 2',
    articles: shuffled([...events.values()], random)
      .slice(0, 2)
      .flatMap((own) => shuffled(own, random).slice(0, 3)),
  }));
  return [...alone, ...pairs, ...few, ...mixtures, { kind: 'all', articles }];
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The same numbers between 0 and 1 in every run (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
