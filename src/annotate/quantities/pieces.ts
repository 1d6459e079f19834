import type { Sentence, Tag, Token } from '../../model/token.js';
import type { Span } from '../../text/span.js';

/**
 * The smallest part that the quantity reader looks at: a number in digits, a word, or one mark. Finer than a token: "6.1-inch",
 * "4.2bn" and "US$" are three, two and two pieces, whatever the tagger made of them. The tag is that of the token it stands in.
 */
export interface Piece extends Span {
  /** `code`: digits and dots that are no number ("1.2.3"). */
  readonly kind: 'number' | 'code' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Whether it follows the piece before without a space. */
  readonly glued: boolean;
}

/**
 * Groups: 1 number, 2 code, 3 word, none mark (by place, not by name: a name costs an object a piece).
 * Numbers first: grouped by commas (also the Indian way), by dots twice or more, by spaces; then plain ones. All repeats of groups
 * are bounded, so that the scan is linear.
 */
const PIECE = new RegExp(
  [
    String.raw`(\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,4}(?![\d.,]?\d)|\d+(?:\.\d+)?(?!\.?\d)(?:,\d{1,2}(?![\d,]))?|(?<![\d.])\.\d+)`,
    String.raw`(\d+(?:[.,]\d+){0,40})`,
    String.raw`((?:\p{Lu}\.){2,6}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?[²³]?)`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** Cuts one sentence into pieces, in text order. */
export function piecesOf(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = sentence.firstToken;
  let end = -1;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
    const start = sentence.start + match.index;
    while (at + 1 < sentence.endToken && (tokens[at]?.end ?? start) <= start) at++;
    const token = tokens[at];
    const whole = match[0];
    const lower = whole.toLowerCase();
    pieces.push({
      kind: match[3] !== undefined ? 'word' : match[1] !== undefined ? 'number' : match[2] !== undefined ? 'code' : 'mark',
      text: whole,
      lower,
      lemma: token !== undefined && token.start === start && token.end === start + whole.length ? token.lemma : lower,
      tag: token !== undefined && token.start <= start && start < token.end ? token.tag : 'X',
      glued: start === end,
      start,
      end: start + whole.length,
    });
    end = start + whole.length;
  }
  return pieces;
}

/** The pieces from `first` to before `end` as one phrase: lower case, one space between. */
export function phraseOf(pieces: readonly Piece[], first: number, end: number, as: 'lower' | 'text' = 'lower'): string {
  let phrase = '';
  for (let i = first; i < end; i++) phrase += `${i > first ? ' ' : ''}${pieces[i]?.[as] ?? ''}`;
  return phrase;
}

const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '−']);

/** Whether a piece is a hyphen, dash or minus. */
export function isHyphen(piece: Piece | undefined): boolean {
  return piece !== undefined && HYPHENS.has(piece.text);
}

/** Index behind a hyphen that joins `at - 1` and the piece behind it ("6.1-inch"); `at` itself where there is none. */
export function skipJoiningHyphen(pieces: readonly Piece[], at: number): number {
  return isHyphen(pieces[at]) && pieces[at]?.glued && pieces[at + 1]?.glued ? at + 1 : at;
}
