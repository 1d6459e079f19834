import { compareFigures } from '../figure-relations.js';
import type { Matter } from '../matter.js';
import type { ClaimProfile } from '../profile.js';
import type { Contradiction } from './contradiction.js';

/** Contradictions but for those between figures that one matter holds against each other, too: its verdict tells of them. */
export function withoutToldAlready(contradictions: readonly Contradiction[], matters: readonly Matter[]): readonly Contradiction[] {
  const mattersOf = new Map<ClaimProfile, Matter[]>();
  for (const matter of matters) {
    if (matter.aspect !== 'figure') continue;
    for (const member of matter.members) mattersOf.set(member, [...(mattersOf.get(member) ?? []), matter]);
  }
  const isTold = (a: ClaimProfile, b: ClaimProfile) =>
    (mattersOf.get(a) ?? []).some(({ members }) => members.includes(b)) && compareFigures(a, b)?.relation === 'excludes';
  return contradictions.filter(({ kind, sides: [first, ...others] }) => {
    if ((kind !== 'date' && kind !== 'quantity') || first === undefined) return true;
    return !first.claims.some((a) => others.some(({ claims }) => claims.some((b) => isTold(a, b))));
  });
}
