import { type Article, isProse } from '../model/article.js';
import type { Sentence, Token, TokenisedText } from '../model/token.js';
import { plainForm } from './plain-form.js';
import { Cutter, type Lexeme, lemmaOfLexeme, sentenceEnds, tagAt, tagsOf } from './tagger/index.js';

/** Longest stretch that is tagged at once, in UTF-16 code units; a longer block (a file without line ends) is cut at white space. */
const LONGEST_STRETCH = 20_000;

/** Splits prose and bylines into tagged tokens and sentences; furniture and repeated blocks are passed over. */
export function tokenise(article: Article): TokenisedText {
  const cutter = new Cutter();
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    if (!isProse(block.role) && block.role !== 'byline') return;
    const closeSentence = (firstToken: number, endToken: number) => {
      const first = tokens[firstToken];
      const last = tokens[endToken - 1];
      if (first === undefined || last === undefined) return;
      sentences.push({ start: first.start, end: last.end, firstToken, endToken, block: index, role: block.role });
    };
    const written = article.text.slice(block.start, block.end);
    const text = { offset: block.start, written, plain: plainForm(written) };
    for (const stretch of stretches(written)) tokeniseStretch(cutter, text, stretch.start, stretch.end, closeSentence, tokens);
  });
  return { tokens, sentences };
}

/** A block's text as written and as it is cut, of one length; `offset`: where it begins in the article. */
interface BlockText {
  readonly offset: number;
  readonly written: string;
  readonly plain: string;
}

/** Cuts a block into pieces of bounded length. */
function* stretches(text: string): Generator<{ start: number; end: number }> {
  const end = text.length;
  let at = 0;
  while (end - at > LONGEST_STRETCH) {
    const space = text.lastIndexOf(' ', at + LONGEST_STRETCH);
    const cut = space > at ? space : at + LONGEST_STRETCH;
    yield { start: at, end: cut };
    at = cut;
  }
  if (at < end) yield { start: at, end };
}

function tokeniseStretch(
  cutter: Cutter,
  block: BlockText,
  start: number,
  end: number,
  closeSentence: (first: number, end: number) => void,
  out: Token[],
): void {
  const words = wordsOf(cutter, block.plain, start, end);
  const tags = tagsOf(words.lexemes);
  const base = out.length;
  for (let i = 0; i < words.lexemes.length; i += 1) {
    const lexeme = words.lexemes[i];
    if (lexeme === undefined) continue;
    const at = words.starts[i] ?? 0;
    const tag = tags[i] ?? 0;
    out.push(tokenOf(block, lexeme, at, tag));
  }
  let first = 0;
  for (const next of sentenceEnds(words.lexemes, words.spaced)) {
    while (next - first > LONGEST_SENTENCE) {
      const cut = cutOf(out, base + first) - base;
      closeSentence(base + first, base + cut);
      first = cut;
    }
    closeSentence(base + first, base + next);
    first = next;
  }
}

/** A word with the letters that the article writes: where they are other than those that were tagged, the lemma is the word itself. */
function tokenOf({ offset, written, plain }: BlockText, lexeme: Lexeme, at: number, tag: number): Token {
  const end = at + lexeme.text.length;
  const text = written === plain ? lexeme.text : written.slice(at, end);
  const isPlain = text === lexeme.text;
  const lower = isPlain ? lexeme.lower : text.toLowerCase();
  const lemma = isPlain ? lemmaOfLexeme(lexeme, tag) : lower;
  return { start: offset + at, end: offset + end, text, lower, lemma, tag: tagAt(tag) };
}

/** Words in text order: where each begins, and whether white space stands before it. */
interface Words {
  readonly lexemes: Lexeme[];
  readonly starts: number[];
  readonly spaced: boolean[];
}

function wordsOf(cutter: Cutter, text: string, start: number, end: number): Words {
  const words: Words = { lexemes: [], starts: [], spaced: [] };
  let at = skipSpace(text, start, end);
  while (at < end) {
    const stop = pieceEnd(text, at, end);
    addPiece(words, cutter.wordsOf(text, at, stop), at, at > start);
    at = skipSpace(text, stop, end);
  }
  return words;
}

function addPiece({ lexemes, starts, spaced }: Words, piece: readonly Lexeme[], start: number, isSpaced: boolean): void {
  let at = start;
  for (let i = 0; i < piece.length; i += 1) {
    const lexeme = piece[i];
    if (lexeme === undefined) continue;
    lexemes.push(lexeme);
    starts.push(at);
    spaced.push(isSpaced && i === 0);
    at += lexeme.text.length;
  }
}

/**
 * Longest sentence, in tokens. A longer one is a table or a text without full stops; it is cut, since everything that is read
 * inside one sentence (subjects, attributions, words near a value) may look through all of it for each of its words. The
 * longest of 25,000 sentences of news has 122.
 */
const LONGEST_SENTENCE = 300;

/** Where a sentence that is too long ends: behind the last mark of its second half, else where it has the most tokens. */
function cutOf(tokens: readonly Token[], first: number): number {
  for (let i = first + LONGEST_SENTENCE; i > first + LONGEST_SENTENCE / 2; i--) if (tokens[i - 1]?.tag === 'PUNCT') return i;
  return first + LONGEST_SENTENCE;
}

/** Longest piece without white space, in characters: on longer ones the time of cutting it into words is no longer linear. */
const LONGEST_PIECE = 256;

/** Where the piece that begins at `from` ends: before white space, at `end`, or where it is as long as a piece may be. */
function pieceEnd(text: string, from: number, end: number): number {
  let characters = 0;
  let at = from;
  while (at < end && characters < LONGEST_PIECE) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) return at;
    at += isLead(code) && at + 1 < end && isTrail(text.charCodeAt(at + 1)) ? 2 : 1;
    characters += 1;
  }
  return at;
}

/** Where the next piece begins. */
function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a code unit is white space (`\s`). */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isLead(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isTrail(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
