import type { Matter } from '../matter.js';
import type { ClaimProfile } from '../profile.js';
import type { Contradiction } from './contradiction.js';

/** Matters without those clauses that contradict others of the same matter: the best represented side stays. */
export function keepApart(matters: readonly Matter[], contradictions: readonly Contradiction[]): readonly Matter[] {
  const sayings = new Map<ClaimProfile, string>();
  contradictions.forEach(({ sides }, index) => {
    for (const { says, claims } of sides) for (const claim of claims) sayings.set(claim, `${index} ${says}`);
  });
  return matters.flatMap((matter): readonly Matter[] => {
    if (matter.aspect !== 'event' && matter.aspect !== 'slot') return [matter];
    const said = matter.members.flatMap((member) => sayings.get(member) ?? []);
    const kept = commonest(said);
    if (new Set(said).size < 2) return [matter];
    const places = matter.members.flatMap((member, at) => ((sayings.get(member) ?? kept) === kept ? [at] : []));
    const members = places.flatMap((at) => matter.members[at] ?? []);
    if (new Set(members.map((member) => member.source)).size < 2) return [];
    const links = matter.links.flatMap((link) => {
      const [a, b] = [places.indexOf(link.a), places.indexOf(link.b)];
      return a < 0 || b < 0 ? [] : [{ ...link, a, b }];
    });
    return [{ ...matter, members, links }];
  });
}

function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
