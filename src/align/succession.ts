import { eventClassOf } from '../lexicon/event-words.js';
import { MOVING_EVENTS, MOVING_NOUNS, MOVING_WORDS } from '../lexicon/moving.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { Dimension } from '../values/quantity.js';
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

/** The missing are found: of all that is counted in a disaster only they grow fewer. */
const SHRINKING_EVENT = 'go missing';
const NEAREST = 0.5;

/**
 * Whether two quantities can be an older and a newer state of one figure: the larger value stands in the article published
 * later, and the figure is of a kind that grows.
 */
export function isSuccession(x: ClaimProfile, y: ClaimProfile): boolean {
  const [a, b] = [amountOf(x), amountOf(y)];
  if (a === null || b === null || a === b || (!moves(x) && !moves(y))) return false;
  const [older, newer] = a < b !== shrinks([x, y]) ? [x, y] : [y, x];
  return publishedAt(newer) - publishedAt(older) >= LEAST_GAP;
}

function shrinks(profiles: readonly ClaimProfile[]): boolean {
  return profiles.some(({ nearEvents }) => (nearEvents.get(SHRINKING_EVENT) ?? 0) >= NEAREST);
}

/**
 * Whether two groups of quantities that exclude one another are an older and a newer state of one figure: so between any
 * claim of the one and any of the other, but that an article may repeat the older value beside the newer.
 */
export function areOlderAndNewer(x: readonly ClaimProfile[], y: readonly ClaimProfile[]): boolean {
  const older = (amountOf(x[0]) ?? 0) < (amountOf(y[0]) ?? 0) !== shrinks([...x, ...y]) ? x : y;
  const newer = older === x ? y : x;
  const withBoth = new Set(newer.map(({ source }) => source));
  const between = older.filter(({ source }) => !withBoth.has(source)).flatMap((a) => newer.map((b) => [a, b] as const));
  return between.length > 0 && between.every(([a, b]) => isSuccession(a, b));
}

function publishedAt(profile: ClaimProfile): number {
  return profile.published === null ? Number.NaN : (minutesOf(profile.published.value) ?? Number.NaN);
}

/** The amount in the base unit of its dimension; null where there is none. */
function amountOf(profile: ClaimProfile | undefined): number | null {
  const value = profile?.content.value;
  if (value?.kind !== 'quantity') return null;
  const amount = value.low ?? value.high;
  return amount === null ? null : amount * (value.unit?.factor ?? 1);
}

/**
 * Whether the plan of an event has moved from one date to the other: each is still to come where its article is published,
 * and the article published later gives the later date.
 */
export function isMovedPlan(x: ClaimProfile, y: ClaimProfile): boolean {
  const [older, newer] = publishedAt(x) < publishedAt(y) ? [x, y] : [y, x];
  if (!(publishedAt(newer) - publishedAt(older) >= MINUTES_A_DAY)) return false;
  const [first, then] = [firstDayOf(older), firstDayOf(newer)];
  return first !== null && then !== null && first < then && isToCome(older) && isToCome(newer);
}

const MINUTES_A_DAY = 24 * 60;

function firstDayOf({ content: { value } }: ClaimProfile): number | null {
  return value.kind === 'date' ? value.from : null;
}

/** Whether a date, or a part of it, lies behind the day of publication. */
function isToCome(profile: ClaimProfile): boolean {
  const { value } = profile.content;
  return value.kind === 'date' && value.to !== null && value.to > publishedAt(profile) / MINUTES_A_DAY;
}

/** Days after which an event is no longer the news of the day, and its figures stand. */
const SETTLED = 3;

/** Whether the words give the figure to a day that was long over when the article was published, or to another year. */
function isSettled(profile: ClaimProfile): boolean {
  if (profile.otherYears.size > 0) return true;
  const today = publishedAt(profile) / MINUTES_A_DAY;
  return profile.times.some(({ to }) => to < today - SETTLED);
}

/** Whether the words around the value say that it is a state so far, or that such figures grow. Ages and settled figures do not. */
export function moves(profile: ClaimProfile): boolean {
  const { content, extraction } = profile;
  if (content.value.kind !== 'quantity' || content.value.role !== 'amount' || isSettled(profile)) return false;
  // shares are counted anew and do not add up; the fire grows, but not its distance from the capital
  if (content.value.unit !== null && !AMASSING.has(content.value.unit.dimension)) return hasMovingWord(profile);
  const kind = eventClassOf(content.predicate) ?? eventClassOf(content.value.of ?? '');
  if (kind !== null && MOVING_EVENTS.has(kind)) return true;
  if (MOVING_NOUNS.has(content.value.of ?? '') || isPersonNoun(content.value.of ?? '') || content.value.unit?.dimension === 'area')
    return true;
  if (hasMovingWord(profile)) return true;
  for (let i = content.clause.first; i < content.clause.end; i++) {
    const event = eventClassOf(extraction.tokens[i]?.lemma ?? '');
    if (event !== null && MOVING_EVENTS.has(event)) return true;
  }
  return false;
}

/** What an event may bring more and more of, beside what is counted. */
const AMASSING: ReadonlySet<Dimension> = new Set(['area', 'money', 'volume', 'mass']);

function hasMovingWord({ content: { clause }, extraction: { tokens } }: ClaimProfile): boolean {
  for (let i = clause.first; i < clause.end; i++) if (MOVING_WORDS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
