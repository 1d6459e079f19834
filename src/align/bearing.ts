import { OPPOSITE_DIRECTIONS } from '../lexicon/directions.js';
import type { Claim } from '../model/claim.js';
import { compareQuantities } from '../values/quantity-comparison.js';
import type { ClaimProfile } from './profile.js';

/** How far from a named place, and in which direction, something is: "60 miles *north of* Harlow". */
export interface Bearing {
  readonly distance: Claim | null;
  /** Points of the compass before the name, in lower case. */
  readonly directions: ReadonlySet<string>;
}

/** Tokens before a name in which its bearing may stand ("about 60 miles to the north-west of the town of"). */
const REACH = 9;

/** Prepositions by which a name becomes the point that a bearing is taken from. */
const FROM: ReadonlySet<string> = new Set(['of', 'from', 'off']);

/** The bearing that ends in a place's name; null where the name is where the thing itself is. */
export function bearingOf({ content, extraction: { tokens, claims } }: ClaimProfile): Bearing | null {
  const from = Math.max(content.clause.first, content.tokens.first - REACH);
  const before = tokens.slice(from, content.tokens.first).map(({ lower }) => lower);
  if (!before.some((word) => FROM.has(word))) return null;
  const directions = new Set(before.filter((word) => OPPOSITE_DIRECTIONS.has(word)));
  let distance: Claim | null = null;
  for (let i = content.index - 1; i >= 0 && (claims[i]?.tokens.end ?? 0) > from; i--) {
    const claim = claims[i];
    if (claim?.value.kind === 'quantity' && claim.value.unit?.dimension === 'length') distance ??= claim;
  }
  return distance === null && directions.size === 0 ? null : { distance, directions };
}

/** Whether two bearings from one place lead to two places. */
export function bearingsDiffer(a: Bearing | null, b: Bearing | null): boolean {
  if (a === null || b === null) return false;
  for (const direction of a.directions) if (b.directions.has(OPPOSITE_DIRECTIONS.get(direction) ?? '')) return true;
  const [x, y] = [a.distance?.value, b.distance?.value];
  return x?.kind === 'quantity' && y?.kind === 'quantity' && compareQuantities(x, y).relation === 'excludes';
}
