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
  const known = new Map<number, number>();
  for (const { a, b, probability } of links) known.set(pairKey(a, b, size), probability);
  const clusterOf = Array.from({ length: size }, (_, i) => i);
  const members: number[][] = Array.from({ length: size }, (_, i) => [i]);
  const ordered = links
    .filter((link) => link.probability >= rules.join)
    .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const into = clusterOf[a] ?? a;
    const from = clusterOf[b] ?? b;
    if (into === from) continue;
    const left = members[into] ?? [];
    const right = members[from] ?? [];
    if (!mayJoin(left, right, known, size, rules)) continue;
    left.push(...right);
    for (const member of right) clusterOf[member] = into;
    members[from] = [];
  }
  return members
    .filter((list) => list.length > 1)
    .map((list) => list.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Largest product of cluster sizes that is still compared in full; beyond it a matter is as large as it may get. */
const LARGEST_COMPARISON = 250_000;

function mayJoin(
  left: readonly number[],
  right: readonly number[],
  known: ReadonlyMap<number, number>,
  size: number,
  rules: ClusterRules,
): boolean {
  if (left.length * right.length > LARGEST_COMPARISON) return false;
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      if (rules.forbidden(a, b)) return false;
      sum += known.get(pairKey(a, b, size)) ?? 0;
    }
  }
  return sum / (left.length * right.length) >= rules.mean;
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
