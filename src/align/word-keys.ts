import { STOPWORDS } from '../lexicon/stopwords.js';
import { familyOf } from '../lexicon/wordnet.js';
import type { Extraction } from '../model/extraction.js';
import type { Token } from '../model/token.js';
import { fold } from '../text/fold.js';

/** What a content word is compared by: its family, or its folded form where it is a name; null for function words and marks. */
export function wordKey(token: Token): string | null {
  if (token.tag === 'PUNCT' || token.tag === 'SYM' || token.tag === 'SPACE' || STOPWORDS.has(token.lower)) return null;
  return token.tag === 'PROPN' ? fold(token.text) : familyOf(token.lemma);
}

/** Found once an article: each word stands in many clauses. */
const keysOfArticle = new WeakMap<Extraction, readonly (string | null)[]>();

/** What each token of an article is compared by. */
export function tokenKeys(extraction: Extraction): readonly (string | null)[] {
  const known = keysOfArticle.get(extraction) ?? extraction.tokens.map(wordKey);
  keysOfArticle.set(extraction, known);
  return known;
}

/** The content words of a range of tokens. */
export function wordKeysIn(extraction: Extraction, first: number, end: number): ReadonlySet<string> {
  const keys = tokenKeys(extraction);
  const found = new Set<string>();
  for (let i = first; i < end; i++) {
    const key = keys[i] ?? null;
    if (key !== null) found.add(key);
  }
  return found;
}
