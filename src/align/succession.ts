import { eventClassOf } from '../lexicon/event-words.js';
import { MOVING_EVENTS, MOVING_NOUNS, MOVING_WORDS } from '../lexicon/moving.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
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
 * Whether two groups of quantities can be an older and a newer state of one figure: the larger value stands only in
 * articles published after the first that has the smaller one, and the figure is of a kind that grows.
 */
export function isSuccession(x: readonly ClaimProfile[], y: readonly ClaimProfile[]): boolean {
  const [a, b] = [amountOf(x[0]), amountOf(y[0])];
  if (a === null || b === null || a === b) return false;
  const shrinks = [...x, ...y].some((profile) => (profile.nearEvents.get(SHRINKING_EVENT) ?? 0) >= NEAREST);
  const [older, newer] = a < b !== shrinks ? [x, y] : [y, x];
  if (![...x, ...y].some(moves)) return false;
  const first = Math.min(...older.map(publishedAt));
  return Number.isFinite(first) && newer.every((profile) => publishedAt(profile) - first >= LEAST_GAP);
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

/** Whether the words around the value say that it is a state so far, or that such figures grow. */
export function moves(profile: ClaimProfile): boolean {
  const { content, extraction } = profile;
  if (content.value.kind !== 'quantity') return false;
  const kind = eventClassOf(content.predicate) ?? eventClassOf(content.value.of ?? '');
  if (kind !== null && MOVING_EVENTS.has(kind)) return true;
  if (MOVING_NOUNS.has(content.value.of ?? '') || isPersonNoun(content.value.of ?? '') || content.value.unit?.dimension === 'area')
    return true;
  for (let i = content.clause.first; i < content.clause.end; i++) {
    const token = extraction.tokens[i];
    if (token === undefined) continue;
    if (MOVING_WORDS.has(token.lower)) return true;
    const event = eventClassOf(token.lemma);
    if (event !== null && MOVING_EVENTS.has(event)) return true;
  }
  return false;
}
