import type { ClaimProfile } from './profile.js';
import { minutesOf } from './succession.js';

/**
 * Days of the calendar between the publication of two articles from which two figures are no contradiction: a matter told over
 * months has other states, plans and occasions, whose change nobody calls an error.
 */
export const ANOTHER_STATE = 30;

/** Days of the calendar between the publication of two articles; 0 where one has none. */
export function daysApart(a: ClaimProfile, b: ClaimProfile): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === null || y === null ? 0 : Math.abs(x - y);
}

function dayOf({ published }: ClaimProfile): number | null {
  const minutes = published === null ? null : minutesOf(published.value.slice(0, 'YYYY-MM-DD'.length));
  return minutes === null ? null : minutes / (24 * 60);
}
