import { DAY_WORDS, UTTERANCE_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/token.js';

/** A noun phrase as indices into a run of tokens, half-open; `head` is the index of its noun. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'common';
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'he she they i we you it who one some many others everyone everybody someone somebody nobody both most several all'.split(' '),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const POSSESSIVE_ENDINGS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);
/** Adjectives that stand behind their noun in an office ("attorney general", "president-elect"). */
const POSTPOSITIVES: ReadonlySet<string> = new Set(['general', 'elect', 'designate', 'emeritus']);
/** Words that always begin a name. */
const HONORIFICS: ReadonlySet<string> = new Set(['mr.', 'mr', 'mrs.', 'mrs', 'ms.', 'ms']);
/** Offices held with a place that they are sent to ("ambassador to"). */
const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'emissary', 'representative', 'delegate', 'adviser', 'advisor']);
/** Before a noun an adjective: "presiding judge", "retired colonel". */
const PARTICIPLE = /(?:ing|ed)$/u;
const NAME_LINKS: ReadonlySet<string> = new Set(['of', 'from', 'for', 'at']);
const NOUN_LINKS: ReadonlySet<string> = new Set(['of', 'from', 'for', 'at', 'with', 'in', 'on', 'to', 'by', 'behind', 'near', 'inside']);
/** Prepositional phrases that may hang on one noun; more are no speaker's name but a clause misread. */
const MOST_LINKS = 4;

/**
 * The noun phrase that begins at `at`, with the prepositional phrases that belong to it ("a spokesman for the ministry");
 * null where none begins there.
 */
export function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  const core = coreAt(tokens, at);
  if (core === null || core.kind === 'pronoun') return core;
  const links = core.kind === 'name' && !ENVOYS.has(tokens[core.head]?.lower ?? '') ? NAME_LINKS : NOUN_LINKS;
  let end = core.end;
  for (let n = 0; n < MOST_LINKS; n += 1) {
    const link = tokens[end];
    if (link === undefined || !(links.has(link.lower) || (n > 0 && NOUN_LINKS.has(link.lower)))) break;
    const object = coreAt(tokens, end + 1);
    if (object === null || object.kind === 'pronoun' || isOccasion(tokens, object)) break;
    end = object.end;
  }
  const second = tokens[end]?.lower === 'and' && core.kind === 'name' ? coreAt(tokens, end + 1) : null;
  if (second?.kind === 'name') end = second.end;
  return { ...core, end };
}

/** "in a statement", "at the hearing", "for the year": when or where something was said, not who said it. */
function isOccasion(tokens: readonly Token[], phrase: Phrase): boolean {
  return UTTERANCE_NOUNS.has(tokens[phrase.head]?.lemma ?? '') || UTTERANCE_NOUNS.has(tokens[phrase.head]?.lower ?? '');
}

/** A noun phrase without what hangs on it. */
function coreAt(tokens: readonly Token[], at: number): Phrase | null {
  const first = tokens[at];
  if (first === undefined || DAY_WORDS.has(first.lower)) return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !startsNoun(tokens[at + 1])) return { first: at, end: at + 1, head: at, kind: 'pronoun' };
  let i = at;
  if (isDeterminer(first)) i += 1;
  let head = -1;
  let name = false;
  for (; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || DAY_WORDS.has(token.lower) || (head !== -1 && HONORIFICS.has(token.lower))) break;
    if (isNoun(token) || (head === i - 1 && POSTPOSITIVES.has(token.lower))) {
      head = i;
      name ||= token.tag === 'PROPN';
    } else if (!continues(tokens, i, head, at)) {
      break;
    }
  }
  if (head === -1) return null;
  // "the 28-year-old said"
  if (tokens[head]?.lemma === 'year' && tokens[head + 1]?.text === '-' && tokens[head + 2]?.lower === 'old') head += 2;
  const end = closeBracket(tokens, head + 1);
  return { first: at, end, head, kind: name ? 'name' : 'common' };
}

function startsNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADJ') && !DAY_WORDS.has(token.lower);
}

function isDeterminer(token: Token): boolean {
  return token.tag === 'DET' || POSSESSIVES.has(token.lower);
}

function isNoun(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'X' && /^\p{Lu}/u.test(token.text));
}

/** Whether the token at `i`, no noun itself, stands in a noun phrase that begins at `first` and has a noun so far (`head`) or not (-1). */
function continues(tokens: readonly Token[], i: number, head: number, first: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return false;
  if (i === first)
    return token.tag === 'ADJ' || token.tag === 'NUM' || (token.tag === 'VERB' && PARTICIPLE.test(token.lower) && next.tag === 'NOUN');
  if (tokens[i - 1]?.text === '-' && token.start === tokens[i - 1]?.end && token.tag !== 'PUNCT') return true;
  if (POSSESSIVE_ENDINGS.has(token.lower)) return head === i - 1 && (startsNoun(next) || next.tag === 'NUM' || next.tag === 'VERB');
  if (token.tag === 'ADJ' || token.tag === 'NUM') return true;
  if (token.text === '-' || token.text === '/' || token.text === '&') return token.start === tokens[i - 1]?.end || token.text === '&';
  if (token.tag === 'ADV') return head === -1 && (next.tag === 'ADJ' || next.tag === 'VERB');
  if (token.tag === 'VERB') return head === -1 && (startsNoun(next) || next.text === '-');
  return false;
}

/** Takes in "(R-Ohio)" behind a name. */
function closeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(at + 7, tokens.length); i += 1) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** The shortest noun phrase that ends right before `end`, looked for from `from` on; null where none does. */
export function phraseEndingAt(tokens: readonly Token[], from: number, end: number): Phrase | null {
  for (let i = from; i < end; i += 1) {
    const core = coreAt(tokens, i);
    if (core?.end === end) return core;
    if (core !== null) i = core.end - 1;
  }
  return null;
}

/** All noun phrases in `tokens[from, to)`, in order, not overlapping. */
export function phrasesIn(tokens: readonly Token[], from: number, to: number): readonly Phrase[] {
  const found: Phrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = phraseAt(tokens, i);
    if (phrase === null || phrase.end > to) {
      i += 1;
      continue;
    }
    found.push(phrase);
    i = phrase.end;
  }
  return found;
}
