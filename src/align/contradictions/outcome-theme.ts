import { countryOfAdjective } from '../../lexicon/names/gazetteer.js';
import type { OutcomeOf } from '../../lexicon/outcome-axis.js';
import { GENERIC_THEMES, thingOf } from '../../lexicon/outcome-themes.js';
import type { OutcomeWords } from '../../lexicon/outcomes.js';
import { isPersonNoun } from '../../lexicon/person-nouns.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import { wordKey } from '../word-keys.js';
import { claimsOfSentence, namesIn } from './clause-words.js';
import { personMeant } from './persons.js';

/** Tokens, at most, from a predicate to what it is said of, and to the figure behind it. */
const SUBJECT_REACH = 30;
const OBJECT_REACH = 8;
const FIGURE_REACH = 7;

/** Digits of a figure, at least, that two articles hardly share by chance: alone, and beside a thing of one name. */
const TELLING_DIGITS = 3;
const DIGITS_BESIDE_A_THING = 2;

/** The tokens of a predicate. */
interface Place {
  readonly at: number;
  readonly last: number;
}

/** Keys of what an outcome is said of: its nouns and names, the figure behind it, or both together. */
export function themeOf(profile: ClaimProfile, place: Place, { axis: { of }, object }: OutcomeWords): ReadonlySet<string> {
  const things = of === 'figure' ? NOTHING : thingsOf(profile, place, object, of);
  if (of === 'person' || of === 'thing') return things;
  if (of === 'thing and figure') {
    const figures = figuresBehind(profile, place, DIGITS_BESIDE_A_THING);
    return new Set([...things].flatMap((thing) => figures.map((figure) => `${thing} ${figure}`)));
  }
  return new Set([...things, ...figuresBehind(profile, place, TELLING_DIGITS)]);
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The object of an active verb, else the subject. The subject is looked for backwards past what stands behind prepositions, relative
 * clauses and other verbs ("the *driver*, a man of 38, was questioned by police and went home").
 */
function thingsOf(profile: ClaimProfile, { at, last }: Place, object: OutcomeWords['object'], of: OutcomeOf): ReadonlySet<string> {
  const { tokens, sentences } = profile.extraction;
  const sentence = sentences[profile.content.sentence];
  if (sentence === undefined) return NOTHING;
  const first = sentence.firstToken;
  if (object !== 'never' && !isPassive(tokens, at, first)) {
    const behind = objectBehind(tokens, last, sentence.endToken);
    if (behind.length > 0) return keysFor(profile, behind, of);
    if (object === 'always' && !isBareParticiple(tokens, at, last)) return NOTHING;
  }
  const before = subjectBefore(tokens, at, first);
  if (before.length > 0) return keysFor(profile, before, of);
  if (of !== 'person') return keysFor(profile, subjectTakenUp(profile, at), of);
  const meant = personMeant(profile, { first: Math.max(first, at - PRONOUN_REACH), end: at });
  return meant === null ? NOTHING : new Set([meant]);
}

/** "*It* failed": the subject of the sentence before, up to its first verb. */
function subjectTakenUp({ content, extraction: { tokens, sentences } }: ClaimProfile, at: number): readonly Token[] {
  const [own, previous] = [sentences[content.sentence], sentences[content.sentence - 1]];
  if (own === undefined || previous === undefined || own.block !== previous.block) return [];
  const before = tokens.slice(Math.max(own.firstToken, at - PRONOUN_REACH), at);
  if (!before.some(({ lower }) => lower === 'it' || lower === 'they')) return [];
  const subject = tokens.slice(previous.firstToken, Math.min(previous.endToken, previous.firstToken + SUBJECT_REACH));
  const verb = subject.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return verb < 0 ? [] : subject.slice(0, verb).filter(isNoun);
}

/** Tokens from a pronoun to its predicate. */
const PRONOUN_REACH = 5;

/** "was sacked", "has been held"; not "is *yet to* decide". */
function isPassive(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'ADJ') return false;
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i];
    if (token?.lemma === 'be' || token?.lemma === 'get') return tokens[at]?.lower.endsWith('ing') !== true;
    if (token?.tag !== 'ADV' && token?.tag !== 'AUX' && token?.tag !== 'PART') return false;
  }
  return false;
}

/** "Chief *sacked* over leak": a passive of headlines. */
function isBareParticiple(tokens: readonly Token[], at: number, last: number): boolean {
  const [token, next] = [tokens[at], tokens[last + 1]];
  return token !== undefined && token.lower !== token.lemma && !token.lower.endsWith('ing') && (next === undefined || next.tag === 'ADP');
}

