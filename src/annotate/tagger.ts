import winkNLP, { type WinkMethods } from 'wink-nlp';
import { type LanguageModel, loadLanguageModel, taggerModel } from './language-model.js';

/**
 * Words that the tagger may learn before it is loaded anew: its memory of them grows and is never given back. It also must
 * not reach the 43,000th, since a contraction that it does not split ("his wont,") has the place of such a word as its lemma.
 */
const MOST_LEARNED = 40_000;

/** A word that no rule of the tagger cuts or takes for anything else (a currency, an abbreviation, a smiley). */
const PLAIN_WORD = /^[A-Za-z]?[a-z]{3,}$/u;

/** A loaded tagger that can forget what it met. */
class Tagger {
  readonly nlp: WinkMethods;
  readonly #lexemes: LanguageModel['features']['lexeme'];
  readonly #known: number;
  #seen: number;

  constructor() {
    const core = loadLanguageModel();
    this.#lexemes = core.features.lexeme;
    this.nlp = winkNLP(taggerModel(core), ['sbd', 'pos']);
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

/** Loaded once a process: the model takes about 60 ms. */
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
