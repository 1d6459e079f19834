import { STILL_TO_BE_DECIDED } from '../../lexicon/outcome-axes.js';
import type { OutcomeAxis } from '../../lexicon/outcome-axis.js';
import { GENERIC_THEMES } from '../../lexicon/outcome-themes.js';
import { type OutcomeWords, outcomesFrom, PENDING_PHRASES } from '../../lexicon/outcomes.js';
import { NEGATIONS } from '../../lexicon/polarity.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import { wordKey } from '../word-keys.js';
import { keysOfNouns, sentenceTokens } from './clause-words.js';
import { themeOf } from './outcome-theme.js';
import { isBackground } from './statement.js';

/** One answer that an article gives to one of the questions that a story has one answer to. */
export interface Outcome {
  readonly profile: ClaimProfile;
  readonly axis: OutcomeAxis;
  readonly answer: string;
  /** Keys of the nouns and names that it is said of. */
  readonly theme: ReadonlySet<string>;
  /** Keys of the nouns and names of the sentence, but for those that stand for anybody or anything. */
  readonly around: ReadonlySet<string>;
  /** Those of the keys that are names. */
  readonly names: ReadonlySet<string>;
  /** Said flat by the article itself, and not the denial of the other answer. */
  readonly isFlat: boolean;
  /** Somebody denies the other answer, or it is said that it will not be. */
  readonly isDenial: boolean;
}

/** Tokens, at most, from one word of a phrase to the next, and of a clause that are looked at. */
const PHRASE_REACH = 5;
const CLAUSE_REACH = 60;

/** The answers that a clause gives, one a question; those of other years only where a figure says that they are of one. */
export function outcomesOf(profile: ClaimProfile): readonly Outcome[] {
  const { content, extraction } = profile;
  if (content.kind !== 'event' || content.modality === 'conditional' || content.modality === 'possible') return [];
  if (content.attribution?.stance === 'believes' || content.attribution?.stance === 'asks') return [];
  const isOfThisYear = profile.otherYears.size === 0 && !isBackground(profile);
  const { tokens } = extraction;
  const end = Math.min(content.clause.end, content.clause.first + CLAUSE_REACH);
  const found = new Map<string, Outcome>();
  for (let at = content.clause.first; at < end; at++) {
    for (const hit of hitsAt(tokens, at, end)) {
      const { axis } = hit.words;
      if ((!isOfThisYear && axis.of !== 'figure') || found.has(axis.name) || isOpenOrUnreal(tokens, at, hit.words)) continue;
      const outcome = outcomeAt(profile, at, hit);
      if (outcome !== null) found.set(axis.name, outcome);
    }
  }
  return [...found.values()];
}

interface Hit {
  readonly words: OutcomeWords;
  readonly last: number;
}

/** The longest phrase of each question that begins at a token; verbs and adjectives, and nouns only inside phrases. */
function hitsAt(tokens: readonly Token[], at: number, end: number): readonly Hit[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const hits = new Map<string, Hit>();
  const entries = [...new Set([token.lemma, token.lower])].flatMap((lemma) => outcomesFrom(lemma));
  for (const words of entries) {
    const known = hits.get(words.axis.name);
    const last = known !== undefined && known.words.words.length >= words.words.length ? -1 : lastOf(words.words, tokens, at, end);
    if (last < 0) continue;
    const isPending = words.axis.name === DECISION && isLeftOpen(tokens, at);
    if (words.words.length === 1 && !isPending && !isPredicate(token, words)) continue;
    hits.set(words.axis.name, { words, last });
  }
  return [...hits.values()];
}

/**
 * A verb, a participle that is taken for an adjective ("a *damaged* hull"), or a word that is an adjective by itself ("*intact*",
 * not "came *close*"); of figures also a noun ("a *loss* of 23 million").
 */
function isPredicate(token: Token, { axis, object }: OutcomeWords): boolean {
  if (token.tag === 'VERB') return true;
  if (token.tag === 'NOUN') return axis.of === 'figure';
  if (token.tag !== 'ADJ' && token.tag !== 'ADV') return false;
  return object === 'never' ? !(token.lower.endsWith('er') || axis.name === 'open or closed') : PARTICIPLE.test(token.lower);
}

const PARTICIPLE = /(?:ed|shut|en)$/u;

