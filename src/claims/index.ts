import { type Article, isProse } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { datelineOf } from '../read/dateline.js';
import { overlaps, type Span } from '../text/span.js';
import { actorClaims } from './actors.js';
import { type Annotated, ClaimContext } from './context.js';
import { dateClaims } from './dates.js';
import { eventClaims } from './events.js';
import { listClaims } from './lists.js';
import type { ClaimMaker } from './maker.js';
import { ordinalClaims } from './ordinals.js';
import { placeClaims } from './places.js';
import { quantityClaims } from './quantities.js';
import { quoteClaims } from './quotes.js';

/** One maker a kind of claim. */
const MAKERS: readonly ClaimMaker[] = [
  dateClaims,
  quantityClaims,
  ordinalClaims,
  actorClaims,
  placeClaims,
  quoteClaims,
  listClaims,
  eventClaims,
];

/** All claims of an article, in text order. Bylines and the dateline say nothing about the event. */
export function claimsOf(annotated: Annotated): readonly Claim[] {
  const context = new ClaimContext(annotated);
  const dateline = wholeDateline(annotated.article);
  const claims: Omit<Claim, 'index'>[] = [];
  for (const maker of MAKERS) {
    for (const claim of maker.make(context)) {
      const isTold = isProse(annotated.sentences[claim.sentence]?.role ?? 'byline');
      if (isTold && (dateline === null || !overlaps(claim.span, dateline))) claims.push(claim);
    }
  }
  return claims.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end).map(numbered);
}

/** Place, date and agency: the day in "WINDHOEK, Sept 19 (…) -" is when the report was written. */
function wholeDateline({ text, dateline, blocks }: Article): Span | null {
  const place = dateline?.span ?? null;
  const block = place === null ? undefined : blocks.find(({ start, end }) => start <= place.start && place.end <= end);
  return block === undefined ? place : (datelineOf(text, block) ?? place);
}

/** Member by member: much faster here than copying all of them at once, and every claim comes by here. */
function numbered(claim: Omit<Claim, 'index'>, index: number): Claim {
  const { kind, span, tokens, clause, sentence, value, subject, predicate, trigger, modality, attribution } = claim;
  return { kind, span, tokens, clause, sentence, value, subject, predicate, trigger, modality, attribution, index };
}
