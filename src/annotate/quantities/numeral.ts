import {
  CARDINALS,
  DENOMINATORS,
  FRACTION_SIGNS,
  GROUPS,
  INDEFINITE,
  MAGNITUDES,
  MONEY_MAGNITUDES,
  PLURAL_MAGNITUDES,
  SHORT_MAGNITUDES,
} from '../../lexicon/numbers.js';
import { isHyphen, type Piece, skipJoiningHyphen } from './pieces.js';

/** A number as read, without hedge and unit: pieces `first` to before `end`. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** Worth of the last digit stated: .1 for "4.2", 1e5 for "1.2 million", 1 for "1,200". */
  readonly step: number;
  /** Product of the magnitude words ("million"); 1 where none. */
  readonly scale: number;
  /** How it is stated. `order`: only its size ("hundreds"); `indefinite`: "several hundred". */
  readonly form: 'digits' | 'words' | 'fraction' | 'order' | 'indefinite';
}

type Readable = readonly Piece[];

/** Every word and sign that a number not in digits can start with. */
const STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...PLURAL_MAGNITUDES.keys(),
  ...INDEFINITE.keys(),
  ...FRACTION_SIGNS.keys(),
  'a',
  'an',
  'half',
]);

/** Whether a number may start with this word, other than an article. */
export function startsNumber(word: string): boolean {
  return STARTS.has(word) ? word !== 'a' && word !== 'an' : CONTINUED.has(word);
}

/** Words behind an article that make it a number ("a dozen"). */
const CONTINUED: ReadonlySet<string> = new Set([...MAGNITUDES.keys(), ...DENOMINATORS.keys(), 'dozen']);

/** Reads the number that starts at piece `at`; null where none does. `money`: a currency mark stands before it ("£400m"). */
export function readNumeral(pieces: Readable, at: number, money: boolean): Numeral | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === 'number') return readDigits(pieces, at, money);
  if (piece.kind === 'mark') return readFractionSign(pieces, at);
  if (piece.kind !== 'word' || !STARTS.has(piece.lower)) return null;
  return readOrder(pieces, at) ?? readIndefinite(pieces, at) ?? readFraction(pieces, at) ?? readWords(pieces, at);
}

/** Worth of the digits of a number piece; null for digits that state no amount (a leading zero as in "007"). */
export function valueOfDigits(text: string): { readonly value: number; readonly step: number } | null {
  if (/^0\d/u.test(text)) return null;
  const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.|$)/u.test(text);
  const plain = grouped ? text.replaceAll(',', '') : text.replace(/[\u00a0\u202f\u2009 ]/gu, '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const dot = plain.indexOf('.');
  return { value, step: dot < 0 ? 1 : 10 ** -(plain.length - dot - 1) };
}

function readDigits(pieces: Readable, at: number, money: boolean): Numeral | null {
  const piece = pieces[at];
  const digits = piece === undefined ? null : valueOfDigits(piece.text);
  if (digits === null) return null;
  let { value, step } = digits;
  let end = at + 1;
  const slashed = readSlashed(pieces, at);
  const mixed = pieces[end]?.glued ? null : readSlashed(pieces, end);
  const sign = FRACTION_SIGNS.get(pieces[end]?.text ?? '');
  if (slashed !== null) return { first: at, end: at + 3, low: slashed, high: slashed, step: 0, scale: 1, form: 'fraction' };
  if (mixed !== null) {
    value += mixed;
    step = 0.1;
    end += 3;
  } else if (sign !== undefined) {
    value += sign;
    step = 0.1;
    end += 1;
  }
  const power = readPowerOfTen(pieces, end);
  if (power !== null)
    return {
      first: at,
      end: power.end,
      low: product(value, power.factor),
      high: product(value, power.factor),
      step: step * power.factor,
      scale: power.factor,
      form: 'digits',
    };
  const half = readAndAHalf(pieces, end);
  if (half !== null) {
    value += half.value;
    step = 0.1;
    end = half.end;
  }
  const scale = readScale(pieces, end, money);
  value = product(value, scale.factor);
  return Number.isFinite(value)
    ? { first: at, end: scale.end, low: value, high: value, step: step * scale.factor, scale: scale.factor, form: 'digits' }
    : null;
}

