import { SPAN_WORDS } from '../../lexicon/change-words.js';
import { SCORE_WORDS } from '../../lexicon/score-words.js';
import type { Amount } from './amount.js';
import { changeAt } from './change.js';
import { isHyphen, type Piece } from './pieces.js';

/** How two amounts that stand beside each other belong together. */
export type Joint = 'range' | 'score' | 'ratio' | null;

/** Index of the number behind a joiner that follows piece `end`; null where no joiner stands there. */
export function behindJoiner(pieces: readonly Piece[], end: number): number | null {
  const piece = pieces[end];
  if (piece === undefined) return null;
  if (isHyphen(piece)) return piece.glued === pieces[end + 1]?.glued ? end + 1 : null;
  if (piece.lower === 'of' && pieces[end + 1]?.lower === 'every') return end + 2;
  if (/^(?:to|and|or|in)$/u.test(piece.lower)) return pieces[end + 1]?.lower === 'every' ? end + 2 : end + 1;
  return piece.lower === 'out' && pieces[end + 1]?.lower === 'of' ? end + 2 : null;
}

/** Index of the number behind a hyphenated "1-in-4,500"; null elsewhere. */
export function behindHyphenatedIn(pieces: readonly Piece[], end: number): number | null {
  return isHyphen(pieces[end]) && pieces[end + 1]?.lower === 'in' && isHyphen(pieces[end + 2]) ? end + 3 : null;
}

/** Decides how the amounts `a` and `b` (with a joiner between them) belong together. */
export function jointOf(pieces: readonly Piece[], a: Amount, b: Amount): Joint {
  const joiner = pieces[a.end];
  if (joiner === undefined || a.numeral.form === 'order' || b.numeral.form === 'order') return null;
  if (joiner.lower === 'in' || joiner.lower === 'of' || joiner.lower === 'out' || pieces[a.end + 1]?.lower === 'in')
    return isRatio(pieces, a, b) ? 'ratio' : null;
  if (a.unit !== null && b.unit !== null && a.unit.name !== b.unit.name) return null;
  if (isHyphen(joiner)) return hyphenJoint(pieces, a, b);
  const before = pieces[a.first - 1]?.lower ?? '';
  if (joiner.lower === 'and') return before === 'between' || pieces[a.first - 2]?.lower === 'between' ? 'range' : null;
  if (scaledLow(a, b) >= b.high) return null;
  if (joiner.lower === 'or')
    return a.unit === null && Number.isInteger(a.low) && Number.isInteger(b.low) && a.low < 20 && b.low <= a.low * 2 + 1 ? 'range' : null;
  return isMovement(pieces, a) ? null : 'range';
}

/** "52-48" counts votes or goals, "5-10" is a range. */
function hyphenJoint(pieces: readonly Piece[], a: Amount, b: Amount): Joint {
  const plain = a.unit === null && b.unit === null && a.numeral.scale === 1 && b.numeral.scale === 1 && b.sign === 0;
  const whole = (Number.isInteger(a.low) && Number.isInteger(b.low) && a.low <= 1000 && b.low <= 1000) || isSplitOfHundred(a.low + b.low);
  if (plain && whole && pieces[a.end]?.glued && (a.low >= b.low || hasScoreWord(pieces, a, b))) return 'score';
  return scaledLow(a, b) < b.high ? 'range' : null;
}

/** "50.6-49.4": the shares of a vote. */
function isSplitOfHundred(sum: number): boolean {
  return sum > 99 && sum < 100.5;
}

function hasScoreWord(pieces: readonly Piece[], a: Amount, b: Amount): boolean {
  for (let at = Math.max(0, a.first - 4); at < Math.min(pieces.length, b.end + 4); at++) {
    if (SCORE_WORDS.has(pieces[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "one in three", "six in every 1,000", "9 out of 10": small whole numbers of a round whole. */
function isRatio(pieces: readonly Piece[], a: Amount, b: Amount): boolean {
  if (a.unit !== null || b.unit !== null || a.numeral.scale !== 1 || !Number.isInteger(a.low) || !Number.isInteger(b.low) || a.low >= b.low)
    return false;
  const stated = pieces[b.first - 1]?.lower === 'every' || isHyphen(pieces[a.end]);
  const yearLike = /^\d{4}$/u.test(pieces[b.first]?.text ?? '');
  if (yearLike && !stated) return false;
  return stated || a.low === 1 || pieces[a.end]?.lower === 'out' || /^10*$/u.test(String(b.low));
}

/** "from 240 to 273", "up 5 cents to 60 cents": a movement gives two amounts, not one range. */
function isMovement(pieces: readonly Piece[], a: Amount): boolean {
  for (let at = a.first - 1; at >= Math.max(0, a.first - 3); at--) {
    if (SPAN_WORDS.has(pieces[at]?.lemma ?? '')) return false;
  }
  const change = changeAt(pieces, a.first, a.first);
  if (change === null) return false;
  // "down from $89 to $93 billion": the fall is from a range.
  if (pieces[a.first - 1]?.lower === 'from' && /^(?:up|down)$/u.test(pieces[a.first - 2]?.lower ?? '')) return false;
  return change.mode === 'from' || a.unit !== null;
}

/** The low end with the magnitude that it shares with the high one ("1.2-1.5 billion"). */
export function scaledLow(a: Amount, b: Amount): number {
  const shares = a.numeral.scale === 1 && b.numeral.scale > 1 && a.low < b.high / b.numeral.scale;
  return shares ? a.low * b.numeral.scale : a.low;
}
