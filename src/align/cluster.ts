import type { PairList } from './candidates.js';

/** A pair that may be joined, with the probability that it is one matter. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** When two clusters may be joined. */
export interface ClusterRules {
  /** Least probability of the link that brings two clusters together. */
  readonly join: number;
  /** Least mean probability over all pairs between the two clusters; pairs that were no candidates count 0. */
  readonly mean: number;
  /** Pairs that must never meet in one cluster. */
  readonly forbidden: (a: number, b: number) => boolean;
}

/**
 * Constrained agglomerative clustering: links in order of probability (ties by index) join their clusters where the mean
 * link holds and no pair is forbidden. Returns clusters of two or more, members ascending, in order of their first member.
 */
export function cluster(size: number, links: readonly Link[], rules: ClusterRules): readonly (readonly number[])[] {
  const clusterOf = Array.from({ length: size }, (_, i) => i);
  const members: number[][] = Array.from({ length: size }, (_, i) => [i]);
  const between = linkSums(size, links);
  const apart = new Set<number>();
  const ordered = links
    .filter((link) => link.probability >= rules.join)
    .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const into = clusterOf[a] ?? a;
    const from = clusterOf[b] ?? b;
    if (into === from || apart.has(pairKey(into, from, size))) continue;
    const left = members[into] ?? [];
    const right = members[from] ?? [];
    const compared = left.length * right.length;
    if (compared > LARGEST_COMPARISON || (between[into]?.get(from) ?? 0) / compared < rules.mean) continue;
    if (holdsForbidden(left, right, rules)) {
      // clusters only grow, so what keeps these two apart stays
      apart.add(pairKey(into, from, size));
      continue;
    }
    for (const member of right) {
      left.push(member);
      clusterOf[member] = into;
    }
    members[from] = [];
    mergeSums(between, into, from);
  }
  return members
    .filter((list) => list.length > 1)
    .map((list) => list.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Largest product of cluster sizes that is still compared in full; beyond it a matter is as large as it may get. */
const LARGEST_COMPARISON = 250_000;

/** A link with the place of its pair in the list that it comes from. */
export interface IndexedLink extends Link {
  readonly index: number;
}

/**
 * Pairs as links, but for those that no clustering from `join` on will ask for: a claim that nothing joins stays alone, and its
 * other links count in no mean.
 */
export function linksThatCount(
  size: number,
  pairs: PairList & { readonly probability: Float64Array },
  join: number,
): readonly IndexedLink[] {
  const joins = new Uint8Array(size);
  const { a, b, probability } = pairs;
  for (let i = 0; i < a.length; i++) {
    if ((probability[i] ?? 0) < join) continue;
    joins[a[i] ?? 0] = 1;
    joins[b[i] ?? 0] = 1;
  }
  const links: IndexedLink[] = [];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    if (joins[x] === 1 && joins[y] === 1) links.push({ a: x, b: y, probability: probability[i] ?? 0, index: i });
  }
  return links;
}

/** For each cluster the sums of the links that it has with others. */
type LinkSums = readonly Map<number, number>[];

/** The sums while each claim is a cluster of its own; of links between the same two the last counts. */
function linkSums(size: number, links: readonly Link[]): LinkSums {
  const sums = Array.from({ length: size }, () => new Map<number, number>());
  for (const { a, b, probability } of links) {
    sums[a]?.set(b, probability);
    sums[b]?.set(a, probability);
  }
  return sums;
}

/** Counts the links of a cluster for the one that it is joined to, instead of looking at all pairs of members for each link. */
function mergeSums(sums: LinkSums, into: number, from: number): void {
  const target = sums[into];
  const gone = sums[from];
  target?.delete(from);
  for (const [other, sum] of gone ?? []) {
    if (other === into) continue;
    const total = (target?.get(other) ?? 0) + sum;
    target?.set(other, total);
    sums[other]?.delete(from);
    sums[other]?.set(into, total);
  }
  gone?.clear();
}

function holdsForbidden(left: readonly number[], right: readonly number[], { forbidden }: ClusterRules): boolean {
  return left.some((a) => right.some((b) => forbidden(a, b)));
}

function pairKey(a: number, b: number, size: number): number {
  return a < b ? a * size + b : b * size + a;
}

/** A cluster with the pairs inside it, each with the places of its claims in the cluster. */
export interface ClusterPairs<Pair> {
  readonly indices: readonly number[];
  readonly placed: readonly { readonly from: number; readonly to: number; readonly pair: Pair }[];
}

/** Sorts pairs into the clusters that hold both their ends; the order of pairs is kept. */
export function pairsByCluster<Pair extends { readonly a: number; readonly b: number }>(
  clusters: readonly (readonly number[])[],
  pairs: readonly Pair[],
): readonly ClusterPairs<Pair>[] {
  const sorted = clusters.map((indices) => ({ indices, placed: [] as ClusterPairs<Pair>['placed'][number][] }));
  const home = new Map(clusters.flatMap((indices, at) => indices.map((index, place) => [index, { at, place }] as const)));
  for (const pair of pairs) {
    const a = home.get(pair.a);
    const b = home.get(pair.b);
    if (a !== undefined && b !== undefined && a.at === b.at) sorted[a.at]?.placed.push({ from: a.place, to: b.place, pair });
  }
  return sorted;
}
