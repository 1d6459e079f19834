import type { Claim, TokenRange } from '../../model/claim.js';
import type { NameMention } from '../../model/mention.js';
import type { Token } from '../../model/token.js';
import { firstFrom } from '../../text/first-from.js';
import type { ClaimProfile } from '../profile.js';
import { wordKey, wordKeysIn } from '../word-keys.js';

/** The tokens of a claim's clause. */
export function clauseTokens({ content, extraction }: ClaimProfile): readonly Token[] {
  return extraction.tokens.slice(content.clause.first, content.clause.end);
}

/** The content words of a claim's clause; of its first words alone where `most` are asked for. */
export function clauseKeys({ content: { clause }, extraction }: ClaimProfile, most = Number.POSITIVE_INFINITY): ReadonlySet<string> {
  return wordKeysIn(extraction, clause.first, Math.min(clause.end, clause.first + most));
}

/** The tokens of a claim's sentence. */
export function sentenceTokens({ content, extraction }: ClaimProfile): readonly Token[] {
  const sentence = extraction.sentences[content.sentence];
  return sentence === undefined ? [] : extraction.tokens.slice(sentence.firstToken, sentence.endToken);
}

/** The content words of a claim's sentence. */
export function sentenceKeys({ content, extraction }: ClaimProfile): ReadonlySet<string> {
  const sentence = extraction.sentences[content.sentence];
  return sentence === undefined ? new Set() : wordKeysIn(extraction, sentence.firstToken, sentence.endToken);
}

/** Claims on either side of one, at most, that count as its sentence's: without a bound a file without sentence ends would cost the square of its length. */
const NEIGHBOURS = 40;

/** The claims of the sentence of `claim`, itself among them; `claims` are all claims of the article, in text order. */
export function claimsOfSentence(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  let first = claim.index;
  while (first > claim.index - NEIGHBOURS && claims[first - 1]?.sentence === claim.sentence) first -= 1;
  let end = claim.index + 1;
  while (end < claim.index + NEIGHBOURS && claims[end]?.sentence === claim.sentence) end += 1;
  return claims.slice(first, end);
}

/** The content words of some tokens. */
export function wordKeys(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((token) => wordKey(token) ?? []));
}

/** The nouns, names and numbers among some tokens. */
export function keysOfNouns(tokens: readonly Token[]): ReadonlySet<string> {
  return wordKeys(tokens.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM'));
}

/**
 * Where the subject of a claim's clause stands: before its verb, or, where the clause begins with its verb, before the first verb
 * of the sentence ("*The mayor*, who lost, would not resign") or behind "that" ("denied that *the mayor*, a lawyer, had resigned").
 */
export function subjectRange({ content, extraction }: ClaimProfile): TokenRange {
  const { tokens, sentences } = extraction;
  const own = { first: content.clause.first, end: firstVerb(tokens, content.clause.first, content.clause.end, content.trigger) };
  const sentence = sentences[content.sentence];
  if (sentence === undefined || hasNominal(tokens, own) || !sharesSubject(tokens, content.clause.first)) return own;
  let first = sentence.firstToken;
  for (let i = content.clause.first - 1; i > sentence.firstToken; i--) {
    if (tokens[i]?.lower !== 'that') continue;
    first = i + 1;
    break;
  }
  return { first, end: firstVerb(tokens, first, content.clause.first, -1) };
}

/** Whether a clause goes on with the subject of the one before: "…, had been suspended", "and left", "called to say"; not "goods *banned by the council*". */
function sharesSubject(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  if (token.tag === 'VERB' && tokens[first - 1]?.lower === 'to') return true;
  return token.tag === 'AUX' || token.tag === 'CCONJ' || token.lower === ',';
}

/** The first verb or auxiliary of a range, but for participles and the like before the main verb at `trigger`; its end where there is none. */
function firstVerb(tokens: readonly Token[], first: number, end: number, trigger: number): number {
  for (let i = first; i < end; i++) {
    const tag = tokens[i]?.tag;
    if (tag === 'AUX' || (tag === 'VERB' && (i === trigger || trigger < 0))) return i;
  }
  return trigger >= first ? trigger : end;
}

function hasNominal(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const tag = tokens[i]?.tag;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return true;
  }
  return false;
}

/** The tokens of `subjectRange`. */
export function subjectTokens(profile: ClaimProfile): readonly Token[] {
  const { first, end } = subjectRange(profile);
  return profile.extraction.tokens.slice(first, end);
}

/** Names of persons, organisations and places that lie in a range of tokens. */
export function namesIn(profile: ClaimProfile, range: TokenRange): readonly NameMention[] {
  const { tokens, mentions } = profile.extraction;
  const start = tokens[range.first]?.start;
  const end = tokens[range.end - 1]?.end;
  if (start === undefined || end === undefined || range.end <= range.first) return [];
  const names: NameMention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if ((mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place') && mention.end <= end)
      names.push(mention);
  }
  return names;
}
