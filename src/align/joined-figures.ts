import type { IndexedLink } from './cluster.js';
import type { ScoredFigures } from './figure-scores.js';
import type { PlacedFigure } from './figure-slots.js';
import type { ClaimProfile } from './profile.js';

/** The figures of one kind in one story with all that is known of their pairs. */
export interface JoinedFigures {
  readonly kind: 'date' | 'quantity';
  readonly profiles: readonly ClaimProfile[];
  readonly placed: readonly PlacedFigure[];
  readonly scored: ScoredFigures;
}

/** Whether the values of a pair exclude one another. */
export function isExclusive({ exclusive }: ScoredFigures, index: number): boolean {
  return exclusive[index] === 1;
}

/** Pairs as links from a probability on. */
export function linksFrom(scored: ScoredFigures, least: (index: number) => number): readonly IndexedLink[] {
  const links: IndexedLink[] = [];
  for (let i = 0; i < scored.a.length; i++) {
    const probability = scored.probability[i] ?? 0;
    if (probability >= least(i)) links.push({ a: scored.a[i] ?? 0, b: scored.b[i] ?? 0, probability, index: i });
  }
  return links;
}
