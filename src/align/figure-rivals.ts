import { cluster } from './cluster.js';
import { competition, type ScoredPair } from './competition.js';
import { type Features, saturate } from './logistic.js';
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
 * groups, it tells two matters itself; where many articles stand behind each, the difference is the more telling.
 */
export function figureRivals(pairs: readonly FigureScores[], profiles: readonly ClaimProfile[]): readonly Features[] {
  const size = profiles.length;
  const excluding = new Set(pairs.filter((pair) => pair.exclusive).map((pair) => pair.a * size + pair.b));
  const groups = cluster(
    size,
    pairs.filter((pair) => !pair.exclusive).map((pair) => ({ a: pair.a, b: pair.b, probability: pair.first })),
    { join: GROUP_JOIN, mean: GROUP_MEAN, forbidden: (a, b) => excluding.has(Math.min(a, b) * size + Math.max(a, b)) },
  );
  const groupOf = new Map(groups.flatMap((members) => members.map((member) => [member, members] as const)));
  const membersOf = (index: number) => groupOf.get(index) ?? [index];
  const contextOf = new Map(pairs.filter((pair) => pair.exclusive).map((pair) => [pair.a * size + pair.b, pair.context]));
  const base = competition(pairs, profiles);
  const byContext = competition(
    pairs.map((pair) => ({ ...pair, first: pair.context })),
    profiles,
  );
  const partners = bestPartners(pairs, profiles);
  const partner = (index: number, source: number | undefined) => partners.get(index)?.get(source ?? -1) ?? 0;
  return pairs.map((pair, i) => {
    if (!pair.exclusive) return base[i] ?? {};
    const context = (a: number, b: number) => contextOf.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0;
    const taken = Math.max(partner(pair.a, profiles[pair.b]?.source), partner(pair.b, profiles[pair.a]?.source));
    return { ...byContext[i], taken, ...groupFeatures(membersOf(pair.a), membersOf(pair.b), profiles, context) };
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

function groupFeatures(
  left: readonly number[],
  right: readonly number[],
  profiles: readonly ClaimProfile[],
  firstOf: (a: number, b: number) => number,
): Features {
  const sourcesOf = (members: readonly number[]) => new Set(members.map((member) => profiles[member]?.source ?? -1));
  const a = sourcesOf(left);
  const b = sourcesOf(right);
  let best = 0;
  let sum = 0;
  for (const x of left) {
    for (const y of right) {
      const first = firstOf(x, y);
      best = Math.max(best, first);
      sum += first;
    }
  }
  return {
    groupsOverlap: [...a].some((source) => b.has(source)) ? 1 : 0,
    groupSize: saturate(Math.max(a.size, b.size) - 1, 2),
    bothGroups: a.size > 1 && b.size > 1 ? 1 : 0,
    groupBest: best,
    groupMean: sum / (left.length * right.length),
  };
}
