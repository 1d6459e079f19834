import type { ClaimProfile } from './profile.js';

/** A term held by more claims than this brings no pairs: it is boilerplate, and its pairs would grow with the square. */
const COMMONEST_KEY = 400;

/** Most rare terms by which a claim looks for others. */
const KEYS_PER_CLAIM = 10;

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

/**
 * Pairs of claims that share one of their heaviest terms or a key of their own, in ascending order. The work grows with
 * the claims, not with their square, since keys that many claims share are passed over.
 */
export function candidatePairs(
  profiles: readonly ClaimProfile[],
  keysOf: (profile: ClaimProfile) => Iterable<string>,
): readonly CandidatePair[] {
  const holders = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of new Set([...keysOf(profile), ...heaviestTerms(profile)])) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  });
  const partners: Set<number>[] = profiles.map(() => new Set());
  const most = Math.max(PAIRS_OF_SMALL_STORY, profiles.length * PAIRS_PER_CLAIM);
  let found = 0;
  // the sort keeps the order of keys with as many holders
  for (const list of [...holders.values()].sort((x, y) => x.length - y.length)) {
    if (list.length > COMMONEST_KEY || found > most) break;
    list.forEach((a, i) => {
      const own = partners[a] ?? new Set();
      found -= own.size;
      for (let j = i + 1; j < list.length; j++) own.add(list[j] ?? 0);
      found += own.size;
    });
  }
  return partners.flatMap((set, a) => [...set].sort((x, y) => x - y).map((b) => ({ a, b })));
}

function heaviestTerms(profile: ClaimProfile): readonly string[] {
  const { terms, weights } = profile.near;
  return [...terms.keys()]
    .sort((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0) || i - j)
    .slice(0, KEYS_PER_CLAIM)
    .map((i) => `t${terms[i]}`);
}
