import { PERSONS } from '../../lexicon/people.js';
import type { Unit } from '../../values/quantity.js';
import type { Draft } from './draft.js';
import type { Piece } from './pieces.js';

/** The unit of ages that name none ("aged 52"). */
export const YEAR: Unit = { name: 'year', symbol: 'yr', dimension: 'time', factor: 31556952 };

/** Index behind the age whose number ends before piece `end` ("61," behind a name, "aged 52", "61-year-old", "35 years old"); null for no age. */
export function ageAt(pieces: readonly Piece[], draft: Draft, end: number): number | null {
  const [before, next] = [pieces[draft.first - 1], pieces[end]];
  if (draft.unit?.dimension === 'time' && draft.role === 'amount') {
    const old = next?.text === '-' ? end + 1 : end;
    return pieces[old]?.lower === 'old' || pieces[old]?.lower === 'olds' ? old + 1 : before?.lower === 'aged' ? end : null;
  }
  if (draft.unit !== null || draft.scale > 1 || draft.role !== 'amount' || draft.high > 120 || draft.form !== 'digits') return null;
  if (before?.lower === 'aged' || (before?.lower === 'age' && next?.tag !== 'NOUN') || before?.lower === 'ages') return end;
  if (before?.lower === 'of' && pieces[draft.first - 2]?.lower === 'age' && next?.tag !== 'NOUN') return end;
  const earlier = pieces[draft.first - 2];
  if (before?.text === ':' && earlier?.lower === 'age') return end;
  if (before?.lower === 'of' && PERSONS.has(earlier?.lower ?? '') && next?.tag !== 'NOUN' && next?.tag !== 'ADJ') return end;
  // "aged 24 and 31"
  if (before?.lower === 'and' && earlier?.kind === 'number' && pieces[draft.first - 3]?.lower === 'aged') return end;
  if (
    before?.text === ',' &&
    (next?.text === ',' || next?.text === '.' || next === undefined) &&
    (earlier?.tag === 'PROPN' || (earlier?.tag === 'NOUN' && next?.text === ',' && (draft.low >= 10 || PERSONS.has(earlier.lower)))) &&
    draft.low >= 1
  )
    return end;
  const ends = next === undefined || next.kind === 'mark' || next.tag === 'ADP' || next.tag === 'CCONJ';
  if (before?.lemma === 'be' && ends && isPersonBefore(pieces, draft.first - 2)) return end;
  const turns = before !== undefined && /^(?:turn|turned|turns)$/u.test(before.lower);
  return turns && (next === undefined || next.kind === 'mark' || next.tag === 'ADP') ? end : null;
}

/** "he is 35", "she will be 40": a person's pronoun before the verb. */
function isPersonBefore(pieces: readonly Piece[], at: number): boolean {
  const person = /^(?:he|she|i|who)$/u;
  return person.test(pieces[at]?.lower ?? '') || (pieces[at]?.tag === 'AUX' && person.test(pieces[at - 1]?.lower ?? ''));
}
