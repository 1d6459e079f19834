import { cluster } from './cluster.js';
import { competition, type ScoredPair } from './competition.js';
import type { Features } from './logistic.js';
import type { ClaimProfile } from './profile.js';

/** Provisional groups of agreeing figures: joined at this probability of the first look, with this mean. */
const GROUP_JOIN = 0.6;
const GROUP_MEAN = 0.35;

/** A pair with both first scores: `first` knows the values, `context` does not. */
export interface FigureScores extends ScoredPair {
  readonly context: number;
}

/**
 * What all candidate pairs say about each pair of figures. Beside the competition, a pair whose values exclude one
 * another is seen with the groups of agreeing figures that its two claims stand in: where one article stands in both
 * groups, it tells two matters itself.
 */
export function figureRivals(pairs: readonly FigureScores[], profiles: readonly ClaimProfile[]): readonly Features[] {
  const size = profiles.length;
  const excluding = new Set(pairs.filter((pair) => pair.exclusive).map((pair) => pair.a * size + pair.b));
  const groups = cluster(
    size,
    pairs.filter((pair) => !pair.exclusive).map((pair) => ({ a: pair.a, b: pair.b, probability: pair.first })),
    { join: GROUP_JOIN, mean: GROUP_MEAN, forbidden: (a, b) => excluding.has(Math.min(a, b) * size + Math.max(a, b)) },
  );
  const groupFeatures = groupComparison(groups, pairs, profiles);
  const base = competition(pairs, profiles);
  const byContext = competition(
    pairs.map((pair) => ({ ...pair, first: pair.context })),
    profiles,
  );
  const partners = bestPartners(pairs, profiles);
  const partner = (index: number, source: number | undefined) => partners.get(index)?.get(source ?? -1) ?? 0;
  return pairs.map((pair, i) => {
    if (!pair.exclusive) return base[i] ?? {};
    const taken = Math.max(partner(pair.a, profiles[pair.b]?.source), partner(pair.b, profiles[pair.a]?.source));
    return { ...byContext[i], taken, ...groupFeatures(pair) };
  });
}

/** For each claim the probability of its best agreeing partner in each other source: there its matter is found already. */
function bestPartners(pairs: readonly FigureScores[], profiles: readonly ClaimProfile[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const best = new Map<number, Map<number, number>>();
  const note = (index: number, other: number, first: number) => {
    const source = profiles[other]?.source ?? -1;
    const row = best.get(index) ?? new Map<number, number>();
    best.set(index, row);
    row.set(source, Math.max(row.get(source) ?? 0, first));
  };
  for (const { a, b, exclusive, first } of pairs) {
    if (exclusive) continue;
    note(a, b, first);
    note(b, a, first);
  }
  return best;
}

/** What speaks for two groups being told apart by the articles themselves; a claim in no group is one of its own. */
function groupComparison(
  groups: readonly (readonly number[])[],
  pairs: readonly FigureScores[],
  profiles: readonly ClaimProfile[],
): (pair: FigureScores) => Features {
  const grouped = new Set(groups.flat());
  const units = [...groups, ...profiles.flatMap((_, index) => (grouped.has(index) ? [] : [[index]]))];
  const sources = units.map((members) => new Set(members.map((member) => profiles[member]?.source ?? -1)));
  const unitOf = new Map(units.flatMap((members, unit) => members.map((member) => [member, unit] as const)));
  const keyOf = ({ a, b }: FigureScores) => {
    const x = unitOf.get(a) ?? 0;
    const y = unitOf.get(b) ?? 0;
    return Math.min(x, y) * units.length + Math.max(x, y);
  };
  const between = new Map<number, number>();
  for (const pair of pairs) {
    if (!pair.exclusive) continue;
    const key = keyOf(pair);
    between.set(key, Math.max(between.get(key) ?? 0, pair.context));
  }
  return (pair) => {
    const key = keyOf(pair);
    const left = sources[Math.floor(key / units.length)];
    const right = sources[key % units.length];
    return {
      groupsOverlap: [...(left ?? [])].some((source) => right?.has(source)) ? 1 : 0,
      groupBest: between.get(key) ?? 0,
    };
  };
}
