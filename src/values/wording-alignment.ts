import type { Word } from './wording-words.js';

/** One column of an alignment: a word of each side, or of one side alone (null). */
export interface Pairing {
  readonly short: number | null;
  readonly long: number | null;
}

/** The longest stretch that two quotes share, edits included; `pairs` are in order and start and end with equal words. */
export interface Alignment {
  readonly pairs: readonly Pairing[];
  readonly matched: number;
}

const MATCH = 2;
const MISMATCH = -1;
const GAP = -1;
/** Words of one quote that are compared; a longer one is cut to the stretch that shares most words with the other, its rest is not judged. */
export const LONGEST = 400;

/** Steps of the table, as small integers. */
const STOP = 0;
const BOTH = 1;
const ONLY_A = 2;
const ONLY_B = 3;

/** Aligns two word lists locally (Smith and Waterman 1981). Time is bounded by 400 × 400 steps. */
export function align(a: readonly Word[], b: readonly Word[]): Alignment {
  const [fromA, fromB] = windows(a, b);
  const [lengthA, lengthB] = [Math.min(LONGEST, a.length - fromA), Math.min(LONGEST, b.length - fromB)];
  const width = lengthB + 1;
  const steps = new Uint8Array((lengthA + 1) * width);
  let row = new Int32Array(width);
  let best = { score: 0, at: 0 };
  for (let i = 1; i <= lengthA; i += 1) {
    const next = new Int32Array(width);
    const key = a[fromA + i - 1]?.key;
    for (let j = 1; j <= lengthB; j += 1) {
      const both = (row[j - 1] ?? 0) + (key === b[fromB + j - 1]?.key ? MATCH : MISMATCH);
      const onlyA = (row[j] ?? 0) + GAP;
      const onlyB = (next[j - 1] ?? 0) + GAP;
      const score = Math.max(0, both, onlyA, onlyB);
      next[j] = score;
      steps[i * width + j] = score === 0 ? STOP : score === both ? BOTH : score === onlyA ? ONLY_A : ONLY_B;
      if (score > best.score) best = { score, at: i * width + j };
    }
    row = next;
  }
  return trace(a, b, steps, width, best.at, [fromA, fromB]);
}

function trace(
  a: readonly Word[],
  b: readonly Word[],
  steps: Uint8Array,
  width: number,
  end: number,
  [fromA, fromB]: readonly [number, number],
): Alignment {
  const pairs: Pairing[] = [];
  let matched = 0;
  for (let at = end; steps[at] !== STOP; ) {
    const [i, j] = [fromA + Math.floor(at / width) - 1, fromB + (at % width) - 1];
    const step = steps[at];
    pairs.push({ short: step === ONLY_B ? null : i, long: step === ONLY_A ? null : j });
    if (step === BOTH && a[i]?.key === b[j]?.key) matched += 1;
    at -= step === BOTH ? width + 1 : step === ONLY_A ? width : 1;
  }
  return { pairs: pairs.reverse(), matched };
}

/** Where the compared stretch of each list begins: 0 unless a list is too long. */
function windows(a: readonly Word[], b: readonly Word[]): readonly [number, number] {
  return [windowStart(a, b), windowStart(b, a)];
}

/** Start of the `LONGEST` words of `long` that hold most content words of `other`. */
function windowStart(long: readonly Word[], other: readonly Word[]): number {
  if (long.length <= LONGEST) return 0;
  const keys = new Set(other.filter(({ kind }) => kind === 'content').map(({ key }) => key));
  const shares = (index: number): number => (keys.has(long[index]?.key ?? '') ? 1 : 0);
  let count = 0;
  let best = { count: -1, start: 0 };
  for (let end = 0; end < long.length; end += 1) {
    count += shares(end) - (end >= LONGEST ? shares(end - LONGEST) : 0);
    if (end >= LONGEST - 1 && count > best.count) best = { count, start: end - LONGEST + 1 };
  }
  return best.start;
}
