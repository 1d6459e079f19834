import type { ClaimProfile } from '../align/profile.js';
import { REPORTING_LEMMAS } from '../lexicon/reporting.js';
import { isPossessive } from './questions/phrases.js';

/**
 * Whether a name only stands beside what its clause tells: it owns or describes the thing that is spoken of ("the *Harlow*
 * council's vote"), is one of a list, is where something was said, or stands in a line
 * without a verb, as credits do. That two articles have it there tells an editor nothing.
 */
export function standsAside(profile: ClaimProfile): boolean {
  return profile.content.predicate === '' || describes(profile) || isListed(profile) || isWhereItWasSaid(profile);
}

/** Whether the name is followed by the noun that it belongs to. */
function describes({ content, extraction: { tokens } }: ClaimProfile): boolean {
  const next = tokens[content.tokens.end];
  return isPossessive(next) || next?.tag === 'NOUN' || (next?.text === '-' && tokens[content.tokens.end + 1]?.tag === 'NOUN');
}

/** Claims of one sentence among which a list is looked for. */
const MOST_NEIGHBOURS = 40;

function isListed({ content, extraction: { claims } }: ClaimProfile): boolean {
  return claims
    .slice(Math.max(0, content.index - MOST_NEIGHBOURS), content.index)
    .some(({ kind, tokens }) => kind === 'list' && tokens.first <= content.tokens.first && content.tokens.end <= tokens.end);
}

/** "… told reporters in *Harlow*". */
function isWhereItWasSaid({ content }: ClaimProfile): boolean {
  return content.kind === 'place' && REPORTING_LEMMAS.has(content.predicate);
}
