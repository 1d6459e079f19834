import type { Span } from '../../text/span.js';
import type { NameWord } from './word.js';

/** A stretch of text that may be a name: its edges are settled, its type is not. */
export interface Candidate extends Span {
  readonly words: readonly NameWord[];
  /** The folded text: mentions with one key are one name. */
  readonly key: string;
  readonly firstToken: number;
  /** One behind its last token. */
  readonly endToken: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Office, rank or form of address with a capital right before it ("Foreign Minister", "Mr."). */
  readonly title: readonly NameWord[];
  /** Country of an adjective before it ("French actor Jean Roe", "Afghan Foreign Minister …"); null where none. */
  readonly nationality: string | null;
  /** The candidate of the same run that stands before its title or itself ("Acme" for "Roe" in "Acme Chairman Roe"); null where none. */
  readonly within: Candidate | null;
}
