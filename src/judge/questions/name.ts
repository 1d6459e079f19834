import type { ClaimProfile } from '../../align/profile.js';
import { PLACE_PREPOSITIONS } from '../../lexicon/question-words.js';
import type { ActorValue, ListValue, PlaceValue } from '../../model/claim.js';
import { namesAcross } from './article-parts.js';
import { askSubject, askTurned } from './asking.js';
import { isPossessive, wordsIn } from './phrases.js';
import type { Predication } from './predication.js';
import { type Slot, slotOf } from './slot.js';

/** "Who closed the bridge?", "Whose bridge was closed?", "With whom did the mayor meet?"; null where the clause is too poor. */
export function actorQuestion(profile: ClaimProfile, value: ActorValue, predication: Predication): string | null {
  const slot = slotOf(profile, predication);
  if (slot === null) return null;
  const opening = possessed(profile, slot, 'whose') ?? (isHead(slot) ? 'who' : null);
  if (opening === null) return null;
  if (slot.place === 'subject') return askSubject(profile, predication, opening, slot.phrases);
  const preposition = prepositionOf(profile, slot);
  if (preposition === 'as' || (preposition === 'by' && opening === 'who')) return null;
  const asked =
    preposition === '' ? opening : `${preposition} ${opening === 'who' ? (value.type === 'person' ? 'whom' : 'which group') : opening}`;
  return askTurned(profile, predication, asked, slot.phrases);
}

/** "Where was the flag raised?", "Which country closed the bridge?"; null where the clause is too poor. */
export function placeQuestion(profile: ClaimProfile, value: PlaceValue, predication: Predication): string | null {
  const slot = slotOf(profile, predication);
  if (slot === null) return null;
  const which = value.country !== null && (value.country === value.name || !predication.clause.passive) ? 'which country' : 'which place';
  const opening = possessed(profile, slot, `${which}’s`) ?? (isHead(slot) ? which : null);
  if (opening === null) return null;
  if (slot.place === 'subject') return askSubject(profile, predication, opening, slot.phrases);
  const preposition = prepositionOf(profile, slot);
  if (preposition === '')
    return askTurned(
      profile,
      predication,
      opening === 'which country' ? opening : opening.replace(/^which country/u, 'which place'),
      slot.phrases,
    );
  if (isHead(slot) && PLACE_PREPOSITIONS.has(preposition)) return askTurned(profile, predication, 'where', slot.phrases);
  return isHead(slot) && preposition === 'from' ? askTurned(profile, predication, 'where', slot.phrases, 'from') : null;
}

/** "Which countries closed their borders?"; null where the clause is too poor. */
export function listQuestion(profile: ClaimProfile, value: ListValue, predication: Predication): string | null {
  const slot = slotOf(profile, predication);
  if (slot === null || !isHead(slot)) return null;
  const asked = itemsAskedFor(profile, value);
  if (slot.place === 'subject') return askSubject(profile, predication, asked, slot.phrases);
  const preposition = prepositionOf(profile, slot);
  return askTurned(profile, predication, preposition === '' ? asked : `${preposition} ${asked}`, slot.phrases);
}

/** By the names among the items: countries, places, people, else things. */
export function itemsAskedFor({ content, extraction }: ClaimProfile, value: ListValue): string {
  const { start, end } = content.span;
  const names = namesAcross(extraction, content.span).filter(
    (name) => name.type !== 'organisation' && name.start >= start && name.end <= end,
  );
  if (names.length * 2 < value.items.length) return 'what';
  if (names.every((mention) => mention.type === 'person')) return 'who';
  if (!names.every((mention) => mention.type === 'place')) return 'who or what';
  return names.every((mention) => mention.type === 'place' && mention.value.country === mention.value.name)
    ? 'which countries'
    : 'which places';
}

function isHead({ rest }: Slot): boolean {
  return rest.end <= rest.first;
}

/** "whose bridge" for "the mayor's bridge"; null where the value owns nothing here. */
function possessed({ content, extraction }: ClaimProfile, { rest }: Slot, whose: string): string | null {
  if (!isPossessive(extraction.tokens[rest.first]) || rest.end <= rest.first + 1) return null;
  return `${whose} ${wordsIn(extraction, { first: rest.first + 1, end: rest.end }, content.sentence)}`;
}

function prepositionOf({ content, extraction }: ClaimProfile, { preposition }: Slot): string {
  return wordsIn(extraction, preposition, content.sentence).toLowerCase();
}
