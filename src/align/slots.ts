import type { Comparison } from '../values/comparison.js';
import { compareNames, type NameType } from '../values/name.js';
import { bearingOf, bearingsDiffer } from './bearing.js';
import { candidatePairs } from './candidates.js';
import { slotsOf } from './clause-slots.js';
import type { Joiner } from './matter.js';
import type { ClaimProfile } from './profile.js';
import { slotFeatures } from './slot-features.js';
import { fold } from './terms.js';
import { type FeaturePair, mattersOf, scoreTwice } from './two-stage.js';

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
      const pairs = scoreTwice(slotPairs(profiles), profiles, story.models[kind]);
      const bearings = profiles.map(bearingOf);
      const forbidden = (a: number, b: number) => bearingsDiffer(bearings[a] ?? null, bearings[b] ?? null);
      return mattersOf(kind, 'slot', pairs, profiles, { join: JOIN, mean: MEAN, forbidden }, story.models[kind].final);
    },
  };
}

/** Mentions of one name in different sources, with their features. */
export function slotPairs(profiles: readonly ClaimProfile[]): readonly FeaturePair[] {
  const holders = new Map<string, number>();
  const keys = profiles.map(nameKey);
  for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1);
  const slots = profiles.map(slotsOf);
  const haveTwoBearers = bearersApart();
  return candidatePairs(profiles, (profile) => [nameKey(profile)]).flatMap(({ a, b }) => {
    const [x, y, slotsX, slotsY] = [profiles[a], profiles[b], slots[a], slots[b]];
    if (x === undefined || y === undefined || slotsX === undefined || slotsY === undefined) return [];
    if (x.source === y.source || keys[a] !== keys[b] || haveTwoBearers(x, y)) return [];
    return [{ a, b, features: slotFeatures(x, y, [slotsX, slotsY], holders.get(keys[a] ?? '') ?? 1) }];
  });
}

/** "Harlow County" and "Elm County" share a last word and are two names. Each two names are compared once. */
function bearersApart(): (x: ClaimProfile, y: ClaimProfile) => boolean {
  const apartFrom = new Map<string, Map<string, boolean>>();
  return (x, y) => {
    const [one, other] = [fullName(x), fullName(y)];
    const others = apartFrom.get(one) ?? new Map<string, boolean>();
    apartFrom.set(one, others);
    const known = others.get(other) ?? isOther(compareNames(one, other, nameType(x)));
    others.set(other, known);
    return known;
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
