import { NEGATIONS } from '../../lexicon/polarity.js';
import { DAY_WORDS, HEARER_VERBS, OFTEN_TRANSITIVE, type ReportingVerb, reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/token.js';
import type { Span } from '../../text/span.js';
import { QUOTE_PLACE } from './frame.js';
import { type Phrase, phraseAt } from './phrase.js';
import { isPassive, isReporting, mayInvert } from './reporting.js';
import { subjectOf } from './subject.js';

/** A sentence as a range of tokens, quotes folded into one token each. */
export interface SentenceRange {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** An attribution as found, speaker still a noun phrase. `cue` holds the words that attribute. */
export interface Attributed {
  readonly cue: Span;
  readonly lemma: string;
  readonly stance: ReportingVerb['stance'];
  readonly speaker: Phrase | null;
  readonly content: Span;
}

/** Looks this many tokens past a verb for the end of its tag ("told reporters in the capital on Monday"). */
const LONGEST_TAG_REST = 14;

/** The attributions of one sentence, in text order. */
export function attributionsIn(sentence: SentenceRange): readonly Attributed[] {
  const found: Attributed[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const attributed = accordingTo(sentence, at) ?? byVerb(sentence, at);
    if (attributed !== null) found.push(attributed);
  }
  return found;
}

/** "according to the ministry": what stands before it, or where it opens the sentence what follows. */
function accordingTo({ tokens, from, to }: SentenceRange, at: number): Attributed | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const speaker = phraseAt(tokens, at + 2);
  if (speaker === null || speaker.end > to) return null;
  const content = at === from ? spanOf(tokens, skipMarks(tokens, endOfPhrase(tokens, speaker.end, to), to), to) : spanOf(tokens, from, at);
  const cue = spanOf(tokens, at, speaker.end);
  return content === null || cue === null ? null : { cue, lemma: 'according to', stance: 'says', speaker, content };
}

/** Behind an apposition ("the head of the office,") where a comma follows. */
function endOfPhrase(tokens: readonly Token[], end: number, to: number): number {
  if (tokens[end]?.text !== ',') return end;
  const apposition = phraseAt(tokens, end + 1);
  return apposition !== null && apposition.end < to && tokens[apposition.end]?.tag === 'PUNCT' ? apposition.end : end;
}

function byVerb(sentence: SentenceRange, at: number): Attributed | null {
  const { tokens, from } = sentence;
  const verb = isReporting(tokens, at) ? reportingVerb(tokens[at]?.lower ?? '') : undefined;
  if (verb === undefined || verb.judging || isInfinitive(tokens, at)) return null;
  if (isPassive(tokens, at)) return passive(sentence, at, verb);
  const stance = stanceOf(tokens, from, at, verb);
  if (stance === null) return null;
  return tagged(sentence, at, { ...verb, stance }) ?? leading(sentence, at, { ...verb, stance });
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'to';
}

/** "is believed to", "were thought to have been": somebody believes it, nobody is named. */
function passive({ tokens, from, to }: SentenceRange, at: number, verb: ReportingVerb): Attributed | null {
  const next = tokens[at + 1]?.lower;
  const subject = subjectOf(tokens, from, at);
  const impersonal = subject !== null && tokens[subject.head]?.lower === 'it';
  if (next !== 'to' && next !== 'that' && !impersonal) return null;
  const content = spanOf(tokens, impersonal || subject === null ? at + 1 : subject.first, contentEnd(tokens, at, to));
  const cue = spanOf(tokens, at, at + 1);
  return content === null || cue === null ? null : { cue, lemma: verb.lemma, stance: verb.stance, speaker: null, content };
}

/** The stance with the verb's negation: who does not believe it denies it; who does not say it reports nothing. */
function stanceOf(tokens: readonly Token[], from: number, at: number, verb: ReportingVerb): ReportingVerb['stance'] | null {
  for (let i = at - 1; i >= Math.max(from, at - 3); i -= 1) {
    const token = tokens[i];
    if (token === undefined || (token.tag !== 'AUX' && token.tag !== 'ADV' && token.tag !== 'PART' && !NEGATIONS.has(token.lower))) break;
    if (NEGATIONS.has(token.lower)) return verb.stance === 'believes' ? 'denies' : null;
  }
  return verb.stance;
}

/** "the dam held, officials said", "the dam, said the mayor, held": a tag behind or inside what it reports. */
function tagged({ tokens, from, to }: SentenceRange, at: number, verb: ReportingVerb): Attributed | null {
  const mayFollow = verb.stance === 'says' && !OFTEN_TRANSITIVE.has(verb.lemma) && mayInvert(tokens[at]);
  const inverted = mayFollow && opensTag(tokens, at, from) ? phraseAt(tokens, at + 1) : null;
  const speaker = inverted ?? subjectOf(tokens, from, at);
  if (speaker === null || verb.ing || RELATIVES.has(tokens[at - 1]?.lower ?? '')) return null;
  if (inverted === null && !HEARER_VERBS.has(verb.lemma) && startsObject(tokens[at + 1])) return null;
  const first = inverted === null ? speaker.first : at;
  if (!opensTag(tokens, first, from)) return null;
  const end = tagEnd(tokens, inverted === null ? at + 1 : endOfPhrase(tokens, inverted.end, to), to);
  if (end === null) return null;
  // "one witness, Ana Prado, said: “…”" leads into a quote.
  const opensQuote = tokens[end]?.text === ':' || (tokens[end]?.text === ',' && tokens[end + 1]?.text === QUOTE_PLACE);
  if (opensQuote && tokens[first - 1]?.text !== QUOTE_PLACE) return null;
  const goesOn = end < to - 1 && tokens[end]?.text === ',' && tokens[first - 1]?.text === ',';
  const content = spanOf(tokens, from, goesOn ? to : first);
  const cue = spanOf(tokens, Math.min(first, at), Math.max(at + 1, inverted?.end ?? 0));
  return content === null || cue === null ? null : { cue, lemma: verb.lemma, stance: verb.stance, speaker, content };
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Whether the verb has an object of its own ("the towns, which report heavy losses, …"): then it reports no clause. */
function startsObject(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(token.tag) && !DAY_WORDS.has(token.lower);
}

/** Whether a tag may begin here: behind a comma, a dash or a quote, not at the head of the sentence. */
function opensTag(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  return at > from && before !== undefined && (/^[,–—-]$/u.test(before.text) || before.text === QUOTE_PLACE);
}

/**
 * Where the tag ends that goes on at `at` with the hearer, the place and the day; null where a clause follows, so that the words
 * are no tag but lead into it.
 */
function tagEnd(tokens: readonly Token[], at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + LONGEST_TAG_REST); i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.tag === 'PUNCT' && token.text !== '-')) return i;
    if (token.text === QUOTE_PLACE || token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'SCONJ' || token.lower === 'that')
      return null;
  }
  return at + LONGEST_TAG_REST < to ? null : to;
}

