import { areOfTwoSources, candidatePairs, type PairList } from './candidates.js';
import { ClauseFeatures } from './clause-features.js';
import { type ClauseSlots, slotsDiffer } from './clause-slots.js';
import type { Joiner } from './matter.js';
import { Numbering } from './number-sets.js';
import { placedClaims } from './placed-claim.js';
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
    const candidates = eventCandidates(profiles);
    const placed = placedClaims(profiles, candidates, story.numbering);
    const pairs = { candidates, features: new ClauseFeatures(profiles, placed, termCount(profiles)) };
    const scored = scoreTwice(pairs, sourcesOf(profiles), story.models.event);
    const forbidden = (a: number, b: number) =>
      profiles[a]?.source !== profiles[b]?.source && areApart(placed.claims[a]?.slots, placed.claims[b]?.slots);
    return mattersOf('event', 'event', scored, pairs.features, profiles, { join: JOIN, mean: MEAN, forbidden }, story.models.event.final);
  },
};

/** Clauses that differ in a slot do not agree. Words in quotation marks are held against each other as quotes, with their speakers. */
function areApart(a: ClauseSlots | undefined, b: ClauseSlots | undefined): boolean {
  return a !== undefined && b !== undefined && ((a.isQuoted && b.isQuoted) || slotsDiffer(a, b));
}

/** Clauses of different sources that share words. */
export function eventPairs(profiles: readonly ClaimProfile[]): ComparablePairs {
  const candidates = eventCandidates(profiles);
  return { candidates, features: new ClauseFeatures(profiles, placedClaims(profiles, candidates, new Numbering()), termCount(profiles)) };
}

function eventCandidates(profiles: readonly ClaimProfile[]): PairList {
  return candidatePairs(profiles, rankKeys, areOfTwoSources(sourcesOf(profiles)));
}

/** Clauses that claim one rank look for one another. */
function rankKeys(profile: ClaimProfile): readonly string[] {
  const value = profile.content.value;
  return value.kind === 'event' && value.superlative !== null ? [`rank ${value.superlative.rank} ${value.superlative.noun}`] : [];
}
