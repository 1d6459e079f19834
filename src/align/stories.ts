import type { Extraction } from '../model/extraction.js';
import { cluster, type Link } from './cluster.js';
import { NO_TERM, type TermTable } from './terms.js';
import { cosine, EMPTY_VECTOR, type SparseVector, sparse } from './vector.js';

/** Least cosine that brings two articles, or two groups of articles on average, into one story. */
const SAME_STORY = 0.16;
const SAME_STORY_MEAN = 0.11;

/** A term that more articles hold than this says nothing about which event they tell. */
const COMMONEST_TERM = 60;

/** Headline words count this often. */
const HEADLINE_FACTOR = 3;

/**
 * Sorts articles into stories, one event each: average-link clustering over the cosine of their words, weighted by
 * rarity. Returns lists of source indices, ascending, in order of their first source; sources
 * that are passed over stay alone.
 */
export function storiesOf(
  extractions: readonly Extraction[],
  terms: TermTable,
  passedOver: ReadonlySet<number> = new Set(),
): readonly (readonly number[])[] {
  const vectors = extractions.map((extraction, source) =>
    passedOver.has(source) ? EMPTY_VECTOR : articleVector(extraction, source, terms),
  );
  const links = articlePairs(vectors).flatMap(([a, b]): Link[] => {
    const x = vectors[a];
    const y = vectors[b];
    const similarity = x === undefined || y === undefined ? 0 : cosine(x, y);
    return similarity > 0 ? [{ a, b, probability: similarity }] : [];
  });
  const groups = cluster(extractions.length, links, { join: SAME_STORY, mean: SAME_STORY_MEAN, forbidden: () => false });
  const grouped = new Set(groups.flat());
  const alone = extractions.flatMap((_, source) => (grouped.has(source) ? [] : [[source]]));
  return [...groups, ...alone].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Words of an article by rarity in English and, damped, by how often they come. */
function articleVector(extraction: Extraction, source: number, terms: TermTable): SparseVector {
  const counts = new Map<number, number>();
  const row = terms.termsOf(source);
  for (const sentence of extraction.sentences) {
    if (sentence.role === 'byline') continue;
    const times = sentence.role === 'title' ? HEADLINE_FACTOR : 1;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const term = row[i] ?? NO_TERM;
      if (term !== NO_TERM) counts.set(term, (counts.get(term) ?? 0) + times);
    }
  }
  return sparse([...counts].map(([term, count]) => [term, terms.background(term) * (1 + Math.log(count))]));
}

/** Pairs of articles that share a term which is not everywhere. */
function articlePairs(vectors: readonly SparseVector[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>();
  vectors.forEach((vector, article) => {
    for (const term of vector.terms) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [article]);
      else list.push(article);
    }
  });
  const limit = Math.max(COMMONEST_TERM, Math.ceil(vectors.length / 4));
  const partners: Set<number>[] = vectors.map(() => new Set());
  for (const list of holders.values()) {
    if (list.length > limit) continue;
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) partners[list[i] ?? 0]?.add(list[j] ?? 0);
  }
  return partners.flatMap((set, a) => [...set].sort((x, y) => x - y).map((b) => [a, b] as const));
}
