import type { ClaimProfile } from '../../align/profile.js';
import type { TokenRange } from '../../model/claim.js';
import type { Token } from '../../model/token.js';
import { holdsTime, isBareAdverb, nounPhraseEnd, type Phrase, wordsIn } from './phrases.js';
import type { Predication } from './predication.js';

/** Longest topic in characters. */
const LONGEST_TOPIC = 48;

/** What a claim is about in a few words, for where no question can be made of its clause: "closed the bridge". */
export function topicOf(profile: ClaimProfile, predication: Predication | null): string {
  const { content, extraction } = profile;
  const value = content.kind === 'event' ? { first: -1, end: -1 } : content.tokens;
  const around = content.kind === 'actor' || content.kind === 'place' ? phraseAround(profile, predication) : '';
  if (around !== '') return around;
  if (predication === null) return clipped(profile, longestFree(content.clause, value));
  const verbs = { first: lastVerbs(extraction.tokens, predication.verbs), end: predication.verbs.end };
  const free = predication.phrases.filter(
    (phrase) => isFree(phrase, value) && !isBareAdverb(extraction.tokens, phrase) && !holdsTime(extraction, phrase),
  );
  const [object] = free;
  const withObject = object !== undefined && object.first === verbs.end ? { first: verbs.first, end: object.end } : verbs;
  if (withObject.end - withObject.first === 1 && extraction.tokens[withObject.first]?.tag === 'AUX') return '';
  const words = wordsIn(extraction, withObject, content.sentence);
  return words.length <= LONGEST_TOPIC ? words : wordsIn(extraction, verbs, content.sentence);
}

/** The noun phrase that a name stands inside, with a gap for the name ("ambassador to …"); "" where it stands alone. */
function phraseAround({ content, extraction }: ClaimProfile, predication: Predication | null): string {
  const value = content.tokens;
  const { tokens } = extraction;
  const holds = (range: TokenRange | null) => range !== null && range.first <= value.first && value.end <= range.end;
  const holder = predication?.phrases.find(holds) ?? (predication !== null && holds(predication.subject) ? predication.subject : null);
  let { first, end } = holder ?? { first: value.first, end: nounPhraseEnd(tokens, value.first, content.clause.end) };
  if (holder === null && tokens[first - 1]?.tag === 'ADP') first -= 1;
  while (first > content.clause.first && tokens[first]?.tag === 'ADP' && tokens[first - 1]?.tag === 'NOUN') first -= 1;
  while (first < value.first && /^(?:ADP|DET|PART|PUNCT)$/u.test(tokens[first]?.tag ?? '')) first += 1;
  end = Math.max(end, value.end);
  const before = wordsIn(extraction, { first, end: value.first }, content.sentence);
  const behind = wordsIn(extraction, { first: value.end, end }, content.sentence);
  const words = `${before} …${/^['’,]/u.test(behind) ? '' : ' '}${behind}`.trim();
  return words.length > 3 && words.length <= LONGEST_TOPIC ? words : '';
}

/** The main verb, without its auxiliaries. */
function lastVerbs(tokens: readonly Token[], { first, end }: TokenRange): number {
  let at = end - 1;
  while (at > first && tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'AUX') at -= 1;
  return at;
}

function isFree(phrase: Phrase, value: TokenRange): boolean {
  return phrase.end <= value.first || value.end <= phrase.first;
}

/** The longer side of a clause beside the value. */
function longestFree(clause: TokenRange, value: TokenRange): TokenRange {
  const before = { first: clause.first, end: Math.max(clause.first, Math.min(value.first, clause.end)) };
  const behind = { first: Math.min(clause.end, Math.max(value.end, clause.first)), end: clause.end };
  if (value.end <= clause.first || value.first >= clause.end) return clause;
  return before.end - before.first >= behind.end - behind.first ? before : behind;
}

function clipped({ content, extraction }: ClaimProfile, range: TokenRange): string {
  let { first, end } = trimmed(extraction.tokens, range);
  let words = wordsIn(extraction, { first, end }, content.sentence);
  while (words.length > LONGEST_TOPIC && end > first + 1) {
    ({ first, end } = trimmed(extraction.tokens, { first, end: end - 1 }));
    words = wordsIn(extraction, { first, end }, content.sentence);
  }
  return words.length <= LONGEST_TOPIC ? words : '';
}

/** A range without the marks and the words at its ends that only tie it to what stands around it. */
export function trimmed(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  let from = first;
  let to = end;
  while (from < to && hangs(tokens[from], 'front')) from += 1;
  while (to > from && hangs(tokens[to - 1], 'back')) to -= 1;
  return { first: from, end: to };
}

function hangs(token: Token | undefined, side: 'front' | 'back'): boolean {
  if (token === undefined || token.tag === 'PUNCT' || token.tag === 'CCONJ' || token.tag === 'SCONJ' || token.tag === 'PART') return true;
  return (
    side === 'back' &&
    (token.tag === 'ADP' ||
      token.tag === 'DET' ||
      token.tag === 'AUX' ||
      /^(?:who|which|that|whose|they|he|she|it|when)$/u.test(token.lower))
  );
}
