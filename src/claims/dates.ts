import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { Token } from '../model/token.js';
import type { Span } from '../text/span.js';
import type { ClaimContext } from './context.js';
import type { ClaimMaker } from './maker.js';

/** A claim for every date and time of day: when did the event that it is bound to happen? */
export const dateClaims: ClaimMaker = {
  kind: 'date',
  make(context) {
    return context.annotated.mentions.flatMap((mention) => {
      if (mention.type !== 'date' && mention.type !== 'time') return [];
      if (mention.value.timex === null || mention.value.timex.endsWith('_REF') || isInDateline(mention, context.annotated.article))
        return [];
      const claim = context.claimAt(mention, { kind: 'date', value: mention.value });
      if (claim === null) return [];
      return [bind(context, claim)];
    });
  },
};

/** "WINDHOEK, *Sept 19* (Meridian) -": when it was written, and not when what its clause tells happened. */
function isInDateline({ start, end }: Span, { text, dateline, publishedDay }: Article): boolean {
  const day = publishedDay?.span ?? null;
  if (day !== null && day.start <= start && end <= day.end) return true;
  const place = dateline?.span?.end ?? Number.POSITIVE_INFINITY;
  return place <= start && start - place <= 2 && /^,?\s?$/u.test(text.slice(place, start));
}

/** Ties a date to the event noun beside it ("its 2003 *designation*", "the *vote* on Thursday"), else to its clause. */
function bind(context: ClaimContext, claim: Omit<Claim, 'index'>): Omit<Claim, 'index'> {
  const { tokens } = context.annotated;
  const noun = nounBehind(tokens, claim.tokens.end, claim.clause.end) ?? nounBefore(tokens, claim.tokens.first, claim.clause.first);
  if (noun === null) return claim;
  const token = tokens[noun];
  return token === undefined ? claim : { ...claim, trigger: noun, predicate: token.lemma };
}

/** "2003 designation", "Thursday's long vote": the head of the noun run right behind the date. */
function nounBehind(tokens: readonly Token[], from: number, end: number): number | null {
  let at = from;
  const possessive = tokens[at]?.lower === "'s" || tokens[at]?.lower === '’s';
  if (possessive) at += 1;
  while (at < end && (tokens[at]?.tag === 'ADJ' || (tokens[at]?.tag === 'PROPN' && tokens[at + 1]?.tag === 'NOUN'))) at += 1;
  if (at >= end || tokens[at]?.tag !== 'NOUN') return null;
  while (at + 1 < end && tokens[at + 1]?.tag === 'NOUN') at += 1;
  return at;
}

/** "the *vote* on Thursday": the noun right before the preposition, unless a verb phrase ends there ("left the *city* on Thursday"). */
function nounBefore(tokens: readonly Token[], from: number, first: number): number | null {
  const preposition = tokens[from - 1];
  const noun = tokens[from - 2];
  if (from - 2 < first || preposition?.tag !== 'ADP' || noun?.tag !== 'NOUN' || !isEventNoun(noun.lemma)) return null;
  for (let i = from - 3; i >= first; i--) if (tokens[i]?.tag === 'VERB') return null;
  return from - 2;
}

/** Nouns made of verbs by the endings that English makes them with. */
function isEventNoun(lemma: string): boolean {
  return /(?:tion|sion|ment|ance|ence|al|ure|ing|ery|out|off|down|over)$/u.test(lemma) && lemma.length > 5;
}
