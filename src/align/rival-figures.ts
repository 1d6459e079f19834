import { PRICING_VERBS, TRADING_VERBS } from '../lexicon/moving.js';
import { REST_BEFORE, REST_BEHIND } from '../lexicon/remainder.js';
import { RELATIONS_BEFORE, RELATIONS_BEHIND, type TimeRelation } from '../lexicon/time-relations.js';
import type { Token } from '../model/token.js';
import type { QuantityValue } from '../values/quantity.js';
import { ANOTHER_STATE, daysApart } from './days-apart.js';
import { countOtherThings } from './figure-slots.js';
import type { ClaimProfile } from './profile.js';
import { quantitySlip } from './slip.js';
import { isMovedPlan } from './succession.js';

/**
 * Least probability at which two groups of quantities that exclude one another are one matter: from here on an editor is
 * shown the difference.
 */
const JOIN = 0.25;

/** The same where one is a newer state of the other: an update alarms nobody, so the words may say a little less. */
const JOIN_NEWER = 0.14;

/** The same where the two figures look like two matters from the outset, or one is rounded ("about"): only words that make an error of it say otherwise. */
const JOIN_UNLIKELY = 0.55;

/** The same for small counts of one fate of which one is the newer: five are missing still, of eight the day before. */
const JOIN_FATE = 0.35;

/** The same where one amount is many times the other: even a toll seldom grows so from one article to the next. */
const JOIN_MANIFOLD = 0.8;

/** The same in articles that may tell of two such occasions: of 16 such pairs of unseen stories 6 were one matter. */
const JOIN_OCCASIONS = 0.8;

/** The same for scores. */
const JOIN_SCORE = 0.8;

/**
 * The same where one says "more than" or "at least": who bounds a figure has thought about it, and of 18 such pairs of unseen
 * stories 4 were one matter.
 */
const JOIN_ONE_SIDED = 0.8;

/** The same for dates: a story has many days, which come close to one another by chance. */
const JOIN_DATE = 0.7;

/** The least of all. */
export const LEAST_LIKELY = Math.min(JOIN, JOIN_NEWER);

/** Ratio from which two amounts are no two versions of one: reporters misstate a figure by a digit or a unit, or round it. */
const FAR = 2;

/** Ratio from which no misreading explains it. */
const MANIFOLD = 10;

/** Ratio from which an open end ("at least") is too far from the other amount to speak of it. */
const EMPTY = 5;

/** Below it a slip of the hand says nothing: one digit is like another in one of nine. */
const TELLING_SLIP = 0.5;

/** Articles further apart in time than this, in days, may tell of two such occasions. */
const ONE_OCCASION = 10;

/** Articles this far apart in time, in days, give two levels of what goes up and down. */
const ONE_LEVEL = 2;

/** Numbers below it an article gives of many things. */
const COMMON = 10;

/** Whether two quantities whose values exclude one another can answer one question, whatever the words around them say. */
export function areRivals(a: ClaimProfile, b: ClaimProfile): boolean {
  if (isTraded(a) || isTraded(b)) return false;
  if (isRest(a) !== isRest(b) || areOfTwoRelations(a, b) || countOtherThings(a, b)) return false;
  return !((isLevel(a) || isLevel(b)) && daysApart(a, b) >= ONE_LEVEL);
}

/** Least probability at which two figures that exclude one another are held against each other. `isNewer`: one is the newer state. */
export function leastLikelihood(a: ClaimProfile, b: ClaimProfile, isNewer: boolean): number {
  const [x, y] = [a.content.value, b.content.value];
  // dates that differ are found by rules (see contradictions); likeness of words only tells that a plan has moved
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return isMovedPlan(a, b) ? JOIN_DATE : Number.POSITIVE_INFINITY;
  if (areFar(x, y, MANIFOLD)) return JOIN_MANIFOLD;
  // a report of one match tells of others
  if (x.role === 'score') return JOIN_SCORE;
  if (areCommon(x, y)) return isNewer && a.fate !== null && a.fate === b.fate ? JOIN_FATE : JOIN_UNLIKELY;
  if (isNewer) return JOIN_NEWER;
  if (daysApart(a, b) > ANOTHER_STATE) return Number.POSITIVE_INFINITY;
  if (daysApart(a, b) > ONE_OCCASION) return JOIN_OCCASIONS;
  if (isOneSided(x) || isOneSided(y)) return JOIN_ONE_SIDED;
  if (x.bound === 'about' || y.bound === 'about') return JOIN_UNLIKELY;
  return areFar(x, y, FAR) ? JOIN_UNLIKELY : JOIN;
}

