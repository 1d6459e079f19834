import { type EventClass, eventClassOf } from '../../lexicon/event-words.js';
import { isPersonNoun } from '../../lexicon/person-nouns.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import { sentenceTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** Tokens from "only" to the verb that says of what. */
const REACH = 5;

/** "The only person arrested" against "two men were arrested": one article counts more than the other's one. */
export const onlyOne: OppositionFinder = {
  rule: 'only-one',
  kind: 'event',
  find(scene) {
    const ones = new Map<ClaimProfile, EventClass>();
    const more: ClaimProfile[] = [];
    for (const profile of scene.profiles) {
      const event = onlyOneOf(profile);
      if (event !== null) ones.set(profile, event);
      else if (countsSeveral(profile)) more.push(profile);
    }
    return oppositionsAmong(scene, [...ones.keys()], more, (a, b) =>
      ones.get(a) === b.fate ? [{ a, b, sides: ['only one', 'several'] }] : [],
    );
  },
};

/** What the sentence says has met one person only; told by its first event. */
function onlyOneOf(profile: ClaimProfile): EventClass | null {
  const { content } = profile;
  if (content.kind !== 'event' || content.modality === 'negated' || profile.otherYears.size > 0 || isBackground(profile)) return null;
  const tokens = sentenceTokens(profile);
  const at = tokens.findIndex(({ lower }) => ONLY.has(lower));
  if (at < 0) return null;
  const reach = tokens.slice(at + 1, at + 1 + REACH);
  const person = reach.findIndex(isPerson);
  if (person < 0 || reach.slice(0, person).some(({ tag, lower }) => tag !== 'ADJ' && lower !== 'one')) return null;
  const verb = reach.slice(person + 1).find(({ tag }) => tag === 'VERB');
  return verb === undefined ? null : eventClassOf(verb.lemma);
}

const ONLY: ReadonlySet<string> = new Set(['only', 'sole', 'lone']);

function isPerson({ tag, lemma }: Token): boolean {
  // behind "only" the tagger takes "man" for a verb
  return (tag === 'NOUN' || tag === 'VERB') && isPersonNoun(lemma);
}

function countsSeveral({ content: { value, modality }, fate, scope, otherYears }: ClaimProfile): boolean {
  if (value.kind !== 'quantity' || value.unit !== null || value.role !== 'amount' || fate === null) return false;
  return modality === 'asserted' && scope.size === 0 && otherYears.size === 0 && (value.low ?? 0) >= 2 && isPersonNoun(value.of ?? '');
}
