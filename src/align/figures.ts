import { slotsOf } from './clause-slots.js';
import { type ClusterPairs, cluster, type IndexedLink, linksThatCount, pairsByCluster } from './cluster.js';
import { isYearAgainstDay, placedDate } from './date-features.js';
import { isOpen } from './figure-owner.js';
import { figurePairs } from './figure-pairs.js';
import { takenIn } from './figure-rivals.js';
import { featuresOfPair, lastModel, type ScoredFigures, scoreFigures } from './figure-scores.js';
import { areOfTwoFates, areOfTwoMatters, areOfTwoScopes, type PlacedFigure } from './figure-slots.js';
import type { Joiner, Matter, MatterLink, StoryProfiles } from './matter.js';
import type { FigureModels } from './models.js';
import type { ClaimProfile } from './profile.js';
import { areOlderAndNewer } from './succession.js';

/** Least probability at which figures that go together are joined, and the mean that their cluster must hold. */
const JOIN_COMPATIBLE = 0.25;
const MEAN_COMPATIBLE = 0.25;

/**
 * The same where one side is loose: an open figure ("at least four") goes with every larger one, a year with each of its
 * days, so the words must say more.
 */
const JOIN_LOOSE = 0.65;

/**
 * The same for clusters whose values exclude one another: from here on an editor is shown the difference. Dates come close
 * to one another by chance (a story has many days), so that they need more.
 */
const JOIN_EXCLUSIVE: Readonly<Record<'date' | 'quantity', number>> = { date: 0.7, quantity: 0.3 };
const MEAN_EXCLUSIVE = 0.12;

/** The same where one group is a newer state of the other: an update alarms nobody, so the words may say a little less. */
const JOIN_NEWER = 0.2;

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
  const scored = scoreFigures(figurePairs(profiles, kind), profiles, story.models[kind]);
  const figures: JoinedFigures = { kind, profiles, scored, placed: profiles.map((profile) => ({ profile, slots: slotsOf(profile) })) };
  const matters = joinGroups(agreeingGroups(figures), figures, JOIN_EXCLUSIVE[kind]);
  const joined = linksFrom(scored, (i) => (isExclusive(scored, i) ? Math.min(JOIN_EXCLUSIVE[kind], JOIN_NEWER) : JOIN_COMPATIBLE));
  return pairsByCluster(matters, joined).flatMap((found) => matterOf(figures, found, story.models[kind]));
}

/** The figures of one kind in one story with all that is known of their pairs. */
interface JoinedFigures {
  readonly kind: 'date' | 'quantity';
  readonly profiles: readonly ClaimProfile[];
  readonly placed: readonly PlacedFigure[];
  readonly scored: ScoredFigures;
}

function isExclusive({ exclusive }: ScoredFigures, index: number): boolean {
  return exclusive[index] === 1;
}

/** Pairs as links from a probability on. */
function linksFrom(scored: ScoredFigures, least: (index: number) => number): readonly IndexedLink[] {
  const links: IndexedLink[] = [];
  for (let i = 0; i < scored.a.length; i++) {
    const probability = scored.probability[i] ?? 0;
    if (probability >= least(i)) links.push({ a: scored.a[i] ?? 0, b: scored.b[i] ?? 0, probability, index: i });
  }
  return links;
}

/** Figures that agree, as groups. */
function agreeingGroups(figures: JoinedFigures): readonly (readonly number[])[] {
  const { profiles, scored } = figures;
  const size = profiles.length;
  const loose = looseness(figures);
  const known = new Map<number, boolean>();
  const goTogether = (a: number, b: number) => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const together = known.get(key) ?? mayAgree(figures, a, b);
    known.set(key, together);
    return together;
  };
  const agreeing: number[] = [];
  for (let i = 0; i < scored.a.length; i++)
    if (!isExclusive(scored, i) && (!loose(i) || (scored.probability[i] ?? 0) >= JOIN_LOOSE)) agreeing.push(i);
  const pairs = {
    a: Int32Array.from(agreeing, (i) => scored.a[i] ?? 0),
    b: Int32Array.from(agreeing, (i) => scored.b[i] ?? 0),
    probability: Float64Array.from(agreeing, (i) => scored.probability[i] ?? 0),
  };
  return cluster(size, linksThatCount(size, pairs, JOIN_COMPATIBLE), {
    join: JOIN_COMPATIBLE,
    mean: MEAN_COMPATIBLE,
    forbidden: (a, b) => !goTogether(a, b),
  });
}