/** Denominators that slashed fractions are written with; "24/7", "9/11" and the "6/16" of a page counter are no fractions. */
const SLASHED_DENOMINATORS = new Set([2, 3, 4, 5, 8]);

/** "3/4": the worth of number, slash and number without spaces. */
function readSlashed(pieces: Readable, at: number): number | null {
  const [above, slash, below] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (above?.kind !== 'number' || slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued) return null;
  const [a, b] = [Number(above.text), Number(below.text)];
  return Number.isInteger(a) && SLASHED_DENOMINATORS.has(b) && a > 0 && a < b && pieces[at + 3]?.text !== '/' ? a / b : null;
}

/** "×10−30", "x 10^6". */
function readPowerOfTen(pieces: Readable, at: number): { readonly factor: number; readonly end: number } | null {
  if (!/^[×x*]$/u.test(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '10') return null;
  let end = at + 2;
  if (pieces[end]?.text === '^' && pieces[end]?.glued) end++;
  const negative = isHyphen(pieces[end]) && pieces[end]?.glued === true;
  if (negative) end++;
  const exponent = pieces[end];
  if (exponent?.kind !== 'number' || !exponent.glued || !/^\d{1,2}$/u.test(exponent.text)) return null;
  return { factor: 10 ** (negative ? -Number(exponent.text) : Number(exponent.text)), end: end + 1 };
}

/** "and a half", "and a quarter" behind a number. */
function readAndAHalf(pieces: Readable, at: number): { readonly value: number; readonly end: number } | null {
  if (pieces[at]?.lower !== 'and' || pieces[at + 1]?.lower !== 'a') return null;
  const part = pieces[at + 2]?.lower;
  if (part === 'half') return { value: 0.5, end: at + 3 };
  return part === 'quarter' ? { value: 0.25, end: at + 3 } : null;
}

/** Magnitude words and their short forms behind a number ("4.2bn", "500 crore", "2 hundred million", "4-million"). */
function readScale(pieces: Readable, at: number, money: boolean): { readonly factor: number; readonly end: number } {
  let factor = 1;
  let end = at;
  for (let words = 0; words < 3; words++) {
    const next = skipJoiningHyphen(pieces, end);
    const piece = pieces[next];
    if (piece?.kind !== 'word') break;
    const found =
      MAGNITUDES.get(piece.lower) ??
      GROUPS.get(piece.lower === 'score' ? '' : piece.lower) ??
      SHORT_MAGNITUDES.get(piece.lower) ??
      (money || (piece.glued && isGluedMagnitude(pieces, next)) ? MONEY_MAGNITUDES.get(piece.lower) : undefined);
    if (found === undefined) break;
    factor *= found;
    end = next + 1;
  }
  return { factor, end };
}

/** Words behind "100m" that leave it a distance. */
const TRACK_WORDS = new Set(
  'hurdles races sprints runners finals heats swimmers sprinters records specialists events metres meters'.split(' '),
);

/** "4.3M", "50k"; "3m" counts only before a plural noun ("3m passengers") that is no race, or else it is a distance. */
function isGluedMagnitude(pieces: Readable, at: number): boolean {
  const [letter, next] = [pieces[at], pieces[at + 1]];
  if (letter === undefined || (next?.glued === true && next.kind !== 'mark')) return false;
  if (/^[Mk]$/u.test(letter.text)) return true;
  // "4K" and "10K" are a screen and a race.
  if (letter.text === 'K') return (valueOfDigits(pieces[at - 1]?.text ?? '')?.value ?? 0) > 10;
  if (!/^[mB]$/u.test(letter.text) || next?.kind !== 'word') return false;
  return next.tag === 'NOUN' && next.lower.endsWith('s') && next.lemma !== next.lower
    ? !TRACK_WORDS.has(next.lower)
    : next.lower === 'people';
}

function readFractionSign(pieces: Readable, at: number): Numeral | null {
  const value = FRACTION_SIGNS.get(pieces[at]?.text ?? '');
  if (value === undefined) return null;
  const scale = readScale(pieces, at + 1, false);
  return {
    first: at,
    end: scale.end,
    low: value * scale.factor,
    high: value * scale.factor,
    step: 0,
    scale: scale.factor,
    form: scale.factor === 1 ? 'fraction' : 'words',
  };
}

/** "hundreds", "tens of thousands", "millions". */
function readOrder(pieces: Readable, at: number): Numeral | null {
  const first = PLURAL_MAGNITUDES.get(pieces[at]?.lower ?? '');
  if (first === undefined) return null;
  let [value, end] = [first, at + 1];
  const next = pieces[end]?.lower === 'of' ? PLURAL_MAGNITUDES.get(pieces[end + 1]?.lower ?? '') : undefined;
  if (next !== undefined) {
    value *= next;
    end += 2;
  }
  // "tens" and "scores" are words of their own ("the scores were level"): they count only with "of".
  if (next === undefined && /^(?:tens|scores)$/u.test(pieces[at]?.lower ?? '') && pieces[end]?.lower !== 'of') return null;
  return { first: at, end, low: value, high: value * 10, step: value, scale: value, form: 'order' };
}

/** "several hundred", "a few thousand". */
function readIndefinite(pieces: Readable, at: number): Numeral | null {
  const start = pieces[at]?.lower === 'a' ? at + 1 : at;
  const factors = INDEFINITE.get(pieces[start]?.lower ?? '');
  if (factors === undefined) return null;
  const scale = readScale(pieces, start + 1, false);
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

/** "a third of", "two-thirds", "half of", "half a million". */
function readFraction(pieces: Readable, at: number): Numeral | null {
  const word = pieces[at]?.lower ?? '';
  if (word === 'half') return readHalf(pieces, at);
  const above = word === 'a' || word === 'an' ? 1 : CARDINALS.get(word);
  if (above === undefined || above === 0) return null;
  const next = skipJoiningHyphen(pieces, at + 1);
  const denominator = pieces[next];
  const below = DENOMINATORS.get(denominator?.lower ?? '');
  if (below === undefined) return null;
  // "a third of", "one third": a singular may be an ordinal ("a third time", "one second"), so it needs "of"; "quarter" may be a time of year.
  const plural = denominator?.lower.endsWith('s') === true && below > 2 ? above > 1 : false;
  if ((!plural && pieces[next + 1]?.lower !== 'of') || (below === 4 && plural && pieces[next + 1]?.lower !== 'of' && next === at + 1))
    return null;
  return { first: at, end: next + 1, low: above / below, high: above / below, step: 0, scale: 1, form: 'fraction' };
}

const HALF_OF = new Set(['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all', 'those', 'these', 'that']);
/** Words before "half" that make it a part of a game, a year or a thing. */
const NOT_A_FRACTION = new Set([
  'first',
  'second',
  'other',
  'better',
  'this',
  'that',
  'the',
  'last',
  'latter',
  'former',
  'next',
  'and',
  'to',
  '-',
  'other-half',
]);

function readHalf(pieces: Readable, at: number): Numeral | null {
  const next = pieces[at + 1];
  const article = next?.lower === 'a' || next?.lower === 'an';
  const scale = readScale(pieces, article ? at + 2 : skipJoiningHyphen(pieces, at + 1), false);
  if (scale.factor > 1)
    return {
      first: at,
      end: scale.end,
      low: scale.factor / 2,
      high: scale.factor / 2,
      step: scale.factor / 2,
      scale: scale.factor,
      form: 'words',
    };
  if (next === undefined || next.glued || !HALF_OF.has(next.lower) || NOT_A_FRACTION.has(pieces[at - 1]?.lower ?? '')) return null;
  return { first: at, end: at + 1, low: 0.5, high: 0.5, step: 0, scale: 1, form: 'fraction' };
}

/** "twenty-five", "one hundred and twenty thousand", "a dozen", "two point five million". */
function readWords(pieces: Readable, at: number): Numeral | null {
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

/** A product without the last bits that binary fractions add: 67.1 million is 67,100,000. */
function product(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}
