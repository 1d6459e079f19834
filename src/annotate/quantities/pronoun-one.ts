import { CARDINALS } from '../../lexicon/numbers.js';
import { NOT_ONE_BEFORE, NOT_ONE_BEHIND } from '../../lexicon/pronoun-one.js';
import type { Candidate } from './code.js';
import { isHyphen, type Piece } from './pieces.js';

/** "one" counts before a noun or "of"; otherwise it is a pronoun or an idiom. */
export function isPronounOne(pieces: readonly Piece[], { numeral, first, end }: Candidate): boolean {
  if (numeral.low !== 1 || numeral.high !== 1 || pieces[numeral.first]?.lower !== 'one' || numeral.end !== numeral.first + 1) return false;
  const next = pieces[end];
  if (startsRatio(pieces, end)) return false;
  // "only one of the five"
  if (next?.lower === 'of' && pieces[first - 1]?.lower === 'only' && !DET_BEFORE_ONLY.has(pieces[first - 2]?.lower ?? '')) return false;
  if (NOT_ONE_BEFORE.has(pieces[first - 1]?.lower ?? '') || (pieces[first - 1]?.lower === 'on' && next?.lower === 'hand')) return true;
  if (next?.lower === 'of') return false;
  // "one way or another"
  if (pieces[end + 1]?.lower === 'or' && NOT_ONE_BEHIND.has(pieces[end + 2]?.lower ?? '')) return true;
  return next?.kind !== 'word' || NOT_ONE_BEHIND.has(next.lower) || !(next.tag === 'NOUN' || next.tag === 'ADJ');
}

/** Words before "only one" that make it a pronoun ("the only one of its kind"). */
const DET_BEFORE_ONLY: ReadonlySet<string> = new Set(['the', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your']);

/** "one in five", "one out of three", "one-in-four". */
function startsRatio(pieces: readonly Piece[], end: number): boolean {
  const at = isHyphen(pieces[end]) ? end + 1 : end;
  const behind = pieces[at]?.lower === 'in' ? at + 1 : pieces[at]?.lower === 'out' && pieces[at + 1]?.lower === 'of' ? at + 2 : null;
  if (behind === null) return false;
  const number = pieces[isHyphen(pieces[behind]) || pieces[behind]?.lower === 'every' ? behind + 1 : behind];
  return number?.kind === 'number' ? !/^\d{4}$/u.test(number.text) : CARDINALS.has(number?.lower ?? '');
}
