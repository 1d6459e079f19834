import type { ClaimProfile } from '../align/profile.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { familyOf } from '../lexicon/wordnet.js';

/** Most words that an explanation lists. */
const MOST_WORDS = 6;

/** Content words that two clauses share by family, as the first clause writes them, in text order. */
export function sharedWords(a: ClaimProfile, b: ClaimProfile): readonly string[] {
  const other = new Set(contentTokens(b).map((token) => familyOf(token.lemma)));
  const seen = new Set<string>();
  return contentTokens(a)
    .filter((token) => {
      const family = familyOf(token.lemma);
      if (!other.has(family) || seen.has(family)) return false;
      seen.add(family);
      return true;
    })
    .slice(0, MOST_WORDS)
    .map((token) => token.text);
}

function contentTokens(profile: ClaimProfile) {
  const { content, extraction } = profile;
  return extraction.tokens
    .slice(content.clause.first, content.clause.end)
    .filter((token) => token.tag !== 'PUNCT' && !STOPWORDS.has(token.lower));
}

/** The words of a claim's span on one line. */
export function wordsOf(profile: ClaimProfile): string {
  const { span } = profile.content;
  return profile.extraction.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
}
