import type { Claim } from '../model/claim.js';

/** "q4200" for the number 4,200 whatever it counts, "d2025-04" for a date; null for other values. */
export function figureKey(value: Claim['value']): string | null {
  if (value.kind === 'quantity' && value.role === 'ordinal') return null;
  if (value.kind === 'quantity') return value.low === null && value.high === null ? null : `q${value.low ?? value.high}`;
  if (value.kind === 'date') return value.timex === null ? null : `d${value.timex}`;
  return null;
}
