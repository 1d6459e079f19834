import type { ClaimProfile } from '../../align/profile.js';
import { REPORTING_LEMMAS } from '../../lexicon/reporting.js';
import type { TokenRange } from '../../model/claim.js';
import type { Extraction } from '../../model/extraction.js';
import type { Token } from '../../model/token.js';
import { holdsTime, isBareAdverb, isBroken, isNominal, isPossessive, type Phrase, wordsIn } from './phrases.js';
import { isLikelyParticiple, isTelling, type Predication } from './predication.js';
import { straight, turned } from './verbs.js';

/** Columns that a question should keep to: one line of a report. */
export const LONGEST_QUESTION = 80;

/** Longest subject that a question repeats, in characters: it is cut at its first preposition beyond that. */
const LONGEST_SUBJECT = 45;

/** "When" + "did the council close the bridge": the question word before the turned clause; null where that reads badly. */
export function askTurned(
  profile: ClaimProfile,
  predication: Predication,
  opening: string,
  phrases: readonly Phrase[],
  tail = '',
): string | null {
  const { extraction } = profile;
  if (isLikelyParticiple(extraction, predication) || isReporting(profile, predication)) return null;
  const verbs = turned(extraction.tokens, predication.verbs, isHeadline(profile));
  const subject = subjectWords(profile, predication);
  if (verbs === null || subject === null) return null;
  if (phrases.length === 0 && verbs.rest === '') return null;
  return complete(profile, [opening, verbs.auxiliary, subject, verbs.rest], phrases, tail, predication);
}

/** "Who" + "closed the bridge": the question word as subject; null where that reads badly. */
export function askSubject(profile: ClaimProfile, predication: Predication, opening: string, phrases: readonly Phrase[]): string | null {
  const { content, extraction } = profile;
  if (isLikelyParticiple(extraction, predication)) return null;
  const words = straight(extraction.tokens, predication.verbs, /^(?:who|which country|which place)$/u.test(opening));
  if (words === null) return null;
  if (!isReporting(profile, predication)) return complete(profile, [opening, words], phrases, '', predication);
  const said = reportedWords(profile, predication.verbs.end);
  const question = `${opening} ${words} ${said}?`;
  if (said !== '' && question.length <= LONGEST_QUESTION) return capitalised(question);
  return content.kind === 'actor' && phrases.some((phrase) => phrase.head === phrase.first)
    ? complete(profile, [opening, words], phrases, '', predication)
    : null;
}

/** Whether the verb says that something was said: what was said is a clause, which no phrase holds. */
function isReporting({ extraction }: ClaimProfile, { verbs, clause }: Predication): boolean {
  return !clause.passive && REPORTING_LEMMAS.has(extraction.tokens[verbs.end - 1]?.lemma ?? '');
}

/** The clause behind a reporting verb, up to the next mark; "" where none stands there. */
function reportedWords({ content, extraction }: ClaimProfile, from: number): string {
  const { tokens, sentences } = extraction;
  const end = sentences[content.sentence]?.endToken ?? from;
  let at = from;
  while (at < end && tokens[at]?.tag !== 'PUNCT') at += 1;
  const hasVerb = tokens.slice(from, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return hasVerb ? wordsIn(extraction, { first: from, end: at }, content.sentence) : '';
}

/** The start of a question with as many phrases as fit its line; null where even its object does not. */
function complete(
  profile: ClaimProfile,
  start: readonly string[],
  phrases: readonly Phrase[],
  tail: string,
  predication: Predication,
): string | null {
  const { content, extraction } = profile;
  const { verbs, clause } = predication;
  let question = start.filter((part) => part !== '').join(' ');
  let added = 0;
  for (const read of phrases) {
    const phrase = withoutNextSubject(extraction.tokens, read);
    const isObject = phrase.head === phrase.first;
    if (isBareAdverb(extraction.tokens, phrase) || (!isObject && holdsTime(extraction, phrase)) || lacksPartner(extraction, phrase))
      continue;
    const broken = isBroken(extraction.tokens, phrase, verbs.end) || hangsOn(extraction.tokens, phrase);
    if (broken && added === 0) return null;
    if (broken || (isObject && clause.passive && isNominal(extraction.tokens[phrase.end - 1]))) break;
    const room = LONGEST_QUESTION - question.length - tail.length - 2;
    const words = wordsFitting(extraction, phrase, content.sentence, room);
    if (words === '') continue;
    if (words === null) {
      if (added === 0) return null;
      break;
    }
    question = `${question} ${words}`;
    added += 1;
  }
  if (added === 0 && lacksComplement(profile, predication)) return null;
  question = tail === '' ? question : `${question} ${tail}`;
  return question.length + 1 > LONGEST_QUESTION ? null : `${capitalised(question)}?`;
}

/** "specialises in creating …": a preposition alone with what it governs right behind it. */
function hangsOn(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const next = tokens[end];
  return end - first === 1 && tokens[first]?.tag === 'ADP' && (next?.tag === 'VERB' || next?.tag === 'DET');
}

/** "out of control and people", where "and people living there are safe" is the next clause: without what is its subject. */
function withoutNextSubject(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!/^(?:VERB|AUX)$/u.test(tokens[phrase.end]?.tag ?? '')) return phrase;
  for (let i = phrase.end - 1; i > phrase.head; i--) if (tokens[i]?.tag === 'CCONJ') return { ...phrase, end: i };
  return phrase;
}

