import { CARDINALS, GROUPS, INDEFINITE, MAGNITUDES, PLURAL_MAGNITUDES } from '../../lexicon/numbers.js';
import { PEOPLE_STATES, PEOPLE_VERBS } from '../../lexicon/people.js';
import { product, readAndAHalf, readScale } from './magnitude.js';
import type { Numeral } from './numeral.js';
import { type Piece, skipJoiningHyphen } from './pieces.js';

type Readable = readonly Piece[];

/** "hundreds", "tens of thousands", "millions". */
export function readOrder(pieces: Readable, at: number): Numeral | null {
  const first = PLURAL_MAGNITUDES.get(pieces[at]?.lower ?? '');
  if (first === undefined) return null;
  let [value, end] = [first, at + 1];
  const next = pieces[end]?.lower === 'of' ? PLURAL_MAGNITUDES.get(pieces[end + 1]?.lower ?? '') : undefined;
  if (next !== undefined) {
    value *= next;
    end += 2;
  }
  // "tens" and "scores" are words of their own ("the scores were level"): they count only with "of" or what befalls people.
  if (next === undefined && /^(?:tens|scores)$/u.test(pieces[at]?.lower ?? '') && pieces[end]?.lower !== 'of' && !countsPeople(pieces, at))
    return null;
  return { first: at, end, low: value, high: value * 10, step: value, scale: value, form: 'order' };
}

/** "killing scores", "scores were hurt". */
function countsPeople(pieces: Readable, at: number): boolean {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  const state = /^(?:were|are|have|remain|more|still)$/u.test(next?.lower ?? '') ? pieces[at + 2] : next;
  return PEOPLE_VERBS.has(before?.lemma ?? '') || PEOPLE_STATES.has(state?.lower ?? '');
}

/** "several hundred", "a few thousand". */
export function readIndefinite(pieces: Readable, at: number): Numeral | null {
  const start = pieces[at]?.lower === 'a' ? at + 1 : at;
  const factors = INDEFINITE.get(pieces[start]?.lower ?? '');
  if (factors === undefined) return null;
  const of = pieces[start]?.lower === 'couple' && pieces[start + 1]?.lower === 'of' ? 1 : 0;
  const scale = readScale(pieces, start + 1 + of, false);
  if (scale.factor === 1) return null;
  return {
    first: at,
    end: scale.end,
    low: factors[0] * scale.factor,
    high: factors[1] * scale.factor,
    step: scale.factor,
    scale: scale.factor,
    form: 'indefinite',
  };
}

/** "twenty-five", "one hundred and twenty thousand", "a dozen", "two point five million". */
export function readWords(pieces: Readable, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let group = -1;
  let scale = 1;
  let step = 1;
  if (pieces[at]?.lower === 'a' || pieces[at]?.lower === 'an') {
    const next = pieces[at + 1]?.lower ?? '';
    if (!MAGNITUDES.has(next) && next !== 'dozen') return null;
    group = 1;
    end = at + 1;
  }
  for (;;) {
    const next = end === at ? at : nextWord(pieces, end, group);
    const word = pieces[next]?.lower ?? '';
    const cardinal = CARDINALS.get(word);
    const magnitude = MAGNITUDES.get(word) ?? GROUPS.get(word === 'score' ? '' : word);
    if (cardinal !== undefined && (group < 0 || (group === 0 && total > 0 && cardinal > 0) || fits(group, cardinal))) {
      group = Math.max(group, 0) + cardinal;
      step = 1;
    } else if (magnitude === 100 && group >= 0 && group < 100) {
      group *= 100;
      step = 100;
    } else if (magnitude !== undefined && group > 0 && next === skipJoiningHyphen(pieces, end)) {
      total += group * magnitude;
      step = magnitude;
      scale = magnitude;
      group = 0;
    } else break;
    end = next + 1;
  }
  if (end === at || group < 0) return null;
  let value = total + group;
  const half = readAndAHalf(pieces, end) ?? readPoint(pieces, end);
  if (half !== null) {
    const more = readScale(pieces, half.end, false);
    value = product(value + half.value, more.factor);
    return { first: at, end: more.end, low: value, high: value, step: 0.1 * more.factor, scale: more.factor, form: 'words' };
  }
  return { first: at, end, low: value, high: value, step, scale, form: 'words' };
}

/** Where the number goes on behind `end`: past a hyphen ("twenty-five") or an "and" ("one hundred and five"). */
function nextWord(pieces: Readable, end: number, group: number): number {
  if (pieces[end]?.lower === 'and' && (group === 0 || group >= 100) && CARDINALS.has(pieces[end + 1]?.lower ?? '')) return end + 1;
  return skipJoiningHyphen(pieces, end);
}

/** Whether a cardinal can follow what the group holds: a unit behind a ten, anything below a hundred behind hundreds. */
function fits(group: number, cardinal: number): boolean {
  if (group === 0) return false;
  return group % 100 === 0 ? cardinal > 0 : group % 10 === 0 && group % 100 >= 20 && cardinal > 0 && cardinal < 10;
}

/** "point five" behind a number in words. */
function readPoint(pieces: Readable, at: number): { readonly value: number; readonly end: number } | null {
  const digit = CARDINALS.get(pieces[at + 1]?.lower ?? '');
  return pieces[at]?.lower === 'point' && digit !== undefined && digit < 10 ? { value: digit / 10, end: at + 2 } : null;
}
