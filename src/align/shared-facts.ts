import type { ClaimProfile } from './profile.js';

/** Grows from 0 towards 1 with the figures that both sentences give. */
export function sharedFigures(a: ClaimProfile, b: ClaimProfile): number {
  let shared = 0;
  for (const figure of a.figures) if (b.figures.has(figure)) shared += 1;
  return shared / (1 + shared);
}

/** Share of the event classes of both clauses that they have in common. */
export function sharedEvents(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const event of a) if (b.has(event)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Weight of the event classes that both sentences name, by their nearness to the value. */
export function sharedNearEvents(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [event, weight] of a) best = Math.max(best, Math.min(weight, b.get(event) ?? 0));
  return best;
}
