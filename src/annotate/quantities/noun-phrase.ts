import { ATTRIBUTIVE_PLURALS, CALENDAR, IRREGULAR_PLURALS, SINGULARS, TIME_MODIFIERS, UNCHANGED } from '../../lexicon/counted-nouns.js';
import { OTHERS, PEOPLE_STATES } from '../../lexicon/people.js';
import { isHyphen, type Piece } from './pieces.js';

/** What a number counts: the head noun and the words as written, with the index behind them. */
export interface CountedNoun {
  readonly noun: string;
  readonly first: number;
  readonly end: number;
}

/** Words that always place a calendar noun in time ("22 last spring"). */
const LAST = /^(?:last|next|this)$/u;

/** Nouns that say when, and are never counted. */
const ADVERBIAL_DAYS = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);

/** Longest noun phrase that is looked through, in pieces. */
const REACH = 9;

/** Reads adjectives and nouns; the head is the first plural noun of the run, or else its last noun. */
export function nounPhrase(pieces: readonly Piece[], at: number, measured = false): CountedNoun | null {
  let head = -1;
  let next = at;
  for (; next < Math.min(at + REACH, pieces.length); next++) {
    const piece = pieces[next];
    if (piece === undefined) break;
    if (piece.kind === 'mark') {
      // "three-point range", "loan-to-value", "office/warehouse": marks inside a word.
      if (piece.glued && pieces[next + 1]?.glued && /^[-‐‑/&]$/u.test(piece.text)) continue;
      // "COVID -19 tests": a tokeniser's space before the hyphen of a name.
      if (isHyphen(piece) && pieces[next + 1]?.kind === 'number' && pieces[next + 1]?.glued && pieces[head]?.tag === 'PROPN') continue;
      break;
    }
    if (piece.kind === 'number' && piece.glued && isHyphen(pieces[next - 1])) continue;
    if (piece.kind !== 'word') {
      if (piece.kind === 'number' && next > at && /^(?:NOUN|PROPN)$/u.test(pieces[next + 1]?.tag ?? '')) {
        // "two 412 Falcon jets": a number among names belongs to them.
        if (head < 0 || pieces[head]?.tag === 'PROPN') continue;
      }
      break;
    }
    // "15 US-made drones", "three Russian-built tanks".
    if (piece.tag === 'PROPN' && opensCompound(pieces, next) && /^(?:VERB|ADJ)$/u.test(pieces[next + 2]?.tag ?? '')) {
      next += 2;
      continue;
    }
    if (isYearOnYear(pieces, next)) break;
    if (isMissedVerb(pieces, next, measured) || isLivesVerb(pieces, next, head)) break;
    // "near-shore wells", "low-income households": what a hyphen ties to the next word is a part of a modifier.
    if (!isNoun(piece) && opensCompound(pieces, next) && (head < 0 || (head === next - 1 && isPluralNoun(pieces[next + 3])))) continue;
    if (isNoun(piece) || (!measured && mayBePlural(pieces, at, next, head) && isMistaggedPlural(piece))) {
      if (/['’]s$/u.test(piece.lower)) {
        head = -1;
        continue;
      }
      if (ADVERBIAL_DAYS.has(piece.lower) || (/^\p{Lu}/u.test(piece.text) && CALENDAR.has(piece.lower))) break;
      if (
        (measured || LAST.test(pieces[next - 1]?.lower ?? '')) &&
        CALENDAR.has(piece.lemma) &&
        head < 0 &&
        next > at &&
        TIME_MODIFIERS.has(pieces[next - 1]?.lower ?? '')
      )
        return null;
      if (piece.tag === 'PROPN' && head >= 0 && pieces[head]?.tag === 'NOUN') break;
      head = next;
      if (isPlural(piece) && !continuesCompound(pieces, next)) break;
    } else if (!isModifier(pieces, next, head) && !joinsNames(pieces, next, head)) break;
  }
  const noun = pieces[head];
  if (noun === undefined || noun.text.length < 2 || noun.text.includes('.')) return null;
  const persons =
    (head === at && PEOPLE_STATES.has(noun.lower)) || (noun.lower === 'others' && PEOPLE_STATES.has(pieces[head + 1]?.lower ?? ''));
  return { noun: persons ? 'people' : singular(noun), first: at, end: head + 1 };
}

/** "12% year on year", "3% month-over-month": what is compared, not what is measured. */
function isYearOnYear(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (!/^(?:year|month|quarter|week|day)$/u.test(word)) return false;
  const middle = isHyphen(pieces[at + 1]) ? at + 2 : at + 1;
  const last = isHyphen(pieces[middle + 1]) ? middle + 2 : middle + 1;
  return /^(?:on|over|to|by)$/u.test(pieces[middle]?.lower ?? '') && pieces[last]?.lower === word;
}

/** Whether a hyphen ties a word to the next one. */
function opensCompound(pieces: readonly Piece[], at: number): boolean {
  return isHyphen(pieces[at + 1]) && pieces[at + 1]?.glued === true && pieces[at + 2]?.glued === true;
}

/** "three straight defeats": right before a plural noun an adverb is an adjective that the tagger missed. */
function isPluralNoun(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.tag === 'NOUN' && isPlural(piece);
}

function isNoun(piece: Piece): boolean {
  return piece.tag === 'NOUN' || piece.tag === 'PROPN';
}

/** A noun in "-ing" before an article is a verb that the tagger missed ("73 raising the prospect"), and behind a measure one before a preposition ("$2 billion passing through it"). */
function isMissedVerb(pieces: readonly Piece[], at: number, measured: boolean): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece?.lower.endsWith('ing') !== true) return false;
  return next?.tag === 'DET' || (measured && next?.tag === 'ADP' && next.lower !== 'of');
}