/** "third term": ordinals are held against each other where the words are alike (see contradictions), and joined with no amount. */
export function isOrdinal({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'quantity' && value.role === 'ordinal';
}

/**
 * Clusters groups (and single claims) by the pairs between them whose values exclude one another. An article that states
 * both values tells two matters apart, unless it gives the older state of a figure beside the newer.
 */
function joinGroups(groups: readonly (readonly number[])[], figures: JoinedFigures, join: number): readonly (readonly number[])[] {
  const { profiles, scored, placed } = figures;
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const units: (readonly number[])[] = [...groups];
  profiles.forEach((_, i) => {
    if (groupOf.has(i)) return;
    groupOf.set(i, units.length);
    units.push([i]);
  });
  const claimsOf = (unit: number) => (units[unit] ?? []).flatMap((member) => profiles[member] ?? []);
  const mayMeet = (x: number, y: number) => areOfOtherSources(claimsOf(x), claimsOf(y)) || areOlderAndNewer(claimsOf(x), claimsOf(y));
  const best = new Map<number, number>();
  for (const { a, b, index, probability } of linksFrom(scored, () => Math.min(join, JOIN_NEWER))) {
    if (!isExclusive(scored, index) || isToldBoth(scored, index)) continue;
    if (areOfTwo(areOfTwoScopes, placed[a], placed[b]) || areOfTwoFates(profiles[a], profiles[b])) continue;
    const x = groupOf.get(a) ?? 0;
    const y = groupOf.get(b) ?? 0;
    if (probability < join && !areOlderAndNewer(claimsOf(x), claimsOf(y))) continue;
    const key = Math.min(x, y) * units.length + Math.max(x, y);
    best.set(key, Math.max(best.get(key) ?? 0, probability));
  }
  const links = [...best].map(([key, p]) => ({ a: Math.floor(key / units.length), b: key % units.length, probability: p }));
  const joined = cluster(units.length, links, {
    join: Math.min(join, JOIN_NEWER),
    mean: MEAN_EXCLUSIVE,
    forbidden: (x, y) => !mayMeet(x, y),
  });
  const inside = new Set(joined.flat());
  return [
    ...joined.map((list) => list.flatMap((unit) => units[unit] ?? []).sort((a, b) => a - b)),
    ...groups.filter((_, group) => !inside.has(group)),
  ];
}

function areOfOtherSources(a: readonly ClaimProfile[], b: readonly ClaimProfile[]): boolean {
  return !a.some(({ source }) => b.some((other) => other.source === source));
}

function matterOf(
  { kind, profiles, scored }: JoinedFigures,
  { indices, placed }: ClusterPairs<IndexedLink>,
  models: FigureModels,
): readonly Matter[] {
  const members = indices.flatMap((index) => profiles[index] ?? []);
  if (new Set(members.map((member) => member.source)).size < 2) return [];
  const links = placed.map(({ from, to, pair }): MatterLink => {
    const model = lastModel(isExclusive(scored, pair.index), models);
    return { a: from, b: to, probability: pair.probability, features: () => featuresOfPair(scored, pair.index), model };
  });
  return [{ kind, aspect: 'figure', members, links }];
}

/** Probability from which a claim has an agreeing partner in the other article, so that its matter is found there already. */
const TAKEN = 0.3;

/** An article that states both values, the other one of a like matter, tells two matters apart. */
function isToldBoth({ bothTold, others }: ScoredFigures, index: number): boolean {
  return bothTold[index] === 1 && takenIn(others, index) >= TAKEN;
}

/** Whether one side of a pair is loose, and the other is not. */
function looseness({ profiles, scored }: JoinedFigures): (index: number) => boolean {
  const open = profiles.map(isOpen);
  const dates = profiles.map((profile) => (profile.content.value.kind === 'date' ? placedDate(profile, profile.content.value) : null));
  return (index) => {
    const [a, b] = [scored.a[index] ?? 0, scored.b[index] ?? 0];
    if (scored.relations.between(a, b) === 'same') return false;
    const [x, y] = [dates[a] ?? null, dates[b] ?? null];
    return open[a] !== open[b] || (x !== null && y !== null && isYearAgainstDay(x, y));
  };
}

/** Whether two figures may stand in one group: their values go together, and what stands around them does not tell them apart. */
function mayAgree({ profiles, placed, scored }: JoinedFigures, a: number, b: number): boolean {
  const [x, y] = [profiles[a], profiles[b]];
  if (x === undefined || y === undefined) return false;
  const relation = scored.relations.between(a, b);
  if (relation === 'excludes' || relation === 'incomparable') return false;
  if (x.source !== y.source) return !areOfTwo(areOfTwoMatters, placed[a], placed[b]);
  // one article does not call one thing "at least six" and "14"
  return relation === 'same' || !(isOpen(x) || isOpen(y));
}

function areOfTwo(
  tell: (a: PlacedFigure, b: PlacedFigure) => boolean,
  a: PlacedFigure | undefined,
  b: PlacedFigure | undefined,
): boolean {
  return a === undefined || b === undefined || tell(a, b);
}
