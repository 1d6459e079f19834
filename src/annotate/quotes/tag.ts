import { DAY_WORDS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/token.js';
import { closingPunctuation, type Frame, QUOTE_PLACE, sentenceAround } from '../attribution/frame.js';
import { type Phrase, phraseAt } from '../attribution/phrase.js';
import { isPassive, isReporting, mayInvert } from '../attribution/reporting.js';
import { subjectOf } from '../attribution/subject.js';

/** The words that say whose a quote is ("said the mayor"). */
export interface QuoteTag {
  readonly speaker: Phrase;
  /** Index of the reporting verb in the frame; -1 where there is none ("according to", a colon). */
  readonly verb: number;
  readonly place: 'before' | 'after';
  /** `direct`: the tag belongs to this quote alone; `clause`: the quote is part of a sentence with a reporting verb. */
  readonly strength: 'direct' | 'clause';
}

/** Looks this many tokens to the right for a tag that follows the rest of a half-quoted sentence. */
const FARTHEST_RIGHT = 60;

/** Finds the tag of the quote at `place` within its own sentence; null where that sentence names no speaker. */
export function tagOf(text: string, frame: Frame, place: number): QuoteTag | null {
  const quote = frame.tokens[place];
  if (quote === undefined) return null;
  const { from, to } = sentenceAround(frame, place);
  const punctuation = closingPunctuation(text, quote);
  const parenthetical = punctuation !== '' || frame.tokens[place + 1]?.text === ',';
  const after = parenthetical ? tagRightAfter(frame, place, to, punctuation === ',') : null;
  if (after !== null) return after;
  return (
    signature(frame, place, to) ??
    leadIn(frame, from, place) ??
    tagAtEnd(frame, place, to) ??
    agentBehind(frame, from, place) ??
    tagBefore(frame, from, place) ??
    accordingTo(frame, from, to) ??
    inWordsOf(frame, from, to)
  );
}

/** "…," said the mayor / "…," the mayor, a Democrat, said. */
function tagRightAfter(frame: Frame, place: number, to: number, comma: boolean): QuoteTag | null {
  const { tokens } = frame;
  let at = place + 1;
  while (at < to && (tokens[at]?.tag === 'PUNCT' || isAside(tokens[at]))) at += 1;
  if (CLAUSE_LINKS.has(tokens[at]?.lower ?? '')) return null;
  const inverted = invertedTag(frame, at, comma);
  if (inverted !== null) return inverted;
  for (let verb = at + 1; verb < Math.min(to, at + FARTHEST_RIGHT); verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.text === QUOTE_PLACE) break;
    if (!isReporting(tokens, verb)) continue;
    const speaker = subjectOf(tokens, at, verb) ?? capitalised(tokens, at, verb);
    return speaker === null ? null : { speaker, verb, place: 'after', strength: 'direct' };
  }
  return comma ? plainSubject(frame, at, to) : null;
}

