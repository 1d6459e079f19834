import type { ClaimProfile } from './profile.js';
import type { SparseVector } from './vector.js';

/** A term held by more claims than this brings no pairs: it is boilerplate, and its pairs would grow with the square. */
const COMMONEST_KEY = 400;

/** Most rare terms by which a claim looks for others. */
const KEYS_PER_CLAIM = 10;

/** Lists of numbers in one array: list i stands from `from[i]` to `from[i + 1]`. */
interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Claims by their keys. Keys are ranked from the rarest on; of those that as many claims have, the one met first comes first. */
export class KeyIndex {
  /** Keys that bring pairs. */
  readonly size: number;
  /** Claims that have each key, ascending. */
  readonly #holders: Lists;
  /** Keys of each claim, ascending. */
  readonly #keys: Lists;
  readonly #claims: number;

  constructor(profiles: readonly ClaimProfile[], keysOf: (profile: ClaimProfile) => Iterable<string>) {
    const { claims, keys, counts } = keysMet(profiles, keysOf);
    const ranks = ranksOf(counts);
    const ranked = keys.map((key) => ranks[key] ?? -1);
    this.#claims = profiles.length;
    this.size = ranks.reduce((most, rank) => Math.max(most, rank), -1) + 1;
    this.#holders = listsOf(this.size, ranked, claims);
    this.#keys = keysOfClaims(this.#claims, this.#holders);
  }

  /** Visits each claim with the claims behind it that share one of the first `keys` keys, each once, in no order; until `visit` says no. */
  walk(keys: number, visit: (claim: number, others: Int32Array) => boolean): void {
    const { from, items } = this.#holders;
    const passed = from.slice();
    const met = new Int32Array(this.#claims).fill(-1);
    const others = new Int32Array(this.#claims);
    for (let claim = 0; claim < this.#claims; claim++) {
      let size = 0;
      for (let at = this.#keys.from[claim] ?? 0; at < (this.#keys.from[claim + 1] ?? 0); at++) {
        const key = this.#keys.items[at] ?? 0;
        if (key >= keys) break;
        const first = (passed[key] ?? 0) + 1;
        passed[key] = first;
        const end = from[key + 1] ?? 0;
        for (let i = first; i < end; i++) {
          const other = items[i] ?? 0;
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
    let bound = 0;
    for (let key = 0; key < keys && bound <= most; key++) {
      const holders = (this.#holders.from[key + 1] ?? 0) - (this.#holders.from[key] ?? 0);
      bound += (holders * (holders - 1)) / 2;
    }
    // so few that it does not matter how many are met twice
    if (bound <= most) return bound;
    let found = 0;
    this.walk(keys, (_, others) => {
      found += others.length;
      return found <= most;
    });
    return found;
  }
}

/** Each key of each claim once, as two columns, with how many claims have each key; keys are numbered as they are met. */
function keysMet(profiles: readonly ClaimProfile[], keysOf: (profile: ClaimProfile) => Iterable<string>) {
  const claims: number[] = [];
  const keys: number[] = [];
  const counts: number[] = [];
  const last: number[] = [];
  const ofTerm: number[] = [];
  const ofText = new Map<string, number>();
  const heaviest = new Int32Array(KEYS_PER_CLAIM);
  const note = (key: number, claim: number) => {
    if (last[key] === claim) return;
    last[key] = claim;
    counts[key] = (counts[key] ?? 0) + 1;
    claims.push(claim);
    keys.push(key);
  };
  profiles.forEach((profile, claim) => {
    for (const text of keysOf(profile)) {
      const key = ofText.get(text) ?? counts.length;
      ofText.set(text, key);
      note(key, claim);
    }
    const size = chooseHeaviest(profile.near, heaviest);
    for (let i = 0; i < size; i++) {
      const term = profile.near.terms[heaviest[i] ?? 0] ?? 0;
      const key = ofTerm[term] ?? counts.length;
      ofTerm[term] = key;
      note(key, claim);
    }
  });
  return { claims, keys, counts };
}

/** Fills in the places of the terms that weigh most, the heaviest first, of equals the one with the lesser number; returns how many. */
function chooseHeaviest({ weights }: SparseVector, chosen: Int32Array): number {
  let size = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    let place = size;
    while (place > 0 && (weights[chosen[place - 1] ?? 0] ?? 0) < weight) place -= 1;
    if (place >= chosen.length) continue;
    if (size < chosen.length) size += 1;
    for (let j = size - 1; j > place; j--) chosen[j] = chosen[j - 1] ?? 0;
    chosen[place] = i;
  }
  return size;
}

/** The rank of each key from the rarest on; -1 for one that brings no pairs. */
function ranksOf(counts: readonly number[]): Int32Array {
  const next = new Int32Array(COMMONEST_KEY + 2);
  const brings = (count: number) => count > 1 && count <= COMMONEST_KEY;
  for (const count of counts) if (brings(count)) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let count = 1; count < next.length; count++) next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  return Int32Array.from(counts, (count) => {
    if (!brings(count)) return -1;
    const rank = next[count] ?? 0;
    next[count] = rank + 1;
    return rank;
  });
}

/** Items by the lists that they belong to, in their order; those of list -1 are left out. */
function listsOf(size: number, lists: readonly number[], items: readonly number[]): Lists {
  const from = new Int32Array(size + 1);
  for (const list of lists) if (list >= 0) from[list + 1] = (from[list + 1] ?? 0) + 1;
  for (let list = 0; list < size; list++) from[list + 1] = (from[list + 1] ?? 0) + (from[list] ?? 0);
  const next = from.slice();
  const sorted = new Int32Array(from[size] ?? 0);
  lists.forEach((list, i) => {
    if (list < 0) return;
    const place = next[list] ?? 0;
    next[list] = place + 1;
    sorted[place] = items[i] ?? 0;
  });
  return { from, items: sorted };
}

function keysOfClaims(claims: number, { from, items }: Lists): Lists {
  const keys: number[] = [];
  for (let key = 0; key + 1 < from.length; key++) for (let at = from[key] ?? 0; at < (from[key + 1] ?? 0); at++) keys.push(key);
  return listsOf(claims, Array.from(items), keys);
}
