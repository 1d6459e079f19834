import type { ClaimProfile } from '../profile.js';
import type { Scene } from './contradiction.js';

/** Claims of one sort that a rule looks at on each side: more of them are boilerplate, and their pairs would grow with the square. */
const MOST_CLAIMS = 300;

/** Every claim of the first list with every rival of it in the second, in order. */
export function rivalPairs(
  { areRivals }: Scene,
  first: readonly ClaimProfile[],
  second: readonly ClaimProfile[],
): readonly (readonly [ClaimProfile, ClaimProfile])[] {
  const others = second.slice(0, MOST_CLAIMS);
  return first.slice(0, MOST_CLAIMS).flatMap((a) => others.flatMap((b) => (areRivals(a, b) ? [[a, b] as const] : [])));
}
