import type { Comparison } from '../values/comparison.js';
import { compareDates } from '../values/date-comparison.js';
import { compareQuantities } from '../values/quantity-comparison.js';
import { type CandidatePair, candidatePairs } from './candidates.js';
import { slotsOf } from './clause-slots.js';
import { type ClusterPairs, cluster, pairsByCluster } from './cluster.js';
import { areAgesOfTwo, EXCLUSIVE_FEATURES, figureFeatures, isOpen, pick } from './figure-features.js';
import { figureRivals } from './figure-rivals.js';
import { areOfOneSentence, areOfTwoMatters, type PlacedFigure } from './figure-slots.js';
import { type Features, type LogisticModel, logit, probability } from './logistic.js';
import type { Joiner, Matter, MatterLink, StoryProfiles } from './matter.js';
import type { FigureModels } from './models.js';
import { type ClaimProfile, figureKey } from './profile.js';
import { areRivals, LEAST_LIKELY, leastLikelihood, saysNothing } from './rival-figures.js';
import { areOlderAndNewer, isMovedPlan } from './succession.js';

/** A pair of figures with its features. */
export interface FigurePair extends CandidatePair {
  readonly comparison: Comparison;
  readonly exclusive: boolean;
  /** Whether one of the two articles states the other's value too. */
  readonly bothTold: boolean;
  readonly features: Features;
}

/** Least probability at which figures that go together are joined, and the mean that their cluster must hold. */
const JOIN_COMPATIBLE = 0.25;
const MEAN_COMPATIBLE = 0.25;

/**
 * The same where one side is loose: an open figure ("at least four") goes with every larger one, a year with each of its
 * days, so the words must say more.
 */
const JOIN_LOOSE = 0.65;

/** The same for counts below ten: every article has two of this and three of that. */
const JOIN_SMALL = 0.4;

/** Mean that a cluster whose values exclude one another must hold. */
const MEAN_EXCLUSIVE = 0.12;

/** Joins dates with dates. */
export const dateJoiner: Joiner = { kind: 'date', join: (story) => joinFigures(story, 'date') };

/** Joins quantities with quantities. */
export const quantityJoiner: Joiner = { kind: 'quantity', join: (story) => joinFigures(story, 'quantity') };

/**
 * First brings together figures that agree; then holds against one another the groups that do not, where the words say
 * that they are one matter. A group never takes in two values that exclude one another without such words.
 */
function joinFigures(story: StoryProfiles, kind: 'date' | 'quantity'): readonly Matter[] {
  const profiles = story.profiles.filter((profile) => profile.content.kind === kind && !isOrdinal(profile));
  const scored = scoreFigures(figurePairs(profiles), profiles, story.models[kind]);
  const size = profiles.length;
  const placed = profiles.map((profile) => ({ profile, slots: slotsOf(profile) }));
  const known = new Map<number, boolean>();
  const goTogether = (a: number, b: number) => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const together = known.get(key) ?? mayAgree(placed[a], placed[b]);
    known.set(key, together);
    return together;
  };
  const groups = cluster(
    size,
    scored.filter((pair) => !pair.exclusive && pair.probability >= leastTogether(pair, profiles)),
    {
      join: JOIN_COMPATIBLE,
      mean: MEAN_COMPATIBLE,
      forbidden: (a, b) => !goTogether(a, b),
    },
  );
  const comparable = scored.filter(
    ({ a, b, exclusive }) =>
      !exclusive || !(areApart(placed[a], placed[b]) || areOfTwoFates(profiles[a], profiles[b]) || areNoRivals(profiles[a], profiles[b])),
  );
  const matters = joinGroups(groups, comparable, profiles);
  const joined = scored.filter(({ exclusive, probability: p }) => p >= (exclusive ? LEAST_LIKELY : JOIN_COMPATIBLE));
  return pairsByCluster(matters, joined).flatMap((found) => matterOf(kind, found, profiles));
}

