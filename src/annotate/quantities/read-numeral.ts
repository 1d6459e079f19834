import { CARDINALS, DENOMINATORS, FRACTION_SIGNS, INDEFINITE, MAGNITUDES, PLURAL_MAGNITUDES } from '../../lexicon/numbers.js';
import { LIFE_DECADES } from '../../lexicon/people.js';
import { readDigits } from './digits.js';
import { readFraction, readFractionSign } from './fraction.js';
import { readIndefinite, readOrder, readWords } from './number-words.js';
import type { Numeral } from './numeral.js';
import type { Piece } from './pieces.js';

/** Every word and sign that a number not in digits can start with. */
const STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...PLURAL_MAGNITUDES.keys(),
  ...INDEFINITE.keys(),
  ...FRACTION_SIGNS.keys(),
  'a',
  'an',
  'half',
  'quarter',
]);

/** Whether a number may start with this word, other than an article. */
export function startsNumber(word: string): boolean {
  return NUMBER_WORDS.has(word);
}

/** Whether a number may start with this piece; a cheap look that most pieces do not pass. */
export function mayStartNumeral(piece: Piece): boolean {
  if (piece.kind === 'number') return true;
  return piece.kind === 'word'
    ? STARTS.has(piece.lower) || LIFE_DECADES.has(piece.lower)
    : piece.kind === 'mark' && FRACTION_SIGNS.has(piece.text);
}

/** Words behind an article that make it a number ("a dozen"). */
const CONTINUED: readonly string[] = [...MAGNITUDES.keys(), ...DENOMINATORS.keys(), 'dozen'];

/** Every word that a number may start with, with or without an article before it. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...STARTS, ...CONTINUED, ...LIFE_DECADES.keys()].filter((word) => word !== 'a' && word !== 'an'),
);

/** Reads the number that starts at piece `at`; null where none does. `money`: a currency mark stands before it ("£400m"). */
export function readNumeral(pieces: readonly Piece[], at: number, money: boolean): Numeral | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === 'number') return readDigits(pieces, at, money);
  if (piece.kind === 'mark') return readFractionSign(pieces, at);
  if (piece.kind !== 'word' || !STARTS.has(piece.lower)) return null;
  return readOrder(pieces, at) ?? readIndefinite(pieces, at) ?? readFraction(pieces, at) ?? readWords(pieces, at);
}