/**
 * Whether the clause goes on behind its verb with what no phrase holds (a clause, words in quotation marks, a list behind a colon):
 * "Would the town face?" asks nothing. What is asked for, and times, are phrases that were read.
 */
function lacksComplement({ content, extraction: { tokens, sentences } }: ClaimProfile, { verbs, phrases }: Predication): boolean {
  let at = verbs.end;
  while (tokens[at]?.tag === 'ADV') at += 1;
  const next = tokens[at];
  if (next === undefined || at >= (sentences[content.sentence]?.endToken ?? at)) return isOfBeing(tokens, verbs);
  if (next.tag === 'PUNCT') return /^[:“"‘'«]$/u.test(next.text) || isOfBeing(tokens, verbs);
  if (content.tokens.first <= at && at < content.tokens.end) return false;
  return !phrases.some(({ first, end }) => first <= at && at < end);
}

/** "Who is?", "Which country was?" */
function isOfBeing(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return end - first === 1 && tokens[first]?.lemma === 'be';
}

/** A phrase, without what "of" or "and" adds where it is too long; null where even that does not fit. */
function wordsFitting(extraction: Extraction, phrase: Phrase, sentence: number, room: number): string | null {
  const words = timelessWords(extraction, phrase, sentence);
  if (words.length <= room) return words;
  for (let i = phrase.head + 1; i < phrase.end; i++) {
    const { lower } = extraction.tokens[i] ?? {};
    if (lower !== 'of' && lower !== 'and') continue;
    const shorter = wordsIn(extraction, { first: phrase.first, end: i }, sentence);
    return shorter.length <= room ? shorter : null;
  }
  return null;
}

/** "its designation" for "its 2003 designation"; "" for a phrase that is a time. */
function timelessWords(extraction: Extraction, phrase: Phrase, sentence: number): string {
  if (!holdsTime(extraction, phrase)) return wordsIn(extraction, phrase, sentence);
  const isTime = (at: number) => holdsTime(extraction, { first: at, end: at + 1 });
  let first = phrase.first;
  while (first < phrase.end && !isTime(first)) first += 1;
  let behind = first;
  while (behind < phrase.end && isTime(behind)) behind += 1;
  if (behind >= phrase.end || isPossessive(extraction.tokens[behind])) return '';
  const before = wordsIn(extraction, { first: phrase.first, end: first }, sentence);
  return `${before} ${wordsIn(extraction, { first: behind, end: phrase.end }, sentence)}`.trim();
}

/** "both the mayor", where "and the council" is not read. */
function lacksPartner({ tokens }: Extraction, { first, end }: Phrase): boolean {
  const pairs = tokens.slice(first, end).some(({ lower }) => lower === 'both' || lower === 'between' || lower === 'either');
  return pairs && (tokens[end]?.lower === 'and' || tokens[end]?.lower === 'or');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function subjectWords({ content, extraction }: ClaimProfile, { subject }: Predication): string | null {
  if (subject === null || !isTelling(extraction, subject) || holdsTime(extraction, subject)) return null;
  const words = wordsIn(extraction, subject, content.sentence);
  if (words.length <= LONGEST_SUBJECT) return words;
  const cut = cutAtPreposition(extraction.tokens, subject);
  const shorter = cut === null ? '' : wordsIn(extraction, cut, content.sentence);
  return shorter === '' || shorter.length > LONGEST_SUBJECT ? null : shorter;
}

function cutAtPreposition(tokens: ClaimProfile['extraction']['tokens'], { first, end }: TokenRange): TokenRange | null {
  for (let i = first + 1; i < end; i++) if (tokens[i]?.tag === 'ADP' && tokens[i]?.lower !== 'of') return { first, end: i };
  return null;
}

export function isHeadline({ content, extraction }: ClaimProfile): boolean {
  const role = extraction.sentences[content.sentence]?.role;
  return role === 'title' || role === 'heading' || role === 'caption';
}