/** "third term": ordinals are held against each other where the words are alike (see contradictions), and joined with no amount. */
export function isOrdinal({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'quantity' && value.role === 'ordinal';
}

/**
 * Clusters groups (and single claims) by the pairs between them whose values exclude one another. An article that states
 * both values tells two matters apart, unless it gives the older state of a figure beside the newer.
 */
function joinGroups(
  groups: readonly (readonly number[])[],
  scored: readonly FinalPair[],
  profiles: readonly ClaimProfile[],
): readonly (readonly number[])[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const units: (readonly number[])[] = [...groups];
  profiles.forEach((_, i) => {
    if (groupOf.has(i)) return;
    groupOf.set(i, units.length);
    units.push([i]);
  });
  const sources = units.map((members) => new Set(members.map((member) => profiles[member]?.source ?? -1)));
  const disjoint = (x: number, y: number) => ![...(sources[x] ?? [])].some((source) => sources[y]?.has(source));
  const claimsOf = (unit: number) => (units[unit] ?? []).flatMap((member) => profiles[member] ?? []);
  const mayMeet = (x: number, y: number) =>
    (disjoint(x, y) && areQuantitiesOrMoved(claimsOf(x), claimsOf(y))) || areOlderAndNewer(claimsOf(x), claimsOf(y));
  const best = new Map<number, number>();
  for (const pair of scored) {
    const [a, b] = [profiles[pair.a], profiles[pair.b]];
    if (!pair.exclusive || pair.probability < LEAST_LIKELY || isToldBoth(pair) || a === undefined || b === undefined) continue;
    const x = groupOf.get(pair.a) ?? 0;
    const y = groupOf.get(pair.b) ?? 0;
    if (pair.probability < leastLikelihood(a, b, areOlderAndNewer(claimsOf(x), claimsOf(y)))) continue;
    const key = Math.min(x, y) * units.length + Math.max(x, y);
    best.set(key, Math.max(best.get(key) ?? 0, pair.probability));
  }
  const links = [...best].map(([key, p]) => ({ a: Math.floor(key / units.length), b: key % units.length, probability: p }));
  const joined = cluster(units.length, links, {
    join: LEAST_LIKELY,
    mean: MEAN_EXCLUSIVE,
    forbidden: (x, y) => !mayMeet(x, y),
  });
  const inside = new Set(joined.flat());
  return [
    ...joined.map((list) => list.flatMap((unit) => units[unit] ?? []).sort((a, b) => a - b)),
    ...groups.filter((_, group) => !inside.has(group)),
  ];
}

/** Days that exclude one another are one matter only where each is a plan that has moved to the other. */
function areQuantitiesOrMoved(x: readonly ClaimProfile[], y: readonly ClaimProfile[]): boolean {
  return x.every((a) =>
    y.every((b) => a.content.value.kind === 'quantity' || compareFigures(a, b)?.relation !== 'excludes' || isMovedPlan(a, b)),
  );
}

function matterOf(
  kind: 'date' | 'quantity',
  { indices, placed }: ClusterPairs<FinalPair>,
  profiles: readonly ClaimProfile[],
): readonly Matter[] {
  const members = indices.flatMap((index) => profiles[index] ?? []);
  if (new Set(members.map((member) => member.source)).size < 2) return [];
  const links = placed.map(({ from, to, pair }): MatterLink => {
    return { a: from, b: to, probability: pair.probability, features: finalFeatures(pair, pair.others), model: pair.model };
  });
  return [{ kind, aspect: 'figure', members, links }];
}

/** Candidate pairs of figures that can be compared at all, with their features. */
export function figurePairs(profiles: readonly ClaimProfile[]): readonly FigurePair[] {
  const told = new Set(profiles.map((profile) => `${profile.source} ${amountKey(profile)}`));
  const tells = (source: number, profile: ClaimProfile) => told.has(`${source} ${amountKey(profile)}`);
  return candidatePairs(profiles, figureKeys).flatMap(({ a, b }) => {
    const x = profiles[a];
    const y = profiles[b];
    const comparison = x === undefined || y === undefined ? null : compareFigures(x, y);
    if (
      x === undefined ||
      y === undefined ||
      comparison === null ||
      comparison.relation === 'incomparable' ||
      areAgesOfTwo(x, y) ||
      areOfTwoEnds(x, y)
    )
      return [];
    return [
      {
        a,
        b,
        comparison,
        exclusive: comparison.relation === 'excludes',
        bothTold: tells(x.source, y) || tells(y.source, x),
        features: figureFeatures(x, y, comparison),
      },
    ];
  });
}

/** Probability from which a claim has an agreeing partner in the other article, so that its matter is found there already. */
const TAKEN = 0.3;

/** An article that states both values, the other one of a like matter, tells two matters apart. */
function isToldBoth({ bothTold, others }: FinalPair): boolean {
  return bothTold && (others['taken'] ?? 0) >= TAKEN;
}

/** The dead of one article and the missing of another are two counts. */
function areOfTwoFates(a: ClaimProfile | undefined, b: ClaimProfile | undefined): boolean {
  return isCount(a) && isCount(b) && a?.fate !== null && b?.fate !== null && a?.fate !== b?.fate;
}

function isCount(profile: ClaimProfile | undefined): boolean {
  const value = profile?.content.value;
  return value?.kind === 'quantity' && value.unit === null;
}

/** Least probability at which two figures that can both be true are one matter. */
function leastTogether(pair: FigurePair, profiles: readonly ClaimProfile[]): number {
  if (isLoose(pair)) return JOIN_LOOSE;
  return pair.features['small'] === 1 && isCount(profiles[pair.a]) && isCount(profiles[pair.b]) ? JOIN_SMALL : JOIN_COMPATIBLE;
}

function isLoose({ features, comparison: { relation } }: FigurePair): boolean {
  return features['open'] === 1 || (features['yearAgainstDay'] === 1 && relation !== 'same');
}

/** "Until 2030" says when something ends, "2030" when it is: only like ends are compared. */
function areOfTwoEnds(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.content.value, b.content.value];
  return x.kind === 'date' && y.kind === 'date' && x.bound !== y.bound && x.timex !== y.timex;
}