/** "At least four" beside "more than eighty": both can be true, but who means eighty does not say four. */
export function saysNothing({ content: { value: x } }: ClaimProfile, { content: { value: y } }: ClaimProfile): boolean {
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || (!isOneSided(x) && !isOneSided(y))) return false;
  return x.unit?.dimension === y.unit?.dimension && areFar(x, y, EMPTY);
}

/** Whether one end is open; of "billions" both are. */
function isOneSided({ min, max, bound }: QuantityValue): boolean {
  return (min === null) !== (max === null) && bound !== 'order-of-magnitude';
}

/** "Twenty others", "another twenty": a count of the rest is no version of a count of all, nor of the first part. */
function isRest({ content, extraction: { tokens } }: ClaimProfile): boolean {
  let last = content.tokens.end - 1;
  while (last > content.tokens.first && tokens[last]?.tag !== 'NUM') last -= 1;
  const behind = tokens[last + 1]?.lower ?? '';
  const isMore = REST_BEHIND.has(behind) && !(behind === 'more' && tokens[last + 2]?.lower === 'than');
  return isMore || REST_BEFORE.has(tokens[content.tokens.first - 1]?.lower ?? '');
}

/** "Four days before" one thing, "the second time in four days": lengths of time that are measured otherwise. */
function areOfTwoRelations(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [relationOf(a), relationOf(b)];
  return x !== null && y !== null && x !== y;
}

function relationOf({ content, extraction: { tokens } }: ClaimProfile): TimeRelation | null {
  if (content.value.kind !== 'quantity' || content.value.unit?.dimension !== 'time') return null;
  const { first, end } = content.tokens;
  return (
    firstKnown(RELATIONS_BEHIND, tokens.slice(first, end + 1)) ?? firstKnown(RELATIONS_BEFORE, tokens.slice(Math.max(0, first - 1), end))
  );
}

function firstKnown(relations: ReadonlyMap<string, TimeRelation>, tokens: readonly Token[]): TimeRelation | null {
  for (const { lower } of tokens) {
    const relation = relations.get(lower);
    if (relation !== undefined) return relation;
  }
  return null;
}

/** A price, a rate or a temperature that rose or fell to so much: it will be another tomorrow, lower as well as higher. */
function isLevel(profile: ClaimProfile): boolean {
  const { value } = profile.content;
  if (value.kind !== 'quantity') return false;
  return value.change?.mode === 'to' || value.change?.mode === 'from' || (value.unit?.dimension === 'money' && isPriced(profile));
}

/** "Shares closed down 9 percent at €23.60." */
function isPriced(profile: ClaimProfile): boolean {
  return hasVerb(profile, PRICING_VERBS);
}

/** "Tin was trading at $6,562": an hour later it is another price. */
function isTraded(profile: ClaimProfile): boolean {
  const { value } = profile.content;
  return value.kind === 'quantity' && value.unit?.dimension === 'money' && hasVerb(profile, TRADING_VERBS);
}

/** Whether the clause has one of some verbs. */
function hasVerb({ content: { clause }, extraction: { tokens } }: ClaimProfile, lemmas: ReadonlySet<string>): boolean {
  for (let i = clause.first; i < clause.end; i++) {
    const token = tokens[i];
    if (token?.tag === 'VERB' && lemmas.has(token.lemma)) return true;
  }
  return false;
}

function areFar(x: QuantityValue, y: QuantityValue, ratio: number): boolean {
  const [p, q] = [sizeOf(x), sizeOf(y)];
  return Math.max(p, q) >= ratio * Math.min(p, q) && quantitySlip(x, y) < TELLING_SLIP;
}

function areCommon(x: QuantityValue, y: QuantityValue): boolean {
  return x.unit === null && y.unit === null && x.role !== 'age' && sizeOf(x) < COMMON && sizeOf(y) < COMMON;
}

/** The amount in the base unit of its dimension. */
function sizeOf(value: QuantityValue): number {
  return Math.abs((value.low ?? value.high ?? 0) * (value.unit?.factor ?? 1));
}
