import { APPLYING, IN_FORCE_OBJECTS, IN_FORCE_VERBS, INTENDING } from '../../lexicon/stages.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import { cosine } from '../vector.js';
import { claimsOfSentence, clauseTokens, sentenceKeys } from './clause-words.js';
import type { Opposition, OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** Content words that the sentences on a measure share, at least, and those on an application. */
const SHARED_MEASURE = 4;
const SHARED_APPLICATION = 2;

/** Cosine of two sentences, at least, that tell of one measure. */
const ALIKE_MEASURE = 0.18;

const MS_PER_DAY = 86_400_000;

const PLANNED_DONE: Opposition['sides'] = ['planned', 'done'];
const LATER_DONE: Opposition['sides'] = ['planned for later', 'done'];

/** "Plans to apply for a licence" against "has already applied", "will charge a toll" against "since the toll took effect". */
export const plannedDone: OppositionFinder = {
  rule: 'planned-done',
  kind: 'event',
  find(scene) {
    const events = scene.profiles.filter((profile) => profile.content.kind === 'event' && !isBackground(profile));
    const plans = events.filter(isPlanned);
    const pairs = [
      ...oppositionsAmong(scene, plans, events.filter(isInForce), (a, b) =>
        shared(a, b) >= SHARED_MEASURE && cosine(a.sentence, b.sentence) >= ALIKE_MEASURE ? [{ a, b, sides: PLANNED_DONE }] : [],
      ),
      ...oppositionsAmong(scene, plans.filter(isApplication), events.filter(isApplied), (a, b) =>
        shared(a, b) >= SHARED_APPLICATION ? [{ a, b, sides: PLANNED_DONE }] : [],
      ),
    ];
    return pairs.some(({ a, b }) => isForLater(a, b)) ? pairs.map(({ a, b }) => ({ a, b, sides: LATER_DONE })) : pairs;
  },
};

/** Whether a plan is dated after the day on which the other article says that it is done: no passing of time explains the two. */
function isForLater(plan: ClaimProfile, { extraction }: ClaimProfile): boolean {
  const published = extraction.article.published?.value;
  if (published === undefined) return false;
  const day = Math.floor(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY);
  return claimsOfSentence(plan.extraction.claims, plan.content).some(
    ({ value }) => value.kind === 'date' && value.from !== null && value.from > day,
  );
}

function isPlanned(profile: ClaimProfile): boolean {
  const { content } = profile;
  return content.modality === 'planned' || clauseTokens(profile).some(({ lemma }) => INTENDING.has(lemma));
}

/** "came into force", "took effect": flat. */
function isInForce(profile: ClaimProfile): boolean {
  const { content, extraction } = profile;
  if (content.modality !== 'asserted' || !IN_FORCE_VERBS.has(content.predicate)) return false;
  const behind = extraction.tokens.slice(content.trigger + 1, content.trigger + 3);
  return behind.some(({ lower }) => IN_FORCE_OBJECTS.has(lower)) && isPast(extraction.tokens, content.trigger);
}

function isApplication(profile: ClaimProfile): boolean {
  return clauseTokens(profile).some(({ lemma }) => APPLYING.has(familyOf(lemma)));
}

/** "has already submitted its application": said to be done by now. */
function isApplied(profile: ClaimProfile): boolean {
  const tokens = clauseTokens(profile);
  return profile.content.modality === 'asserted' && tokens.some(({ lower }) => lower === 'already') && isApplication(profile);
}

function isPast(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  return token !== undefined && token.lower !== token.lemma && !token.lower.endsWith('s') && !token.lower.endsWith('ing');
}

function shared(a: ClaimProfile, b: ClaimProfile): number {
  const other = sentenceKeys(b);
  let count = 0;
  for (const key of sentenceKeys(a)) if (other.has(key)) count += 1;
  return count;
}
