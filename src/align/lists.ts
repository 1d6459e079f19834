import { isSameItem, itemsProper, itemWords } from '../values/item.js';
import { candidatePairs, pairsOf } from './candidates.js';
import { cluster, type Link } from './cluster.js';
import type { Joiner, Matter } from './matter.js';
import type { ClaimProfile } from './profile.js';

/** Two lists are one where they share at least two items, and these are this much of the shorter list. */
const LEAST_SHARED = 2;
const LEAST_COVER = 0.6;

/** Joins lists that share most of their items. */
export const listJoiner: Joiner = {
  kind: 'list',
  join(story): readonly Matter[] {
    const profiles = story.profiles.filter((profile) => profile.content.kind === 'list');
    const items = profiles.map(itemsOf);
    const links = pairsOf(candidatePairs(profiles, itemKeys)).flatMap(({ a, b }): Link[] => {
      if (profiles[a]?.source === profiles[b]?.source) return [];
      const x = items[a] ?? [];
      const y = items[b] ?? [];
      const shared = x.filter((item) => y.some((other) => isSameItem(item, other))).length;
      const cover = shared / Math.max(1, Math.min(x.length, y.length));
      return shared >= LEAST_SHARED && cover >= LEAST_COVER ? [{ a, b, probability: 0.5 + cover / 2.5 }] : [];
    });
    return cluster(profiles.length, links, { join: 0.5, mean: 0.4, forbidden: () => false }).flatMap((indices): readonly Matter[] => {
      const members = indices.flatMap((index) => profiles[index] ?? []);
      return new Set(members.map((member) => member.source)).size < 2 ? [] : [{ kind: 'list', aspect: 'items', members, links: [] }];
    });
  },
};

/** The items of a list, without what only stands before it. */
export function itemsOf({ content: { value } }: ClaimProfile): readonly string[] {
  return value.kind === 'list' ? itemsProper(value.items) : [];
}

/** Keys by which lists look for one another: the words of their items. */
function itemKeys(profile: ClaimProfile): readonly string[] {
  return itemsOf(profile).flatMap(itemWords);
}
