import type { ClaimProfile } from './profile.js';

/** Publication times closer than this, in minutes, are no order. */
const LEAST_GAP = 60;

/** Minutes since 1970 of an ISO 8601 day or minute; a time without offset counts as UTC; null where it is neither. */
export function minutesOf(value: string): number | null {
  const hasTime = value.includes('T');
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/u.test(value.slice(10));
  const time = Date.parse(hasTime && !hasZone ? `${value}Z` : value);
  return Number.isNaN(time) ? null : time / 60_000;
}

/**
 * Whether two groups of quantities can be an older and a newer state of one figure: the larger value stands only in
 * articles published after the first that has the smaller one.
 */
export function isSuccession(x: readonly ClaimProfile[], y: readonly ClaimProfile[]): boolean {
  const [a, b] = [amountOf(x[0]), amountOf(y[0])];
  if (a === null || b === null || a === b) return false;
  const [smaller, larger] = a < b ? [x, y] : [y, x];
  const first = Math.min(...smaller.map(publishedAt));
  return Number.isFinite(first) && larger.every((profile) => publishedAt(profile) - first >= LEAST_GAP);
}

function publishedAt(profile: ClaimProfile): number {
  return profile.published === null ? Number.NaN : (minutesOf(profile.published.value) ?? Number.NaN);
}

function amountOf(profile: ClaimProfile | undefined): number | null {
  const value = profile?.content.value;
  if (value?.kind !== 'quantity') return null;
  const amount = value.low ?? value.high;
  return amount === null ? null : amount * (value.unit?.factor ?? 1);
}
