import { POINTING_NOUNS } from '../lexicon/pointing-nouns.js';
import type { Claim, TokenRange } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { Sentence, Token } from '../model/token.js';
import { NO_TERM } from './terms.js';
import { EMPTY_VECTOR, type SparseVector, VectorBuilder } from './vector.js';

/** Distance at which a word counts half: weights fall as 1 / (1 + d / 4), d in tokens, marks counting two. */
export const HALF_DISTANCE = 4;
const MARK_DISTANCE = 2;

/** Tokens on either side that are looked at: beyond them a word weighs next to nothing, and a file without sentence ends would cost the square of its length. */
export const REACH = 120;

/** The words of a sentence by rarity alone, and those of its names. */
export interface SentenceVectors {
  readonly words: SparseVector;
  readonly names: SparseVector;
}

/** Weighs the words around the claims of an article. */
export class ArticleVectors {
  readonly #builder = new VectorBuilder();
  readonly #sentences: (SentenceVectors | undefined)[] = [];

  /**
   * @param row the term of each token
   * @param weigh how much a term counts
   */
  constructor(
    private readonly extraction: Extraction,
    private readonly row: Int32Array,
    private readonly weigh: (term: number) => number,
  ) {}

  /** The words of a range of tokens by rarity alone. */
  between({ first, end }: TokenRange): SparseVector {
    for (let i = first; i < end; i++) this.#add(i, 1);
    return this.#builder.build();
  }

  /** The vectors of a sentence; empty where there is none of that number. */
  ofSentence(index: number): SentenceVectors {
    const sentence = this.extraction.sentences[index];
    if (sentence === undefined) return NO_SENTENCE;
    const known = this.#sentences[index] ?? this.#readSentence(sentence);
    this.#sentences[index] = known;
    return known;
  }

  #readSentence({ firstToken, endToken }: Sentence): SentenceVectors {
    const words = this.between({ first: firstToken, end: endToken });
    for (let i = firstToken; i < endToken; i++) if (this.extraction.tokens[i]?.tag === 'PROPN') this.#add(i, 1);
    return { words, names: this.#builder.build() };
  }

  /** Words of the sentence, the nearer to the claim's value the heavier; the value's own words left out. */
  near(claim: Claim): SparseVector {
    const { tokens, sentences } = this.extraction;
    const sentence = sentences[claim.sentence];
    if (sentence === undefined) return EMPTY_VECTOR;
    this.#walk(claim.tokens.end, Math.min(sentence.endToken, claim.tokens.end + REACH), 1);
    this.#walk(claim.tokens.first - 1, Math.max(sentence.firstToken, claim.tokens.first - REACH) - 1, -1);
    // the counted noun and the modifiers inside the value's own span are as near as can be
    if (claim.kind === 'quantity' || claim.kind === 'event' || claim.kind === 'list') this.#walk(claim.tokens.first, claim.tokens.end, 1);
    const before = sentences[claim.sentence - 1];
    if (before !== undefined && (claim.kind === 'date' || claim.kind === 'quantity') && pointsBack(tokens, sentence))
      for (let i = before.firstToken; i < before.endToken; i++) this.#add(i, POINTED_AT);
    return this.#builder.build();
  }

  /** What the value is said of: subject, predicate, counted noun with its modifiers, and the attribute before it ("death toll of"). */
  head({ tokens: { first, end }, clause, trigger }: Claim): SparseVector {
    const { tokens } = this.extraction;
    for (let i = first; i < end; i++) this.#add(i, 1);
    for (let i = end; i < Math.min(clause.end, end + ATTRIBUTE_REACH) && tokens[i]?.tag !== 'PUNCT'; i++) this.#add(i, 1);
    for (let i = first - 1; i >= Math.max(clause.first, first - ATTRIBUTE_REACH) && tokens[i]?.tag !== 'PUNCT'; i--) this.#add(i, 1);
    if (trigger >= 0) this.#add(trigger, 1);
    for (let i = clause.first; i < Math.min(trigger, first); i++) this.#add(i, 1);
    return this.#builder.build();
  }

  /** Adds the tokens from one to before another, the further the less. */
  #walk(from: number, end: number, step: 1 | -1): void {
    let distance = 0;
    for (let i = from; i !== end && (end - i) * step > 0; i += step) {
      const term = this.row[i] ?? NO_TERM;
      if (term !== NO_TERM) this.#builder.add(term, this.weigh(term) / (1 + distance / HALF_DISTANCE));
      distance += this.extraction.tokens[i]?.tag === 'PUNCT' ? MARK_DISTANCE : 1;
    }
  }

  #add(token: number, share: number): void {
    const term = this.row[token] ?? NO_TERM;
    if (term !== NO_TERM) this.#builder.add(term, this.weigh(term) * share);
  }
}

const NO_SENTENCE: SentenceVectors = { words: EMPTY_VECTOR, names: EMPTY_VECTOR };

/** Tokens on either side of the value that say what it measures. */
const ATTRIBUTE_REACH = 4;

/** Share at which the words of the sentence before count where a sentence begins by pointing back to it. */
const POINTED_AT = 0.35;

/** "This historic decision was …", "The move came …": the sentence speaks of what the one before it told. */
function pointsBack(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  const opener = tokens[firstToken]?.lower ?? '';
  if (opener !== 'this' && opener !== 'these' && opener !== 'that' && opener !== 'the') return false;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + 4); i++) {
    const token = tokens[i];
    if (token?.tag === 'NOUN') return POINTING_NOUNS.has(token.lemma);
    if (token?.tag !== 'ADJ') return false;
  }
  return false;
}