/** "Officials said (that) the dam held", "she denied the charge", "they expect rain". */
function leading({ tokens, from, to }: SentenceRange, at: number, verb: ReportingVerb): Attributed | null {
  const speaker = subjectOf(tokens, from, at);
  if (speaker === null) return null;
  const start = contentStart(tokens, at + 1, to, verb);
  if (start === null) return null;
  const content = spanOf(tokens, start, contentEnd(tokens, start, to));
  const cue = spanOf(tokens, at, at + 1);
  return content === null || cue === null ? null : { cue, lemma: verb.lemma, stance: verb.stance, speaker, content };
}

/** Where the reported clause begins; null where the verb reports none. */
function contentStart(tokens: readonly Token[], at: number, to: number, verb: ReportingVerb): number | null {
  for (let i = at; i < Math.min(to, at + LONGEST_TAG_REST); i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.lower === 'that' || token.lower === 'whether' || token.lower === 'if') return i + 1;
    if (token.text === ':' || (token.text === ',' && tokens[i + 1]?.text === QUOTE_PLACE)) return i + 1;
    if (token.tag === 'VERB' || token.tag === 'AUX' || (token.tag === 'PUNCT' && token.text !== ',')) break;
  }
  if (OFTEN_TRANSITIVE.has(verb.lemma) || verb.stance === 'asks') return null;
  const start = skipHearer(tokens, at, verb);
  const next = tokens[start];
  if (start >= to || next === undefined || next.tag === 'PUNCT') return null;
  if (verb.stance !== 'says') return start;
  return hasFiniteVerb(tokens, start, to) && next.tag !== 'ADP' ? start : null;
}

/** "on Monday", "told reporters". */
function skipHearer(tokens: readonly Token[], at: number, verb: ReportingVerb): number {
  let start = at;
  if (HEARER_VERBS.has(verb.lemma) || verb.lemma === 'warn') start = phraseAt(tokens, start)?.end ?? start;
  while (tokens[start]?.tag === 'ADP' && phraseAt(tokens, start + 1) !== null) start = phraseAt(tokens, start + 1)?.end ?? start + 1;
  while (DAY_WORDS.has(tokens[start]?.lower ?? '') || (tokens[start]?.tag === 'ADP' && DAY_WORDS.has(tokens[start + 1]?.lower ?? '')))
    start += 1;
  return start;
}

function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]?.tag === 'VERB' || tokens[i]?.tag === 'AUX') return true;
  return false;
}

/** A reported clause ends with its sentence, or before a clause with a reporting verb of its own. */
function contentEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    if (tokens[i - 1]?.text !== ',') continue;
    const first = tokens[i]?.tag === 'CCONJ' || tokens[i]?.lower === 'while' ? i + 1 : i;
    if (isReporting(tokens, first)) return i - 1;
    const phrase = phraseAt(tokens, first);
    if (phrase !== null && phrase.end < to && isReporting(tokens, phrase.end)) return i - 1;
  }
  return to;
}

function skipMarks(tokens: readonly Token[], at: number, to: number): number {
  let start = at;
  while (start < to && tokens[start]?.tag === 'PUNCT') start += 1;
  return start;
}

/** The span of `tokens[from, to)` without marks at its edges; null where nothing is left. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  let [first, end] = [from, to];
  while (first < end && tokens[first]?.tag === 'PUNCT') first += 1;
  while (first < end && tokens[end - 1]?.tag === 'PUNCT') end -= 1;
  const [head, last] = [tokens[first], tokens[end - 1]];
  return first >= end || head === undefined || last === undefined ? null : { start: head.start, end: last.end };
}
