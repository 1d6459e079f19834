import { UNITS } from '../../lexicon/time.js';
import { VAGUE_COUNTS } from '../../lexicon/time-numbers.js';
import { countOf } from './count.js';
import type { Amount, Anchor, Expression } from './expression.js';
import type { Groups, Surroundings } from './rule.js';

/** Words that set a count of units into the past or the future. */
export const SHIFT_TAIL =
  '(?: or so)?(?<tail> ago| earlier| later| hence| from now|{apostrophe}s? time| previously|(?: before| after| afterwards?| on)(?=\\s*[.,;:)”"’]))';

/** The length that a match counts. */
export function length(groups: Groups): Expression | null {
  return { kind: 'duration', amount: amountOf(groups), unit: groups['unit'] ?? '', vague: groups['vague'] !== undefined };
}

/** The count of a match: its `low` and `high`, its vague words, or "a". */
export function amountOf(groups: Groups): Amount {
  const extra = groups['more'] === undefined ? 0 : 0.5;
  if (groups['vague'] !== undefined) {
    const count = VAGUE_COUNTS.get(groups['vague'].replace(/\s+/gu, ' ')) ?? null;
    return { low: count, high: count };
  }
  const one = groups['half'] === undefined ? 1 : 0.5;
  const low = groups['low'] === undefined ? one : countOf(groups['low']);
  const high = groups['high'] === undefined ? low : countOf(groups['high']);
  return { low: low === null ? null : low + extra, high: high === null ? null : high + extra };
}

/** Whole units away from an anchor. */
export function shift(unit: string, count: number, anchor: Anchor, vague = false): Expression {
  return { kind: 'shift', unit, count, anchor, vague };
}

/** "$3 million, or 8 cents a share, a year ago", "up from 5 percent a year ago": figures are compared with those of the same period. */
export function comparesFigures({ text, start }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:[\d%]|percent|million|billion|a share|(?:from|than|over|against|versus|with))[\s,]+$/u.test(before);
}

const YEARS_OF: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
]);

/** "three weeks ago", "a year and a half later". */
export function counted(groups: Groups, figures: boolean): Expression | null {
  const amount = amountOf(groups);
  const unit = groups['unit'] ?? '';
  const tail = (groups['tail'] ?? '').trim();
  const ahead = tail.endsWith('time');
  const forward = ahead || tail === 'later' || tail === 'hence' || tail === 'from now' || tail.startsWith('after') || tail === 'on';
  const fromNow = ahead || tail === 'ago' || tail === 'hence' || tail === 'from now';
  const anchor = !fromNow ? 'narrative' : figures && tail === 'ago' ? 'figures' : 'publication';
  if (UNITS.get(unit)?.clock) return length(groups);
  if (amount.low === null) return { kind: 'vague', ref: forward ? 'FUTURE_REF' : 'PAST_REF' };
  const years = YEARS_OF.get(UNITS.get(unit)?.name ?? '');
  // "half a century ago" is no whole century.
  if (years !== undefined && !Number.isInteger(amount.low)) return shift('year', (forward ? years : -years) * amount.low, anchor, true);
  return shift(unit, forward ? amount.low : -amount.low, anchor, groups['high'] !== undefined || groups['vague'] !== undefined);
}
