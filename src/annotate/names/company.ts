import type { CompanyEvidence } from './evidence.js';
import type { NameGroup } from './group.js';

/** Probabilities of the three types, in the order person, organisation, place; what is left of 1 is "no name". */
export type TypeShares = readonly [number, number, number];

const TYPES = ['person', 'organisation', 'place'] as const;

/** Evidence that other names of the article give to each group, as group index -> evidence with its value. */
export function companyEvidence(
  groups: readonly NameGroup[],
  shares: readonly TypeShares[],
): readonly ReadonlyMap<CompanyEvidence, number>[] {
  const found = groups.map(() => new Map<CompanyEvidence, number>());
  const index = new Map(groups.map((group, i) => [group.key, i] as const));
  const give = (to: number, relation: 'ends' | 'opens' | 'abbreviates' | 'short' | 'self' | 'beside', values: TypeShares): void => {
    TYPES.forEach((type, t) => {
      const name = `${relation}-${type}` as const;
      const value = values[t] ?? 0;
      if (value > (found[to]?.get(name) ?? 0)) found[to]?.set(name, value);
    });
  };
  const sharesOf = (i: number): TypeShares => shares[i] ?? [0, 0, 0];
  groups.forEach((group, i) => {
    give(i, 'self', sharesOf(i));
    for (const part of partsOf(group)) {
      const j = index.get(part.key);
      if (j === undefined || j === i) continue;
      give(j, part.relation, sharesOf(i));
      if (part.relation !== 'abbreviates') give(i, 'short', sharesOf(j));
      else give(i, 'short', sharesOf(j));
    }
    for (const neighbour of group.neighbours) {
      const j = index.get(neighbour);
      if (j !== undefined && j !== i) give(i, 'beside', sharesOf(j));
    }
  });
  return found;
}

/** Shorter names that a name of several words may go by: its ends, its openings, its initials. */
function* partsOf(group: NameGroup): Generator<{ key: string; relation: 'ends' | 'opens' | 'abbreviates' }> {
  const words = group.wordKeys;
  if (words.length < 2) return;
  for (let i = 1; i < words.length; i++) yield { key: words.slice(i).join(' '), relation: 'ends' };
  for (let i = words.length - 1; i > 0; i--) yield { key: words.slice(0, i).join(' '), relation: 'opens' };
  for (const key of group.abbreviations) yield { key, relation: 'abbreviates' };
}
