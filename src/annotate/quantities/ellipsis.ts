import { CALENDAR, TIME_MODIFIERS } from '../../lexicon/counted-nouns.js';
import { changeAt } from './change.js';
import type { Draft } from './draft.js';
import type { Piece } from './pieces.js';

type Readable = readonly Piece[];

/** Pieces within which a number can lean on the one before it. */
const REACH = 12;
/** Words between what joins the two and the second number ("to his rival's 34"). */
const LEAD = 4;

/**
 * Whether the number of `draft` stands for an amount of what the one before it counts or measures: "13 degrees in May and 9 in
 * June", "47 metres, not 57", "78 billion yen, rather than the 120 billion", "31 people, compared with 22 last year".
 */
export function leansOn(pieces: Readable, before: Draft, draft: Draft): boolean {
  if (draft.first - before.end > REACH || draft.scale < before.scale || draft.first <= before.end) return false;
  if (before.unit?.dimension === 'percent' && draft.scale > 1) return false;
  if (!endsPhrase(pieces, draft.end)) return false;
  if (isParallel(pieces, before, draft)) return true;
  for (let at = draft.first - 1; at >= Math.max(before.end, draft.first - LEAD); at--) {
    const joint = jointAt(pieces, at);
    if (joint === 'strong') return !hasStop(pieces, before.end, at);
    if (joint === 'split') return isSplit(pieces, before, draft) && !hasStop(pieces, before.end, at);
    if (joint === 'weak') return !hasStop(pieces, before.end, at) && !hasVerb(pieces, before.end, at);
    const piece = pieces[at];
    if (piece === undefined || !(/^(?:DET|PRON|ADV|ADP)$/u.test(piece.tag) || /['’]s?$/u.test(piece.lower))) return false;
  }
  return false;
}

/** "Norlink closed at $4.20 and Velm at 3.90", "Velm (60.1 per cent), Norlink (58.3)": the same preposition, or brackets behind names. */
function isParallel(pieces: Readable, before: Draft, draft: Draft): boolean {
  const [one, other, name] = [pieces[before.first - 1], pieces[draft.first - 1], pieces[draft.first - 2]];
  if (one === undefined || other === undefined || one.lower !== other.lower || before.scale !== draft.scale) return false;
  if (other.text === '(')
    return pieces[draft.end]?.text === ')' && pieces[before.end]?.text === ')' && !hasStop(pieces, before.end, draft.first);
  const named = name?.tag === 'PROPN' || name?.tag === 'NOUN';
  return PARALLEL.has(other.lower) && named && !hasStop(pieces, before.end, draft.first) && !hasOpenVerb(pieces, before.end, draft.first);
}

const PARALLEL: ReadonlySet<string> = new Set(['at', 'by', 'with', 'on', 'to']);

function hasOpenVerb(pieces: Readable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX|SCONJ)$/u.test(pieces[at]?.tag ?? '')) return true;
  return false;
}

/** "87 per cent to 13": the two sides of a vote. After a change ("fell 8 percent to 41") the second number is a level. */
function isSplit(pieces: Readable, before: Draft, draft: Draft): boolean {
  return before.unit?.dimension === 'percent' && before.high + draft.high <= 100.5 && changeAt(pieces, before.first, before.end) === null;
}

/** `strong`: words that set one figure against another; `weak`: those that join other things as well; `split`: "to". */
function jointAt(pieces: Readable, at: number): 'strong' | 'weak' | 'split' | null {
  const [word, before] = [pieces[at]?.lower ?? '', pieces[at - 1]?.lower ?? ''];
  if (/^(?:against|versus|vs|not)$/u.test(word)) return 'strong';
  if (word === 'than') return before === 'rather' ? 'strong' : null;
  if (word === 'with' || word === 'to') return /^compared?$/u.test(before) ? 'strong' : word === 'to' ? 'split' : null;
  return word === 'and' || word === 'from' ? 'weak' : null;
}

/** Whether nothing that the number could count follows: the phrase ends, or says when or where. */
function endsPhrase(pieces: Readable, at: number): boolean {
  const next = pieces[at];
  if (next === undefined || /^[.,;:)]$/u.test(next.text)) return true;
  if (TIME_MODIFIERS.has(next.lower)) return true;
  if (next.tag === 'DET') return CALENDAR.has(pieces[at + 1]?.lower ?? '') || TIME_MODIFIERS.has(pieces[at + 1]?.lower ?? '');
  return next.tag === 'ADP' && next.lower !== 'of';
}

function hasStop(pieces: Readable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[.;:]$/u.test(pieces[at]?.text ?? '')) return true;
  return false;
}

function hasVerb(pieces: Readable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX|PUNCT)$/u.test(pieces[at]?.tag ?? '')) return true;
  return false;
}
