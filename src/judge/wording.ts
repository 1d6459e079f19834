import type { ClaimProfile } from '../align/profile.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { SUPERLATIVES } from '../lexicon/superlatives.js';
import { familyOf } from '../lexicon/wordnet.js';
import type { TokenRange } from '../model/claim.js';
import { isBareAdverb, wordsIn } from './questions/phrases.js';
import { predicationOf } from './questions/predication.js';
import { trimmed } from './questions/topic.js';

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

/** The words of a claim on one line: an event's as a whole predicate, a quote's in quotation marks, else those of its span. */
export function wordsOf(profile: ClaimProfile): string {
  const { content, extraction } = profile;
  if (content.value.kind === 'quote') return `“${content.value.words.replace(/\s+/gu, ' ').replace(/[\s,]+$/u, '')}”`;
  const range = content.kind === 'event' ? predicateOf(profile) : content.tokens;
  const kept = trimmed(extraction.tokens, range);
  return wordsIn(extraction, kept.end > kept.first ? kept : content.tokens, content.sentence);
}

/** Longest predicate in characters: as many phrases are shown as fit. */
const LONGEST_PREDICATE = 70;

/** The same with the auxiliaries of an event ("was not closed"), for where it is held against what another article says. */
export function statedWords(profile: ClaimProfile): string {
  if (profile.content.kind !== 'event') return wordsOf(profile);
  const { first, end } = predicateOf(profile);
  const verbs = predicationOf(profile)?.verbs;
  const range = trimmed(profile.extraction.tokens, { first: verbs === undefined ? first : Math.min(verbs.first, first), end });
  return range.end > range.first ? wordsIn(profile.extraction, range, profile.content.sentence) : wordsOf(profile);
}

/** Tokens behind a superlative, at most, that say among what it ranks. */
const RANK_REACH = 9;

/** "the first time in over a century": a superlative with what it ranks and how far it reaches, up to the next mark. */
export function rankedWords(profile: ClaimProfile): string {
  const { content, extraction } = profile;
  const { tokens } = extraction;
  for (let at = content.clause.first; at < content.clause.end; at++) {
    if (!SUPERLATIVES.has(tokens[at]?.lower ?? '')) continue;
    const last = Math.min(extraction.sentences[content.sentence]?.endToken ?? at, at + RANK_REACH);
    let end = at + 1;
    while (end < last && tokens[end]?.tag !== 'PUNCT' && tokens[end]?.tag !== 'VERB') end += 1;
    const first = tokens[at - 1]?.tag === 'DET' ? at - 1 : at;
    const opener = tokens[first - 1]?.lower === 'not' ? first - 1 : first;
    return wordsIn(extraction, { first: opener, end: trimmed(tokens, { first: at, end }).end }, content.sentence);
  }
  return wordsOf(profile);
}

/** The main verb with the phrases behind it; the claim's own tokens where the clause has no verb. */
function predicateOf(profile: ClaimProfile): TokenRange {
  const { content, extraction } = profile;
  const predication = predicationOf(profile);
  if (predication === null) return content.tokens;
  const first = predication.verbs.end - 1;
  const start = extraction.tokens[first]?.start ?? content.span.start;
  let end = predication.verbs.end;
  for (const phrase of predication.phrases) {
    const last = extraction.tokens[phrase.end - 1];
    if (isBareAdverb(extraction.tokens, phrase)) continue;
    if (last === undefined || (last.end - start > LONGEST_PREDICATE && end > predication.verbs.end)) break;
    end = phrase.end;
  }
  return { first, end };
}
