import { MOVE, RISE } from '../../lexicon/change-words.js';
import {
  HEDGE_ENDS,
  HEDGE_FILLERS,
  HEDGE_STARTS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  type HedgeClass,
  LONGEST_HEDGE,
} from '../../lexicon/hedges.js';
import { type Piece, phraseOf } from './pieces.js';

/** A hedge and the pieces it takes: it begins at `first` (before the number) or ends before `end` (behind it). */
export interface HedgeRead {
  readonly hedge: HedgeClass;
  readonly at: number;
}

/** The hedge that ends right before piece `at`, the longest that fits ("no more than" before "more than"). */
export function hedgeBefore(pieces: readonly Piece[], at: number): HedgeRead | null {
  return longestBefore(pieces, at) ?? (HEDGE_FILLERS.has(pieces[at - 1]?.lower ?? '') ? longestBefore(pieces, at - 1) : null);
}

function longestBefore(pieces: readonly Piece[], at: number): HedgeRead | null {
  if (!HEDGE_ENDS.has(pieces[at - 1]?.lower ?? '')) return null;
  for (let first = Math.max(0, at - LONGEST_HEDGE); first < at; first++) {
    const hedge = HEDGES_BEFORE.get(phraseOf(pieces, first, at));
    if (hedge !== undefined && !isOtherSense(pieces, first, at)) return { hedge, at: first };
  }
  return null;
}

/** "over" and "under" are also places and ways: "handed over 40", "under 18s" stay hedges; "turned over", "some" of a name do not. */
function isOtherSense(pieces: readonly Piece[], first: number, at: number): boolean {
  const [word, before] = [pieces[first], pieces[first - 1]];
  if (word === undefined) return false;
  // "crept back up to 4.8": where a movement ends, no bound.
  if (word.lower === 'up' && at - first === 2) return isMovement(before?.lower === 'back' ? pieces[first - 2] : before);
  if (at - first > 1) return false;
  if (word.lower === 'near' || word.lower === 'beyond' || word.lower === 'below' || word.lower === 'above')
    return word.lower === 'near' && before?.tag === 'NOUN';
  return word.lower === 'over' && before?.tag === 'VERB' && /^(?:turn|hand|take|win|roll|pull)/u.test(before.lemma);
}

function isMovement(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && (RISE.has(piece.lemma) || MOVE.has(piece.lemma));
}

/** The hedge that starts at piece `at`, right behind the number and its unit ("or so", "+", "or more"). */
export function hedgeAfter(pieces: readonly Piece[], at: number): HedgeRead | null {
  if (!HEDGE_STARTS.has(pieces[at]?.lower ?? '')) return null;
  for (let end = Math.min(at + LONGEST_HEDGE, pieces.length); end > at; end--) {
    const hedge = HEDGES_AFTER.get(phraseOf(pieces, at, end));
    if (hedge === undefined) continue;
    // "2 - 3", "1+1": a mark counts only right at the number.
    if (pieces[at]?.kind === 'mark' && pieces[at]?.glued !== true) continue;
    if (pieces[at]?.text === '+' && pieces[end]?.kind === 'number' && pieces[end]?.glued === true) continue;
    // "at least" belongs to a number that follows, not to the one before.
    if (/^at (?:least|most)$/u.test(phraseOf(pieces, at, end)) && /^(?:NUM|SYM)$/u.test(pieces[end]?.tag ?? '')) continue;
    return { hedge, at: end };
  }
  return null;
}
