import { backgroundIdf } from '../lexicon/frequency.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { familyOf } from '../lexicon/wordnet.js';
import type { Extraction } from '../model/extraction.js';
import type { Token } from '../model/token.js';

/** Number of a term among all terms of a run. */
export type Term = number;

/** No term: a function word or a mark. */
export const NO_TERM: Term = -1;

/**
 * The terms of a run: each content word stands for its word family ("designation" and "designated" are one term), each
 * part of a name for itself without case and diacritics, and each term has a weight by its rarity.
 */
export class TermTable {
  readonly #numbers = new Map<string, Term>();
  readonly #background: number[] = [];
  /** Articles of the run that hold each term. */
  readonly #articles: number[] = [];
  readonly #termsOfSource: readonly Int32Array[];
  readonly #sources: number;

  constructor(extractions: readonly Extraction[]) {
    this.#sources = extractions.length;
    this.#termsOfSource = extractions.map((extraction) => this.#read(extraction));
  }

  /** The term of each token of a source; `NO_TERM` for function words and marks. */
  termsOf(source: number): Int32Array {
    return this.#termsOfSource[source] ?? new Int32Array(0);
  }

  /** How many articles of the run hold the term. */
  articlesWith(term: Term): number {
    return this.#articles[term] ?? 0;
  }

  /**
   * Weight of a term: its rarity in English times its rarity among `articles` articles, of which `holding` have it
   * (by default the whole run). A word of every article of a story still counts a little.
   */
  weight(term: Term, articles = this.#sources, holding = this.articlesWith(term)): number {
    return (this.#background[term] ?? 0) * (0.35 + Math.log1p(articles / Math.max(1, holding)));
  }

  /** Rarity of the term in English at large. */
  background(term: Term): number {
    return this.#background[term] ?? 0;
  }

  #read(extraction: Extraction): Int32Array {
    const name = nameTokens(extraction);
    const seen = new Set<Term>();
    return Int32Array.from(extraction.tokens, (token, index) => {
      const key = keyOf(token, name.get(index));
      if (key === null) return NO_TERM;
      const term = this.#intern(key, token.lemma);
      if (!seen.has(term)) {
        seen.add(term);
        this.#articles[term] = (this.#articles[term] ?? 0) + 1;
      }
      return term;
    });
  }

  #intern(key: string, lemma: string): Term {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const term = this.#numbers.size;
    this.#numbers.set(key, term);
    this.#background.push(backgroundIdf(lemma));
    return term;
  }
}

/** Tokens inside names, with the country that a whole one-word name stands for ("Russian": Russia). */
function nameTokens(extraction: Extraction): ReadonlyMap<number, string | null> {
  const inside = new Map<number, string | null>();
  let at = 0;
  for (const mention of extraction.mentions) {
    if (mention.type !== 'person' && mention.type !== 'organisation' && mention.type !== 'place') continue;
    while (at < extraction.tokens.length && (extraction.tokens[at]?.end ?? 0) <= mention.start) at += 1;
    let end = at;
    while (end < extraction.tokens.length && (extraction.tokens[end]?.start ?? 0) < mention.end) end += 1;
    for (let i = at; i < end; i++) inside.set(i, end - at === 1 && mention.type === 'place' ? mention.value.country : null);
  }
  return inside;
}

function keyOf(token: Token, country: string | null | undefined): string | null {
  if (token.tag === 'PUNCT' || token.tag === 'SYM' || token.tag === 'SPACE' || STOPWORDS.has(token.lower)) return null;
  const isDemonym = country !== undefined && country !== null && /(?:an|ese|ish|i|ic|ch|sh|tch|ek|ot|ite)$/u.test(token.lower);
  if (isDemonym) return fold(country);
  if (country !== undefined || token.tag === 'PROPN') return fold(token.text);
  return familyOf(token.lemma);
}

/** Lower case without diacritics and full stops ("Adanlé" -> "adanle", "U.S." -> "us"). */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** Nothing to fold but case. */
const PLAIN = /^[\w '-]*$/u;
