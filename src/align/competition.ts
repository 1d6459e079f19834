import type { PairList } from './candidates.js';
import { logit } from './logistic.js';

/** A pair this far behind a rival of the same two articles is most likely the wrong one. */
const CLEARLY_BEHIND = -0.3;

/** What the other candidates say about a pair, in the order in which `competition` writes it. */
export const RIVAL_FEATURES = ['logit', 'mutual', 'margin', 'behind', 'triangle'] as const;

/** Features of pairs row behind row. */
export interface FeatureTable {
  readonly values: Float64Array;
  readonly width: number;
}

/**
 * What the other candidates say about each pair: two claims of one matter are each other's best, clearly ahead of the
 * second best, and a third article that has the matter too is close to both.
 *
 * @param first the probability of each pair of being one matter, from the two claims alone
 * @param sources of each claim its source; claims of one source stand together
 */
export function competition(pairs: PairList, first: Float64Array, sources: Int32Array): FeatureTable {
  const rows = neighbourRows(pairs, first, sources.length);
  const rivals = bestRivals(rows, first, sources);
  const hasThirds = new Set(sources).size > 2;
  const triangles = hasThirds ? bestTriangles(pairs, rows, first, sources) : null;
  const width = RIVAL_FEATURES.length;
  const values = new Float64Array(first.length * width);
  for (let pair = 0; pair < first.length; pair++) {
    const probability = first[pair] ?? 0;
    const margin = probability - (rivals[pair] ?? 0);
    const at = pair * width;
    values[at] = logit(probability) / 4;
    values[at + 1] = margin >= 0 ? 1 : 0;
    values[at + 2] = margin;
    values[at + 3] = margin < CLEARLY_BEHIND ? 1 : 0;
    values[at + 4] = triangles?.[pair] ?? 0;
  }
  return { values, width };
}

/** The pairs of each claim: those of claim c are the entries from `from[c]` to `from[c + 1]`, by the other claim ascending. */
interface NeighbourRows {
  readonly from: Int32Array;
  readonly pair: Int32Array;
  readonly other: Int32Array;
}

function neighbourRows({ a, b }: PairList, first: Float64Array, size: number): NeighbourRows {
  const from = new Int32Array(size + 1);
  for (let i = 0; i < first.length; i++) {
    from[(a[i] ?? 0) + 1] = (from[(a[i] ?? 0) + 1] ?? 0) + 1;
    from[(b[i] ?? 0) + 1] = (from[(b[i] ?? 0) + 1] ?? 0) + 1;
  }
  for (let c = 0; c < size; c++) from[c + 1] = (from[c + 1] ?? 0) + (from[c] ?? 0);
  const next = from.slice();
  const pair = new Int32Array(first.length * 2);
  const other = new Int32Array(first.length * 2);
  const put = (claim: number, partner: number, index: number) => {
    const place = next[claim] ?? 0;
    next[claim] = place + 1;
    pair[place] = index;
    other[place] = partner;
  };
  // pairs ascend, so that the lesser partners of a claim come before the greater ones
  for (let i = 0; i < first.length; i++) {
    put(a[i] ?? 0, b[i] ?? 0, i);
    put(b[i] ?? 0, a[i] ?? 0, i);
  }
  return { from, pair, other };
}

/** For each pair the best probability that either claim has with another claim of the other's source. */
function bestRivals({ from, pair, other }: NeighbourRows, first: Float64Array, sources: Int32Array): Float64Array {
  const rivals = new Float64Array(first.length);
  for (let claim = 0; claim + 1 < from.length; claim++) {
    const end = from[claim + 1] ?? 0;
    let start = from[claim] ?? 0;
    while (start < end) {
      const source = sources[other[start] ?? 0];
      let best = -1;
      let leader = start;
      let second = 0;
      let at = start;
      for (; at < end && sources[other[at] ?? 0] === source; at++) {
        const probability = first[pair[at] ?? 0] ?? 0;
        if (probability > best) {
          second = Math.max(0, best);
          best = probability;
          leader = at;
        } else if (probability > second) second = probability;
      }
      for (; start < at; start++) {
        const index = pair[start] ?? 0;
        rivals[index] = Math.max(rivals[index] ?? 0, start === leader ? second : best);
      }
    }
  }
  return rivals;
}

/** Steps in which probabilities are told apart where rows are brought into falling order. */
const STEPS = 4096;

/** For each pair how well the best claim of a third source goes with both. */
function bestTriangles({ a, b }: PairList, rows: NeighbourRows, first: Float64Array, sources: Int32Array): Float64Array {
  const falling = fallingRows(rows, first);
  // the partners of the claim whose pairs come next: pairs are in the order of their first claim
  const partners = new Float64Array(sources.length);
  const triangles = new Float64Array(first.length);
  let owner = -1;
  for (let i = 0; i < first.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    if (x !== owner) {
      if (owner >= 0) for (let at = rows.from[owner] ?? 0; at < (rows.from[owner + 1] ?? 0); at++) partners[rows.other[at] ?? 0] = 0;
      for (let at = rows.from[x] ?? 0; at < (rows.from[x + 1] ?? 0); at++) partners[rows.other[at] ?? 0] = first[rows.pair[at] ?? 0] ?? 0;
      owner = x;
    }
    let best = 0;
    for (let at = falling.from[y] ?? 0; at < (falling.from[y + 1] ?? 0); at++) {
      const probability = first[falling.pair[at] ?? 0] ?? 0;
      // the order is true to a step: what comes later may lie a step higher
      if (probability + 1 / STEPS <= best) break;
      const other = falling.other[at] ?? 0;
      const both = Math.min(probability, partners[other] ?? 0);
      if (both > best && sources[other] !== sources[x] && sources[other] !== sources[y]) best = both;
    }
    triangles[i] = best;
  }
  return triangles;
}

/** The rows with the most probable pairs first, true to one step of probability. */
function fallingRows({ from, pair, other }: NeighbourRows, first: Float64Array): NeighbourRows {
  const sizes = new Int32Array(STEPS + 2);
  const stepOf = (entry: number) => STEPS - Math.floor((first[pair[entry] ?? 0] ?? 0) * STEPS);
  for (let entry = 0; entry < pair.length; entry++) sizes[stepOf(entry) + 1] = (sizes[stepOf(entry) + 1] ?? 0) + 1;
  for (let step = 0; step <= STEPS; step++) sizes[step + 1] = (sizes[step + 1] ?? 0) + (sizes[step] ?? 0);
  const order = new Int32Array(pair.length);
  const claims = new Int32Array(pair.length);
  for (let claim = 0; claim + 1 < from.length; claim++) {
    for (let entry = from[claim] ?? 0; entry < (from[claim + 1] ?? 0); entry++) {
      const step = stepOf(entry);
      order[sizes[step] ?? 0] = entry;
      claims[sizes[step] ?? 0] = claim;
      sizes[step] = (sizes[step] ?? 0) + 1;
    }
  }
  const next = from.slice();
  const sorted = { from, pair: new Int32Array(pair.length), other: new Int32Array(pair.length) };
  for (let i = 0; i < order.length; i++) {
    const claim = claims[i] ?? 0;
    const place = next[claim] ?? 0;
    next[claim] = place + 1;
    sorted.pair[place] = pair[order[i] ?? 0] ?? 0;
    sorted.other[place] = other[order[i] ?? 0] ?? 0;
  }
  return sorted;
}