/** "a third of the population lives there": behind a singular noun "lives" is a verb. */
function isLivesVerb(pieces: readonly Piece[], at: number, head: number): boolean {
  const noun = pieces[head];
  return pieces[at]?.lower === 'lives' && head === at - 1 && noun?.tag === 'NOUN' && !isPlural(noun);
}

/** Whether a verb in "-s" at `next` has no subject there: right behind the number, its adjectives, or one noun of several ("24 home runs"). */
function mayBePlural(pieces: readonly Piece[], at: number, next: number, head: number): boolean {
  if (next === at || /^(?:ADJ|ADV)$/u.test(pieces[next - 1]?.tag ?? '')) return true;
  const number = pieces[at - 1];
  return (
    head === next - 1 && pieces[head]?.tag === 'NOUN' && number?.kind !== 'mark' && !/^(?:one|1|half|of|the)$/u.test(number?.lower ?? '')
  );
}

/** A verb in "-s" cannot follow a number ("65 snaps"): the tagger took a plural for it. */
function isMistaggedPlural(piece: Piece): boolean {
  return (
    piece.tag === 'VERB' &&
    /[a-z]{2}s$/u.test(piece.text) &&
    piece.lemma !== piece.lower &&
    !/^(?:is|was|has|does|says)$/u.test(piece.lower)
  );
}

function isMistaggedAfterAdverb(piece: Piece | undefined): boolean {
  return piece !== undefined && isMistaggedPlural(piece);
}

function isPlural(piece: Piece): boolean {
  return IRREGULAR_PLURALS.has(piece.lower) || (/[^sS]s$/u.test(piece.text) && piece.lemma !== piece.lower);
}

const PERSONS_PLURAL = /^(?:people|men|women|children|troops)$/u;

function continuesCompound(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (PERSONS_PLURAL.test(word)) return isPluralNoun(pieces[at + 1]);
  // "one staff nurse", "two crew members"
  if (IRREGULAR_PLURALS.has(word)) return pieces[at + 1]?.tag === 'NOUN';
  return ATTRIBUTIVE_PLURALS.has(word) && isPluralNoun(pieces[at + 1]);
}

/** "dozens of Kettle and Marsh residents": two names before one plural noun. */
function joinsNames(pieces: readonly Piece[], at: number, head: number): boolean {
  const [conjunction, name, noun] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (conjunction?.lower !== 'and' || pieces[head]?.tag !== 'PROPN' || name?.tag !== 'PROPN') return false;
  return noun !== undefined && noun.tag === 'NOUN' && isPlural(noun);
}

/** Adjectives, adverbs in front of them, ordinals, and participles before a noun. */
function isModifier(pieces: readonly Piece[], at: number, head: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || head >= 0) return false;
  if (piece.tag === 'ADJ') return !PEOPLE_STATES.has(piece.lower) || hasNounNext(pieces, at);
  if (piece.lower === 'as') return false;
  if (piece.tag === 'ADV' && (isPluralNoun(pieces[at + 1]) || isMistaggedAfterAdverb(pieces[at + 1]))) return true;
  if (piece.tag === 'ADV') return /^(?:ADJ|VERB|ADV)$/u.test(pieces[at + 1]?.tag ?? '') && hasNounNext(pieces, at + 1);
  // "45 damaged homes", "12 remaining players", but not "hundreds fleeing fire": an active participle needs a plural.
  if (piece.tag === 'VERB' && /(?:ed|en)$/u.test(piece.lower)) return pieces[at + 1]?.tag !== 'PROPN' && hasNounNext(pieces, at);
  if (piece.tag === 'VERB') return piece.lower.endsWith('ing') && isPluralNoun(pieces[at + 1]);
  if (piece.lower === 'and' || piece.lower === 'or') return pieces[at - 1]?.tag === 'ADJ' && pieces[at + 1]?.tag === 'ADJ';
  return OTHERS.has(piece.lower) && hasNounNext(pieces, at);
}

function hasNounNext(pieces: readonly Piece[], at: number): boolean {
  if (opensCompound(pieces, at)) return true;
  const next = pieces[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    (next.tag === 'NOUN' ||
      next.tag === 'ADJ' ||
      next.tag === 'PROPN' ||
      (next.tag === 'VERB' && /(?:ed|ing)$/u.test(next.lower) && pieces[at + 2]?.tag === 'NOUN'))
  );
}

export function singular(piece: Piece): string {
  const known = SINGULARS.get(piece.lower);
  if (known !== undefined) return known;
  if (UNCHANGED.has(piece.lower)) return piece.lower;
  const plain = /[^sui]s$/u.test(piece.lower) ? piece.lower.slice(0, -1) : piece.lower;
  if (piece.tag === 'PROPN') return piece.text === piece.text.toUpperCase() ? piece.lower : plain;
  // The tagger leaves plurals that it does not know ("crewmembers"), and has odd lemmas ("filet" for "fillets").
  const irregular = /(?:es|ves|men)$/u.test(piece.lower) && piece.lemma !== piece.lower;
  if (!piece.lower.endsWith('s') || irregular || plain.startsWith(piece.lemma)) return piece.lemma.toLowerCase();
  return /ies$/u.test(piece.lower) ? `${piece.lower.slice(0, -3)}y` : plain;
}