/** A name that the tagger took for something else: the capitalised words between the quote and the verb. */
function capitalised(tokens: readonly Token[], first: number, end: number): Phrase | null {
  if (end <= first || end > first + 4) return null;
  for (let i = first; i < end; i += 1) if (!/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return null;
  return { first, end, head: end - 1, kind: 'name' };
}

/** "…" - Ada Roe, Lund: the line under a motto or a letter. */
function signature(frame: Frame, place: number, to: number): QuoteTag | null {
  const { tokens } = frame;
  if (!/^[—–―-]+$/u.test(tokens[place + 1]?.text ?? '')) return null;
  let at = place + 2;
  while (/^[—–―-]+$/u.test(tokens[at]?.text ?? '')) at += 1;
  const speaker = phraseAt(tokens, at);
  const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';
  if (speaker?.kind !== 'name' || tokens.slice(speaker.end, to).some(isVerb)) return null;
  return { speaker, verb: -1, place: 'after', strength: 'direct' };
}

/** Words that begin a clause about something else: whoever speaks there speaks of another matter. */
const CLAUSE_LINKS: ReadonlySet<string> = new Set(
  'and but or while when where though although because since if which who whose that after before until'.split(' '),
);

function isAside(token: Token | undefined): boolean {
  return token?.tag === 'ADV' && !CLAUSE_LINKS.has(token.lower);
}

/** "said the mayor", and behind a comma any verb ("smiled the mayor"). */
function invertedTag(frame: Frame, at: number, comma: boolean): QuoteTag | null {
  const { tokens } = frame;
  const verb = tokens[at];
  if (verb === undefined || !(isReporting(tokens, at) || (comma && verb.tag === 'VERB' && !verb.lower.endsWith('ing')))) return null;
  // "…," read a statement: the past of "read" looks like its bare form.
  if (!mayInvert(verb) && !(comma && verb.lower === 'read')) return null;
  const speaker = phraseAt(tokens, at + 1);
  return speaker === null ? null : { speaker, verb: at, place: 'after', strength: 'direct' };
}

/** "…," the mayor smiled: a comma before the closing mark says that the sentence goes on with whoever spoke. */
function plainSubject(frame: Frame, at: number, to: number): QuoteTag | null {
  const speaker = phraseAt(frame.tokens, at);
  if (speaker === null || speaker.end >= to) return null;
  const verb = frame.tokens[speaker.end];
  return verb?.tag === 'VERB' ? { speaker, verb: speaker.end, place: 'after', strength: 'direct' } : null;
}

/** The mayor said: "…" / the mayor told the council, "…" / Mayor: "…". */
function leadIn(frame: Frame, from: number, place: number): QuoteTag | null {
  const { tokens } = frame;
  const mark = tokens[place - 1];
  if (mark === undefined || place === from) return null;
  if (mark.text !== ',' && mark.text !== ':' && !isReporting(tokens, place - 1)) return null;
  const tag = tagBefore(frame, from, place);
  if (tag !== null) return { ...tag, strength: 'direct' };
  if (mark.text !== ':') return null;
  const speaker = phraseAt(tokens, from);
  if (speaker === null || (speaker.kind !== 'name' && speaker.end !== place - 1)) return null;
  return { speaker, verb: -1, place: 'before', strength: 'direct' };
}

/** How far before a quote the passive verb may stand that it belongs to, in tokens. */
const PASSIVE_REACH = 10;

/** The plan was called "…" by the mayor. */
function agentBehind(frame: Frame, from: number, place: number): QuoteTag | null {
  const { tokens } = frame;
  if (tokens[place + 1]?.lower !== 'by') return null;
  const speaker = phraseAt(tokens, place + 2);
  if (speaker === null) return null;
  for (let verb = place - 1; verb >= Math.max(from, place - PASSIVE_REACH); verb -= 1) {
    if (isReporting(tokens, verb) && isPassive(tokens, verb)) return { speaker, verb, place: 'after', strength: 'clause' };
  }
  return null;
}

/** The nearest reporting verb on the left with its subject. */
function tagBefore(frame: Frame, from: number, place: number): QuoteTag | null {
  for (let verb = place - 1; verb >= from; verb -= 1) {
    if (!isReporting(frame.tokens, verb) || isPassive(frame.tokens, verb)) continue;
    const speaker = subjectOf(frame.tokens, from, verb);
    if (speaker !== null) return { speaker, verb, place: 'before', strength: 'clause' };
  }
  return null;
}

/** "…" for the other half, the mayor said. */
function tagAtEnd(frame: Frame, place: number, to: number): QuoteTag | null {
  const { tokens } = frame;
  for (let at = place + 1; at < Math.min(to, place + FARTHEST_RIGHT); at += 1) {
    if (tokens[at]?.text !== ',') continue;
    const inverted = invertedTag(frame, at + 1, false);
    if (inverted !== null) return inverted;
    const phrase = phraseAt(tokens, at + 1);
    if (phrase === null) continue;
    const verb = reportingVerbAfter(tokens, phrase.end, to);
    if (verb !== -1) return { speaker: phrase, verb, place: 'after', strength: 'direct' };
  }
  return null;
}

/** The reporting verb that follows the phrase directly, or behind one apposition between commas. */
function reportingVerbAfter(tokens: readonly Token[], end: number, to: number): number {
  let at = end;
  while (at < to && tokens[at]?.tag === 'ADV') at += 1;
  if (isReporting(tokens, at)) return endsClause(tokens, at + 1, to) ? at : -1;
  return -1;
}

/** Whether nothing that the verb reports follows: a tag at the end has its words before it. */
function endsClause(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at];
  return at >= to || next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || DAY_WORDS.has(next.lower) || next.tag === 'ADV';
}

/** According to the mayor, "…". */
function accordingTo(frame: Frame, from: number, to: number): QuoteTag | null {
  for (let at = from; at < to; at += 1) {
    if (frame.tokens[at]?.lower !== 'according' || frame.tokens[at + 1]?.lower !== 'to') continue;
    const speaker = phraseAt(frame.tokens, at + 2);
    if (speaker !== null) return { speaker, verb: -1, place: 'before', strength: 'clause' };
  }
  return null;
}

/** As the mayor put it, "…" / in the words of the mayor, "…" / in the mayor's words, "…" / "…," per a statement from the mayor. */
function inWordsOf(frame: Frame, from: number, to: number): QuoteTag | null {
  const { tokens } = frame;
  for (let at = from; at < to; at += 1) {
    const speaker = speakerOfPhrasing(tokens, at);
    if (speaker !== null) return { speaker, verb: -1, place: 'before', strength: 'clause' };
  }
  return null;
}

function speakerOfPhrasing(tokens: readonly Token[], at: number): Phrase | null {
  const word = (behind: number): string => tokens[at + behind]?.lower ?? '';
  switch (word(0)) {
    case 'as': {
      const phrase = phraseAt(tokens, at + 1);
      return phrase !== null && /^puts?$/u.test(tokens[phrase.end]?.lower ?? '') && tokens[phrase.end + 1]?.lower === 'it' ? phrase : null;
    }
    case 'in':
      if (word(1) === 'the' && word(2) === 'words' && word(3) === 'of') return phraseAt(tokens, at + 4);
      return ownerOfWords(phraseAt(tokens, at + 1), tokens);
    case 'per':
      return tokens[at - 1]?.tag === 'PUNCT' || tokens[at - 1]?.text === QUOTE_PLACE ? phraseAt(tokens, at + 1) : null;
    default:
      return null;
  }
}

/** "[the mayor]'s words", "[his] own words". */
function ownerOfWords(phrase: Phrase | null, tokens: readonly Token[]): Phrase | null {
  if (phrase === null || tokens[phrase.head]?.lower !== 'words') return null;
  for (let i = phrase.first + 1; i < phrase.head; i += 1) {
    if (/^['’]s?$/u.test(tokens[i]?.text ?? '')) return { first: phrase.first, end: i, head: i - 1, kind: phrase.kind };
  }
  const pronoun = /^(?:his|her|their)$/u.test(tokens[phrase.first]?.lower ?? '');
  return pronoun ? { first: phrase.first, end: phrase.first + 1, head: phrase.first, kind: 'pronoun' } : null;
}
