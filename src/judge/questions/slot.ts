import type { ClaimProfile } from '../../align/profile.js';
import { CLAUSE_STARTS } from '../../lexicon/question-words.js';
import type { TokenRange } from '../../model/claim.js';
import type { Token } from '../../model/token.js';
import { isNominal, isPossessive, nounPhraseEnd, type Phrase, phrasesFrom } from './phrases.js';
import type { Predication } from './predication.js';

/** Where a value stands in its clause: what a question puts its question word for. */
export interface Slot {
  readonly place: 'subject' | 'behind';
  /** Prepositions that govern the value; empty for a subject or an object. */
  readonly preposition: TokenRange;
  /** Words behind the value in its noun phrase ("nine *villages of the district*"); empty where the value is its head. */
  readonly rest: TokenRange;
  /** Phrases behind the verb, without the value's own. */
  readonly phrases: readonly Phrase[];
}

/** The slot of a value that heads or opens a noun phrase; null where it stands inside another ("the *Harlow* bridge's owner"). */
export function slotOf({ content, extraction }: ClaimProfile, { subject, verbs, phrases }: Predication): Slot | null {
  const { tokens } = extraction;
  const value = content.tokens;
  if (value.end <= verbs.first) {
    const touches = subject !== null && value.first < subject.end && subject.first < value.end;
    if (!touches && (subject !== null || !onlyLightWords(tokens, value.end, verbs.first) || isGoverned(tokens, value.first))) return null;
    if (touches && !onlyLightWords(tokens, subject.first, value.first)) return null;
    if (touches && tokens.slice(value.end, subject.end).some(({ lower }) => lower === 'and')) return null;
    const rest = { first: value.end, end: Math.max(value.end, subject === null || !touches ? value.end : subject.end) };
    return { place: 'subject', preposition: { first: value.first, end: value.first }, rest, phrases };
  }
  if (value.first < verbs.end) return null;
  const holder = phrases.find((phrase) => phrase.first <= value.first && value.first < phrase.end);
  if (
    holder === undefined ||
    !onlyLightWords(tokens, holder.head, value.first) ||
    isInfinitive(tokens, holder) ||
    !isPreposition(tokens, holder)
  )
    return null;
  const sentenceEnd = extraction.sentences[content.sentence]?.endToken ?? value.end;
  const restEnd = isPossessive(tokens[value.end])
    ? nounPhraseEnd(tokens, value.end + 1, sentenceEnd)
    : nounPhraseEnd(tokens, value.end, sentenceEnd);
  const before = phrases.filter((phrase) => phrase.end <= holder.first);
  return {
    place: 'behind',
    preposition: { first: holder.first, end: Math.max(holder.first, Math.min(holder.head, value.first)) },
    rest: { first: value.end, end: restEnd },
    phrases: [...before, ...phrasesFrom(tokens, restEnd, sentenceEnd)],
  };
}

/** Nothing that could be the head of the noun phrase: articles, adjectives, adverbs, commas. */
function onlyLightWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined && (isNominal(token) || token.tag === 'VERB' || token.tag === 'ADP' || isPossessive(token))) return false;
  }
  return true;
}

/** Whether a preposition stands before a noun phrase: such a phrase is no subject ("the dead in *the county* included"). */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (/^(?:DET|ADJ|ADV)$/u.test(tokens[at]?.tag ?? '')) at -= 1;
  return tokens[at]?.tag === 'ADP' && !CLAUSE_STARTS.has(tokens[at]?.lower ?? '');
}

/** No "to at" and the like: several prepositions in a row are rarely all the value's own. */
function isPreposition(tokens: readonly Token[], { first, head }: Phrase): boolean {
  return head - first <= 2 && tokens[first]?.lower !== 'than';
}

function isInfinitive(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens.slice(phrase.first, phrase.head).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}
