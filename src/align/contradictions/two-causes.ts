import { causeAt } from '../../lexicon/cause-classes.js';
import { CAUSING_PHRASES, CAUSING_VERBS } from '../../lexicon/causes.js';
import { NEGATIONS } from '../../lexicon/polarity.js';
import type { ClaimProfile } from '../profile.js';
import type { OppositionFinder, Scene } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** Words, at most, of a sentence in which causes are looked for. */
const REACH = 60;

/** "The fire was set on purpose, police believe" against "a fallen power line sparked the fire": two classes of cause for one disaster. */
export const twoCauses: OppositionFinder = {
  rule: 'two-causes',
  kind: 'event',
  find(scene) {
    const told = causesOf(scene);
    const inArticle = new Map<number, Set<string>>();
    for (const { profile, cause } of told.values()) inArticle.set(profile.source, (inArticle.get(profile.source) ?? new Set()).add(cause));
    const claims = [...told.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [told.get(a), told.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || x.cause === y.cause) return [];
      const isToldBoth = inArticle.get(a.source)?.has(y.cause) === true || inArticle.get(b.source)?.has(x.cause) === true;
      if (isToldBoth || ![...x.disasters].some((disaster) => y.disasters.has(disaster))) return [];
      return [{ a, b, sides: [x.cause, y.cause] }];
    });
  },
};

interface ToldCause {
  readonly profile: ClaimProfile;
  readonly cause: string;
  /** Classes of disasters named in the sentence. */
  readonly disasters: ReadonlySet<string>;
}

/** Clauses that give the cause of a disaster of the day. */
function causesOf({ profiles }: Scene): ReadonlyMap<ClaimProfile, ToldCause> {
  const told = new Map<ClaimProfile, ToldCause>();
  for (const profile of profiles) {
    const { content } = profile;
    if (content.kind !== 'event' || content.modality === 'negated' || content.attribution?.stance === 'denies') continue;
    const disasters = new Set([...profile.events].filter((event) => DISASTERS.has(event)));
    const cause = disasters.size === 0 || isDoubted(profile) ? null : causeIn(profile);
    if (cause === null || profile.otherYears.size > 0 || isBackground(profile)) continue;
    told.set(profile, { profile, cause, disasters });
  }
  return told;
}

const DISASTERS: ReadonlySet<string> = new Set(['burn', 'crash', 'collapse', 'explode', 'sink', 'spill']);

/** "It does not sound like a fire caused by …": denied by the words before. */
function isDoubted({ content, extraction: { tokens, sentences } }: ClaimProfile): boolean {
  const first = sentences[content.sentence]?.firstToken ?? content.clause.first;
  return tokens.slice(Math.max(first, content.clause.first - DOUBT_REACH), content.trigger).some(({ lower }) => NEGATIONS.has(lower));
}

const DOUBT_REACH = 10;

/** The cause that a clause gives, where it has a word of causing or how it was done ("lit *deliberately*", "suspected *arson*"). */
function causeIn(profile: ClaimProfile): string | null {
  const { clause } = profile.content;
  const tokens = profile.extraction.tokens.slice(clause.first, Math.min(clause.end, clause.first + REACH));
  const words = tokens.map(({ lower }) => lower);
  const isCausal = tokens.some(
    ({ lemma, lower }, i) =>
      CAUSING_VERBS.has(lemma) ||
      (CAUSING_PHRASES.has(lemma) && CAUSING_PHRASES.get(lemma) === words[i + 1]) ||
      lower === 'due' ||
      (lower === 'because' && words[i + 1] === 'of') ||
      lemma === 'suspect' ||
      LIGHTING.has(lemma),
  );
  if (!isCausal) return null;
  const causes = new Set(words.flatMap((_, at) => causeAt(words, at) ?? []));
  const [cause] = causes;
  return cause === undefined || causes.size > 1 ? null : cause;
}

/** Lemmas of verbs for starting a fire. */
const LIGHTING: ReadonlySet<string> = new Set(['light', 'set', 'treat', 'start', 'result', 'blame', 'lead']);
