import { REPORTING_LEMMAS } from '../../lexicon/reporting.js';
import type { Token } from '../../model/token.js';
import { compareDates } from '../../values/date-comparison.js';
import type { ClaimProfile } from '../profile.js';
import { minutesOf } from '../succession.js';
import { wordKey } from '../word-keys.js';
import { clauseTokens, wordKeys } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Content words beside the date and the verb that two clauses share at least, and the share of the shorter clause that they are. */
const LEAST_SHARED = 3;
const LEAST_COVER = 0.6;

/** Articles further apart in time than this, in days, may tell of two such acts, unless both dates name their year. */
const ONE_EVENT = 20;

/**
 * "The court banned the party in 1998" beside "the court banned the party in May 2024": the same act of the same parties,
 * told as done, under two dates. Acts that come again and again (meetings, launches, talks) share fewer words.
 */
export const twoDates: OppositionFinder = {
  rule: 'two-dates',
  kind: 'date',
  find(scene) {
    const dated = scene.profiles.filter(isDatedAct);
    return oppositionsAmong(scene, dated, dated, (a, b) =>
      (a.source < b.source || (a.source === b.source && a.claim < b.claim)) && areOneAct(a, b) && !isToldTwice(a, b, dated)
        ? [{ a, b, sides: [labelOf(a), labelOf(b)] }]
        : [],
    );
  },
};

/** A day, month or year of something done, with its own subject or object by name. */
function isDatedAct({ content, extraction }: ClaimProfile): boolean {
  const verb = extraction.tokens[content.trigger];
  const { value } = content;
  if (value.kind !== 'date' || value.clock !== null || value.bound !== null || verb === undefined || isLoose(value.timex)) return false;
  // a headline's "to launch next month"
  if (extraction.tokens[content.trigger - 1]?.lower === 'to') return false;
  return (
    verb.tag === 'VERB' &&
    content.modality === 'asserted' &&
    !REPORTING_LEMMAS.has(verb.lemma) &&
    content.attribution?.stance !== 'believes'
  );
}

/** "Last week" is counted loosely; "the second quarter" may be of a match. */
function isLoose(timex: string | null): boolean {
  return timex?.includes('-W') === true || timex?.includes('-Q') === true;
}

function areOneAct(a: ClaimProfile, b: ClaimProfile): boolean {
  const verb = verbKey(a);
  if (verb === null || verb !== verbKey(b) || !excludes(a, b)) return false;
  const [x, y] = [otherWords(a, verb), otherWords(b, verb)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_COVER * Math.min(x.size, y.size) && (isNearInTime(a, b) || (isStated(a) && isStated(b)));
}

function verbKey({ content, extraction }: ClaimProfile): string | null {
  const verb = extraction.tokens[content.trigger];
  return verb === undefined ? null : wordKey(verb);
}

/** Content words of the clause but for the verb and the date itself. */
function otherWords(profile: ClaimProfile, verb: string): ReadonlySet<string> {
  const { span } = profile.content;
  const outside = (token: Token) => token.end <= span.start || token.start >= span.end;
  return new Set([...wordKeys(clauseTokens(profile).filter(outside))].filter((word) => word !== verb));
}

function excludes(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.content.value, b.content.value];
  return x.kind === 'date' && y.kind === 'date' && compareDates(x, y).relation === 'excludes';
}

/** Whether the article of `a` or of `b` itself tells that act under another date too: then it happened more than once. */
function isToldTwice(a: ClaimProfile, b: ClaimProfile, dated: readonly ClaimProfile[]): boolean {
  const again = (one: ClaimProfile) => dated.some((other) => other !== one && other.source === one.source && areOneAct(other, one));
  return again(a) || again(b);
}

function isStated({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'date' && value.basis === 'stated';
}

function isNearInTime(a: ClaimProfile, b: ClaimProfile): boolean {
  if (a.published === null || b.published === null) return false;
  const [x, y] = [minutesOf(a.published.value), minutesOf(b.published.value)];
  return x !== null && y !== null && Math.abs(x - y) <= ONE_EVENT * 24 * 60;
}

function labelOf({ content: { value } }: ClaimProfile): string {
  return value.kind === 'date' ? (value.timex ?? '') : '';
}
