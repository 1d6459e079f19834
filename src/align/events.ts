import { candidatePairs } from './candidates.js';
import { clauseFeatures } from './clause-features.js';
import { type ClauseSlots, slotsDiffer, slotsOf } from './clause-slots.js';
import type { Joiner } from './matter.js';
import type { ClaimProfile } from './profile.js';
import { type FeaturePair, mattersOf, scoreTwice } from './two-stage.js';
import { cosine } from './vector.js';

/** Clauses less alike than this in their sentences are never one event. */
const LEAST_LIKENESS = 0.08;

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
    const slots = profiles.map(slotsOf);
    const pairs = scoreTwice(eventPairs(profiles, slots), profiles, story.models.event);
    const forbidden = (a: number, b: number) => profiles[a]?.source !== profiles[b]?.source && areApart(slots[a], slots[b]);
    return mattersOf('event', 'event', pairs, profiles, { join: JOIN, mean: MEAN, forbidden }, story.models.event.final);
  },
};

/** Clauses that differ in a slot do not agree. Words in quotation marks are held against each other as quotes, with their speakers. */
function areApart(a: ClauseSlots | undefined, b: ClauseSlots | undefined): boolean {
  return a !== undefined && b !== undefined && ((a.isQuoted && b.isQuoted) || slotsDiffer(a, b));
}

/** Clauses of different sources that share words, with their features. */
export function eventPairs(profiles: readonly ClaimProfile[], slots = profiles.map(slotsOf)): readonly FeaturePair[] {
  return candidatePairs(profiles, rankKeys).flatMap(({ a, b }) => {
    const [x, y, slotsX, slotsY] = [profiles[a], profiles[b], slots[a], slots[b]];
    if (x === undefined || y === undefined || slotsX === undefined || slotsY === undefined) return [];
    if (x.source === y.source || cosine(x.sentence, y.sentence) < LEAST_LIKENESS) return [];
    return [{ a, b, features: clauseFeatures(x, y, [slotsX, slotsY]) }];
  });
}

/** Clauses that claim one rank look for one another. */
function rankKeys(profile: ClaimProfile): readonly string[] {
  const value = profile.content.value;
  return value.kind === 'event' && value.superlative !== null ? [`rank ${value.superlative.rank} ${value.superlative.noun}`] : [];
}
