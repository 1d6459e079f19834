import type { PairList } from './candidates.js';
import { cluster, linksThatCount } from './cluster.js';
import { competition, type FeatureTable, RIVAL_FEATURES } from './competition.js';
import { logit } from './logistic.js';

/** Provisional groups of agreeing figures: joined at this probability of the first look, with this mean. */
const GROUP_JOIN = 0.6;
const GROUP_MEAN = 0.35;

/** What is told only of pairs whose values exclude one another. */
const OF_EXCLUSIVE = ['taken', 'groupsOverlap', 'groupBest'] as const;

/** What all candidate pairs say about a pair of figures, and the score of its words. */
export const FIGURE_RIVAL_FEATURES = [...RIVAL_FEATURES, ...OF_EXCLUSIVE, 'context'] as const;
export const ONLY_OF_EXCLUSIVE: ReadonlySet<string> = new Set(OF_EXCLUSIVE);

/** Places of the features behind those of the competition. */
const TAKEN = RIVAL_FEATURES.length;
const GROUPS_OVERLAP = TAKEN + 1;
const GROUP_BEST = TAKEN + 2;
const CONTEXT = TAKEN + 3;

/** The probability in a row of `figureRivals` that a claim of the pair has an agreeing partner in the other article. */
export function takenIn({ values, width }: FeatureTable, row: number): number {
  return values[row * width + TAKEN] ?? 0;
}

/** Pairs with both first scores: `first` knows the values, `context` does not. */
export interface FigureScores extends PairList {
  /** 1 where the two values cannot both be true. */
  readonly exclusive: Uint8Array;
  readonly first: Float64Array;
  readonly context: Float64Array;
}

/**
 * What all candidate pairs say about each pair of figures. Beside the competition, a pair whose values exclude one
 * another is seen with the groups of agreeing figures that its two claims stand in: where one article stands in both
 * groups, it tells two matters itself.
 */
export function figureRivals(pairs: FigureScores, sources: Int32Array): FeatureTable {
  const { a, b, exclusive, first, context } = pairs;
  const base = competition(pairs, first, sources);
  const byContext = competition(pairs, context, sources);
  const partners = bestPartners(pairs, sources);
  const groups = groupComparison(provisionalGroups(pairs, sources.length), pairs, sources);
  const width = FIGURE_RIVAL_FEATURES.length;
  const values = new Float64Array(a.length * width);
  for (let i = 0; i < a.length; i++) {
    const isExclusive = exclusive[i] === 1;
    const rivals = isExclusive ? byContext : base;
    const at = i * width;
    for (let place = 0; place < rivals.width; place++) values[at + place] = rivals.values[i * rivals.width + place] ?? 0;
    values[at + CONTEXT] = logit(context[i] ?? 0) / 4;
    if (!isExclusive) continue;
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    const { overlap, best } = groups(x, y);
    values[at + TAKEN] = Math.max(partners(x, sources[y] ?? -1), partners(y, sources[x] ?? -1));
    values[at + GROUPS_OVERLAP] = overlap ? 1 : 0;
    values[at + GROUP_BEST] = best;
  }
  return { values, width };
}

function provisionalGroups({ a, b, exclusive, first }: FigureScores, size: number): readonly (readonly number[])[] {
  const excluding = new Set<number>();
  const agreeing: number[] = [];
  for (let i = 0; i < a.length; i++) {
    if (exclusive[i] === 1) excluding.add((a[i] ?? 0) * size + (b[i] ?? 0));
    else agreeing.push(i);
  }
  const column = (of: Int32Array) => Int32Array.from(agreeing, (i) => of[i] ?? 0);
  const pairs = { a: column(a), b: column(b), probability: Float64Array.from(agreeing, (i) => first[i] ?? 0) };
  return cluster(size, linksThatCount(size, pairs, GROUP_JOIN), {
    join: GROUP_JOIN,
    mean: GROUP_MEAN,
    forbidden: (x, y) => excluding.has(Math.min(x, y) * size + Math.max(x, y)),
  });
}

/** For a claim the probability of its best agreeing partner in another source: there its matter is found already. */
function bestPartners({ a, b, exclusive, first }: FigureScores, sources: Int32Array): (claim: number, source: number) => number {
  const best = new Map<number, number>();
  const most = sources.reduce((greatest, source) => Math.max(greatest, source), 0) + 1;
  const note = (claim: number, other: number, probability: number) => {
    const key = claim * most + (sources[other] ?? 0);
    best.set(key, Math.max(best.get(key) ?? 0, probability));
  };
  for (let i = 0; i < a.length; i++) {
    if (exclusive[i] === 1) continue;
    note(a[i] ?? 0, b[i] ?? 0, first[i] ?? 0);
    note(b[i] ?? 0, a[i] ?? 0, first[i] ?? 0);
  }
  return (claim, source) => best.get(claim * most + source) ?? 0;
}

/** How two groups stand to each other: whether one source is in both, and the best score of the words of a pair between them. */
interface GroupsMet {
  readonly overlap: boolean;
  best: number;
}

/** What speaks for two groups being told apart by the articles themselves; a claim in no group is one of its own. */
function groupComparison(
  groups: readonly (readonly number[])[],
  { a, b, exclusive, context }: FigureScores,
  sources: Int32Array,
): (x: number, y: number) => GroupsMet {
  const size = sources.length;
  const unitOf = Int32Array.from(sources, (_, claim) => groups.length + claim);
  const holders = groups.map((members) => new Set(members.map((member) => sources[member] ?? -1)));
  groups.forEach((members, group) => {
    for (const member of members) unitOf[member] = group;
  });
  const sourcesIn = (unit: number): ReadonlySet<number> => holders[unit] ?? new Set([sources[unit - groups.length] ?? -1]);
  const keyOf = (x: number, y: number) => {
    const [one, other] = [unitOf[x] ?? 0, unitOf[y] ?? 0];
    return Math.min(one, other) * (groups.length + size) + Math.max(one, other);
  };
  const met = new Map<number, GroupsMet>();
  for (let i = 0; i < a.length; i++) {
    if (exclusive[i] !== 1) continue;
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    const key = keyOf(x, y);
    const known = met.get(key) ?? { overlap: shareOne(sourcesIn(unitOf[x] ?? 0), sourcesIn(unitOf[y] ?? 0)), best: 0 };
    known.best = Math.max(known.best, context[i] ?? 0);
    met.set(key, known);
  }
  return (x, y) => met.get(keyOf(x, y)) ?? NOTHING_MET;
}

const NOTHING_MET: GroupsMet = { overlap: false, best: 0 };

function shareOne(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const source of a) if (b.has(source)) return true;
  return false;
}
