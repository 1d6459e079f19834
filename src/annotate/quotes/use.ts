import { NAMING_WORDS } from '../../lexicon/reporting-verbs.js';
import type { QuoteValue } from '../../model/mention.js';
import { closingPunctuation, type Frame, QUOTE_PLACE, sentenceAround } from '../attribution/frame.js';
import type { Quoted } from './marks.js';
import type { QuoteTag } from './tag.js';

/** Quoted words up to this number, without a speaker, are a term or words held at arm's length. */
const LONGEST_TERM = 4;

/** Fewer capitalised words may be a name or an exclamation. */
const LEAST_TITLE = 4;

/** What the marks are for, given the quote's tag. */
export function useOf(text: string, frame: Frame, quoted: Quoted, place: number, tag: QuoteTag | null): QuoteValue['use'] {
  if (frame.tokens[place]?.text !== QUOTE_PLACE) return 'scare';
  const words = text.slice(quoted.inner.start, quoted.inner.end);
  const count = wordCount(words);
  if (isTitled(text, frame, quoted, place) && count > 1) return 'scare';
  if (isSentence(text, frame, quoted, place)) return tag === null && isTitle(words) ? 'scare' : 'speech';
  if (tag?.strength === 'direct')
    return opensSentence(frame, place, words) && (tag.place === 'after' || count > LONGEST_TERM) ? 'speech' : 'partial';
  if (isNamed(frame, place) || (isTitle(words) && count > 1)) return 'scare';
  if (tag !== null || count > LONGEST_TERM) return 'partial';
  return 'scare';
}

/** Whether the words are a nickname inside a name, or the title of a work: nobody speaks in capitals, but headlines write them ("Mayor: ‘We Are Ready’"). */
export function isName(text: string, frame: Frame, quoted: Quoted, place: number): boolean {
  if (frame.tokens[place]?.text !== QUOTE_PLACE) return true;
  if (frame.tokens[place - 1]?.text === ':') return false;
  const words = text.slice(quoted.inner.start, quoted.inner.end);
  return isTitle(words) && wordCount(words) >= LEAST_TITLE && !/[.!?]\s/u.test(words);
}

/** Whether the quote begins a sentence, its own or the article's. */
function opensSentence(frame: Frame, place: number, words: string): boolean {
  return /^[\s[(‘'"“]*[\p{Lu}\p{N}]/u.test(words) || sentenceAround(frame, place).from === place;
}

/** Whether the words are capitalised throughout and stand in the run of a sentence, as no speech does ("told “The Morning Hour”"). */
export function isTitled(text: string, frame: Frame, quoted: Quoted, place: number): boolean {
  const before = frame.tokens[place - 1];
  return before !== undefined && before.tag !== 'PUNCT' && isTitle(text.slice(quoted.inner.start, quoted.inner.end));
}

/** Whether the words begin and end like a sentence of their own; fewer than three only where no other words share their sentence (“It hurts.”). */
export function isSentence(text: string, frame: Frame, quoted: Quoted, place: number): boolean {
  const words = text.slice(quoted.inner.start, quoted.inner.end);
  if (!/^[\s([‘'"“]*[\p{Lu}\p{N}…]/u.test(words)) return false;
  const closing = closingPunctuation(text, quoted);
  if (wordCount(words) > 2) return /[.?!…—–-]/u.test(closing);
  const { from, to } = sentenceAround(frame, place);
  return from === place && to === place + 1 && /[.?!]/u.test(closing);
}

/** "the so-called “…”", "the film “…”". */
function isNamed(frame: Frame, place: number): boolean {
  const before = frame.tokens[place - 1];
  if (before === undefined) return false;
  if (NAMING_WORDS.has(before.lower)) return true;
  // "in the mayor's words, “…”" gives them, "the words “…”" names them.
  const earlier = frame.tokens[place - 2]?.lower ?? '';
  return before.text === ',' && earlier !== 'words' && NAMING_WORDS.has(earlier);
}

/** Words that stay small inside a title. */
const SMALL_WORDS: ReadonlySet<string> = new Set('a an and as at but by for from in into is of on or the to with'.split(' '));

/** Whether all words but the small ones are capitalised. */
function isTitle(words: string): boolean {
  const telling = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.filter((word) => !SMALL_WORDS.has(word)) ?? [];
  return telling.length > 0 && telling.some((word) => word.length > 3) && telling.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
