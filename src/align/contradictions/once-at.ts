import type { DateValue } from '../../values/date.js';
import type { ClaimProfile } from '../profile.js';
import type { OppositionFinder } from './contradiction.js';
import { areOneAct, type DatedAct, datedActsOf } from './dated-acts.js';
import { oppositionsAmong } from './rivals.js';

const MINUTES_A_DAY = 24 * 60;

/** Minutes by which two clock times of one act lie apart at most, but for a difference of zones: what lies further apart are two acts. */
const NEAR = 3 * 60;

/** Longest range of a clock time that is held against another, in minutes: "the morning" is no clock time. */
const PRECISE = 60;

/** "Made landfall at 4.30am" against "came ashore at 2:30 a.m.": what comes once to one thing comes at one time, by the clock of the place. */
export const onceAt: OppositionFinder = {
  rule: 'once-at',
  kind: 'date',
  find(scene) {
    const acts = new Map(datedActsOf(scene).flatMap((act) => (isClock(act.value) ? [[act.profile, act] as const] : [])));
    const claims = [...acts.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [acts.get(a), acts.get(b)];
      if (a.source >= b.source || x === undefined || y === undefined || !areOneAct(x, y) || !differ(x.value, y.value)) return [];
      if (isToldBoth(x, y, acts) || isToldBoth(y, x, acts)) return [];
      return [{ a, b, sides: [labelOf(x.value), labelOf(y.value)] }];
    });
  },
};

function isClock({ clock, bound }: DateValue): boolean {
  return clock !== null && bound === null && clock.to - clock.from <= PRECISE;
}

/** Whether two clock times exclude one another, whatever their days; one clock in two zones does, however far apart they are. */
function differ(a: DateValue, b: DateValue): boolean {
  const apart = minutesApart(a, b);
  return apart !== null && apart > 0 && (apart <= NEAR || isOneClock(a, b));
}

function isOneClock({ clock: x }: DateValue, { clock: y }: DateValue): boolean {
  return x !== null && y !== null && x.from + x.to === y.from + y.to;
}

/** Least minutes between two clock times round midnight, 0 where they meet; null where one zone is known and the other not. */
function minutesApart({ clock: x }: DateValue, { clock: y }: DateValue): number | null {
  if (x === null || y === null || (x.offset === null) !== (y.offset === null)) return null;
  const shift = (x.offset ?? 0) - (y.offset ?? 0);
  const middle = (x.from + x.to - y.from - y.to) / 2 - shift;
  const distance = Math.abs(middle - Math.round(middle / MINUTES_A_DAY) * MINUTES_A_DAY);
  return Math.max(0, distance - (x.to - x.from + y.to - y.from) / 2);
}

/** Whether the article of `a` gives an act of the kind the time of `b` too, or in another zone the same instant. */
function isToldBoth(a: DatedAct, b: DatedAct, acts: ReadonlyMap<ClaimProfile, DatedAct>): boolean {
  return [...acts.values()].some(
    (other) => other.profile.source === a.profile.source && other.act === b.act && minutesApart(other.value, b.value) === 0,
  );
}

/** The clock time as a word; where its zone is known, that of Greenwich. */
function labelOf({ clock, timex }: DateValue): string {
  if (clock === null || clock.offset === null) return (timex ?? '').replace(/^.*T/u, '');
  const minutes = (clock.from + clock.to) / 2 - clock.offset;
  return `${(minutes + 2 * MINUTES_A_DAY) % MINUTES_A_DAY} UTC`;
}
