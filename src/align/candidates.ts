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
    for (const other of others.sort()) {
      if (!keep(claim, other)) continue;
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

/** Claims by their keys. Keys are numbered from the rarest on; of those that as many claims have, the one met first comes first. */
class KeyIndex {
  /** Keys that bring pairs. */
  readonly size: number;
  /** Holders of each key, ascending. */
  readonly #holders: readonly number[][];
  /** Keys of each claim. */
  readonly #keys: readonly number[][];

  constructor(profiles: readonly ClaimProfile[], keysOf: (profile: ClaimProfile) => Iterable<string>) {
    const holders: number[][] = [];
    const ofTerm = new Map<number, number>();
    const ofText = new Map<string, number>();
    const add = <Key>(numbers: Map<Key, number>, key: Key, claim: number) => {
      const number = numbers.get(key) ?? holders.length;
      const list = holders[number];
      if (list === undefined) {
        numbers.set(key, number);
        holders.push([claim]);
      } else if (list.at(-1) !== claim) list.push(claim);
    };
    profiles.forEach((profile, claim) => {
      for (const key of keysOf(profile)) add(ofText, key, claim);
      for (const term of heaviestTerms(profile)) add(ofTerm, term, claim);
    });
    this.#holders = holders.filter((list) => list.length > 1 && list.length <= COMMONEST_KEY).sort((x, y) => x.length - y.length);
    this.size = this.#holders.length;
    const keys: number[][] = profiles.map(() => []);
    this.#holders.forEach((list, key) => {
      for (const claim of list) keys[claim]?.push(key);
    });
    this.#keys = keys;
  }

  /** Visits each claim with the claims behind it that share one of the first `keys` keys, each once, in no order; until `visit` says no. */
  walk(keys: number, visit: (claim: number, others: Int32Array) => boolean): void {
    const passed = new Int32Array(keys);
    const met = new Int32Array(this.#keys.length).fill(-1);
    const others = new Int32Array(this.#keys.length);
    for (let claim = 0; claim < this.#keys.length; claim++) {
      let size = 0;
      for (const key of this.#keys[claim] ?? []) {
        if (key >= keys) break;
        const list = this.#holders[key] ?? [];
        const from = (passed[key] ?? 0) + 1;
        passed[key] = from;
        for (let i = from; i < list.length; i++) {
          const other = list[i] ?? 0;
          if (met[other] === claim) continue;
          met[other] = claim;
          others[size] = other;
          size += 1;
        }
      }
      if (!visit(claim, others.subarray(0, size))) return;
    }
  }

  /** Pairs that share one of the first `keys` keys; where there are more than `most`, any number above it. */
  countPairs(keys: number, most: number): number {
    let found = 0;
    this.walk(keys, (_, others) => {
      found += others.length;
      return found <= most;
    });
    return found;
  }
}

/** The terms near a claim's value that weigh most, the heaviest first; of equals the one with the lesser number. */
function heaviestTerms({ near: { terms, weights } }: ClaimProfile): readonly number[] {
  const chosen: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const weight = weights[i] ?? 0;
    let place = chosen.length;
    while (place > 0 && (weights[chosen[place - 1] ?? 0] ?? 0) < weight) place -= 1;
    if (place >= KEYS_PER_CLAIM) continue;
    chosen.splice(place, 0, i);
    if (chosen.length > KEYS_PER_CLAIM) chosen.pop();
  }
  return chosen.map((i) => terms[i] ?? 0);
}
