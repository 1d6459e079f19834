import { type Frame, sentenceAround } from '../attribution/frame.js';
import { type Phrase, phraseAt } from '../attribution/phrase.js';
import { isPassive, isReporting } from '../attribution/reporting.js';
import { subjectOf } from '../attribution/subject.js';
import type { Paragraph } from './paragraphs.js';

/** A noun phrase with the frame that its indices are of. */
export interface PlacedPhrase {
  readonly frame: Frame;
  readonly phrase: Phrase;
}

/**
 * Who speaks where the quote's own sentence does not say: whoever the sentence before it is about, in the same paragraph
 * or in the one before.
 */
export function introducedSpeaker(paragraphs: readonly Paragraph[], paragraph: number, place: number): PlacedPhrase | null {
  const own = paragraphs[paragraph];
  if (own === undefined) return null;
  const { from } = sentenceAround(own.frame, place);
  if (from > 0) return sentenceSpeaker(own.frame, from - 1);
  const previous = paragraphs[paragraph - 1];
  return previous === undefined ? null : sentenceSpeaker(previous.frame, previous.frame.tokens.length - 1);
}

/** A line this short under a quote that fills its paragraph may be the name of its speaker. */
const LONGEST_SIGNATURE = 14;

/** The name in the short line under a quote that is a paragraph of its own; null where no such line follows. */
export function signedBelow(paragraphs: readonly Paragraph[], paragraph: number): PlacedPhrase | null {
  const [own, below] = [paragraphs[paragraph], paragraphs[paragraph + 1]];
  if (own === undefined || below === undefined || own.frame.tokens.length > 2) return null;
  const { frame, quotes } = below;
  if (quotes.length > 0 || frame.tokens.length > LONGEST_SIGNATURE) return null;
  if (frame.tokens.some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === '?')) return null;
  const first = frame.tokens.findIndex(({ text }) => !/^[—–―-]+$/u.test(text));
  const phrase = phraseAt(frame.tokens, first);
  return phrase?.kind === 'name' && phrase.first === first ? { frame, phrase } : null;
}

/** The subject of the sentence in which a few quoted words stand without a reporting verb. */
export function clauseSpeaker(frame: Frame, place: number): PlacedPhrase | null {
  if (isPassive(frame.tokens, place - 1)) return null;
  return sentenceSpeaker(frame, place);
}

/** The subject of the last reporting verb of the sentence that holds the token at `index`, else of its first verb. */
function sentenceSpeaker(frame: Frame, index: number): PlacedPhrase | null {
  const { from, to } = sentenceAround(frame, index);
  const found = subjectOfVerb(frame, from, to);
  return found === null ? null : { frame, phrase: found };
}

function subjectOfVerb(frame: Frame, from: number, to: number): Phrase | null {
  for (let verb = to - 1; verb > from; verb -= 1) {
    if (!isReporting(frame.tokens, verb) || isPassive(frame.tokens, verb)) continue;
    const subject = subjectOf(frame.tokens, from, verb);
    if (subject !== null) return subject;
  }
  for (let verb = from + 1; verb < to; verb += 1) {
    const tag = frame.tokens[verb]?.tag;
    if (tag !== 'VERB' && tag !== 'AUX') continue;
    const subject = subjectOf(frame.tokens, from, verb);
    if (subject !== null) return subject;
  }
  return null;
}
