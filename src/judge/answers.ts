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

/**
 * Groups members whose values are the same into answers, the best supported first (ties: the earlier member first). The
 * answer is shown as its most precise member writes it.
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
  return groups
    .map((group, order) => ({ group, order, support: supportOf(group.map(refOf), originalOf) }))
    .sort((a, b) => b.support - a.support || a.order - b.order)
    .map(({ group, support }) => ({ display: displayOf(group, show), claims: group.map(refOf), support }));
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
