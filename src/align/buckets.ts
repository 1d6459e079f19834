import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { Claim } from '../model/claim.js';
import type { ClaimProfile } from './profile.js';
import type { SparseVector } from './vector.js';

/**
 * Weighs the near words of each figure once more by their rarity among the figures of its bucket: among the percentages of
 * a story "turnout" tells, "percent" does not. Also counts the rivals that each figure has in its own article.
 */
export function withBuckets(profiles: readonly ClaimProfile[]): readonly ClaimProfile[] {
  const sizes = new Map<string, number>();
  const holders = new Map<string, Map<number, number>>();
  const crowds = new Map<string, number>();
  for (const profile of profiles) {
    const bucket = bucketOf(profile.content);
    if (bucket === null) continue;
    sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1);
    crowds.set(`${profile.source} ${bucket}`, (crowds.get(`${profile.source} ${bucket}`) ?? 0) + 1);
    const counts = holders.get(bucket) ?? new Map<number, number>();
    holders.set(bucket, counts);
    for (const term of profile.near.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return profiles.map((profile) => {
    const bucket = bucketOf(profile.content);
    if (bucket === null) return profile;
    const size = sizes.get(bucket) ?? 1;
    const counts = holders.get(bucket);
    const rare = reweighed(profile.near, (term) => Math.log1p(size / (counts?.get(term) ?? 1)));
    return { ...profile, rare, crowd: crowds.get(`${profile.source} ${bucket}`) ?? 1 };
  });
}

/** A vector with each weight times what its term counts. */
function reweighed({ terms, weights }: SparseVector, factor: (term: number) => number): SparseVector {
  const changed = new Float64Array(terms.length);
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const weight = (weights[i] ?? 0) * factor(terms[i] ?? 0);
    changed[i] = weight;
    sum += weight * weight;
  }
  return { terms, weights: changed, norm: Math.sqrt(sum) };
}

/** What a figure may be mistaken for: figures of its unit's dimension, or counts of like things. */
function bucketOf({ value }: Claim): string | null {
  if (value.kind === 'date') return value.clock === null ? 'date' : 'clock';
  if (value.kind !== 'quantity') return null;
  if (value.role === 'age' || value.role === 'score' || value.role === 'ordinal') return value.role;
  if (value.unit !== null) return value.unit.dimension;
  return isPersonNoun(value.of ?? '') ? 'persons' : (value.of ?? 'count');
}
