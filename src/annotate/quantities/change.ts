import { CLAUSE_STARTS, FALL, MOVE, OTHER_TO, RISE } from '../../lexicon/change-words.js';
import { DIRECTIONS } from '../../lexicon/counted-nouns.js';
import type { Change } from '../../values/quantity.js';
import { isHyphen, type Piece } from './pieces.js';

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
  if (isAttributive(pieces, first, end) || isPlaceOnEarth(pieces, end)) return null;
  let mode: Change['mode'] | null = isLevel(pieces, first) ? 'to' : null;
  let [named, level] = [false, false];
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;:!?,]$/u.test(piece.text) || CLAUSE_STARTS.has(piece.lower)) return null;
    if (piece.lower === 'to' && OTHER_TO.has(pieces[at - 1]?.lower ?? '')) return null;
    if (mode === null && (piece.lower === 'by' || piece.lower === 'to' || piece.lower === 'from' || piece.lower === 'at')) {
      // "grew at a rate of 2.6 %": by so much.
      const paced = piece.lower === 'at' && hasPace(pieces, at + 1, first);
      level = piece.lower === 'at' && !paced;
      mode = piece.lower === 'at' ? (paced ? 'by' : 'to') : piece.lower;
      continue;
    }
    const direction = directionOf(piece);
    if (direction !== 0 && !(named && PARTICLES.has(piece.lower)) && (mode !== null || !NEEDS_PREPOSITION.has(piece.lemma)))
      return { direction, mode: mode ?? 'by' };
    if (MOVE.has(piece.lemma) && mode !== null && mode !== 'by' && !level) return { direction: 0, mode };
    if (piece.kind === 'number' && mode === null) return null;
    named ||= piece.tag === 'NOUN' || piece.tag === 'PROPN';
  }
  return null;
}

/** "fell below 640", "fell as low as 640", "fell past 640": what the words bound is where the movement ended. */
function isLevel(pieces: readonly Piece[], first: number): boolean {
  const word = pieces[first]?.lower ?? '';
  if (word === 'as') return /^(?:low|high)$/u.test(pieces[first + 1]?.lower ?? '');
  if (/^(?:past|through)$/u.test(pieces[first - 1]?.lower ?? '')) return directionOf(pieces[first - 2]) !== 0;
  return /^(?:below|above|under|beyond|past)$/u.test(word) || /^(?:low|high)$/u.test(pieces[first - 2]?.lower ?? '');
}

function hasPace(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:rate|pace)$/u.test(pieces[at]?.lower ?? '')) return true;
  return false;
}

/** "43 degrees north". */
function isPlaceOnEarth(pieces: readonly Piece[], end: number): boolean {
  return /^(?:degrees?|°)$/u.test(pieces[end - 1]?.lower ?? '') && DIRECTIONS.has(pieces[end]?.lower ?? '');
}

/** Particles that move an amount only where no noun parts them from it: "down 5 %", but not "turned down a bid of 5 %". */
const PARTICLES = new Set(['up', 'down', 'higher', 'lower']);

/** "brought down a 600-foot tower", "will lift a 425kg probe": a measure before its noun says how large the thing is. */
function isAttributive(pieces: readonly Piece[], first: number, end: number): boolean {
  const determiner = /^(?:DET|PRON)$/u.test(pieces[first - 1]?.tag ?? '') || pieces[first - 1]?.lower === 'another';
  return determiner && pieces[end - 1]?.glued === true && (isHyphen(pieces[end - 2]) || pieces[end - 1]?.kind === 'word');
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
