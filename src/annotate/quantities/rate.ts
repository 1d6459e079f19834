import { RATE_BASES } from '../../lexicon/units.js';
import type { Unit } from '../../values/quantity.js';
import { LONGEST_UNIT, unitOfShort, unitOfWord } from '../../values/units.js';
import { type Piece, phraseOf } from './pieces.js';

/** Reads "per share", "a barrel", "/kg" behind a unit; `unit` null for plain counts ("tests per day"). */
export function readRate(pieces: readonly Piece[], at: number, unit: Unit | null): { readonly base: string; readonly end: number } | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const per = piece.lower === 'per' || (piece.text === '/' && piece.glued);
  const article = unit !== null && (piece.lower === 'a' || piece.lower === 'an') && unit.dimension === 'money';
  if (!per && !article) return null;
  for (let end = Math.min(at + 1 + LONGEST_UNIT, pieces.length); end > at + 1; end--) {
    const measure = per ? (unitOfWord(phraseOf(pieces, at + 1, end)) ?? unitOfShort(phraseOf(pieces, at + 1, end, 'text'))) : undefined;
    if (measure !== undefined) return { base: measure.name, end };
  }
  const next = pieces[at + 1];
  if (next === undefined || next.kind !== 'word') return null;
  if (!per && /^(?:ago|earlier|before|later|after|previously|from)$/u.test(pieces[at + 2]?.lower ?? '')) return null;
  if (RATE_BASES.has(next.lemma) || RATE_BASES.has(next.lower)) return { base: next.lemma, end: at + 2 };
  return piece.lower === 'per' && next.tag === 'NOUN' ? { base: next.lemma, end: at + 2 } : null;
}
