import type { ClaimProfile } from '../../align/profile.js';
import { type Clause, clausesOf } from '../../claims/clauses.js';
import { PEOPLE_VERBS } from '../../lexicon/people.js';
import { CLAUSE_STARTS, EMPTY_SUBJECTS, PLACE_PREPOSITIONS } from '../../lexicon/question-words.js';
import { REPORTING_LEMMAS } from '../../lexicon/reporting.js';
import type { Claim, TokenRange } from '../../model/claim.js';
import type { Extraction } from '../../model/extraction.js';
import type { Sentence, Token } from '../../model/token.js';
import { namesAcross, opensSentence, timesAcross } from './article-parts.js';
import { isBareAdverb, isNominal, isPossessive, type Phrase, phrasesFrom } from './phrases.js';

/** A clause as a question takes it apart: who or what, the verbs, and the phrases behind them. */
export interface Predication {
  readonly subject: TokenRange | null;
  readonly verbs: TokenRange;
  readonly phrases: readonly Phrase[];
  readonly clause: Clause;
  /** Whether the verb may be a participle without its auxiliary ("a house *built* by the river"). */
  readonly reduced: boolean;
}

/** Taken apart once a claim: its question and its words both ask. */
const known = new WeakMap<Claim, Predication | null>();

/** The clause around a claim's value, taken apart; null where it has no verb. */
export function predicationOf({ content, extraction }: ClaimProfile): Predication | null {
  const before = known.get(content);
  if (before !== undefined) return before;
  const predication = takeApart(content, extraction);
  known.set(content, predication);
  return predication;
}

/** Read once a sentence: many claims stand in one. */
const knownClauses = new WeakMap<Sentence, readonly Clause[]>();

function takeApart(content: Claim, extraction: Extraction): Predication | null {
  const sentence = extraction.sentences[content.sentence];
  if (sentence === undefined) return null;
  const clauses = knownClauses.get(sentence) ?? clausesOf(extraction.tokens, sentence, content.sentence);
  knownClauses.set(sentence, clauses);
  const index = clauses.findIndex((clause) => clause.first <= content.tokens.first && content.tokens.first < clause.end);
  const clause = clauses[index];
  if (clause === undefined || clause.verbs === null || isNamePart(extraction, clause.verbs.end - 1)) return null;
  const phrases = phrasesFrom(extraction.tokens, clause.verbs.end, sentence.endToken);
  return {
    subject: subjectOf(extraction, clauses, index),
    verbs: clause.verbs,
    phrases,
    clause,
    reduced: isReduced(extraction.tokens, clause.verbs, phrases),
  };
}

/** Whether a word that looks like a verb stands in a name ("United Press"). */
function isNamePart(extraction: Extraction, at: number): boolean {
  const token = extraction.tokens[at];
  return (
    token !== undefined &&
    namesAcross(extraction, token).some(({ type, start, end }) => type !== 'place' && start <= token.start && token.end <= end)
  );
}

