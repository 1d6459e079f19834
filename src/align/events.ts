import { areOfTwoSources, candidatePairs } from './candidates.js';
import { ClauseFeatures } from './clause-features.js';
import { type ClauseSlots, slotsDiffer } from './clause-slots.js';
import type { Joiner } from './matter.js';
import { type PlacedClaims, placedClaims } from './placed-claim.js';
import { type ClaimProfile, sourcesOf } from './profile.js';
import { termCount } from './spread-vector.js';
import { type ComparablePairs, mattersOf, scoreTwice } from './two-stage.js';

/**
 * Least probability that joins two clauses, and the mean that a cluster must hold. The gold lists a third of what clauses agree
 * in, so that the rest was read: below .9 one unlisted join in four was right, above two in three.
 */
const JOIN = 0.9;
const MEAN = 0.5;

/** Joins clauses that tell the same event. */
export const eventJoiner: Joiner = {
  kind: 'event',
  join(story) {
    const profiles = story.profiles.filter((profile) => profile.content.kind === 'event');
    const placed = placedClaims(profiles);
    const pairs = eventPairs(profiles, placed);
    const scored = scoreTwice(pairs, sourcesOf(profiles), story.models.event);
    const slots = placed.claims.map((claim) => claim.slots);
    const forbidden = (a: number, b: number) => profiles[a]?.source !== profiles[b]?.source && areApart(slots[a], slots[b]);
    return mattersOf('event', 'event', scored, pairs.features, profiles, { join: JOIN, mean: MEAN, forbidden }, story.models.event.final);
  },
};

/** Clauses that differ in a slot do not agree. Words in quotation marks are held against each other as quotes, with their speakers. */
function areApart(a: ClauseSlots | undefined, b: ClauseSlots | undefined): boolean {
  return a !== undefined && b !== undefined && ((a.isQuoted && b.isQuoted) || slotsDiffer(a, b));
}

/** Clauses of different sources that share words. */
export function eventPairs(profiles: readonly ClaimProfile[], placed: PlacedClaims = placedClaims(profiles)): ComparablePairs {
  return {
    candidates: candidatePairs(profiles, rankKeys, areOfTwoSources(sourcesOf(profiles))),
    features: new ClauseFeatures(placed, termCount(profiles)),
  };
}

/** Clauses that claim one rank look for one another. */
function rankKeys(profile: ClaimProfile): readonly string[] {
  const value = profile.content.value;
  return value.kind === 'event' && value.superlative !== null ? [`rank ${value.superlative.rank} ${value.superlative.noun}`] : [];
}
