import type { CandidatePair } from './candidates.js';
import { type Features, logit } from './logistic.js';
import type { ClaimProfile } from './profile.js';

/** A candidate pair with what its first look gave. */
export interface ScoredPair extends CandidatePair {
  /** Probability of being one matter, from the two claims alone. */
  readonly first: number;
  /** Whether the two values cannot both be true. */
  readonly exclusive: boolean;
}

/** A pair this far behind a rival of the same two articles is most likely the wrong one. */
const CLEARLY_BEHIND = -0.3;

/**
 * What the other candidates say about each pair: two claims of one matter are each other's best, clearly ahead of the
 * second best, and a third article that has the matter too is close to both.
 */
export function competition(pairs: readonly ScoredPair[], profiles: readonly ClaimProfile[]): readonly Features[] {
  const sources = Int32Array.from(profiles, (profile) => profile.source);
  const rows = rowsOf(pairs, profiles.length);
  const leaders = rows.map((row) => leadersOf(row, sources));
  // the partners of the claim whose pairs come next: pairs are in the order of their first claim
  const partners = new Float64Array(profiles.length);
  let owner = -1;
  const hasThirds = new Set(sources).size > 2;
  return pairs.map(({ a, b, first }) => {
    if (a !== owner) {
      for (const { other } of rows[owner] ?? []) partners[other] = 0;
      for (const { other, first: own } of rows[a] ?? []) partners[other] = own;
      owner = a;
    }
    const rivalA = bestRival(leaders[a], b, sources[b] ?? -1);
    const rivalB = bestRival(leaders[b], a, sources[a] ?? -1);
    return {
      logit: logit(first) / 4,
      mutual: first >= rivalA && first >= rivalB ? 1 : 0,
      margin: first - Math.max(rivalA, rivalB),
      behind: first - Math.max(rivalA, rivalB) < CLEARLY_BEHIND ? 1 : 0,
      triangle: hasThirds ? bestTriangle(rows[b] ?? [], partners, sources[a] ?? -1, sources[b] ?? -1, sources) : 0,
    };
  });
}

/** Another claim, with the probability of being one matter with it. */
interface Neighbour {
  readonly other: number;
  readonly first: number;
}

/** The neighbours of each claim, the most probable first. */
function rowsOf(pairs: readonly ScoredPair[], size: number): readonly (readonly Neighbour[])[] {
  const rows: Neighbour[][] = Array.from({ length: size }, () => []);
  for (const { a, b, first } of pairs) {
    rows[a]?.push({ other: b, first });
    rows[b]?.push({ other: a, first });
  }
  for (const row of rows) row.sort((x, y) => y.first - x.first);
  return rows;
}

/** The best of a claim's neighbours in one source, and the probability of the second best there (0: there is none). */
interface Leader extends Neighbour {
  second: number;
}

function leadersOf(row: readonly Neighbour[], sources: Int32Array): ReadonlyMap<number, Leader> {
  const leaders = new Map<number, Leader>();
  for (const { other, first } of row) {
    const source = sources[other] ?? -1;
    const leader = leaders.get(source);
    if (leader === undefined) leaders.set(source, { other, first, second: 0 });
    else if (leader.second === 0) leader.second = first;
  }
  return leaders;
}

/** Best probability that a claim has with another claim of the same source as its partner. */
function bestRival(leaders: ReadonlyMap<number, Leader> | undefined, partner: number, source: number): number {
  const leader = leaders?.get(source);
  if (leader === undefined) return 0;
  return leader.other === partner ? leader.second : leader.first;
}

/** How well the best claim of a third source goes with both: with `row`'s claim, and with the one whose `partners` are given. */
function bestTriangle(row: readonly Neighbour[], partners: Float64Array, sourceA: number, sourceB: number, sources: Int32Array): number {
  let best = 0;
  for (const { other, first } of row) {
    if (first <= best) break;
    const both = Math.min(first, partners[other] ?? 0);
    if (both > best && sources[other] !== sourceA && sources[other] !== sourceB) best = both;
  }
  return best;
}
