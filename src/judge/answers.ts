import type { ClaimProfile } from '../align/profile.js';
import type { Answer, ClaimRef } from '../model/finding.js';
import type { Comparison } from '../values/comparison.js';

/** Independent sources among claims: copies of one text count once. */
export function supportOf(claims: readonly ClaimRef[], originalOf: (source: number) => number): number {
  return new Set(claims.map((claim) => originalOf(claim.source))).size;
}

/** A reference to the claim of a profile, without the rest. */
export function refOf(profile: ClaimProfile): ClaimRef {
  return { source: profile.source, claim: profile.claim };
}

/** Members whose values are the same. */
interface Group {
  readonly members: readonly ClaimProfile[];
  readonly support: number;
}

/**
 * Groups members whose values are the same into answers, the best supported first (ties: the earlier member first), each with
 * the answers behind it that can be true beside it. The answer is shown as its most precise member writes it.
 */
export function answersOf(
  members: readonly ClaimProfile[],
  compare: (a: ClaimProfile, b: ClaimProfile) => Comparison | null,
  show: (profile: ClaimProfile) => string,
  originalOf: (source: number) => number,
): readonly Answer[] {
  const groups: ClaimProfile[][] = [];
  for (const member of members) {
    const home = groups.find((group) => group.every((other) => compare(member, other)?.relation === 'same'));
    if (home === undefined) groups.push([member]);
    else home.push(member);
  }
  const ordered = groups
    .map((group, order) => ({ members: group, order, support: supportOf(group.map(refOf), originalOf) }))
    .sort((a, b) => b.support - a.support || a.order - b.order);
  return sidesOf(ordered, compare).flatMap((side, number) =>
    side.map((group) => ({
      display: displayOf(group.members, show),
      claims: group.members.map(refOf),
      support: group.support,
      side: number,
    })),
  );
}

/** Puts groups of which no two exclude one another on one side. */
function sidesOf(
  groups: readonly Group[],
  compare: (a: ClaimProfile, b: ClaimProfile) => Comparison | null,
): readonly (readonly Group[])[] {
  const sides: Group[][] = [];
  const excludes = (one: Group, other: Group) => one.members.some((a) => other.members.some((b) => compare(a, b)?.relation === 'excludes'));
  for (const group of groups) {
    const home = sides.find((side) => !side.some((other) => excludes(group, other)));
    if (home === undefined) sides.push([group]);
    else home.push(group);
  }
  return sides;
}

/** The form that most members share; of equals the first. */
function displayOf(group: readonly ClaimProfile[], show: (profile: ClaimProfile) => string): string {
  const counts = new Map<string, number>();
  for (const member of group) {
    const shown = show(member);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
