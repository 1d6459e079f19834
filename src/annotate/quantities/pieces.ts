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
  'uy',
);

/** Cuts one sentence into pieces, in text order. Plain words are taken from the tokens as they are; only the rest is scanned. */
export function piecesOf(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const body = text.slice(sentence.start, sentence.end);
  let at = sentence.firstToken;
  let end = -1;
  for (let start = nextVisible(body, 0); start < body.length; start = nextVisible(body, end)) {
    while (at + 1 < sentence.endToken && (tokens[at]?.end ?? 0) <= sentence.start + start) at++;
    const token = tokens[at];
    const glued = start === end;
    if (token !== undefined && token.start === sentence.start + start && isPlainWord(body, start, token.text)) {
      const { text: word, lower, lemma, tag } = token;
      end = start + word.length;
      pieces.push({ kind: 'word', text: word, lower, lemma, tag, glued, start: token.start, end: token.end });
    } else {
      const piece = scanPiece(body, start, sentence.start, token, glued);
      end = piece.end - sentence.start;
      pieces.push(piece);
    }
  }
  return pieces;
}

/** Scans the piece that starts at `start` of the sentence's text; `offset` is where that text starts. */
function scanPiece(body: string, start: number, offset: number, token: Token | undefined, glued: boolean): Piece {
  PIECE.lastIndex = start;
  const match = PIECE.exec(body);
  const whole = match?.[0] ?? body.charAt(start);
  const lower = whole.toLowerCase();
  const [from, to] = [offset + start, offset + start + whole.length];
  return {
    kind: match?.[3] !== undefined ? 'word' : match?.[1] !== undefined ? 'number' : match?.[2] !== undefined ? 'code' : 'mark',
    text: whole,
    lower,
    lemma: token !== undefined && token.start === from && token.end === to ? token.lemma : lower,
    tag: token !== undefined && token.start <= from && from < token.end ? token.tag : 'X',
    glued,
    start: from,
    end: to,
  };
}

const SPACE = /\s/u;

function nextVisible(text: string, from: number): number {
  let at = Math.max(0, from);
  for (let code = text.charCodeAt(at); code <= 32 || code > ASCII; code = text.charCodeAt(at)) {
    if (code !== 32 && !SPACE.test(text.charAt(at))) break;
    at++;
  }
  return at;
}

/** Whether a token is two or more plain letters, and a piece by itself: no letter, apostrophe or raised digit follows. */
function isPlainWord(body: string, start: number, word: string): boolean {
  if (word.length < 2 || body.charCodeAt(start + word.length) > ASCII) return false;
  for (let i = 0; i < word.length; i++) if (!isLetter(word.charCodeAt(i))) return false;
  const next = body.charCodeAt(start + word.length);
  return next !== APOSTROPHE && !isLetter(next);
}

const ASCII = 127;
const APOSTROPHE = 39;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
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
