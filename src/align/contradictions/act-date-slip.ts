import { eventClassOf } from '../../lexicon/event-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { DateValue } from '../../values/date.js';
import { compareDates } from '../../values/date-comparison.js';
import type { ClaimProfile } from '../profile.js';
import { dateSlip } from '../slip.js';
import { minutesOf } from '../succession.js';
import { cosine } from '../vector.js';
import { wordKey } from '../word-keys.js';
import type { OppositionFinder } from './contradiction.js';
import { isDateline } from './dated-acts.js';
import { oppositionsAmong } from './rivals.js';

/** Least likeness of the words around two dates of one act. */
const ALIKE = 0.4;

/** Articles further apart in time than this, in days, may tell of two such acts. */
const ONE_EVENT = 10;

/**
 * "The treaty was signed on Thursday" beside "signed on 17 June": one act on two dates that differ in their day, their month
 * or their year alone, as a slip of the hand makes them differ. There is one right date.
 */
export const actDateSlip: OppositionFinder = {
  rule: 'act-date-slip',
  kind: 'date',
  find(scene) {
    const dated = scene.profiles.filter((profile) => keysOf(profile).length > 0 && !isDateline(profile));
    return oppositionsAmong(scene, dated, dated, (a, b) => {
      if (a.source >= b.source || !areOneAct(a, b) || isToldTwice(a, b, dated) || isToldTwice(b, a, dated)) return [];
      return [{ a, b, sides: [dateOf(a)?.timex ?? '', dateOf(b)?.timex ?? ''] }];
    });
  },
};

/** The date of an act that is told as done or planned, to the day, month or year; null where the claim gives none. */
function dateOf({ content: { value } }: ClaimProfile): DateValue | null {
  return value.kind === 'date' && value.clock === null && value.bound === null && /^\d{4}(?:-|$)/u.test(value.timex ?? '') ? value : null;
}

/** What a dated act is known by: its verb's family, and the class of everyday events that it names; none for what is no act. */
function keysOf(profile: ClaimProfile): readonly string[] {
  const { content, extraction } = profile;
  const verb = extraction.tokens[content.trigger];
  const date = dateOf(profile);
  if (date === null || date.timex?.includes('-W') === true || verb?.tag !== 'VERB' || reportingVerb(verb.lower) !== undefined) return [];
  if ((content.modality !== 'asserted' && content.modality !== 'planned') || content.attribution?.stance === 'believes') return [];
  const event = eventClassOf(verb.lemma, extraction.tokens[content.trigger + 1]?.lower);
  return [wordKey(verb) ?? verb.lemma, ...(event === null ? [] : [`class ${event}`])];
}

/** Whether the article of `a` gives such an act another date too: then it happened more than once. */
function isToldTwice(a: ClaimProfile, b: ClaimProfile, dated: readonly ClaimProfile[]): boolean {
  return dated.some((other) => other.source === a.source && other !== a && isOther(a, other) && areAlike(other, b));
}

function areOneAct(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [dateOf(a), dateOf(b)];
  return x !== null && y !== null && dateSlip(x, y) === 1 && isOther(a, b) && areAlike(a, b) && areOfOneTime(a, b);
}

function areAlike(a: ClaimProfile, b: ClaimProfile): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key)) && cosine(a.near, b.near) >= ALIKE;
}

/** Whether two acts were on days that exclude one another. */
function isOther(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [dateOf(a), dateOf(b)];
  return x !== null && y !== null && compareDates(x, y).relation === 'excludes';
}

function areOfOneTime(a: ClaimProfile, b: ClaimProfile): boolean {
  if (a.published === null || b.published === null) return false;
  const [x, y] = [minutesOf(a.published.value), minutesOf(b.published.value)];
  return x !== null && y !== null && Math.abs(x - y) <= ONE_EVENT * 24 * 60;
}
