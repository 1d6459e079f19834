import type { Span } from '../text/span.js';
import type { BlockRole } from './article.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as wink-nlp gives them; X where it does not know. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark. */
export interface Token extends Span {
  /** As written: `text.slice(start, end)` of the article. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** Dictionary form in lower case ("said" -> "say"). */
  readonly lemma: string;
  readonly tag: Tag;
}

/** A sentence: its tokens are `tokens.slice(firstToken, endToken)`. Never crosses a block. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of its block in `Article.blocks`. */
  readonly block: number;
  readonly role: BlockRole;
}

/** The tokens and sentences of an article, in text order; furniture and repeats are not tokenised. */
export interface TokenisedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
