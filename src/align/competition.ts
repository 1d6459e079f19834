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

/**
 * What the other candidates say about each pair: two claims of one matter are each other's best, clearly ahead of the
 * second best, and a third article that has the matter too is close to both.
 */
export function competition(pairs: readonly ScoredPair[], profiles: readonly ClaimProfile[]): readonly Features[] {
  const neighbours: Map<number, number>[] = profiles.map(() => new Map());
  for (const { a, b, first } of pairs) {
    neighbours[a]?.set(b, first);
    neighbours[b]?.set(a, first);
  }
  const sourceOf = (index: number) => profiles[index]?.source ?? -1;
  return pairs.map(({ a, b, first }) => {
    const rivalA = bestRival(neighbours[a], b, sourceOf(b), sourceOf);
    const rivalB = bestRival(neighbours[b], a, sourceOf(a), sourceOf);
    return {
      logit: logit(first) / 4,
      mutual: first >= rivalA && first >= rivalB ? 1 : 0,
      margin: first - Math.max(rivalA, rivalB),
      triangle: bestTriangle(neighbours[a], neighbours[b], sourceOf(a), sourceOf(b), sourceOf),
    };
  });
}

/** Best probability that a claim has with another claim of the same source as its partner. */
function bestRival(
  row: ReadonlyMap<number, number> | undefined,
  partner: number,
  source: number,
  sourceOf: (index: number) => number,
): number {
  let best = 0;
  for (const [other, first] of row ?? []) if (other !== partner && sourceOf(other) === source && first > best) best = first;
  return best;
}

/** How well the best claim of a third source goes with both. */
function bestTriangle(
  rowA: ReadonlyMap<number, number> | undefined,
  rowB: ReadonlyMap<number, number> | undefined,
  sourceA: number,
  sourceB: number,
  sourceOf: (index: number) => number,
): number {
  let best = 0;
  for (const [third, first] of rowA ?? []) {
    if (sourceOf(third) === sourceA || sourceOf(third) === sourceB) continue;
    const other = rowB?.get(third);
    if (other !== undefined) best = Math.max(best, Math.min(first, other));
  }
  return best;
}
