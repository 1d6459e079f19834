import { eventClassOf } from '../../lexicon/event-words.js';
import { MOVING_EVENTS } from '../../lexicon/moving.js';
import type { DateValue } from '../../values/date.js';
import { compareQuantities } from '../../values/quantity-comparison.js';
import type { ClaimProfile } from '../profile.js';
import { claimsOfSentence } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** A count of those that one fate has met, with the moment up to which it holds and the places that its sentence names. */
interface Count {
  readonly fate: string;
  readonly moment: string;
  readonly places: ReadonlySet<string>;
}

/** "Five had died by Tuesday night" against "nine dead as of Tuesday night": a toll grows, but not within one moment. */
export const asOf: OppositionFinder = {
  rule: 'as-of',
  kind: 'quantity',
  find(scene) {
    const counts = new Map(
      scene.profiles.flatMap((profile) => {
        const count = countOf(profile);
        return count === null ? [] : [[profile, count] as const];
      }),
    );
    const claims = [...counts.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [counts.get(a), counts.get(b)];
      if (a.source >= b.source || x === undefined || y === undefined || !areOneCount(x, y) || !excludes(a, b)) return [];
      return [{ a, b, sides: [labelOf(a), labelOf(b)] }];
    });
  },
};

function countOf(profile: ClaimProfile): Count | null {
  const { content, extraction } = profile;
  const { value } = content;
  if (value.kind !== 'quantity' || value.unit !== null || value.role !== 'amount' || value.of === null) return null;
  const fate = profile.fate ?? movingEvent(profile);
  if (fate === null || content.modality !== 'asserted' || profile.scope.size > 0) return null;
  const neighbours = claimsOfSentence(extraction.claims, content);
  const moments = neighbours.flatMap((claim) =>
    claim.value.kind === 'date' ? (momentOf(profile, claim.tokens.first, claim.value) ?? []) : [],
  );
  const moment = moments[0];
  if (moment === undefined || moments.length > 1) return null;
  return { fate, moment, places: new Set(neighbours.flatMap((claim) => (claim.value.kind === 'place' ? [claim.value.name] : []))) };
}

/** The fate that the verb names, with its object where that makes it ("lost their *lives*"). */
function movingEvent({ content, extraction: { tokens } }: ClaimProfile): string | null {
  for (const { lemma } of [...tokens.slice(content.trigger + 1, content.trigger + 1 + OBJECT_REACH)]) {
    const event = eventClassOf(content.predicate, lemma);
    if (event !== null && MOVING_EVENTS.has(event)) return event;
  }
  return null;
}

const OBJECT_REACH = 3;

/** The moment behind "by" or "as of". */
function momentOf({ extraction: { tokens } }: ClaimProfile, first: number, { timex }: DateValue): string | null {
  const [before, word] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  if (timex === null || !/^\d{4}-\d{2}-\d{2}/u.test(timex)) return null;
  return word === 'by' || (before === 'as' && word === 'of') ? timex : null;
}

function areOneCount(a: Count, b: Count): boolean {
  if (a.fate !== b.fate || a.moment !== b.moment) return false;
  return a.places.size === 0 ? b.places.size === 0 : [...a.places].some((place) => b.places.has(place));
}

function excludes({ content: { value: a } }: ClaimProfile, { content: { value: b } }: ClaimProfile): boolean {
  return (
    a.kind === 'quantity' && b.kind === 'quantity' && compareQuantities({ ...a, of: null }, { ...b, of: null }).relation === 'excludes'
  );
}

function labelOf({ content: { value } }: ClaimProfile): string {
  return value.kind === 'quantity' ? `${value.low ?? ''}-${value.high ?? ''}` : '';
}
