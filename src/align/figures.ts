import { slotsOf } from './clause-slots.js';
import { type ClusterPairs, cluster, type IndexedLink, linksThatCount, pairsByCluster } from './cluster.js';
import { isYearAgainstDay, placedDate } from './date-features.js';
import { isOpen } from './figure-owner.js';
import { figurePairs } from './figure-pairs.js';
import { featuresOfPair, lastModel, scoreFigures } from './figure-scores.js';
import { areOfOneSentence, areOfTwoMatters } from './figure-slots.js';
import { isExclusive, type JoinedFigures, linksFrom } from './joined-figures.js';
import type { Joiner, Matter, MatterLink, StoryProfiles } from './matter.js';
import type { FigureModels } from './models.js';
import { joinOpposed } from './opposed-figures.js';
import type { ClaimProfile } from './profile.js';
import { LEAST_LIKELY, saysNothing } from './rival-figures.js';

/** Least probability at which figures that go together are joined, and the mean that their cluster must hold. */
const JOIN_COMPATIBLE = 0.22;
const MEAN_COMPATIBLE = 0.22;

/**
 * The same where one side is loose: an open figure ("at least four") goes with every larger one, a year with each of its
 * days, and 6.9 billion is 7 billion rounded, so the words must say more.
 */
const JOIN_LOOSE = 0.65;

/** The same for counts below ten: every article has two of this and three of that. */
const JOIN_SMALL = 0.4;
const SMALL = 10;

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
  const matters = joinOpposed(agreeingGroups(figures), figures);
  const joined = linksFrom(scored, (i) => (isExclusive(scored, i) ? LEAST_LIKELY : JOIN_COMPATIBLE));
  return pairsByCluster(matters, joined).flatMap((found) => matterOf(figures, found, story.models[kind]));
}

/** Figures that agree, as groups. */
function agreeingGroups(figures: JoinedFigures): readonly (readonly number[])[] {
  const { profiles, scored } = figures;
  const size = profiles.length;
  const least = leastTogether(figures);
  const known = new Map<number, boolean>();
  const goTogether = (a: number, b: number) => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const together = known.get(key) ?? mayAgree(figures, a, b);
    known.set(key, together);
    return together;
  };
  const agreeing: number[] = [];
  for (let i = 0; i < scored.a.length; i++) {
    if (isExclusive(scored, i)) continue;
    // a pair that may not join still counts in the mean of its groups, but for those that need surer words
    if (least(i) === JOIN_COMPATIBLE || (scored.probability[i] ?? 0) >= least(i)) agreeing.push(i);
  }
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

/** Least probability at which the two figures of a pair, which can both be true, are one matter. */
function leastTogether({ profiles, scored }: JoinedFigures): (index: number) => number {
  const open = profiles.map(isOpen);
  const small = profiles.map(isSmallCount);
  const dates = profiles.map((profile) => (profile.content.value.kind === 'date' ? placedDate(profile, profile.content.value) : null));
  const isLoose = (a: number, b: number) => {
    if (scored.relations.between(a, b) === 'same') return false;
    const [x, y] = [dates[a] ?? null, dates[b] ?? null];
    if (isRounded(profiles[a], profiles[b])) return true;
    return open[a] !== open[b] || (x !== null && y !== null && isYearAgainstDay(x, y));
  };
  return (index) => {
    const [a, b] = [scored.a[index] ?? 0, scored.b[index] ?? 0];
    if (isLoose(a, b)) return JOIN_LOOSE;
    return small[a] === true && small[b] === true ? JOIN_SMALL : JOIN_COMPATIBLE;
  };
}

/** "$6.9 billion" beside "$7 billion": flat numbers of one unit that only rounding makes one. */
function isRounded(a: ClaimProfile | undefined, b: ClaimProfile | undefined): boolean {
  const [x, y] = [a?.content.value, b?.content.value];
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || x.bound !== 'exact' || y.bound !== 'exact') return false;
  return x.low !== y.low && x.unit !== null && x.unit.symbol === y.unit?.symbol;
}

function areYearAndDay(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.content.value, b.content.value];
  return x.kind === 'date' && y.kind === 'date' && isYearAgainstDay(placedDate(a, x), placedDate(b, y));
}

function isSmallCount({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'quantity' && value.unit === null && (value.low ?? value.high ?? 0) < SMALL;
}

/** Whether two figures may stand in one group: their values go together, and what stands around them does not tell them apart. */
function mayAgree({ placed, scored }: JoinedFigures, a: number, b: number): boolean {
  const [x, y] = [placed[a], placed[b]];
  if (x === undefined || y === undefined) return false;
  const relation = scored.relations.between(a, b);
  if (relation === 'excludes' || relation === 'incomparable') return false;
  if (relation !== 'same' && saysNothing(x.profile, y.profile)) return false;
  if (x.profile.source !== y.profile.source) return !areOfTwoMatters(x, y);
  // one article does not call one thing "at least six" and "14", nor date it "four years later" and "this month"
  if (relation !== 'same' && (isOpen(x.profile) || isOpen(y.profile) || areYearAndDay(x.profile, y.profile))) return false;
  return !areOfOneSentence(x.profile, y.profile);
}
