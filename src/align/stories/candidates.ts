import type { StoryGroup } from './group.js';

/** A term that more articles hold proposes only near ones in the list of its holders: keeps the work linear. */
const FULL_LIST = 64;
/** Holders on either side that a long list proposes. */
const WINDOW = 16;
/** So many candidates of an article at most are compared, those that share most first. */
const MOST_CANDIDATES = 32;
/** Least cosine that makes articles worth comparing; articles on quite different subjects lie at .04 on average. */
const LEAST_COSINE = 0.03;

/**
 * Pairs of articles worth comparing, ascending: those that share most. Articles of a large story all share its words; each
 * then meets some others, and the groups that form meet all.
 */
export function candidatePairs(articles: readonly StoryGroup[]): readonly (readonly [number, number])[] {
  const holders = holdersByTerm(articles);
  const shared = new Float64Array(articles.length);
  const chosen: Set<number>[] = articles.map(() => new Set());
  articles.forEach((article, own) => {
    const met: number[] = [];
    article.terms.forEach((term, i) => {
      const list = holders.get(term);
      if (list === undefined) return;
      const { first, end } = reach(list.articles, own);
      for (let at = first; at < end; at++) {
        const other = list.articles[at] ?? own;
        if (other === own) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + (article.words[i] ?? 0) * (list.weights[at] ?? 0);
      }
    });
    for (const other of best(met, shared)) chosen[Math.min(own, other)]?.add(Math.max(own, other));
    for (const other of met) shared[other] = 0;
  });
  return chosen.flatMap((others, own) => [...others].sort((a, b) => a - b).map((other) => [own, other] as const));
}

interface Holders {
  readonly articles: number[];
  readonly weights: number[];
}

/** Articles that hold each term, ascending, with its weight there; terms of one article alone are left out. */
function holdersByTerm(articles: readonly StoryGroup[]): ReadonlyMap<number, Holders> {
  const holders = new Map<number, Holders>();
  articles.forEach(({ terms, words }, article) => {
    terms.forEach((term, i) => {
      const list = holders.get(term) ?? { articles: [], weights: [] };
      holders.set(term, list);
      list.articles.push(article);
      list.weights.push(words[i] ?? 0);
    });
  });
  for (const [term, { articles: list }] of holders) if (list.length < 2) holders.delete(term);
  return holders;
}

/** The part of a term's holders that an article meets: all, or those next to it where the list is long. */
function reach(list: readonly number[], own: number): { readonly first: number; readonly end: number } {
  if (list.length <= FULL_LIST) return { first: 0, end: list.length };
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < own) low = middle + 1;
    else high = middle;
  }
  return { first: Math.max(0, low - WINDOW), end: Math.min(list.length, low + WINDOW + 1) };
}

function best(met: readonly number[], shared: Float64Array): readonly number[] {
  return met
    .filter((other) => (shared[other] ?? 0) >= LEAST_COSINE)
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
    .slice(0, MOST_CANDIDATES);
}
