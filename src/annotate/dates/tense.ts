import {
  FUTURE_WORDS,
  IRREGULAR_PASTS,
  OPEN_MODALS,
  PAST_AUXILIARIES,
  PRESENT_AUXILIARIES,
  RESULTING_VERBS,
  SCHEDULE_VERBS,
} from '../../lexicon/tense.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Span } from '../../text/span.js';

/** Where the clause around a time lies, seen from the day of writing; null: nothing says. */
export type Tense = 'past' | 'future' | null;

/** How many tokens to each side are looked at for a verb: a clause of news seldom is longer. */
const REACH = 20;
/** A time that opens its sentence is the main verb's, however far that stands. */
const OPENING = 2;
const OPENING_REACH = 40;

/**
 * The tense of the clause around `span`: that of the nearest verb to the left, else to the right.
 * @param tokens tokens of the article, of which `sentence` names a run
 */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, span: Span): Tense {
  const first = firstAtOrAfter(tokens, span.start, sentence.firstToken, sentence.endToken);
  const leading = tenseOfLead(tokens, first, sentence.firstToken);
  if (leading !== null) return leading;
  const end = firstAtOrAfter(tokens, span.end, first, sentence.endToken);
  // "to undo Sunday's result": what a day owns is seldom still to come.
  const owned = /^['’]s$/u.test(tokens[end]?.lower ?? '') || isAttribute(tokens, first, end, sentence);
  const before = Math.max(sentence.firstToken, first - REACH);
  if (isOnCalendar(tokens, first, sentence.firstToken)) return 'future';
  for (let i = first - 1; i >= before; i -= 1) {
    const tense = tenseOfVerb(tokens, i, sentence.firstToken, owned);
    if (tense !== undefined) return tense;
  }
  const after = Math.min(sentence.endToken, end + (first - sentence.firstToken <= OPENING ? OPENING_REACH : REACH));
  for (let i = end; i < after; i += 1) {
    const tense = tenseOfVerb(tokens, i, sentence.firstToken, owned);
    if (tense !== undefined) return tense;
  }
  // A deadline lies ahead, unless a verb says otherwise.
  return first > sentence.firstToken && tokens[first - 1]?.lower === 'by' ? 'future' : null;
}

/** Words between a verb and the time that it sets. */
const SETTING_WORDS = /^(?:at|on|in|for|set|about|around|by|from)$/u;

/** "the final is on Sunday", "kick-off is at 3pm on Saturday", "the hearing is set for Monday": the present of "be" right before a time is a calendar's. */
function isOnCalendar(tokens: readonly Token[], first: number, from: number): boolean {
  let at = first - 1;
  while (at > from && (SETTING_WORDS.test(tokens[at]?.lower ?? '') || CLOCK_TIME.test(tokens[at]?.lower ?? ''))) at -= 1;
  return at < first - 1 && /^(?:is|are)$/u.test(tokens[at]?.lower ?? '');
}

/** A clock time, which may stand before its day. */
const CLOCK_TIME = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$|^(?:am|pm|a\.m\.|p\.m\.|noon|midday|midnight|gmt|bst|ist|et|edt|est|local|time)$/u;

/** "under a June agreement": a time between an article and a noun is as much the noun's own as "June's". */
function isAttribute(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  return first > sentence.firstToken && end < sentence.endToken && tokens[first - 1]?.tag === 'DET' && tokens[end]?.tag === 'NOUN';
}

/** What the words right before a time say: "since" looks back; "as early as", "as soon as" and "ahead of" look forward. */
function tenseOfLead(tokens: readonly Token[], index: number, first: number): Tense {
  const word = (back: number) => (index - back >= first ? tokens[index - back]?.lower : undefined);
  if (word(1) === 'since') return 'past';
  // "in the 12 months through March": the period is over where the verb says so.
  if (word(1) === 'through' && /^(?:days|weeks|months|quarters|years|week|month|quarter|year|period)$/u.test(word(2) ?? '')) return null;
  if ((word(1) === 'until' || word(1) === 'till' || word(1) === 'through') && index - 1 > first) return 'future';
  if (word(1) === 'as' && (word(2) === 'early' || word(2) === 'soon')) return 'future';
  if ([word(1), word(2)].some((lead) => lead === 'starting' || lead === 'beginning')) return 'future';
  return word(1) === 'of' && word(2) === 'ahead' ? 'future' : null;
}

/** Index of the first token of a run that begins at an offset or behind it; `to` where there is none. */
export function firstAtOrAfter(tokens: readonly Token[], offset: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tense that one token gives; undefined where it is no verb and no word of planning. */
function tenseOfVerb(tokens: readonly Token[], index: number, first: number, owned: boolean): Tense | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const { lower, tag } = token;
  if (FUTURE_WORDS.has(lower)) return hasBefore(tokens, index, first, 'had') ? 'past' : 'future';
  if ((tag !== 'VERB' && tag !== 'AUX') || OPEN_MODALS.has(lower)) return undefined;
  let progressive = false;
  let perfect = false;
  for (let i = index - 1; i >= Math.max(first, index - 4); i -= 1) {
    const word = tokens[i];
    if (word === undefined) break;
    if (FUTURE_WORDS.has(word.lower)) return 'future';
    if (word.lower === 'to') return owned ? undefined : tenseOfInfinitive(tokens, i, first);
    if (tag === 'VERB' && PAST_AUXILIARIES.has(word.lower)) return 'past';
    if (OPEN_MODALS.has(word.lower)) return undefined;
    progressive = progressive || PRESENT_AUXILIARIES.has(word.lower);
    perfect = perfect || word.lower === 'has' || word.lower === 'have';
    if (word.tag !== 'AUX' && word.tag !== 'ADV' && word.tag !== 'PART') break;
  }
  if (index > first && tokens[index - 1]?.lower === 'being') return undefined;
  if (lower.endsWith('ed') || IRREGULAR_PASTS.has(lower) || (tag === 'VERB' && perfect)) return 'past';
  if (tag === 'AUX' || PRESENT_AUXILIARIES.has(lower) || lower === 'has' || lower === 'have') return undefined;
  if (lower.endsWith('ing')) return progressive && !owned ? 'future' : undefined;
  if (token.lemma === 'say' || token.lemma === 'show') return 'past';
  return SCHEDULE_VERBS.has(token.lemma) ? 'future' : undefined;
}

/** How far back the verb that an infinitive hangs on is looked for, in tokens. */
const GOVERNOR_REACH = 8;

/** "had been due to expire": what was still to come then is past now; so is what came of a past act ("rallied to win"). Other infinitives look ahead. */
function tenseOfInfinitive(tokens: readonly Token[], to: number, first: number): Tense {
  for (let i = to - 1; i >= Math.max(first, to - GOVERNOR_REACH); i -= 1) {
    const token = tokens[i];
    if (token?.tag !== 'VERB') continue;
    if (RESULTING_VERBS.has(token.lemma) && (token.lower.endsWith('ed') || IRREGULAR_PASTS.has(token.lower))) return 'past';
    break;
  }
  return to > first && hasBefore(tokens, to - 1, first, 'had') ? 'past' : 'future';
}

/** Whether `word` stands among the auxiliaries right before a token. */
function hasBefore(tokens: readonly Token[], index: number, first: number, word: string): boolean {
  for (let i = index - 1; i >= Math.max(first, index - 3); i -= 1) {
    if (tokens[i]?.lower === word) return true;
    if (tokens[i]?.tag !== 'AUX' && tokens[i]?.tag !== 'ADV') return false;
  }
  return false;
}
