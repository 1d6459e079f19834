import type { ClaimProfile } from '../profile.js';
import type { Opposition, Scene } from './contradiction.js';

/** Claims of one sort that a rule looks at on each side: more of them are boilerplate, and their pairs would grow with the square. */
const MOST_CLAIMS = 300;

/**
 * What a rule finds between every claim of the first list and every rival of it in the second, in order. A rule sees tens of
 * thousands of pairs and nearly all for nothing: none of them is kept.
 */
export function oppositionsAmong(
  { areRivals }: Scene,
  first: readonly ClaimProfile[],
  second: readonly ClaimProfile[],
  oppose: (a: ClaimProfile, b: ClaimProfile) => readonly Opposition[],
): readonly Opposition[] {
  const others = second.slice(0, MOST_CLAIMS);
  const found: Opposition[] = [];
  for (const a of first.slice(0, MOST_CLAIMS)) for (const b of others) if (areRivals(a, b)) found.push(...oppose(a, b));
  return found;
}
