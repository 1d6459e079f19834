import { REPORTING_LEMMAS } from '../lexicon/reporting.js';
import { SUPERLATIVES } from '../lexicon/superlatives.js';
import type { Superlative } from '../model/claim.js';
import type { Token } from '../model/token.js';
import type { Clause } from './clauses.js';
import type { ClaimMaker } from './maker.js';

/** Longest predicate phrase, in tokens. */
const LONGEST_PREDICATE = 9;

/** A claim for every clause: did it happen, and how does it rank? Clauses that only report speech are left out. */
export const eventClaims: ClaimMaker = {
  kind: 'event',
  make(context) {
    const { tokens } = context.annotated;
    return context.clauses.flatMap((clause) => {
      const trigger = tokens[clause.trigger];
      if (trigger === undefined || REPORTING_LEMMAS.has(trigger.lemma)) return [];
      const end = predicateEnd(tokens, clause);
      const last = tokens[end - 1];
      if (last === undefined) return [];
      const claim = context.claimAt(
        { start: trigger.start, end: last.end },
        {
          kind: 'event',
          value: { kind: 'event', trigger: trigger.lemma, superlative: superlativeIn(tokens, clause) },
          trigger: clause.trigger,
        },
      );
      return claim === null ? [] : [claim];
    });
  },
};

/** The trigger and its object, up to the next mark or the end of the clause. */
function predicateEnd(tokens: readonly Token[], clause: Clause): number {
  let end = clause.trigger + 1;
  while (end < clause.end && end - clause.trigger < LONGEST_PREDICATE && tokens[end]?.tag !== 'PUNCT') end += 1;
  while (end - 1 > clause.trigger && !isContent(tokens[end - 1])) end -= 1;
  return end;
}

function isContent(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      token.tag === 'VERB' ||
      token.tag === 'ADJ' ||
      token.tag === 'NUM' ||
      token.tag === 'ADV')
  );
}

/** "the *first* country", "its *largest* fire": a rank word with the noun behind it. */
function superlativeIn(tokens: readonly Token[], clause: Clause): Superlative | null {
  for (let i = clause.first; i < clause.end; i++) {
    const rank = SUPERLATIVES.get(tokens[i]?.lower ?? '');
    if (rank === undefined) continue;
    for (let j = i + 1; j < Math.min(clause.end, i + 4); j++) {
      const token = tokens[j];
      if (token?.tag === 'NOUN') {
        let head = j;
        while (head + 1 < clause.end && tokens[head + 1]?.tag === 'NOUN') head += 1;
        return { rank, noun: tokens[head]?.lemma ?? token.lemma };
      }
      if (token?.tag === 'VERB' || token?.tag === 'PUNCT') break;
    }
  }
  return null;
}
