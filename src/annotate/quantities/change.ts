import { FALL, MOVE, RISE } from '../../lexicon/change-words.js';
import type { Change } from '../../values/quantity.js';
import type { Piece } from './pieces.js';

/** How far left a verb of change may stand from its number, in pieces. */
const REACH = 8;

/**
 * Whether the number whose pieces are `first` to before `end` is a rise or fall ("rose by 5 %"), or the level after or before one
 * ("fell to 640 from 700"); null where neither is said.
 */
export function changeAt(pieces: readonly Piece[], first: number, end: number): Change | null {
  const after = directionOf(pieces[end]);
  if (
    after !== 0 &&
    /^(?:up|down|higher|lower|rise|increase|drop|fall|decline|jump|gain|decrease|cut|reduction|surge|hike)$/u.test(pieces[end]?.lower ?? '')
  ) {
    return { direction: after, mode: 'by' };
  }
  let mode: Change['mode'] | null = null;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;:!?,]$/u.test(piece.text)) return null;
    if (mode === null && (piece.lower === 'by' || piece.lower === 'to' || piece.lower === 'from' || piece.lower === 'at')) {
      mode = piece.lower === 'at' ? 'to' : piece.lower;
      continue;
    }
    const direction = directionOf(piece);
    if (direction !== 0 && (mode !== null || !NEEDS_PREPOSITION.has(piece.lemma))) return { direction, mode: mode ?? 'by' };
    if (MOVE.has(piece.lemma) && mode !== null && mode !== 'by') return { direction: 0, mode };
    if (piece.kind === 'number' && mode === null) return null;
  }
  return null;
}

/** Verbs that change an amount only with "by", "to" or "from": "raised $5 million" is no rise. */
const NEEDS_PREPOSITION = new Set([
  'raise',
  'add',
  'expand',
  'improve',
  'lead',
  'leap',
  'cut',
  'reduce',
  'lower',
  'contract',
  'sink',
  'shed',
  'boost',
  'hike',
]);

/** 1 for a word of rising, -1 for one of falling. */
function directionOf(piece: Piece | undefined): -1 | 0 | 1 {
  if (piece === undefined || piece.kind !== 'word') return 0;
  if (RISE.has(piece.lemma) || RISE.has(piece.lower)) return 1;
  return FALL.has(piece.lemma) || FALL.has(piece.lower) ? -1 : 0;
}
