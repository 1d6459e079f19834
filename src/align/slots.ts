import type { Comparison } from '../values/comparison.js';
import { compareNames, type NameType } from '../values/name.js';
import { bearingOf, bearingsDiffer } from './bearing.js';
import { areOfTwoSources, candidatePairs } from './candidates.js';
import type { Joiner } from './matter.js';
import { Numbering } from './number-sets.js';
import { PairTable } from './pair-table.js';
import { placedClaims } from './placed-claim.js';
import { type ClaimProfile, sourcesOf } from './profile.js';
import { SlotFeatures } from './slot-features.js';
import { termCount } from './spread-vector.js';
import { fold } from './terms.js';
import { type ComparablePairs, mattersOf, scoreTwice } from './two-stage.js';

/** Least probability that joins two mentions of a name as one slot of one event, and the mean that a cluster must hold. */
const JOIN = 0.8;
const MEAN = 0.4;

/** Joins places that are named for the same event. */
export const placeJoiner: Joiner = slotJoiner('place');

/** Joins persons and organisations that have the same part in the same event. */
export const actorJoiner: Joiner = slotJoiner('actor');

function slotJoiner(kind: 'place' | 'actor'): Joiner {
  return {
    kind,
    join(story) {
      const profiles = story.profiles.filter((profile) => profile.content.kind === kind);
      const pairs = slotPairs(profiles, story.numbering);
      const scored = scoreTwice(pairs, sourcesOf(profiles), story.models[kind]);
      const bearings = profiles.map(bearingOf);
      const forbidden = (a: number, b: number) => bearingsDiffer(bearings[a] ?? null, bearings[b] ?? null);
      const rules = { join: JOIN, mean: MEAN, forbidden };
      return mattersOf(kind, 'slot', scored, pairs.features, profiles, rules, story.models[kind].final);
    },
  };
}

/** Mentions of one name in different sources. */
export function slotPairs(profiles: readonly ClaimProfile[], numbering = new Numbering()): ComparablePairs {
  const holders = new Map<string, number>();
  const keys = profiles.map(nameKey);
  for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1);
  const areOfTwo = areOfTwoSources(sourcesOf(profiles));
  const haveTwoBearers = bearersApart(profiles);
  const candidates = candidatePairs(
    profiles,
    (profile) => [nameKey(profile)],
    (a, b) => areOfTwo(a, b) && keys[a] === keys[b] && !haveTwoBearers(a, b),
  );
  const placed = placedClaims(profiles, candidates, numbering);
  const holdersOf = keys.map((key) => holders.get(key) ?? 1);
  return { candidates, features: new SlotFeatures(profiles, placed, holdersOf, termCount(profiles)) };
}

/**
 * "Harlow County" and "Elm County" share a last word and are two names. Each two names are compared once, as names of what the
 * claim that comes first has them for.
 */
function bearersApart(profiles: readonly ClaimProfile[]): (a: number, b: number) => boolean {
  const names: string[] = [];
  const known = new Map<string, number>();
  const numbers = profiles.map((profile) => {
    const name = fullName(profile);
    const number = known.get(name) ?? names.length;
    if (number === names.length) names.push(name);
    known.set(name, number);
    return number;
  });
  let type: NameType = 'place';
  const apart = new PairTable(names.length, (one, other) => (isOther(compareNames(names[one] ?? '', names[other] ?? '', type)) ? 1 : 0));
  return (a, b) => {
    const profile = profiles[a];
    if (profile !== undefined) type = nameType(profile);
    return apart.of(numbers[a] ?? 0, numbers[b] ?? 0) === 1;
  };
}

function isOther({ relation }: Comparison): boolean {
  return relation === 'excludes' || relation === 'incomparable';
}

/** What a name is looked up by: the last word of its fullest form, or its country where it stands for one. */
export function nameKey(profile: ClaimProfile): string {
  const value = profile.content.value;
  if (value.kind !== 'actor' && value.kind !== 'place') return '';
  const words = fold(value.name).split(/[\s-]+/u);
  return words.at(-1) ?? '';
}

function fullName({ content: { value } }: ClaimProfile): string {
  return value.kind === 'actor' || value.kind === 'place' ? value.name : '';
}

function nameType({ content: { value } }: ClaimProfile): NameType {
  return value.kind === 'actor' ? value.type : 'place';
}
