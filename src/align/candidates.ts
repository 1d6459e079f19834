import { KeyIndex } from './key-index.js';
import type { ClaimProfile } from './profile.js';

/**
 * Pairs that the claims of one kind in one story may have: so many for each claim, and in a story of up to 20,000 claims as many as
 * the largest stories of a dozen articles need. The pairs of the rarest keys come first, and the rest are given up.
 */
const PAIRS_PER_CLAIM = 5;
const PAIRS_OF_SMALL_STORY = 100_000;

/** Indices of two claims that share a key, `a` < `b`. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
}

/** Pairs in ascending order, as two columns. */
export interface PairList {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** The pairs of a list, one by one. */
export function pairsOf({ a, b }: PairList): readonly CandidatePair[] {
  return Array.from(a, (first, i) => ({ a: first, b: b[i] ?? 0 }));
}

/**
 * Pairs of claims that share one of their heaviest terms or a key of their own, in ascending order. The work grows with
 * the claims, not with their square, since keys that many claims share are passed over.
 *
 * @param keep the pairs that are asked for; the others count as well where there are too many
 */
export function candidatePairs(
  profiles: readonly ClaimProfile[],
  keysOf: (profile: ClaimProfile) => Iterable<string>,
  keep: (a: number, b: number) => boolean = () => true,
): PairList {
  const index = new KeyIndex(profiles, keysOf);
  const most = Math.max(PAIRS_OF_SMALL_STORY, profiles.length * PAIRS_PER_CLAIM);
  const keys = keysWithin(index, most);
  const a: number[] = [];
  const b: number[] = [];
  index.walk(keys, (claim, others) => {
    let kept = 0;
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0;
      if (!keep(claim, other)) continue;
      others[kept] = other;
      kept += 1;
    }
    for (const other of others.subarray(0, kept).sort()) {
      a.push(claim);
      b.push(other);
    }
    return true;
  });
  return { a: Int32Array.from(a), b: Int32Array.from(b) };
}

/** Pairs of claims of two sources. @param sources of each claim its source */
export function areOfTwoSources(sources: Int32Array): (a: number, b: number) => boolean {
  return (a, b) => sources[a] !== sources[b];
}

/** How many keys, the rarest first, it takes until there are more than `most` pairs; all where there never are. */
function keysWithin(index: KeyIndex, most: number): number {
  let low = 0;
  let high = index.size;
  if (index.countPairs(high, most) <= most) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.countPairs(middle, most) > most) high = middle;
    else low = middle + 1;
  }
  return low;
}
