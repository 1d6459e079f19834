import { AGED_GROUPS, PARENTS, PERSONS } from '../../lexicon/people.js';
import { isPersonNoun } from '../../lexicon/person-nouns.js';
import type { Unit } from '../../values/quantity.js';
import type { Draft } from './draft.js';
import type { Piece } from './pieces.js';

type Readable = readonly Piece[];

/** The unit of ages that name none ("aged 52"). */
export const YEAR: Unit = { name: 'year', symbol: 'yr', dimension: 'time', factor: 31556952 };

/** Nobody is older. */
const OLDEST = 120;

/** Index behind the age whose number ends before piece `end` ("61," behind a name, "aged 52", "61-year-old", "35 years old"); null for no age. */
export function ageAt(pieces: Readable, draft: Draft, end: number): number | null {
  const [before, next] = [pieces[draft.first - 1], pieces[end]];
  if (draft.unit?.dimension === 'time' && draft.role === 'amount') {
    const old = next?.text === '-' ? end + 1 : end;
    return pieces[old]?.lower === 'old' || pieces[old]?.lower === 'olds' ? old + 1 : before?.lower === 'aged' ? end : null;
  }
  if (draft.unit !== null || draft.scale > 1 || draft.role !== 'amount' || draft.high > OLDEST) return null;
  if (draft.form !== 'digits' && draft.form !== 'words') return null;
  if (isNamedAge(pieces, draft, next) || isAgeOfPerson(pieces, draft, next)) return end;
  // "Ana, seventy, lives"
  if (draft.form === 'words') return draft.low >= 20 && next?.text === ',' && isApposition(pieces, draft, next) ? end : null;
  const aged = isApposition(pieces, draft, next) || isAgeLimit(pieces, draft, end) || isAgeOfVerb(pieces, draft, next);
  return aged ? end : null;
}

/** "aged 52", "age 12", "at the age of 65", "aged between 5 and 11", "between the ages of 5 and 11", "aged 24 and 31". */
function isNamedAge(pieces: Readable, draft: Draft, next: Piece | undefined): boolean {
  const [before, earlier] = [pieces[draft.first - 1]?.lower ?? '', pieces[draft.first - 2]?.lower ?? ''];
  if (before === 'aged' || before === 'ages') return true;
  if (before === 'age') return next?.tag !== 'NOUN';
  if (before === 'of' && /^ages?$/u.test(earlier)) return !counts(next);
  if (/^(?:between|from|under|over|below|above)$/u.test(before) && /^age[ds]?$/u.test(earlier)) return true;
  if (before === ':' && earlier === 'age') return true;
  return before === 'and' && pieces[draft.first - 2]?.kind === 'number' && pieces[draft.first - 3]?.lower === 'aged';
}

function counts(next: Piece | undefined): boolean {
  return next?.tag === 'NOUN' && next.lower.endsWith('s') && next.lemma !== next.lower;
}

/** Parents are older; what is smaller counts their children. */
const YOUNGEST_PARENT = 16;

/** "a girl of 11". */
function isAgeOfPerson(pieces: Readable, draft: Draft, next: Piece | undefined): boolean {
  if (pieces[draft.first - 1]?.lower !== 'of' || !PERSONS.has(pieces[draft.first - 2]?.lower ?? '')) return false;
  return !counts(next) && (draft.low >= YOUNGEST_PARENT || !PARENTS.has(pieces[draft.first - 2]?.lower ?? ''));
}

/** "Ana Prado, 61, resigned", "her son, 3.", "Ana, 61; Rui, 64; and Eva, 9". */
function isApposition(pieces: Readable, draft: Draft, next: Piece | undefined): boolean {
  const [before, earlier] = [pieces[draft.first - 1], pieces[draft.first - 2]];
  if (before?.text !== ',' || earlier === undefined || draft.low < 1) return false;
  const named = earlier.tag === 'PROPN' || (earlier.text === '.' && pieces[draft.first - 3]?.tag === 'PROPN');
  const person = PERSONS.has(earlier.lower);
  if (next === undefined || /^[,.]$/u.test(next.text))
    return named || (earlier.tag === 'NOUN' && next?.text === ',' && draft.low >= 10) || person;
  if (/^[;)—–]$/u.test(next.text)) return named || person;
  return next.lower === 'and' && (named || person) && pieces[draft.end + 1]?.tag === 'PROPN';
}

/** "people over 65", "anyone under 18", "women 40 and older": an age that bounds a group. */
function isAgeLimit(pieces: Readable, draft: Draft, end: number): boolean {
  const [before, earlier, last] = [
    pieces[draft.first - 1]?.lower ?? '',
    pieces[draft.first - 2]?.lower ?? '',
    pieces[end - 1]?.lower ?? '',
  ];
  if (end > draft.end && /^(?:older|younger)$/u.test(last)) return true;
  if (end > draft.end && AGED_GROUPS.has(before)) return /^(?:over|under|up|above|below)$/u.test(last);
  return /^(?:over|under|above|below)$/u.test(before) && AGED_GROUPS.has(earlier) && !counts(pieces[end]);
}

/** "he is 35 and", "the victim was 34.", "she turned 40", "he died at 87", "my mum's 82". */
function isAgeOfVerb(pieces: Readable, draft: Draft, next: Piece | undefined): boolean {
  const before = pieces[draft.first - 1];
  const ends = next === undefined || next.kind === 'mark' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'SCONJ';
  if (before === undefined || !ends || next?.text === '-' || next?.text === '/') return false;
  // "he is 5 under par", "she is 3 behind": a place in a game.
  if (/^(?:under|over|above|below|behind|ahead|off|down|up|out|of|from)$/u.test(next?.lower ?? '')) return false;
  if (/^(?:turn|turned|turns)$/u.test(before.lower)) return next === undefined || next.kind === 'mark' || next.tag === 'ADP';
  if (before.lower === 'at') return /^(?:die|died|dies|dead)$/u.test(pieces[draft.first - 2]?.lower ?? '') && draft.low >= 1;
  const [person] = /^\p{L}+(?=['’](?:s|m)$)/u.exec(before.lower) ?? [];
  if (person !== undefined) return PERSON_PRONOUN.test(person) || PERSONS.has(person);
  return (before.lemma === 'be' || before.lower === 'was') && isPersonBefore(pieces, draft.first - 2, draft.low);
}

const PERSON_PRONOUN = /^(?:he|she|i|who)$/u;

/** "he is 35", "she will be 40", "the victim was 34": who it is stands before the verb; a noun needs a number that no count is likely to be. */
function isPersonBefore(pieces: Readable, at: number, age: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece === undefined) return false;
  if (PERSON_PRONOUN.test(piece.lower)) return true;
  if (piece.tag === 'AUX') return PERSON_PRONOUN.test(before?.lower ?? '');
  const single = piece.tag === 'NOUN' && !piece.lower.endsWith('s') && before?.tag !== 'ADP' && before?.lower !== 'of';
  return single && age >= 10 && (PERSONS.has(piece.lower) || isPersonNoun(piece.lower)) && !PLURAL_PERSONS.test(piece.lower);
}

const PLURAL_PERSONS = /^(?:people|crew|family|staff|household|personnel|dead|wounded|injured|missing|body)$/u;