/** A lone past form without an object. */
function isReduced(tokens: readonly Token[], verbs: TokenRange, phrases: readonly Phrase[]): boolean {
  const group = tokens.slice(verbs.first, verbs.end).filter(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const [verb] = group;
  if (verb === undefined || group.length > 1 || verb.tag === 'AUX' || verb.lower === verb.lemma || /(?:s|ing)$/u.test(verb.lower))
    return false;
  const behind = phrases.find((phrase) => !isBareAdverb(tokens, phrase));
  return behind === undefined || behind.head > behind.first;
}

/** Whether a lone past form is most likely a participle: "by" or "with" follows, or it tells what befalls people. */
export function isLikelyParticiple({ tokens }: Extraction, { verbs, phrases, reduced }: Predication): boolean {
  if (!reduced) return false;
  const preposition = tokens[phrases[0]?.first ?? -1]?.lower;
  return preposition === 'by' || preposition === 'with' || PEOPLE_VERBS.has(tokens[verbs.end - 1]?.lemma ?? '');
}

/** The clause's own subject, what its relative pronoun stands for, or for "and …" the subject of the clause before. */
function subjectOf(extraction: Extraction, clauses: readonly Clause[], index: number): TokenRange | null {
  const { tokens } = extraction;
  const clause = clauses[index];
  if (clause === undefined || clause.verbs === null) return null;
  const previous = clauses[index - 1];
  const own = nounPhraseBefore(extraction, clause.verbs.first, previous?.verbs?.end ?? clause.first);
  const bare = own === null ? null : withoutRelative(tokens, own);
  if (bare !== null) return bare;
  const opener = tokens[clause.first]?.lower ?? '';
  const second = tokens[clause.first + 1]?.lower ?? '';
  if (previous === undefined) return null;
  if (isRelative(opener) || (opener === ',' && isRelative(second))) {
    const end = tokens[clause.first - 1]?.text === ',' ? clause.first - 1 : clause.first;
    return nounPhraseBefore(extraction, end, previous.first);
  }
  return opener === 'and' || opener === 'but' || opener === 'or' ? subjectOf(extraction, clauses, index - 1) : null;
}

/** "a driver who": the driver; null for the pronoun alone and for what it stands inside. */
function withoutRelative(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  const behind = isRelative(tokens[end - 1]?.lower) ? end - 1 : end;
  return behind > first &&
    isNominal(tokens[behind - 1]) &&
    !tokens.slice(first, behind).some(({ lower }) => isRelative(lower) && lower !== 'that')
    ? { first, end: behind }
    : null;
}

function isRelative(word: string | undefined): boolean {
  return word === 'which' || word === 'who' || word === 'that';
}

/** The noun phrase that ends before a verb, over adverbs and over a parenthesis between commas; null where none does. */
function nounPhraseBefore(extraction: Extraction, verb: number, from: number): TokenRange | null {
  const { tokens } = extraction;
  let end = verb;
  while (end > from && (tokens[end - 1]?.tag === 'ADV' || tokens[end - 1]?.tag === 'PART')) end -= 1;
  if (tokens[end - 1]?.text === ',') {
    let comma = end - 2;
    while (comma > from && tokens[comma]?.text !== ',') comma -= 1;
    if (comma <= from) return null;
    end = comma;
  }
  if (!isNominal(tokens[end - 1])) return null;
  let first = end - 1;
  let inList = false;
  while (
    first > from &&
    (continuesBackwards(tokens, first) || (inList && isListComma(tokens, first - 1)) || isLastAnd(tokens, first - 1))
  ) {
    first -= 1;
    if (tokens[first]?.lower === 'and') inList = true;
  }
  while (first < end && !startsNounPhrase(tokens, first)) first += 1;
  first = withoutTime(extraction, first, end);
  if (/^(?:least|most)$/u.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.lower === 'at') first -= 1;
  const opens = opensSentence(extraction, first);
  return first < end && (opens || !isGoverned(tokens, first)) ? { first, end } : null;
}

/** ", and" and "," between the items of a list. */
function isLastAnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'and' && tokens[at - 1]?.text === ',' && isNominal(tokens[at - 2]) && isListComma(tokens, at - 1);
}

function isListComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && isNominal(tokens[at - 1]);
}

/** Behind a date that opens the sentence ("In May the council closed …"). */
function withoutTime(extraction: Extraction, first: number, end: number): number {
  const { tokens } = extraction;
  const start = tokens[first]?.start ?? 0;
  const [time] = timesAcross(extraction, { start, end: start + 1 });
  let at = first;
  while (time !== undefined && at < end && (tokens[at]?.start ?? 0) < time.end) at += 1;
  return isPossessive(tokens[at]) ? end : at;
}

/** Whether a noun phrase is the object of a preposition, or of a verb that takes no clause. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const isTime = tokens[first]?.tag !== 'DET' && before?.tag === 'NUM';
  if (before === undefined || isTime) return isTime;
  return (before.tag === 'ADP' && !CLAUSE_STARTS.has(before.lower)) || (before.tag === 'VERB' && !REPORTING_LEMMAS.has(before.lemma));
}

function startsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    isNominal(token) ||
    token?.tag === 'DET' ||
    token?.tag === 'ADJ' ||
    (token?.tag === 'ADV' && /^(?:NUM|ADJ)$/u.test(tokens[at + 1]?.tag ?? ''))
  );
}

/** Whether the word before `first` belongs to the noun phrase that goes on there. */
function continuesBackwards(tokens: readonly Token[], first: number): boolean {
  const at = first - 1;
  const token = tokens[at];
  if (token === undefined || (tokens[first]?.tag === 'DET' && token.tag !== 'ADP' && token.tag !== 'DET')) return false;
  if (token.tag === 'ADP') return isNominal(tokens[at - 1]) && !CLAUSE_STARTS.has(token.lower);
  if (token.tag === 'CCONJ') return token.lower === 'and' && isNominal(tokens[at - 1]);
  if (token.tag === 'PUNCT') return token.text === '-' || isPossessive(token);
  if (token.tag === 'PART') return isPossessive(token);
  if (token.tag === 'ADV') return tokens[at + 1]?.tag === 'NUM' || tokens[at + 1]?.tag === 'ADJ' || tokens[at - 1]?.tag === 'ADP';
  return isNominal(token) || token.tag === 'DET' || token.tag === 'ADJ';
}

/** Whether a subject says of whom or what: no pronoun. */
export function isTelling({ tokens }: Extraction, subject: TokenRange): boolean {
  const first = tokens[subject.first]?.lower ?? '';
  const isRelativeInside = tokens.slice(subject.first, subject.end).some(({ lower }) => lower === 'whose');
  return !isRelativeInside && !PLACE_PREPOSITIONS.has(first) && !(subject.end - subject.first === 1 && EMPTY_SUBJECTS.has(first));
}
