import { STANDING_MEASURES, UNDOING_VERBS } from '../../lexicon/undoing.js';
import type { Token } from '../../model/token.js';
import { compareDates } from '../../values/date-comparison.js';
import type { ClaimProfile } from '../profile.js';
import { claimsOfSentence, clauseKeys, sentenceKeys, sentenceTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Content words that two sentences share, at least, to be about one act and its undoing. */
const LEAST_SHARED = 3;

/**
 * "The vote reverses its 1998 ban on the group" beside "it lifted its ban on the group in March": one gives the date of an
 * act that it calls undone now, the other dates the undoing. Both may be true, of two steps; an editor must look.
 */
export const twoSteps: OppositionFinder = {
  rule: 'two-steps',
  kind: 'date',
  find(scene) {
    const dates = scene.profiles.filter((profile) => profile.content.value.kind === 'date');
    const acts = dates.filter(isDatedActUndone);
    const undoings = dates.filter(isDatedUndoing);
    return oppositionsAmong(scene, acts, undoings, (act, undoing) =>
      differ(act, undoing) && aboutOneAct(act, undoing) ? [{ a: act, b: undoing, sides: [labelOf(act), labelOf(undoing)] }] : [],
    );
  },
};

/** "reverses its 2003 designation": the date stands right before the noun of the act, behind a verb that takes it back. */
function isDatedActUndone({ content, extraction }: ClaimProfile): boolean {
  const noun = extraction.tokens[content.trigger];
  if (content.trigger < content.tokens.end || noun === undefined || !STANDING_MEASURES.has(noun.lemma)) return false;
  for (let i = content.clause.first; i < content.tokens.first; i++) {
    const token = extraction.tokens[i];
    if (token?.tag === 'VERB' && UNDOING_VERBS.has(token.lemma)) return true;
  }
  return false;
}

/** "lifted its designation in April": of the dates of the sentence it is the nearest to a verb that takes back a measure. */
function isDatedUndoing(profile: ClaimProfile): boolean {
  const { content, extraction } = profile;
  const { tokens } = extraction;
  if (content.value.kind !== 'date' || content.value.bound !== null || STANDING_MEASURES.has(content.predicate)) return false;
  const sentence = extraction.sentences[content.sentence];
  if (sentence === undefined || !sentenceTokens(profile).some((token) => STANDING_MEASURES.has(token.lemma))) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (isUndoing(tokens, i) && nearestDate(profile, i) === content.index) return true;
  return false;
}

/** A finite verb or participle of undoing; "took … off" with its particle up to a few words behind. */
function isUndoing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'VERB' || token.lower.endsWith('ing')) return false;
  return UNDOING_VERBS.has(token.lemma) || (token.lemma === 'take' && tokens.slice(at + 1, at + 6).some(({ lower }) => lower === 'off'));
}

/** Index of the date claim of the same sentence that stands nearest to a token; of equals the later. */
function nearestDate({ content, extraction }: ClaimProfile, token: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const claim of claimsOfSentence(extraction.claims, content)) {
    if (claim.kind !== 'date') continue;
    const distance = claim.tokens.first > token ? claim.tokens.first - token : token - claim.tokens.end;
    if (distance > least) continue;
    least = distance;
    best = claim.index;
  }
  return best;
}

function differ(a: ClaimProfile, b: ClaimProfile): boolean {
  const x = a.content.value;
  const y = b.content.value;
  return x.kind === 'date' && y.kind === 'date' && compareDates(x, y).relation === 'excludes';
}

function aboutOneAct(a: ClaimProfile, b: ClaimProfile): boolean {
  const other = sentenceKeys(b);
  let shared = 0;
  for (const key of clauseKeys(a)) if (other.has(key)) shared += 1;
  return shared >= LEAST_SHARED;
}

function labelOf({ content }: ClaimProfile): string {
  return content.value.kind === 'date' ? (content.value.timex ?? '') : '';
}
