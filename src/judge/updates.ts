import type { ClaimProfile } from '../align/profile.js';
import { eventClassOf } from '../lexicon/event-words.js';
import { MOVING_EVENTS, MOVING_NOUNS, MOVING_WORDS } from '../lexicon/moving.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { Bench } from './judge.js';

/** Two articles of one day may differ only by their hour; closer than this in minutes their order says nothing. */
const LEAST_GAP = 60;

/**
 * Why values that exclude one another are a newer state of a figure that moves; null where they are not: every later
 * article gives the larger count, and the figure is of a kind that grows while the event goes on (a toll, an area).
 */
export function updateBetween(excluded: readonly { readonly a: ClaimProfile; readonly b: ClaimProfile }[], bench: Bench): string | null {
  for (const { a, b } of excluded) if (!isNewer(a, b, bench) && !isNewer(b, a, bench)) return null;
  const moving = excluded.some(({ a, b }) => moves(a) || moves(b));
  return moving ? 'the figure moves, and each later article gives the newer value' : null;
}

/** Whether `b` was published later than `a` and gives the larger value. */
function isNewer(a: ClaimProfile, b: ClaimProfile, bench: Bench): boolean {
  const before = bench.publishedAt(a.source);
  const after = bench.publishedAt(b.source);
  if (before === null || after === null || after - before < LEAST_GAP) return false;
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return false;
  return (y.low ?? y.high ?? 0) * (y.unit?.factor ?? 1) > (x.low ?? x.high ?? 0) * (x.unit?.factor ?? 1);
}

/** Whether the words around the value say that it is a state so far, or that such figures grow. */
function moves(profile: ClaimProfile): boolean {
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
