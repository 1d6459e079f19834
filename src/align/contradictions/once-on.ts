import type { DateValue } from '../../values/date.js';
import { compareDates } from '../../values/date-comparison.js';
import type { ClaimProfile } from '../profile.js';
import { dateSlip } from '../slip.js';
import { isMovedPlan } from '../succession.js';
import type { OppositionFinder } from './contradiction.js';
import { areOneAct, areOneMaking, type DatedAct, datedActsOf } from './dated-acts.js';
import { oppositionsAmong } from './rivals.js';

/** Days by which two dates of one act lie apart at most: what lies further apart, and is no slip of the hand, are two acts. */
const NEAR = 14;

/**
 * "The fire that started on 5 August" against "the fire began on Wednesday", the 6th: what comes once to one thing has one date.
 * Only dates that lie near each other, or differ in one part.
 */
export const onceOn: OppositionFinder = {
  rule: 'once-on',
  kind: 'date',
  find(scene) {
    const acts = new Map(datedActsOf(scene).flatMap((act) => (isDay(act.value) ? [[act.profile, act] as const] : [])));
    const claims = [...acts.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [acts.get(a), acts.get(b)];
      if (a.source >= b.source || x === undefined || y === undefined || !differ(x, y)) return [];
      if (isToldBoth(x, y, acts) || isToldBoth(y, x, acts) || isMovedPlan(a, b)) return [];
      return [{ a, b, sides: [labelOf(x), labelOf(y)] }];
    });
  },
};

/** A day, month or year, not a week, a season or a time that is only open to one side. */
function isDay({ timex, bound }: DateValue): boolean {
  return bound === null && /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\S*)?)?)?$/u.test(timex ?? '');
}

function differ(a: DatedAct, b: DatedAct): boolean {
  const [x, y] = [dayOnly(a.value), dayOnly(b.value)];
  if (a.act !== b.act && areOneMaking(a, b)) return areSwapped(labelOf(a), labelOf(b));
  if (!areOneAct(a, b)) return false;
  if (compareDates(x, y).relation !== 'excludes') return false;
  return (
    dateSlip(x, y) > 0 || (x.from !== null && y.from !== null && x.from === x.to && y.from === y.to && Math.abs(x.from - y.from) <= NEAR)
  );
}

/** "1974" and "1947": one year with its digits swapped. What is built in one year may be opened in the next. */
function areSwapped(a: string, b: string): boolean {
  return a !== b && a.length === 4 && [...a].sort().join('') === [...b].sort().join('');
}

function labelOf({ value }: DatedAct): string {
  return dayOnly(value).timex ?? '';
}

/** The clock is another matter: it may be told in another zone. */
function dayOnly(value: DateValue): DateValue {
  return { ...value, timex: value.timex?.slice(0, 10) ?? null, timexType: 'date', clock: null, part: null };
}

/** Whether the article of `a` gives an act of the kind the date of `b` too: then there were two. */
function isToldBoth(a: DatedAct, b: DatedAct, acts: ReadonlyMap<ClaimProfile, DatedAct>): boolean {
  return [...acts.values()].some(
    (other) =>
      other.profile.source === a.profile.source &&
      other.act === b.act &&
      compareDates(dayOnly(other.value), dayOnly(b.value)).relation !== 'excludes',
  );
}
