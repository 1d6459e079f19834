import { cluster } from './cluster.js';
import { compareFigures } from './figure-relations.js';
import { takenIn } from './figure-rivals.js';
import type { ScoredFigures } from './figure-scores.js';
import { areOfTwoFates, areOfTwoScopes, type PlacedFigure } from './figure-slots.js';
import { isExclusive, type JoinedFigures, linksFrom } from './joined-figures.js';
import type { ClaimProfile } from './profile.js';
import { areRivals, LEAST_LIKELY, leastLikelihood } from './rival-figures.js';
import { areOlderAndNewer, isMovedPlan } from './succession.js';

/** Mean that a cluster whose values exclude one another must hold. */
const MEAN_EXCLUSIVE = 0.08;

/**
 * Clusters groups (and single claims) by the pairs between them whose values exclude one another. An article that states
 * both values tells two matters apart, unless it gives the older state of a figure beside the newer.
 */
export function joinOpposed(groups: readonly (readonly number[])[], figures: JoinedFigures): readonly (readonly number[])[] {
  const { profiles, scored, placed } = figures;
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const units: (readonly number[])[] = [...groups];
  profiles.forEach((_, i) => {
    if (groupOf.has(i)) return;
    groupOf.set(i, units.length);
    units.push([i]);
  });
  const claimsOf = (unit: number) => (units[unit] ?? []).flatMap((member) => profiles[member] ?? []);
  const mayMeet = (x: number, y: number) =>
    (areOfOtherSources(claimsOf(x), claimsOf(y)) && areQuantitiesOrMoved(claimsOf(x), claimsOf(y))) ||
    areOlderAndNewer(claimsOf(x), claimsOf(y));
  const best = new Map<number, number>();
  for (const { a, b, index, probability } of linksFrom(scored, () => LEAST_LIKELY)) {
    const [one, other] = [placed[a], placed[b]];
    if (one === undefined || other === undefined || !isExclusive(scored, index) || isToldBoth(scored, index)) continue;
    if (!mayBeRivals(one, other)) continue;
    const x = groupOf.get(a) ?? 0;
    const y = groupOf.get(b) ?? 0;
    if (probability < leastLikelihood(one.profile, other.profile, areOlderAndNewer(claimsOf(x), claimsOf(y)))) continue;
    const key = Math.min(x, y) * units.length + Math.max(x, y);
    best.set(key, Math.max(best.get(key) ?? 0, probability));
  }
  const links = [...best].map(([key, p]) => ({ a: Math.floor(key / units.length), b: key % units.length, probability: p }));
  const joined = cluster(units.length, links, {
    join: LEAST_LIKELY,
    mean: MEAN_EXCLUSIVE,
    forbidden: (x, y) => !mayMeet(x, y),
  });
  const inside = new Set(joined.flat());
  return [
    ...joined.map((list) => list.flatMap((unit) => units[unit] ?? []).sort((a, b) => a - b)),
    ...groups.filter((_, group) => !inside.has(group)),
  ];
}

function areOfOtherSources(a: readonly ClaimProfile[], b: readonly ClaimProfile[]): boolean {
  return !a.some(({ source }) => b.some((other) => other.source === source));
}

/** Days that exclude one another are one matter only where each is a plan that has moved to the other. */
function areQuantitiesOrMoved(x: readonly ClaimProfile[], y: readonly ClaimProfile[]): boolean {
  return x.every((a) =>
    y.every((b) => a.content.value.kind === 'quantity' || compareFigures(a, b)?.relation !== 'excludes' || isMovedPlan(a, b)),
  );
}

function mayBeRivals(a: PlacedFigure, b: PlacedFigure): boolean {
  return !areOfTwoScopes(a, b) && !areOfTwoFates(a.profile, b.profile) && areRivals(a.profile, b.profile);
}

/** Probability from which a claim has an agreeing partner in the other article, so that its matter is found there already. */
const TAKEN = 0.3;

/** An article that states both values, the other one of a like matter, tells two matters apart. */
function isToldBoth({ bothTold, others }: ScoredFigures, index: number): boolean {
  return bothTold[index] === 1 && takenIn(others, index) >= TAKEN;
}
