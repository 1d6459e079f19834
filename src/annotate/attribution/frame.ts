import type { Token } from '../../model/token.js';
import type { Span } from '../../text/span.js';

/** Stands for a quote among the words around it (U+FFFC, object replacement character). */
export const QUOTE_PLACE = '\uFFFC';

/** A longer sentence is cut, so that looking through a sentence for each of its verbs stays linear in the text. */
const LONGEST_SENTENCE = 160;

/**
 * A paragraph with each of its quotes folded into one token, so that the words around a quote read as one sentence.
 */
export interface Frame {
  readonly tokens: readonly Token[];
  /** Indices into `tokens` where sentences end, ascending, the last one `tokens.length`. */
  readonly ends: readonly number[];
  /** For each quote of the paragraph the index of its token. */
  readonly places: readonly number[];
}

/** Folds `quotes` (of one paragraph, in order) into the paragraph's tokens. */
export function frameOf(text: string, tokens: readonly Token[], quotes: readonly Span[]): Frame {
  if (quotes.length === 0) return { tokens, places: [], ends: sentenceEnds(text, tokens) };
  const folded: Token[] = [];
  const places: number[] = [];
  let next = 0;
  for (const token of tokens) {
    let quote = quotes[next];
    while (quote !== undefined && quote.end <= token.start) {
      fold(text, quote, token, folded, places);
      next += 1;
      quote = quotes[next];
    }
    if (quote === undefined || token.end <= quote.start) folded.push(token);
  }
  for (const quote of quotes.slice(next)) fold(text, quote, undefined, folded, places);
  return { tokens: folded, places, ends: sentenceEnds(text, folded) };
}

function fold(text: string, quote: Span, next: Token | undefined, folded: Token[], places: number[]): void {
  places.push(folded.length);
  const words = text.slice(quote.start, quote.end);
  const nickname = folded.at(-1)?.tag === 'PROPN' && next?.tag === 'PROPN' && NICKNAME.test(words);
  const shown = nickname ? words : QUOTE_PLACE;
  folded.push({ start: quote.start, end: quote.end, text: shown, lower: shown, lemma: shown, tag: nickname ? 'PROPN' : 'X' });
}

/** One capitalised word; between the parts of a name it is a part of it. */
const NICKNAME = /^\P{L}{1,2}\p{Lu}[\p{L}-]*\P{L}{1,2}$/u;

function sentenceEnds(text: string, tokens: readonly Token[]): readonly number[] {
  const ends: number[] = [];
  let last = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !(endsSentence(text, token, tokens[i + 1]) || i + 1 - last === LONGEST_SENTENCE)) continue;
    last = i + 1;
    ends.push(last);
  }
  if (ends.length === 0 || last !== tokens.length) ends.push(tokens.length);
  return ends;
}

function endsSentence(text: string, token: Token, next: Token | undefined): boolean {
  if (next === undefined) return true;
  if (token.text !== QUOTE_PLACE)
    return !isLetter(token.text.charCodeAt(0)) && /^[.?!]+$/u.test(token.text) && !/^[\p{Ll},;:)\]]/u.test(next.text);
  return closingPunctuation(text, token) === '.' && (next.text === QUOTE_PLACE || /^\p{Lu}/u.test(next.text));
}

/** Most tokens are told apart by their first letter alone. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The last punctuation inside the quote's marks ("." "," "?" "!" "…" "-"), "" where it ends in a word. */
export function closingPunctuation(text: string, quote: Span): string {
  const tail = text.slice(Math.max(quote.start, quote.end - 8), quote.end).replace(/[\s"“”‘’'»«`)\]]+$/u, '');
  if (/(?:\.\.\.|…)$/u.test(tail)) return '…';
  return /[.,?!—–-]$/u.exec(tail)?.[0] ?? '';
}

/** The bounds of the sentence that holds the token at `index`. */
export function sentenceAround(frame: Frame, index: number): { readonly from: number; readonly to: number } {
  let [low, high] = [0, frame.ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frame.ends[middle] ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return { from: frame.ends[low - 1] ?? 0, to: frame.ends[low] ?? frame.tokens.length };
}
