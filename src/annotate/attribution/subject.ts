import { DAY_WORDS, reportingVerb, TIME_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/token.js';
import { type Phrase, phraseAt, phraseEndingAt, phrasesIn } from './phrase.js';
import { isPassive } from './reporting.js';

/** Looks this many tokens to the left of a verb for its subject: a name with a long apposition. */
const FARTHEST = 80;

/** Pronouns that are never an object. */
const NOMINATIVES: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'who']);
/** Words that a tagger takes for prepositions where they open a clause ("before it asked"). */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'as',
  'that',
  'while',
  'before',
  'after',
  'until',
  'since',
  'because',
  'when',
  'if',
  'than',
]);

/** Who speaks by the verb at `verb`: its subject, looked for in `tokens[from, verb)`, or whoever is quoted; null where none stands there. */
export function subjectOf(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  const left = Math.max(from, verb - FARTHEST);
  const quoted = quotedAt(tokens, verb) ?? quotedAs(tokens, left, verb);
  if (quoted !== null) return quoted;
  if (tokens[verb]?.lower.endsWith('ing') && startsSubject(tokens[verb - 1])) {
    const doer = phraseEndingAt(tokens, left, verb);
    if (doer !== null) return doer;
  }
  const phrases = phrasesIn(tokens, left, verb);
  return pickSubject(tokens, phrases, left, verb);
}

/** "the agency quoted [Ana Prado] as saying": the object of a verb that quotes. */
function quotedAt(tokens: readonly Token[], verb: number): Phrase | null {
  if (!/^(?:quote|cite)$/u.test(tokens[verb]?.lemma ?? '') || isPassive(tokens, verb)) return null;
  const object = phraseAt(tokens, verb + 1);
  return object !== null && tokens[object.end]?.lower === 'as' && isSaying(tokens[object.end + 1]) ? object : null;
}

/** How far before "as saying" the verb that quotes may stand, in tokens. */
const QUOTING_REACH = 16;

/** "… as saying": whoever the verb before it quotes. */
function quotedAs(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  if (tokens[verb - 1]?.lower !== 'as' || !isSaying(tokens[verb])) return null;
  for (let i = verb - 2; i >= Math.max(from, verb - QUOTING_REACH); i -= 1) {
    if (!/^(?:quote|cite)$/u.test(tokens[i]?.lemma ?? '')) continue;
    return isPassive(tokens, i) ? subjectOf(tokens, from, i) : quotedAt(tokens, i);
  }
  return null;
}

function isSaying(token: Token | undefined): boolean {
  return token !== undefined && reportingVerb(token.lower)?.ing === true;
}

function pickSubject(tokens: readonly Token[], phrases: readonly Phrase[], from: number, verb: number): Phrase | null {
  const shared = sharesSubjectWith(tokens, from, verb);
  const end = shared ?? verb;
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.end > end || isObject(tokens, phrase) || isFloating(tokens, phrase) || isTime(tokens, phrase))
      continue;
    return nameBefore(tokens, phrases, i) ?? phrase;
  }
  return null;
}

/** Index of the finite verb whose subject a participle ("adding") or a second verb ("and said") shares; null where it has its own. */
function sharesSubjectWith(tokens: readonly Token[], from: number, verb: number): number | null {
  let before = verb - 1;
  while (before > from && (tokens[before]?.tag === 'ADV' || DAY_WORDS.has(tokens[before]?.lower ?? ''))) before -= 1;
  const previous = tokens[before];
  const coordinated = previous?.tag === 'CCONJ';
  const token = tokens[verb];
  const participle = token?.lower.endsWith('ing') && previous?.tag !== 'AUX' && !startsSubject(previous);
  if (!coordinated && !participle) return null;
  for (let i = before - 1; i >= from; i -= 1) if (isFiniteVerb(tokens, i)) return i;
  return null;
}

function startsSubject(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON');
}

function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.tag === 'AUX') return true;
  return token.tag === 'VERB' && !token.lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to' && !isParticiple(tokens, i);
}

/** "the plan presented on Monday": a past form right behind a noun's preposition is left alone; only "by" gives it away. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.lower === 'by';
}

/** Whether a verb or preposition right before the phrase takes it as its object. */
function isObject(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.first - 1];
  if (before === undefined || NOMINATIVES.has(tokens[phrase.first]?.lower ?? '')) return false;
  if (before.lemma === 'have') return phrase.kind !== 'pronoun';
  if (before.tag === 'ADP') return !CLAUSE_OPENERS.has(before.lower) || phrase.kind !== 'pronoun';
  if (before.tag === 'PART') return before.lower === 'to';
  if (before.tag !== 'VERB') return false;
  const verb = reportingVerb(before.lower);
  // "Roe, quoting [Lincoln], said"
  return verb === undefined || (verb.ing && (verb.judging || verb.lemma === 'quote'));
}

/** "last month". */
function isTime(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.kind === 'common' && TIME_NOUNS.has(tokens[phrase.head]?.lemma ?? '') && tokens[phrase.head]?.lower !== 'old';
}

/** "the officials all said". */
function isFloating(tokens: readonly Token[], phrase: Phrase): boolean {
  const word = tokens[phrase.first]?.lower;
  return phrase.kind === 'pronoun' && (word === 'all' || word === 'both') && startsSubject(tokens[phrase.first - 1]);
}

/** The name that the phrase only describes further: "Ada Roe, the head of the office," -> "Ada Roe"; also behind "who". */
function nameBefore(tokens: readonly Token[], phrases: readonly Phrase[], index: number): Phrase | null {
  const phrase = phrases[index];
  if (phrase === undefined) return null;
  if (tokens[phrase.first]?.lower === 'who') return precedingPhrase(tokens, phrases, index) ?? null;
  for (let i = index - 1; i >= 0 && i >= index - 4; i -= 1) {
    const candidate = phrases[i];
    const following = phrases[i + 1];
    if (candidate === undefined || following === undefined) return null;
    if (tokens[following.first - 1]?.text !== ',' && tokens[following.first - 1]?.lower !== 'and') return null;
    if (candidate.kind === 'name' && isAgeBetween(tokens, candidate.end, following.first))
      return isObject(tokens, candidate) ? null : candidate;
    // "Roe's lawyer, Tom Hill,": the name stands behind what describes it.
    if (phrase.kind === 'name' && tokens[candidate.head]?.tag === 'NOUN') return null;
    if (candidate.kind === 'name' && candidate.end === following.first - 1 && tokens[candidate.end]?.text === ',') {
      if (isObject(tokens, candidate)) return null;
      return nameBefore(tokens, phrases, i) ?? candidate;
    }
  }
  return null;
}

/** "Ada Roe, 45, a baker,": an age between the name and what describes it. */
function isAgeBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 3 && tokens[from]?.text === ',' && tokens[from + 1]?.tag === 'NUM' && tokens[from + 2]?.text === ',';
}

function precedingPhrase(tokens: readonly Token[], phrases: readonly Phrase[], index: number): Phrase | undefined {
  for (let i = index - 1; i >= 0; i -= 1) {
    const candidate = phrases[i];
    if (candidate !== undefined) return nameBefore(tokens, phrases, i) ?? candidate;
  }
  return undefined;
}
