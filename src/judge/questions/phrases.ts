import { CARDINALS } from '../../lexicon/numbers.js';
import { CLAUSE_STARTS, PARTICLES } from '../../lexicon/question-words.js';
import type { TokenRange } from '../../model/claim.js';
import type { Extraction } from '../../model/extraction.js';
import type { Token } from '../../model/token.js';
import { namesAcross, timesAcross, writes } from './article-parts.js';

/** A piece of a sentence behind its verb: an object, a preposition with what it governs, an infinitive, a particle. */
export interface Phrase extends TokenRange {
  /** First token behind the prepositions (or "to") that lead it; `first` where none do. */
  readonly head: number;
}

/** Marks inside a word or a figure: they part no phrases. */
const INNER_MARKS: ReadonlySet<string> = new Set(['-', '‑', '’', "'", '%', '&', '/', '$', '£', '€']);

/** The phrases from `from` on, in text order, up to a mark, a clause of its own or a finite verb. */
export function phrasesFrom(tokens: readonly Token[], from: number, end: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = from;
  while (at < end) {
    const phrase = phraseAt(tokens, at, end);
    if (phrase === null) break;
    phrases.push(phrase);
    at = phrase.end;
  }
  const stop = tokens[at];
  const last = phrases.at(-1);
  const belongsToNextVerb =
    at < end &&
    stop !== undefined &&
    isFiniteVerb(stop) &&
    last !== undefined &&
    (last.head === last.first || CLAUSE_STARTS.has(tokens[last.first]?.lower ?? ''));
  return belongsToNextVerb ? phrases.slice(0, -1) : phrases;
}

function phraseAt(tokens: readonly Token[], first: number, end: number): Phrase | null {
  const opener = tokens[first];
  if (opener !== undefined && opener.tag !== 'ADP' && CLAUSE_STARTS.has(opener.lower)) return null;
  let at = first;
  while (at < end && leadsPhrase(tokens[at])) at += 1;
  const next = tokens[at];
  if (at > first && tokens[at - 1]?.lower === 'to') {
    const verb = next?.tag === 'ADV' ? at + 1 : at;
    let behindVerbs = verb;
    while (behindVerbs < end && isVerb(tokens[behindVerbs])) behindVerbs += 1;
    if (behindVerbs > verb) return { first, head: behindVerbs, end: nounPhraseEnd(tokens, behindVerbs, end) };
  }
  const behind = nounPhraseEnd(tokens, at, end);
  if (behind > at) return { first, head: at, end: behind };
  if (at > first) return { first, head: first, end: at };
  const described = adjectivesEnd(tokens, at, end);
  if (described > at) return { first, head: first, end: described };
  if (next?.tag === 'ADV') return { first, head: first, end: first + 1 };
  return null;
}

/** End of "safe and well", "still very high"; `first` where no adjective stands there. */
function adjectivesEnd(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  let behind = first;
  while (at < end && /^(?:ADJ|ADV|CCONJ)$/u.test(tokens[at]?.tag ?? '')) {
    at += 1;
    if (tokens[at - 1]?.tag === 'ADJ') behind = at;
  }
  return behind;
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}

function leadsPhrase(token: Token | undefined): boolean {
  return (token?.tag === 'ADP' || token?.tag === 'PART') && !isPossessive(token);
}

function isFiniteVerb(token: Token): boolean {
  return token.tag === 'AUX' || (token.tag === 'VERB' && !/(?:ing|ed|en)$/u.test(token.lower));
}

/** End of the noun phrase at `first`, with what "of" ties to it; `first` where none stands there. */
export function nounPhraseEnd(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  let lastNoun = first;
  while (at < end) {
    const token = tokens[at];
    if (token === undefined || !isNounPhraseWord(tokens, at)) break;
    const isNoun = isNominal(token) && !POSSESSIVES.has(token.lower);
    if (at > first && lastNoun === at && (token.tag === 'DET' || token.tag === 'PRON') && tokens[at - 1]?.lower !== 'of') break;
    at += 1;
    if (isNoun || (isPossessive(token) && lastNoun === at - 1)) lastNoun = at;
  }
  return Math.max(first, lastNoun);
}

/** Pronouns that stand before a noun. */
const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

function isNounPhraseWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || CLAUSE_STARTS.has(token.lower)) return false;
  if (token.tag === 'PUNCT' || token.tag === 'SYM') return INNER_MARKS.has(token.text);
  if (token.lower === 'of') return true;
  if (token.tag === 'CCONJ') return token.lower === 'and' && isNominal(tokens[at - 1]) && next !== undefined && isNominal(next);
  if (token.tag === 'VERB') return tokens[at - 1]?.tag === 'DET' && next !== undefined && isNominal(next);
  if (token.tag === 'ADV') return next?.tag === 'NUM' || next?.tag === 'ADJ';
  return isNominal(token) || token.tag === 'DET' || token.tag === 'ADJ' || isPossessive(token);
}

/** A word that a noun phrase may end with. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON' || token.tag === 'NUM');
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/u.test(token.text);
}

/** Whether a phrase is only an adverb: a question does without. */
export function isBareAdverb(tokens: readonly Token[], phrase: Phrase): boolean {
  const token = tokens[phrase.first];
  return phrase.end - phrase.first === 1 && token?.tag === 'ADV' && !PARTICLES.has(token.lower);
}

/** Whether a phrase is a preposition whose noun is not read ("moved out of …"): what follows makes no sense without it. */
export function isBroken(tokens: readonly Token[], phrase: Phrase, verbsEnd: number): boolean {
  for (let i = phrase.first; i < phrase.end; i++) {
    const tag = tokens[i]?.tag;
    if (tag !== 'ADP' && tag !== 'PART') return false;
  }
  return !(phrase.end - phrase.first === 1 && phrase.first === verbsEnd && PARTICLES.has(tokens[phrase.first]?.lower ?? ''));
}

/** Whether a date or time stands in a range: "Wednesday" means nothing in a question. */
export function holdsTime(extraction: Extraction, range: TokenRange): boolean {
  const { tokens } = extraction;
  const start = tokens[range.first]?.start;
  const end = tokens[range.end - 1]?.end;
  if (start === undefined || end === undefined) return false;
  return timesAcross(extraction, { start, end }).length > 0;
}

/** The words of a range as the article writes them, on one line; a sentence's first word as it stands inside a sentence. */
export function wordsIn(extraction: Extraction, range: TokenRange, sentence: number): string {
  const { article, tokens, sentences } = extraction;
  const first = tokens[range.first];
  const last = tokens[range.end - 1];
  if (first === undefined || last === undefined || range.end <= range.first) return '';
  const words = article.text.slice(first.start, last.end).replace(/\s+/gu, ' ').trim();
  const opens = tokens.slice(sentences[sentence]?.firstToken ?? range.first, range.first).every(({ tag }) => tag === 'PUNCT');
  return (opens || CLOSED_CLASSES.has(first.tag)) && isCommonWord(extraction, first)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** Whether a word has its capital only from opening the sentence. */
function isCommonWord(extraction: Extraction, token: Token): boolean {
  if (token.text === 'I' || (token.text.length > 1 && token.text === token.text.toUpperCase())) return false;
  return (
    namesAcross(extraction, token).length === 0 &&
    (CLOSED_CLASSES.has(token.tag) ||
      token.tag === 'NOUN' ||
      CARDINALS.has(token.lower.split('-')[0] ?? '') ||
      writes(extraction, token.lower))
  );
}

/** Words that have a capital only where a sentence or a name opens. */
const CLOSED_CLASSES: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADV', 'ADP', 'NUM', 'SCONJ', 'CCONJ']);
