import { GROUPS, MAGNITUDES, MONEY_MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.js';
import { currencyOfWord, unitOfWord } from '../../values/units.js';
import { type Piece, phraseOf, skipJoiningHyphen } from './pieces.js';

type Readable = readonly Piece[];

/** Parts behind "and a": "and a third" is mostly a third one. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
]);

/** "and a half", "and a quarter" behind a number. */
export function readAndAHalf(pieces: Readable, at: number): { readonly value: number; readonly end: number } | null {
  const and = skipJoiningHyphen(pieces, at);
  const article = skipJoiningHyphen(pieces, and + 1);
  if (pieces[and]?.lower !== 'and' || pieces[article]?.lower !== 'a') return null;
  const part = skipJoiningHyphen(pieces, article + 1);
  const value = PARTS.get(pieces[part]?.lower ?? '');
  return value === undefined ? null : { value, end: part + 1 };
}

/** Magnitude words and their short forms behind a number ("4.2bn", "500 crore", "2 hundred million", "4-million"). */
export function readScale(pieces: Readable, at: number, money: boolean): { readonly factor: number; readonly end: number } {
  let factor = 1;
  let end = at;
  for (let words = 0; words < 3; words++) {
    const next = skipJoiningHyphen(pieces, end);
    const piece = pieces[next];
    if (piece?.kind !== 'word') break;
    const found =
      MAGNITUDES.get(piece.lower) ??
      GROUPS.get(piece.lower === 'score' ? '' : piece.lower) ??
      SHORT_MAGNITUDES.get(piece.lower) ??
      (money || (piece.glued && isGluedMagnitude(pieces, next)) ? MONEY_MAGNITUDES.get(piece.lower) : undefined);
    if (found === undefined) break;
    factor *= found;
    end = next + 1;
  }
  return { factor, end };
}

/** Words behind "100m" that leave it a distance. */
const TRACK_WORDS = new Set(
  'hurdles races sprints runners finals heats swimmers sprinters records specialists events metres meters'.split(' '),
);

/** "4.3M", "50k"; "3m" counts only before a plural noun ("3m passengers") that is no race, or else it is a distance. */
function isGluedMagnitude(pieces: Readable, at: number): boolean {
  const [letter, next] = [pieces[at], pieces[at + 1]];
  if (letter === undefined || (next?.glued === true && next.kind !== 'mark')) return false;
  if (/^[Mk]$/u.test(letter.text)) return true;
  // "4K" and "10K" are a screen and a race.
  if (letter.text === 'K') return Number((pieces[at - 1]?.text ?? '').replaceAll(',', '')) > 10;
  if (!/^[mB]$/u.test(letter.text) || next?.kind !== 'word') return false;
  if (currencyOfWord(next.lower) !== undefined || isOtherMeasure(pieces, at + 1)) return true;
  return next.tag === 'NOUN' && next.lower.endsWith('s') && next.lemma !== next.lower
    ? !TRACK_WORDS.has(next.lower)
    : next.lower === 'people';
}

/** "9m cubic metres", "5m tonnes": what has a unit of its own is no distance. */
function isOtherMeasure(pieces: Readable, at: number): boolean {
  const unit = unitOfWord(phraseOf(pieces, at, at + 1)) ?? unitOfWord(phraseOf(pieces, at, at + 2));
  return unit !== undefined && unit.dimension !== 'time';
}

/** A product without the last bits that binary fractions add: 67.1 million is 67,100,000. */
export function product(a: number, b: number): number {
  return b === 1 ? a : Number((a * b).toPrecision(15));
}
