import { compareWording, wordingKeys } from '../values/wording.js';
import { candidatePairs, pairsOf } from './candidates.js';
import { cluster, type Link } from './cluster.js';
import type { Joiner, Matter } from './matter.js';
import type { ClaimProfile } from './profile.js';

/** Wording is evidence enough: joined quotes are held to be one with this probability. */
const SAME_WORDS = 0.95;

/** Joins quotes that share their words. */
export const quoteJoiner: Joiner = {
  kind: 'quote',
  join(story): readonly Matter[] {
    const profiles = story.profiles.filter((profile) => profile.content.kind === 'quote');
    const words = profiles.map((profile) => (profile.content.value.kind === 'quote' ? profile.content.value.words : ''));
    const keysOf = ({ content: { value } }: ClaimProfile) => (value.kind === 'quote' ? wordingKeys(value.words) : []);
    const links = pairsOf(candidatePairs(profiles, keysOf)).flatMap(({ a, b }): Link[] => {
      const comparison = compareWording(words[a] ?? '', words[b] ?? '');
      return comparison.relation === 'incomparable' ? [] : [{ a, b, probability: SAME_WORDS }];
    });
    return cluster(profiles.length, links, { join: 0.5, mean: 0.25, forbidden: () => false }).flatMap((indices): readonly Matter[] => {
      const members = indices.flatMap((index) => profiles[index] ?? []);
      return new Set(members.map((member) => member.source)).size < 2 ? [] : [{ kind: 'quote', aspect: 'wording', members, links: [] }];
    });
  },
};