/** Compares the values of two figures of one kind; null where they are of two kinds. */
export function compareFigures(a: ClaimProfile, b: ClaimProfile): Comparison | null {
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind === 'date' && y.kind === 'date') return compareDates(x, y);
  if (x.kind === 'quantity' && y.kind === 'quantity') return compareQuantities(x, y);
  return null;
}

/** A value with its unit, as a text. */
function amountKey(profile: ClaimProfile): string {
  const { value } = profile.content;
  return `${figureKey(value)} ${value.kind === 'quantity' ? (value.unit?.symbol ?? '') : ''}`;
}

/** Equal values look for one another, whatever the words around them. */
function figureKeys(profile: ClaimProfile): readonly string[] {
  const key = figureKey(profile.content.value);
  return key === null ? [] : [key];
}

function relationOf(a: ClaimProfile | undefined, b: ClaimProfile | undefined): Comparison['relation'] {
  if (a === undefined || b === undefined) return 'incomparable';
  const relation = compareFigures(a, b)?.relation ?? 'incomparable';
  // one article does not call one thing "at least six" and "14"
  return relation !== 'same' && a.source === b.source && (isOpen(a) || isOpen(b)) ? 'incomparable' : relation;
}

/** Whether two figures may stand in one group: their values go together, and what stands around them does not tell them apart. */
function mayAgree(a: PlacedFigure | undefined, b: PlacedFigure | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const relation = relationOf(a.profile, b.profile);
  if (relation === 'excludes' || relation === 'incomparable' || (relation !== 'same' && saysNothing(a.profile, b.profile))) return false;
  return a.profile.source === b.profile.source ? !areOfOneSentence(a.profile, b.profile) : !areOfTwoMatters(a, b);
}

function areNoRivals(a: ClaimProfile | undefined, b: ClaimProfile | undefined): boolean {
  return a === undefined || b === undefined || !areRivals(a, b);
}

function areApart(a: PlacedFigure | undefined, b: PlacedFigure | undefined): boolean {
  return a === undefined || b === undefined || areOfTwoMatters(a, b);
}

/** A pair with the probability that counts, and the model that gave it. */
interface FinalPair extends FigurePair {
  readonly probability: number;
  readonly model: LogisticModel;
  /** What all the other pairs say of it, and the score of its words alone. */
  readonly others: Features;
}

function scoreFigures(pairs: readonly FigurePair[], profiles: readonly ClaimProfile[], models: FigureModels): readonly FinalPair[] {
  const others = otherFeatures(pairs, profiles, models);
  return pairs.map((pair, i) => {
    const model = pair.exclusive ? models.exclusive : models.compatible;
    const own = others[i] ?? {};
    return { ...pair, others: own, model, probability: probability(model, pair.features, own) };
  });
}

/** What a pair alone does not show: the score of its words, whatever its values, and what all the other pairs say of it. */
function otherFeatures(
  pairs: readonly Pick<FigurePair, 'a' | 'b' | 'exclusive' | 'features'>[],
  profiles: readonly ClaimProfile[],
  { context, valued }: Pick<FigureModels, 'context' | 'valued'>,
): readonly Features[] {
  const scored = pairs.map(({ a, b, exclusive, features }) => ({
    a,
    b,
    exclusive,
    // the model of the words has no weights for what speaks of the values
    context: probability(context, features),
    first: probability(valued, features),
  }));
  const rivals = figureRivals(scored, profiles);
  return scored.map((pair, i) => ({ ...rivals[i], context: logit(pair.context) / 4 }));
}

/** Features of the last look at every pair: those of the pair, both first scores, and what all the other pairs say of it. */
export function finalFigureFeatures(
  pairs: readonly Pick<FigurePair, 'a' | 'b' | 'exclusive' | 'features'>[],
  profiles: readonly ClaimProfile[],
  models: Pick<FigureModels, 'context' | 'valued'>,
): readonly Features[] {
  const others = otherFeatures(pairs, profiles, models);
  return pairs.map((pair, i) => finalFeatures(pair, others[i] ?? {}));
}

/** All features of a pair that its last model may weigh. */
function finalFeatures(pair: Pick<FigurePair, 'exclusive' | 'features'>, others: Features): Features {
  const own = { ...pair.features, ...others };
  return pair.exclusive ? pick(own, EXCLUSIVE_FEATURES) : own;
}