function lastOf(words: readonly string[], tokens: readonly Token[], at: number, end: number): number {
  let from = at;
  for (const word of words.slice(1)) {
    let next = -1;
    for (let i = from + 1; i < Math.min(end, from + 1 + PHRASE_REACH) && next < 0; i++) {
      const token = tokens[i];
      if (token?.lemma === word || token?.lower === word) next = i;
      if (next < 0 && (token?.tag === 'VERB' || (token?.tag === 'PUNCT' && token.text !== '-'))) break;
    }
    if (next < 0) return -1;
    from = next;
  }
  return from;
}

function outcomeAt(profile: ClaimProfile, at: number, { words, last }: Hit): Outcome | null {
  const { content, extraction } = profile;
  const isPending = words.axis.name === DECISION && isLeftOpen(extraction.tokens, at);
  const isNegated = !isPending && isNegatedAt(profile, at);
  const isDenied = content.attribution?.stance === 'denies';
  const answer = isPending ? STILL_TO_BE_DECIDED : isNegated !== isDenied ? otherAnswer(words) : words.answer;
  if (answer === null) return null;
  const theme = themeOf(profile, { at, last }, words);
  if (theme.size === 0 && !words.axis.isOfStory) return null;
  const isDenial = isDenied || (isNegated && isOfFuture(profile, at));
  const isFlat = content.attribution === null && !isNegated;
  return {
    profile,
    axis: words.axis,
    answer,
    theme,
    around: aroundOf(profile),
    names: namesAmong(theme, extraction.tokens, profile),
    isFlat,
    isDenial,
  };
}

function aroundOf(profile: ClaimProfile): ReadonlySet<string> {
  return new Set([...keysOfNouns(sentenceTokens(profile).slice(0, CLAUSE_REACH))].filter((key) => !GENERIC_THEMES.has(key)));
}

/** Those of some keys that the sentence writes as names. */
function namesAmong(theme: ReadonlySet<string>, tokens: readonly Token[], { content, extraction }: ClaimProfile): ReadonlySet<string> {
  const sentence = extraction.sentences[content.sentence];
  const found = new Set<string>();
  for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++) {
    const token = tokens[i];
    const key = token?.tag === 'PROPN' ? wordKey(token) : null;
    if (key !== null && theme.has(key)) found.add(key);
  }
  return found;
}

function isOfFuture({ content: { clause, modality }, extraction: { tokens } }: ClaimProfile, at: number): boolean {
  return (
    modality === 'planned' || tokens.slice(Math.max(clause.first, at - 4), at).some(({ lower }) => lower === 'will' || lower === 'would')
  );
}

const DECISION = 'approved or not';

function otherAnswer({ axis, answer }: OutcomeWords): string | null {
  return axis.flips ? (Object.keys(axis.answers).find((other) => other !== answer) ?? null) : null;
}

/** Tokens before a predicate in which its negation stands. */
const NEGATION_REACH = 6;

function isNegatedAt({ content: { clause }, extraction: { tokens } }: ClaimProfile, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.first, at - NEGATION_REACH); i--) {
    const token = tokens[i];
    if (token?.tag === 'PUNCT' && token.text !== '-' && token.text !== '’') return false;
    if (NEGATIONS.has(token?.lower ?? '') && tokens[i + 1]?.lower !== 'only') return true;
  }
  return false;
}

/** "must *still* clear", "has *yet to* approve". */
function isLeftOpen(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 6); i < at; i++)
    if (PENDING_PHRASES.some((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word) && i + phrase.length <= at + 1))
      return true;
  return false;
}

/** "would close", "wants to sack", "to avoid being arrested": not said to have come about. */
function isOpenOrUnreal(tokens: readonly Token[], at: number, { axis }: OutcomeWords): boolean {
  if (axis.name === DECISION && isLeftOpen(tokens, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'PUNCT') return false;
    if (UNREAL.has(token.lower) || UNREAL.has(token.lemma)) return true;
  }
  return false;
}

const UNREAL: ReadonlySet<string> = new Set(
  'may might could would should if whether want wish hope refuse threaten offer try attempt avoid ask urge demand call able unable can need must plan intend aim seek expect likely unlikely fear risk'.split(
    ' ',
  ),
);
