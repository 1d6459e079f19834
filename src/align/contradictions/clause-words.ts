import { STOPWORDS } from '../../lexicon/stopwords.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { Claim, TokenRange } from '../../model/claim.js';
import type { NameMention } from '../../model/mention.js';
import type { Token } from '../../model/token.js';
import { fold } from '../../text/fold.js';
import type { ClaimProfile } from '../profile.js';

/** The tokens of a claim's clause. */
export function clauseTokens({ content, extraction }: ClaimProfile): readonly Token[] {
  return extraction.tokens.slice(content.clause.first, content.clause.end);
}

/** The tokens of a claim's sentence. */
export function sentenceTokens({ content, extraction }: ClaimProfile): readonly Token[] {
  const sentence = extraction.sentences[content.sentence];
  return sentence === undefined ? [] : extraction.tokens.slice(sentence.firstToken, sentence.endToken);
}

/** The claims of the sentence of `claim`, itself among them; `claims` are all claims of the article, in text order. */
export function claimsOfSentence(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  let first = claim.index;
  while (claims[first - 1]?.sentence === claim.sentence) first -= 1;
  let end = claim.index + 1;
  while (claims[end]?.sentence === claim.sentence) end += 1;
  return claims.slice(first, end);
}

/** What a content word is compared by: its family, or its folded form where it is a name; null for function words and marks. */
export function wordKey(token: Token): string | null {
  if (token.tag === 'PUNCT' || token.tag === 'SYM' || token.tag === 'SPACE' || STOPWORDS.has(token.lower)) return null;
  return token.tag === 'PROPN' ? fold(token.text) : familyOf(token.lemma);
}

/** The content words of some tokens. */
export function wordKeys(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((token) => wordKey(token) ?? []));
}

/** The first verb or auxiliary of a clause, up to which its subject stands; the clause's end where there is none. */
function verbOf({ content, extraction }: ClaimProfile): number {
  for (let i = content.clause.first; i < content.clause.end; i++) {
    const tag = extraction.tokens[i]?.tag;
    if (tag === 'AUX' || (tag === 'VERB' && i === content.trigger)) return i;
  }
  return Math.max(content.trigger, content.clause.first);
}

/** The tokens before the verb of a claim's clause; of the clause before it in the sentence where its own begins with the verb. */
export function subjectRange(profile: ClaimProfile): TokenRange {
  return { first: profile.content.clause.first, end: verbOf(profile) };
}

/** Names of persons, organisations and places that lie in a range of tokens. */
export function namesIn(profile: ClaimProfile, range: TokenRange): readonly NameMention[] {
  const { tokens, mentions } = profile.extraction;
  const start = tokens[range.first]?.start;
  const end = tokens[range.end - 1]?.end;
  if (start === undefined || end === undefined || range.end <= range.first) return [];
  return mentions.filter(
    (mention): mention is NameMention =>
      (mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place') &&
      mention.start >= start &&
      mention.end <= end,
  );
}
