import compilePatterns from 'wink-nlp/src/compile-trex.js';
import tokenizer from 'wink-nlp/src/tokenizer.js';
import { SliceTable } from '../../text/slice-table.js';
import { contractionLexemes, knownLexeme, type Lexeme, unknownLexeme } from './lexeme.js';
import { CUTTING, numberOf } from './vocabulary.js';

/** A word that the model does not know, and what the cutting takes it for. */
interface Unknown {
  readonly text: string;
  readonly category: number;
}

/** How a piece is cut. */
interface Cut {
  readonly words: readonly (Lexeme | Unknown)[];
  /** The same where all of them are known words, and nothing that an article says before can change that. */
  readonly settled: readonly Lexeme[] | null;
  /** Words that were looked for in vain: where the article has brought them before, the piece may be cut otherwise. */
  readonly missed: readonly string[];
}

function isUnknown(word: Lexeme | Unknown): word is Unknown {
  return 'category' in word;
}

/** Cuts that are kept; beyond that they begin anew. */
const MOST_KEPT = 50_000;

/** Longest piece whose cut is kept, in code units: longer ones seldom come again, and may hold a hundred words. */
const LONGEST_KEPT = 48;

/** Letters make one word whether it is known or not; but a currency is taken for a word in one place and for a sign in another. */
const LETTERS = /^(?!(?:usd|aud|inr|gbp)$)[a-z]+$/iu;

/** The category of a word of letters. */
const WORD = CUTTING.categories['word'] ?? 0;

const tokenize = tokenizer(compilePatterns(CUTTING.patterns), CUTTING.categories, CUTTING.preserved);

/** The known words, as far as they have been met: null for one that is not known. */
let lexemes = new Map<string, readonly Lexeme[] | null>();
/** Cuts by piece, and those where the article has brought some of the missed words. */
const cuts = new SliceTable<Cut>(MOST_KEPT);
let otherCuts = new Map<string, Cut>();

/** Unknown words, as far as they have been met, by category and text. */
let unknowns = new Map<string, Lexeme>();

function unknownOf({ text, category }: Unknown): Lexeme {
  const key = `${category} ${text}`;
  const met = unknowns.get(key);
  if (met !== undefined) return met;
  const found = unknownLexeme(text, category);
  if (unknowns.size >= MOST_KEPT) unknowns = new Map();
  unknowns.set(key, found);
  return found;
}

/** The lexeme of a known word, or those of its parts; null where it is not known. */
function lexemesOf(word: string): readonly Lexeme[] | null {
  const met = lexemes.get(word);
  if (met !== undefined) return met;
  const number = numberOf(word);
  const parts = number < 0 ? null : contractionLexemes(number);
  const found = number < 0 || parts === null ? null : parts.length > 0 ? parts : [knownLexeme(number)];
  if (lexemes.size >= MOST_KEPT) lexemes = new Map();
  lexemes.set(word, found);
  return found;
}

/** Unknown words that an article has brought before a piece. */
type Brought = Pick<ReadonlySet<string>, 'has'>;
const NOTHING: Brought = new Set<string>();

/** What the package's cutting asks about words and finds, for one piece. */
class Sink {
  readonly words: (Lexeme | Unknown)[] = [];
  readonly missed: string[] = [];
  readonly #before: Brought;
  readonly #brought = new Set<string>();

  constructor(before: Brought) {
    this.#before = before;
  }

  readonly isLexeme = (word: string): boolean => lexemesOf(word) !== null || this.#isBrought(word);

  readonly _addTokenIfInCache = (word: string): number => {
    const known = lexemesOf(word);
    if (known === null && !this.#isBrought(word)) return 0;
    this.words.push(...(known ?? [{ text: word, category: WORD }]));
    return 1;
  };

  readonly _addToken = (word: string, category: number): void => {
    const [known, more] = lexemesOf(word) ?? [];
    if (known !== undefined) {
      this.words.push(known.settled || more !== undefined ? knownLexeme(numberOf(word)) : known);
      return;
    }
    this.words.push({ text: word, category });
    this.#brought.add(word).add(word.toLowerCase());
  };

  #isBrought(word: string): boolean {
    if (LETTERS.test(word)) return false;
    if (this.#brought.has(word) || this.#before.has(word)) return true;
    this.missed.push(word);
    return false;
  }
}

function cutOf(piece: string, brought: Brought): Cut {
  const sink = new Sink(brought);
  tokenize(sink, piece);
  const { missed } = sink;
  const words = sink.words.map((word) => (isUnknown(word) && LETTERS.test(word.text) ? unknownOf(word) : word));
  const known = words.filter((word): word is Lexeme => !isUnknown(word));
  return { words, settled: missed.length === 0 && known.length === words.length ? known : null, missed };
}

/** The cut of a piece of a text in an article that has brought nothing that matters to it. */
function usualCut(text: string, start: number, end: number): Cut {
  const kept = cuts.get(text, start, end);
  if (kept !== undefined) return kept;
  const piece = text.slice(start, end);
  const cut = cutOf(piece, NOTHING);
  cuts.set(piece, cut);
  return cut;
}

function otherCut(piece: string, brought: readonly string[]): Cut {
  const key = `${piece}\n${brought.join('\n')}`;
  const kept = otherCuts.get(key);
  if (kept !== undefined) return kept;
  const cut = cutOf(piece, new Set(brought));
  if (otherCuts.size >= MOST_KEPT) otherCuts = new Map();
  otherCuts.set(key, cut);
  return cut;
}

/** Cuts the pieces of one article: how a piece is cut depends on the words that the article has brought before it. */
export class Cutter {
  readonly #brought = new Map<string, Lexeme>();

  /** The words of a piece of a text, which holds no white space. */
  wordsOf(text: string, start: number, end: number): readonly Lexeme[] {
    const cut = end - start > LONGEST_KEPT ? cutOf(text.slice(start, end), this.#brought) : this.#keptCut(text, start, end);
    return cut.settled ?? cut.words.map((word) => (isUnknown(word) ? this.#unknown(word) : word));
  }

  #keptCut(text: string, start: number, end: number): Cut {
    const cut = usualCut(text, start, end);
    if (cut.settled !== null) return cut;
    const brought = cut.missed.filter((word) => this.#brought.has(word));
    return brought.length === 0 ? cut : otherCut(text.slice(start, end), [...new Set(brought)]);
  }

  /** An unknown word stays for the rest of the article what it was taken for first, and so does its lower case. */
  #unknown(word: Unknown): Lexeme {
    const met = this.#brought.get(word.text);
    if (met !== undefined) return met;
    const lexeme = unknownOf(word);
    const { text, lower } = lexeme;
    this.#brought.set(text, lexeme);
    if (lower !== text && lexemesOf(lower) === null && !this.#brought.has(lower))
      this.#brought.set(lower, unknownOf({ text: lower, category: word.category }));
    return lexeme;
  }
}
