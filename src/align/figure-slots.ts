import { isPersonNoun } from '../lexicon/person-nouns.js';
import { relate } from '../lexicon/wordnet.js';
import { areOfTwoCountries, type ClauseSlots } from './clause-slots.js';
import type { ClaimProfile } from './profile.js';
import { cosine } from './vector.js';
import { relatedness } from './word-ties.js';

/** A figure with the slots of its clause. */
export interface PlacedFigure {
  readonly profile: ClaimProfile;
  readonly slots: ClauseSlots;
}

/** Likeness of the words near two counts below which other nouns count other things. */
const FAR = 0.3;

/**
 * The same of the words near two dates that name no more than a year, and of their clauses, the year itself among the words:
 * beside "last year" stands now this and now that, and two acts that share hardly a word are not the same for their year.
 */
const FAR_IN_YEAR = 0.25;
const FAR_CLAUSE = 0.15;

/** Days from which a date is no better than its year. */
const WHOLE_YEAR = 300;

/** Days between two dates beside which two figures are of two times. */
const ANOTHER_TIME = 31;

/**
 * Whether what stands around two figures tells them apart, although their values go together: one number comes up in many
 * matters. Of dates less is asked, since one act has many subjects, and its year stands in the date itself.
 */
export function areOfTwoMatters(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.slots.isOfAnother !== b.slots.isOfAnother) return true;
  const areQuantities = a.profile.content.kind === 'quantity' && b.profile.content.kind === 'quantity';
  return (areQuantities && areApart(a.slots.subjectNames, b.slots.subjectNames)) || areOfTwoScopes(a, b);
}

/**
 * Whether country, year, time, counted thing or modality tell two figures apart. That is all that is asked of figures that
 * exclude one another, since each article words what it alone says in its own way.
 */
export function areOfTwoScopes(a: PlacedFigure, b: PlacedFigure): boolean {
  if (areOfTwoCountries(a.slots, b.slots)) return true;
  const [x, y] = [a.profile.content.value, b.profile.content.value];
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return areOtherActs(a.profile, b.profile);
  return (
    areApart(a.profile.otherYears, b.profile.otherYears) ||
    areOfTwoTimes(a.slots, b.slots) ||
    (countOtherThings(a.profile, b.profile) && cosine(a.profile.near, b.profile.near) < FAR) ||
    (a.slots.isOpen !== b.slots.isOpen && (x.bound !== 'exact' || y.bound !== 'exact'))
  );
}

/** Whether both sides have some and none in common. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));
}

/** Whether each date of one clause is far from each of the other. */
function areOfTwoTimes(a: ClauseSlots, b: ClauseSlots): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => isBefore(one, other) || isBefore(other, one)));
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function daysOf({ figures }: ClauseSlots): readonly Days[] {
  return figures.flatMap(({ value }) =>
    value.kind === 'date' && value.from !== null && value.to !== null ? [{ from: value.from, to: value.to }] : [],
  );
}

function isBefore(one: Days, other: Days): boolean {
  return one.to < other.from - ANOTHER_TIME;
}

/** Whether two bare counts are of unrelated nouns; the many words for people are one. */
export function countOtherThings({ content: { value: a } }: ClaimProfile, { content: { value: b } }: ClaimProfile): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  if (a.unit !== null || b.unit !== null || a.of === null || b.of === null) return false;
  return relate(a.of, b.of) === null && !(isPersonNoun(a.of) && isPersonNoun(b.of));
}

/** The dead of one article and the missing of another are two counts. */
export function areOfTwoFates(a: ClaimProfile | undefined, b: ClaimProfile | undefined): boolean {
  return isCount(a) && isCount(b) && a?.fate !== null && b?.fate !== null && a?.fate !== b?.fate;
}

function isCount(profile: ClaimProfile | undefined): boolean {
  const value = profile?.content.value;
  return value?.kind === 'quantity' && value.unit === null;
}

/** Whether two years are of acts that have neither verb, nor kind of event, nor words in common. */
function areOtherActs(a: ClaimProfile, b: ClaimProfile): boolean {
  if (!isWholeYear(a) || !isWholeYear(b) || relatedness(a.content.predicate, b.content.predicate) > 0) return false;
  if ([...a.events].some((event) => b.events.has(event))) return false;
  return cosine(a.near, b.near) < FAR_IN_YEAR && cosine(a.clause, b.clause) < FAR_CLAUSE;
}

function isWholeYear({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'date' && value.from !== null && value.to !== null && value.to - value.from >= WHOLE_YEAR;
}

/**
 * Whether two figures of one article stand in one sentence: a writer does not say one thing twice in a sentence ("0.6 % of
 * one group and 0.5 % of the other"), but for a conversion.
 */
export function areOfOneSentence(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.content.value, b.content.value];
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || a.source !== b.source) return false;
  return a.content.sentence === b.content.sentence && x.unit?.symbol === y.unit?.symbol;
}
