import type { ClaimProfile } from '../align/profile.js';
import { isMovedPlan, isSuccession } from '../align/succession.js';

/** Two claims whose values exclude one another. */
interface Excluded {
  readonly a: ClaimProfile;
  readonly b: ClaimProfile;
}

/**
 * Why values that exclude one another are a newer state of a figure that moves; null where they are not: between any two
 * sources the later article gives the larger value. An article may repeat the older value beside the newer.
 */
export function updateBetween(excluded: readonly Excluded[]): string | null {
  const between = excluded.filter(({ a, b }) => a.source !== b.source && !repeatsOlder(a, b, excluded) && !repeatsOlder(b, a, excluded));
  if (between.length === 0) return null;
  if (between.every(({ a, b }) => isSuccession(a, b))) return 'the figure moves, and each later article gives the newer value';
  return between.every(({ a, b }) => isMovedPlan(a, b)) ? 'the plan has moved: the later article gives a later date' : null;
}

/** Whether the smaller of two values is only the older state, named by an article that gives the newer one too. */
function repeatsOlder(one: ClaimProfile, other: ClaimProfile, excluded: readonly Excluded[]): boolean {
  if (sizeOf(one) >= sizeOf(other)) return false;
  return excluded.some(({ a, b }) => {
    const own = a.source === one.source && b.source === one.source;
    return own && (a === one || b === one) && sizeOf(a === one ? b : a) > sizeOf(one);
  });
}

function sizeOf({ content: { value } }: ClaimProfile): number {
  return value.kind === 'quantity' ? (value.low ?? value.high ?? 0) * (value.unit?.factor ?? 1) : 0;
}
