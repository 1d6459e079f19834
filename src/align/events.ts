import { candidatePairs } from './candidates.js';
import { clauseFeatures } from './clause-features.js';
import type { Joiner } from './matter.js';
import type { ClaimProfile } from './profile.js';
import { type FeaturePair, mattersOf, scoreTwice } from './two-stage.js';
import { cosine } from './vector.js';

/** Clauses less alike than this in their sentences are never one event. */
const LEAST_LIKENESS = 0.08;

/** Least probability that joins two clauses, and the mean that a cluster must hold. */
const JOIN = 0.8;
const MEAN = 0.4;

/** Joins clauses that tell the same event. */
export const eventJoiner: Joiner = {
  kind: 'event',
  join(story) {
    const profiles = story.profiles.filter((profile) => profile.content.kind === 'event');
    const pairs = scoreTwice(eventPairs(profiles), profiles, story.models.event);
    return mattersOf('event', 'event', pairs, profiles, { join: JOIN, mean: MEAN }, story.models.event.final);
  },
};

/** Clauses of different sources that share words, with their features. */
export function eventPairs(profiles: readonly ClaimProfile[]): readonly FeaturePair[] {
  return candidatePairs(profiles, rankKeys).flatMap(({ a, b }) => {
    const x = profiles[a];
    const y = profiles[b];
    if (x === undefined || y === undefined || x.source === y.source || cosine(x.sentence, y.sentence) < LEAST_LIKENESS) return [];
    return [{ a, b, features: clauseFeatures(x, y) }];
  });
}

/** Clauses that claim one rank look for one another. */
function rankKeys(profile: ClaimProfile): readonly string[] {
  const value = profile.content.value;
  return value.kind === 'event' && value.superlative !== null ? [`rank ${value.superlative.rank} ${value.superlative.noun}`] : [];
}
