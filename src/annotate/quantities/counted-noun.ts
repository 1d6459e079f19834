import { DEGREE, DETERMINERS, DIRECTIONS, MEASURE_ADJECTIVES, TIME_MODIFIERS } from '../../lexicon/counted-nouns.js';
import { PEOPLE_STATES } from '../../lexicon/people.js';
import { type CountedNoun, nounPhrase, singular } from './noun-phrase.js';
import type { Piece } from './pieces.js';

/** The noun that the number before piece `at` counts or measures; null where none follows. */
export function countedNoun(pieces: readonly Piece[], at: number, measured: boolean): CountedNoun | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.lower === 'of') {
    const start = skipDeterminers(pieces, at + 1);
    // "57,000 miles of Earth" is a place, not a stuff that is measured.
    if (measured && start === at + 1 && pieces[start]?.tag === 'PROPN' && !pieces[start + 1]?.tag.endsWith('NOUN')) return null;
    return nounPhrase(pieces, start) ?? (measured || start === at + 1 ? null : stateOf(pieces, start));
  }
  // "the thousands who fled"
  if (piece.lower === 'who' && !measured) return { noun: 'people', first: at, end: at };
  if (measured && DIRECTIONS.has(piece.lower)) return null;
  // "61 % supported the strike": a verb.
  if (measured && piece.tag === 'VERB' && piece.lower.endsWith('ed')) return null;
  if (isHyphenMark(piece)) return piece.glued ? compoundNoun(pieces, at + 1) : null;
  const phrase = TIME_MODIFIERS.has(piece.lower) && measured ? null : nounPhrase(pieces, at, measured);
  return phrase ?? (measured ? null : people(pieces, at));
}

function isHyphenMark(piece: Piece): boolean {
  return piece.text === '-' || piece.text === '‑';
}

/** "three-point range", "12-member panel": the noun behind the hyphen is what the number counts. */
function compoundNoun(pieces: readonly Piece[], at: number): CountedNoun | null {
  const piece = pieces[at];
  // "a 2,000-strong crowd", "a 12-foot-high wall"
  if (piece?.lower === 'strong') return { noun: 'people', first: at, end: at };
  if (MEASURE_ADJECTIVES.has(piece?.lower ?? '')) return nounPhrase(pieces, at + 1);
  return piece !== undefined &&
    piece.kind === 'word' &&
    piece.lower !== 'of' &&
    piece.lower !== 'by' &&
    piece.lower !== 'to' &&
    piece.lower !== 'for' &&
    !/^(?:ADJ|ADV|ADP|PART|CCONJ)$/u.test(piece.tag)
    ? { noun: singular(piece), first: at, end: at + 1 }
    : null;
}

/** Index behind the determiners at piece `at`. */
export function skipDeterminers(pieces: readonly Piece[], at: number): number {
  let next = at;
  while (next < at + 3 && DETERMINERS.has(pieces[next]?.lower ?? '')) next++;
  return next;
}

/** "12 dead", "45 were injured", "3 still missing": the number counts people though no noun says so. */
function people(pieces: readonly Piece[], at: number): CountedNoun | null {
  let next = at;
  while (next < at + 4 && DEGREE.has(pieces[next]?.lower ?? '')) next++;
  const piece = pieces[next];
  return piece !== undefined && PEOPLE_STATES.has(piece.lower) ? { noun: 'people', first: at, end: at } : null;
}

/** "five of the dead": those that a state names are people. */
function stateOf(pieces: readonly Piece[], at: number): CountedNoun | null {
  return PEOPLE_STATES.has(pieces[at]?.lower ?? '') ? { noun: 'people', first: at, end: at } : null;
}
