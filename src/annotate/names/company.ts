import type { CompanyEvidence } from './evidence.js';
import type { NameGroup } from './group.js';

/** Probabilities of the three types, in the order person, organisation, place; what is left of 1 is "no name". */
export type TypeShares = readonly [number, number, number];

/** For each relation between two names the evidence that it gives, in the order of the types. */
const COMPANY = {
  ends: ['ends-person', 'ends-organisation', 'ends-place'],
  opens: ['opens-person', 'opens-organisation', 'opens-place'],
  abbreviates: ['abbreviates-person', 'abbreviates-organisation', 'abbreviates-place'],
  short: ['short-person', 'short-organisation', 'short-place'],
  beside: ['beside-person', 'beside-organisation', 'beside-place'],
  self: ['self-person', 'self-organisation', 'self-place'],
} as const satisfies Record<string, readonly CompanyEvidence[]>;

/** Evidence that other names of the article give to each group, as group index -> evidence with its value. */
export function companyEvidence(
  groups: readonly NameGroup[],
  shares: readonly TypeShares[],
): readonly ReadonlyMap<CompanyEvidence, number>[] {
  const found = groups.map(() => new Map<CompanyEvidence, number>());
  const index = new Map(groups.map((group, i) => [group.key, i] as const));
  const give = (to: number, relation: keyof typeof COMPANY, values: TypeShares): void => {
    const given = found[to];
    if (given === undefined) return;
    for (const type of [0, 1, 2] as const) {
      const name = COMPANY[relation][type];
      if (values[type] > (given.get(name) ?? 0)) given.set(name, values[type]);
    }
  };
  const sharesOf = (i: number): TypeShares => shares[i] ?? [0, 0, 0];
  groups.forEach((group, i) => {
    give(i, 'self', sharesOf(i));
    for (const part of partsOf(group)) {
      const j = index.get(part.key);
      if (j === undefined || j === i) continue;
      give(j, part.relation, sharesOf(i));
      give(i, 'short', sharesOf(j));
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
