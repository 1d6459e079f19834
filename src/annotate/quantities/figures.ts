import { CARDINALS } from '../../lexicon/numbers.js';
import type { Draft } from './draft.js';
import { isHyphen, type Piece } from './pieces.js';

/** A sum has no more figures in the news. */
const MOST_FIGURES = 12;

/** "a seven-figure sum", "a six-figure fee": an amount of which only the number of digits is told; null elsewhere. */
export function readFigures(pieces: readonly Piece[], at: number): Draft | null {
  const [number, hyphen, figure] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  const digits = number?.kind === 'number' ? Number(number.text) : (CARDINALS.get(number?.lower ?? '') ?? 0);
  if (!isHyphen(hyphen) || !/^(?:figure|figures)$/u.test(figure?.lower ?? '')) return null;
  if (!Number.isInteger(digits) || digits < 3 || digits > MOST_FIGURES) return null;
  const low = 10 ** (digits - 1);
  return {
    first: at,
    end: at + 3,
    low,
    high: low * 10 - 1,
    unit: null,
    sign: 0,
    step: low,
    scale: 1,
    form: 'words',
    role: 'amount',
    range: true,
  };
}
