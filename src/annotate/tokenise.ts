import type { WinkMethods } from 'wink-nlp';
import { type Article, isProse } from '../model/article.js';
import type { Sentence, Tag, Token, TokenisedText } from '../model/token.js';
import { plainForm } from './plain-form.js';
import { freshTagger, its } from './tagger.js';

/** The published types give `lemma` a parameter list that `out` does not accept; it is an ordinary token function. */
const lemmaOf = its.lemma as unknown as typeof its.value;

/**
 * Longest stretch handed to the tagger at once, in UTF-16 code units. Its time is linear only below this;
 * a longer block (a file without line ends) is cut at white space.
 */
const LONGEST_STRETCH = 20_000;

/** Splits prose and bylines into tagged tokens and sentences; furniture and repeated blocks are passed over. */
export function tokenise(article: Article): TokenisedText {
  const nlp = freshTagger();
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    if (!isProse(block.role) && block.role !== 'byline') return;
    for (const stretch of stretches(article.text, block.start, block.end)) {
      tokeniseStretch(
        nlp,
        article.text,
        stretch.start,
        stretch.end,
        (firstToken, endToken) => {
          const first = tokens[firstToken];
          const last = tokens[endToken - 1];
          if (first === undefined || last === undefined) return;
          sentences.push({ start: first.start, end: last.end, firstToken, endToken, block: index, role: block.role });
        },
        tokens,
      );
    }
  });
  return { tokens, sentences };
}

/** Cuts a block into pieces that the tagger handles in linear time. */
function* stretches(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let at = start;
  while (end - at > LONGEST_STRETCH) {
    const space = text.lastIndexOf(' ', at + LONGEST_STRETCH);
    const cut = space > at ? space : at + LONGEST_STRETCH;
    yield { start: at, end: cut };
    at = cut;
  }
  if (at < end) yield { start: at, end };
}

function tokeniseStretch(
  nlp: WinkMethods,
  text: string,
  start: number,
  end: number,
  closeSentence: (first: number, end: number) => void,
  out: Token[],
): void {
  const document = nlp.readDoc(taggable(text.slice(start, end)));
  const collection = document.tokens();
  const words: string[] = collection.out(its.value);
  const tags: string[] = collection.out(its.pos);
  const lemmas: string[] = collection.out(lemmaOf);
  const lengths: number[] = document
    .sentences()
    .out(its.span)
    .map((span) => (Array.isArray(span) ? Number(span[1]) + 1 : 0));
  const base = out.length;
  let at = start;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    at = skipSpace(text, at);
    const end = at + word.length;
    const written = text.slice(at, end);
    const lower = written.toLowerCase();
    const lemma = written === word ? (lemmas[i] ?? lower) : lower;
    out.push({ start: at, end, text: written, lower, lemma, tag: tagOf(tags[i]) });
    at = end;
  }
  let first = 0;
  for (const next of lengths) {
    while (next - first > LONGEST_SENTENCE) {
      const cut = cutOf(out, base + first) - base;
      closeSentence(base + first, base + cut);
      first = cut;
    }
    closeSentence(base + first, base + next);
    first = next;
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

/**
 * A stretch as the tagger takes it: its tokens are those of the stretch in the same order, with white space only between
 * them. Inside a block a line break is a space like any other, but the tagger would make a token of it, in the middle of a name.
 */
function taggable(stretch: string): string {
  const spaced = ODD_SPACE.test(stretch) ? stretch.replace(/\s/gu, ' ') : stretch;
  const plain = plainForm(spaced);
  return mayHoldLongRun(plain) ? plain.replace(RUN_PIECE, '$& ') : plain;
}

/** Whether two spaces lie as far apart as a long run; looks at each place where a run of that length might end, from there back to a space. */
function mayHoldLongRun(spaced: string): boolean {
  let start = 0;
  while (start + LONGEST_RUN <= spaced.length) {
    const space = spaced.lastIndexOf(' ', start + LONGEST_RUN - 1);
    if (space < start) return true;
    start = space + 1;
  }
  return false;
}

/** White space that is not a space. */
const ODD_SPACE = /[^\S ]/u;

/** Longest run of characters without white space that the tagger is given in one piece: on longer ones its time is no longer linear. */
const LONGEST_RUN = 256;
const RUN_PIECE = new RegExp(`\\S{${LONGEST_RUN}}`, 'gu');

/** Where the next token begins: no token holds white space. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a code unit is white space; the pattern is asked only about those that are neither a space nor other ASCII. */
function isSpace(code: number): boolean {
  if (code > SPACE && code < BEYOND_ASCII) return false;
  return code === SPACE || ODD_SPACE.test(String.fromCharCode(code));
}

const SPACE = 0x20;
const BEYOND_ASCII = 0x80;

const TAGS: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
]);

function isTag(tag: string): tag is Tag {
  return TAGS.has(tag);
}

function tagOf(tag: string | undefined): Tag {
  return tag !== undefined && isTag(tag) ? tag : 'X';
}
