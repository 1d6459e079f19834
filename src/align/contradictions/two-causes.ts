import { causeAt } from '../../lexicon/cause-classes.js';
import { CAUSING_PHRASES, CAUSING_VERBS, causePhrasesFrom, MISHAP_SORTS, MISHAPS } from '../../lexicon/causes.js';
import { eventClassOf } from '../../lexicon/event-words.js';
import { NEGATIONS } from '../../lexicon/polarity.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import { sentenceTokens } from './clause-words.js';
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
      if (isToldBoth || !isOneDisaster(x, y)) return [];
      return [{ a, b, sides: [x.cause, y.cause] }];
    });
  },
};

interface ToldCause {
  readonly profile: ClaimProfile;
  readonly cause: string;
  /** Sorts of disasters named in the sentence; empty where it only speaks of a cause, or of an accident. */
  readonly disasters: ReadonlySet<string>;
}

/** One sort of disaster; what does not say of what sort it was is of the event of the day. */
function isOneDisaster({ disasters: a }: ToldCause, { disasters: b }: ToldCause): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((disaster) => b.has(disaster));
}

/** Clauses that give the cause of a disaster of the day. */
function causesOf({ profiles }: Scene): ReadonlyMap<ClaimProfile, ToldCause> {
  const told = new Map<ClaimProfile, ToldCause>();
  for (const profile of profiles) {
    const { content } = profile;
    if (content.kind !== 'event' || content.modality === 'negated' || content.attribution?.stance === 'denies') continue;
    const tokens = sentenceTokens(profile).slice(0, SENTENCE_REACH);
    const disasters = disastersIn(tokens);
    const isOfTheDay = disasters.size > 0 || tokens.some(({ lemma }) => MISHAPS.has(lemma)) || hasCausePhrase(profile);
    const cause = !isOfTheDay || isDoubted(profile) ? null : causeIn(profile);
    if (cause === null || profile.otherYears.size > 0 || isBackground(profile)) continue;
    told.set(profile, { profile, cause, disasters });
  }
  return told;
}

const DISASTERS: ReadonlySet<string> = new Set(['burn', 'crash', 'collapse', 'explode', 'sink', 'spill']);

/** Tokens of a sentence, at most, in which disasters are looked for. */
const SENTENCE_REACH = 80;

function disastersIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ lemma }) => {
      const sort = MISHAP_SORTS.get(lemma) ?? eventClassOf(lemma) ?? '';
      return MISHAP_SORTS.has(lemma) || DISASTERS.has(sort) ? [sort] : [];
    }),
  );
}

/** "the most likely cause", "are to blame": words that speak of a cause whatever of. */
function hasCausePhrase({ content, extraction: { tokens } }: ClaimProfile): boolean {
  const end = Math.min(content.clause.end, content.clause.first + REACH);
  for (let at = content.clause.first; at < end; at++)
    if (causePhrasesFrom(tokens[at]?.lemma ?? '').some((rest) => follow(rest, tokens, at, end))) return true;
  return false;
}

/** Tokens, at most, from one word of a phrase to the next. */
const PHRASE_REACH = 4;

function follow(words: readonly string[], tokens: readonly Token[], at: number, end: number): boolean {
  let from = at;
  for (const word of words) {
    const next = tokens
      .slice(from + 1, Math.min(end, from + 1 + PHRASE_REACH))
      .findIndex(({ lemma, lower }) => lemma === word || lower === word);
    if (next < 0) return false;
    from += next + 1;
  }
  return true;
}

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
  if (!isCausal && !hasCausePhrase(profile)) return null;
  const causes = new Set(words.flatMap((_, at) => causeAt(words, at) ?? []));
  const [cause] = causes;
  return cause === undefined || causes.size > 1 ? null : cause;
}

/** Lemmas of verbs for starting a fire. */
const LIGHTING: ReadonlySet<string> = new Set(['light', 'set', 'treat', 'start', 'result', 'blame', 'lead']);
