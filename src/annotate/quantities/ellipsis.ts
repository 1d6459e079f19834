import { CALENDAR, TIME_MODIFIERS } from '../../lexicon/counted-nouns.js';
import { changeAt } from './change.js';
import type { Draft } from './drafts.js';
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
