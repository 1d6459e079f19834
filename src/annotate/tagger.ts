import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/**
 * Words that the tagger may learn before it is loaded anew: its memory of them grows and is never given back. It also must
 * not reach the 43,000th, since a contraction that it does not split ("his wont,") has the place of such a word as its lemma.
 */
const MOST_LEARNED = 40_000;

/** A word that no rule of the tagger cuts or takes for anything else (a currency, an abbreviation, a smiley). */
const PLAIN_WORD = /^[A-Za-z]?[a-z]{3,}$/u;

/** The tagger's table of words: known ones first, then those that it met in texts. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

/** A loaded tagger that can forget what it met. */
class Tagger {
  readonly nlp: WinkMethods;
  readonly #lexemes: Lexemes;
  readonly #known: number;
  #seen: number;

  constructor() {
    const core: unknown = typeof winkModel.core === 'function' ? winkModel.core() : null;
    this.#lexemes = lexemesOf(core);
    this.nlp = winkNLP({ ...winkModel, core: () => core }, ['sbd', 'pos']);
    this.#known = this.#lexemes.list.length;
    this.#seen = this.#known;
  }

  get learned(): number {
    return this.#lexemes.list.length - this.#known;
  }

  /**
   * Words stay in the list, where other tables count on their place; without their hash they are not found again. Words of
   * plain letters may be found again: they are one token whether they are known or not.
   */
  forget(): void {
    const { hash, list } = this.#lexemes;
    for (; this.#seen < list.length; this.#seen += 1) {
      const word = list[this.#seen] ?? '';
      if (!PLAIN_WORD.test(word)) delete hash[word];
    }
  }
}

function lexemesOf(core: unknown): Lexemes {
  if (isRecord(core) && isRecord(core['features'])) {
    const lexeme = core['features']['lexeme'];
    if (isLexemes(lexeme)) return lexeme;
  }
  throw new TypeError('the language model has no table of words');
}

function isLexemes(value: unknown): value is Lexemes {
  return isRecord(value) && isRecord(value['hash']) && Array.isArray(value['list']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Loaded once a process: the model takes about 70 ms. */
let tagger = new Tagger();

/**
 * The tagger as it is before it has met any text. On its own it takes every word that it once cut out of a text for a word
 * of the language, and cuts later texts by it ("Smith's" in one piece or two): what an article says would depend on the
 * articles before it.
 */
export function freshTagger(): WinkMethods {
  if (tagger.learned > MOST_LEARNED) tagger = new Tagger();
  tagger.forget();
  return tagger.nlp;
}

export const { its } = tagger.nlp;