/** The nouns of the phrase right behind a verb, or behind "to", "of" or "for" ("gave its blessing *to the aid*"). */
function objectBehind(tokens: readonly Token[], last: number, end: number): readonly Token[] {
  const found: Token[] = [];
  const from = GIVING_TO.has(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  for (let i = from; i < Math.min(end, last + 1 + OBJECT_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || ENDS.has(token.tag) || (token.tag === 'PUNCT' && !JOINING.has(token.text))) break;
    if (isNoun(token)) found.push(token);
  }
  return found;
}

const GIVING_TO: ReadonlySet<string> = new Set(['to', 'on']);
const ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'SCONJ']);
const JOINING: ReadonlySet<string> = new Set(['-', '"', '“', '”', "'", '’']);

/** The nouns before a verb, back to the verb before them; those behind a preposition are passed over. */
function subjectBefore(tokens: readonly Token[], at: number, first: number): readonly Token[] {
  let found: Token[] = [];
  let phrase: Token[] = [];
  for (let i = at - 1; i >= Math.max(first, at - SUBJECT_REACH); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.tag === 'ADP') phrase = [];
    else if (isNoun(token)) phrase.push(token);
    else if (!INSIDE.has(token.tag)) {
      found.push(...phrase);
      phrase = [];
      if (token.tag !== 'VERB' && token.tag !== 'AUX') continue;
      const relative = relativeBefore(tokens, i, first);
      if (relative >= 0) {
        found = [];
        i = relative;
      } else if (found.length > 0) return found;
    }
  }
  return [...found, ...phrase];
}

const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PART', 'SYM']);

/** The comma before the relative word of the clause that a verb stands in ("Holm, *who chaired* the board, …"); -1 where it stands in none. */
function relativeBefore(tokens: readonly Token[], verb: number, first: number): number {
  for (let i = verb - 1; i > Math.max(first, verb - RELATIVE_REACH); i--) {
    const token = tokens[i];
    if (token?.tag === 'VERB' || token?.text === ',') return -1;
    if (RELATIVE.has(token?.lower ?? '')) return tokens[i - 1]?.text === ',' ? i - 1 : -1;
  }
  return -1;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'whom']);
const RELATIVE_REACH = 8;

function isNoun(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN';
}

/** Of persons only names and nouns for one, of things no persons; of neither those nouns that stand for anybody or anything. */
function keysFor(profile: ClaimProfile, nouns: readonly Token[], of: OutcomeOf): ReadonlySet<string> {
  return new Set(
    nouns.flatMap((token) => {
      const key = wordKey(token);
      if (key === null || countryOfAdjective(key) !== undefined || GENERIC_THEMES.has(key) || GENERIC_THEMES.has(token.lemma)) return [];
      if (of === 'person') return token.tag === 'PROPN' || token.lower === token.lemma ? [key] : [];
      const group = thingOf(familyOf(token.lower));
      if (group !== familyOf(token.lower)) return [group];
      return isPersonNoun(token.lemma) || isOfPerson(profile, token) ? [] : [key];
    }),
  );
}

function isOfPerson(profile: ClaimProfile, token: Token): boolean {
  if (token.tag !== 'PROPN') return false;
  const at = profile.extraction.tokens.indexOf(token, profile.extraction.sentences[profile.content.sentence]?.firstToken ?? 0);
  return namesIn(profile, { first: Math.max(0, at - 3), end: at + 4 }).some(
    ({ type, start, end }) => type === 'person' && start <= token.start && end >= token.end,
  );
}

/** The figures that stand right behind a predicate, or before it for "the 131,000 are left out", by their digits. */
function figuresBehind({ content, extraction }: ClaimProfile, { at, last }: Place, least: number): readonly string[] {
  const { clause } = content;
  return claimsOfSentence(extraction.claims, content).flatMap(({ value, tokens }) => {
    if (value.kind !== 'quantity' || value.low === null || value.low !== value.high) return [];
    if (tokens.first < clause.first || tokens.end > clause.end) return [];
    const isNear = tokens.first > last ? tokens.first - last <= FIGURE_REACH : at >= tokens.end && at - tokens.end <= FIGURE_REACH;
    const digits = String(value.low)
      .replace(/[^\d]/gu, '')
      .replace(/^0+|0+$/gu, '');
    return isNear && digits.length >= least ? [`#${digits}`] : [];
  });
}
