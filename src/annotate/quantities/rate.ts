import { RATE_BASES } from '../../lexicon/units.js';
import type { Dimension, Unit } from '../../values/quantity.js';
import { LONGEST_UNIT, unitOfShort, unitOfWord } from '../../values/units.js';
import { type Piece, phraseOf, skipJoiningHyphen } from './pieces.js';

/** Words behind "a year" that make it a point in time. */
const AGO = /^(?:ago|earlier|before|later|after|previously|from)$/u;

/** Reads "per share", "a barrel", "/kg" behind a unit; `unit` null for plain counts ("tests per day"). */
export function readRate(pieces: readonly Piece[], at: number, unit: Unit | null): { readonly base: string; readonly end: number } | null {
  const start = skipJoiningHyphen(pieces, at);
  return readBase(pieces, start, unit) ?? (start > at ? readBase(pieces, at, unit) : null);
}

function readBase(pieces: readonly Piece[], at: number, unit: Unit | null): { readonly base: string; readonly end: number } | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const per = piece.lower === 'per' || (piece.text === '/' && piece.glued);
  const article = (piece.lower === 'a' || piece.lower === 'an') && unit !== null;
  if (!per && !article) return null;
  if (article && unit.dimension !== 'money')
    return FLOWS.has(unit.dimension) ? readTimeBase(pieces, skipJoiningHyphen(pieces, at + 1)) : null;
  for (let end = Math.min(at + 1 + LONGEST_UNIT, pieces.length); end > at + 1; end--) {
    const measure = per ? (unitOfWord(phraseOf(pieces, at + 1, end)) ?? unitOfShort(phraseOf(pieces, at + 1, end, 'text'))) : undefined;
    if (measure !== undefined) return { base: measure.name, end };
  }
  if (per && pieces[at + 1]?.kind === 'number') return readNumberedBase(pieces, at + 1);
  // "$82 a Qualcomm share", "$70-a-share"
  const named = article && pieces[at + 1]?.tag === 'PROPN' && /^(?:share|barrel|unit|ticket)$/u.test(pieces[at + 2]?.lower ?? '');
  const kind = per && SHARE_KINDS.test(pieces[at + 1]?.lower ?? '') && RATE_BASES.has(pieces[at + 2]?.lemma ?? '');
  const after = skipJoiningHyphen(pieces, at + 1 + (named || kind ? 1 : 0));
  const next = pieces[after];
  if (next === undefined || next.kind !== 'word') return null;
  if (!per && AGO.test(pieces[after + 1]?.lower ?? '')) return null;
  if (RATE_BASES.has(next.lemma) || RATE_BASES.has(next.lower)) return { base: next.lemma, end: after + 1 };
  return piece.lower === 'per' && next.tag === 'NOUN' ? { base: next.lemma, end: after + 1 } : null;
}

/** Kinds of share that earnings are stated by ("per diluted share"). */
const SHARE_KINDS = /^(?:diluted|basic|common|ordinary|adjusted|preferred|new|depositary)$/u;

/** "per 100,000 people", "per 1,000 cubic feet": so many of what. */
function readNumberedBase(pieces: readonly Piece[], at: number): { readonly base: string; readonly end: number } | null {
  const number = pieces[at]?.text ?? '';
  for (let end = Math.min(at + 1 + LONGEST_UNIT, pieces.length); end > at + 1; end--) {
    const unit = unitOfWord(phraseOf(pieces, at + 1, end)) ?? unitOfShort(phraseOf(pieces, at + 1, end, 'text'));
    if (unit !== undefined) return { base: `${number} ${unit.name}`, end };
  }
  const noun = pieces[at + 1];
  return noun?.tag === 'NOUN' ? { base: `${number} ${noun.lemma}`, end: at + 2 } : null;
}

/** What flows, moves or piles up by the time: "11 km a second", "300 litres a minute", "40 tonnes a day". */
const FLOWS: ReadonlySet<Dimension> = new Set(['length', 'volume', 'mass', 'area', 'energy', 'data']);

function readTimeBase(pieces: readonly Piece[], at: number): { readonly base: string; readonly end: number } | null {
  const time = unitOfWord(pieces[at]?.lower ?? '');
  if (time?.dimension !== 'time' || time.name !== pieces[at]?.lower || AGO.test(pieces[at + 1]?.lower ?? '')) return null;
  return { base: time.name, end: at + 1 };
}
