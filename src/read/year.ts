import { dayOf, isCivilDay, isoDay } from '../values/calendar.js';

/**
 * Completes a day without its year ("--12-31") by a day that it lies near, such as another article's of the same story:
 * of the years around `near` ("2026-01-02", longer values are cut) the one that brings both closest together.
 */
export function completeYear(monthDay: string, near: string): string {
  const [year = 0, month = 1, day = 1] = near.slice(0, 10).split('-').map(Number);
  const [ownMonth = 1, ownDay = 1] = monthDay.slice(2).split('-').map(Number);
  const target = dayOf(year, month, day);
  const nearest = [year - 1, year, year + 1]
    .filter((candidate) => isCivilDay(candidate, ownMonth, ownDay))
    .map((candidate) => dayOf(candidate, ownMonth, ownDay))
    .reduce((best, candidate) => (Math.abs(candidate - target) < Math.abs(best - target) ? candidate : best), Number.POSITIVE_INFINITY);
  // Only 29 February can be without a leap year at hand.
  return Number.isFinite(nearest) ? isoDay(nearest) : `${year}-${monthDay.slice(2)}`;
}
