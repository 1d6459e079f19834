import { SPAN_WORDS } from '../../lexicon/change-words.js';
import { SCORE_WORDS } from '../../lexicon/score-words.js';
import { unitOfWord } from '../../values/units.js';
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
  if (piece.lower !== 'out' || pieces[end + 1]?.lower !== 'of') return null;
  return pieces[end + 2]?.lower === 'every' ? end + 3 : end + 2;
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
  if (joiner.lower === 'to' && isVote(pieces, a, b)) return 'score';
  if (joiner.lower === 'and') return isBetween(pieces, a) ? 'range' : null;
  if (scaledLow(a, b) >= b.high) return null;
  if (joiner.lower === 'or') return isLooseEither(a, b) ? 'range' : null;
  return isMovement(pieces, a) ? null : 'range';
}

/** "between 12 and 15", "between about 12 and 15", "between the ages of 12 and 15". */
function isBetween(pieces: readonly Piece[], { first }: Amount): boolean {
  const at = pieces[first - 1]?.lower === 'of' && /^ages?$/u.test(pieces[first - 2]?.lower ?? '') ? first - 3 : first - 1;
  return pieces[at]?.lower === 'between' || pieces[at - 1]?.lower === 'between';
}

/** "five or six", "20 or 30", "two or three hundred": two numbers in a row stand for a loose one. */
function isLooseEither(a: Amount, b: Amount): boolean {
  if (a.unit !== null || !Number.isInteger(a.low) || !Number.isInteger(b.low) || b.low > scaledLow(a, b) * 2 + 1) return false;
  return a.low < 20 || (a.low < 100 && a.low % 10 === 0 && b.low % 10 === 0);
}

/** Words up to four pieces before "9 to 3" that make it a vote or a result. */
const VOTE_WORDS =
  /^(?:vote|votes|voted|voting|ruled|ruling|passed|approved|rejected|won|win|wins|winning|beat|beating|lost|lose|losing|defeated|led|lead|leading|trailed|trailing|tally|tied|score)$/u;

function isVote(pieces: readonly Piece[], a: Amount, b: Amount): boolean {
  const plain = a.unit === null && b.unit === null && a.numeral.scale === 1 && b.numeral.scale === 1;
  if (!plain || a.low < b.low || !Number.isInteger(a.low) || !Number.isInteger(b.low) || a.low > 1000) return false;
  if (pieces[a.first - 1]?.lower === 'from' || pieces[b.end]?.tag === 'NOUN') return false;
  for (let at = a.first - 1; at >= Math.max(0, a.first - 4); at--) if (VOTE_WORDS.test(pieces[at]?.lower ?? '')) return true;
  return false;
}

/** "52-48" counts votes or goals, "5-10" is a range. */
function hyphenJoint(pieces: readonly Piece[], a: Amount, b: Amount): Joint {
  const plain = a.unit === null && b.unit === null && a.numeral.scale === 1 && b.numeral.scale === 1 && b.sign === 0;
  const whole = (Number.isInteger(a.low) && Number.isInteger(b.low) && a.low <= 1000 && b.low <= 1000) || isSplitOfHundred(a.low + b.low);
  const named = a.low < 30 && b.low < 30 && pieces[a.first - 1]?.tag === 'PROPN' && pieces[b.end]?.tag === 'PROPN';
  if (plain && whole && pieces[a.end]?.glued && (a.low >= b.low || named || hasScoreWord(pieces, a, b))) return 'score';
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
export function isRatio(pieces: readonly Piece[], a: Amount, b: Amount): boolean {
  if (a.unit !== null || b.unit !== null || a.numeral.scale !== 1 || !Number.isInteger(a.low) || !Number.isInteger(b.low) || a.low >= b.low)
    return false;
  const stated = pieces[b.first - 1]?.lower === 'every' || isHyphen(pieces[a.end]) || isShareOfFew(pieces, a, b);
  const yearLike = /^\d{4}$/u.test(pieces[b.first]?.text ?? '');
  if (yearLike && !stated) return false;
  return stated || a.low === 1 || pieces[a.end]?.lower === 'out' || /^10*$/u.test(String(b.low));
}

/** "three in four voters", "two in five of them": a share of up to ten, where no verb makes the first number its object ("opened two in five cities"). */
function isShareOfFew(pieces: readonly Piece[], a: Amount, b: Amount): boolean {
  const [before, next] = [pieces[a.first - 1], pieces[b.end]];
  if (pieces[a.end]?.lower !== 'in' || b.low > 10 || (before !== undefined && isObjectOf(before))) return false;
  return (
    next !== undefined && (next.lower === 'of' || (/^(?:NOUN|ADJ|PROPN)$/u.test(next.tag) && unitOfWord(next.lower)?.dimension !== 'time'))
  );
}

/** Whether the piece before a number makes it an object: a verb or a preposition that is no hedge. */
function isObjectOf(piece: Piece): boolean {
  return piece.tag === 'VERB' || piece.tag === 'NUM' || /^(?:in|of|at|with|on|from|by|to|for)$/u.test(piece.lower);
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
