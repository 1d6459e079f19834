import { CARDINALS } from '../../lexicon/numbers.js';
import { SMALLER_UNITS } from '../../lexicon/units.js';
import type { Unit } from '../../values/quantity.js';
import { unitOfWord } from '../../values/units.js';
import { type Amount, readAmount } from './amount.js';
import type { CurrencyContext } from './currency-context.js';
import type { Draft } from './draft.js';
import { type Piece, skipJoiningHyphen } from './pieces.js';

type Readable = readonly Piece[];

/**
 * Reads one amount stated in parts, each in a smaller unit than the one before: "2hr 18min 52sec", "two hours, 18 minutes and
 * 52 seconds", "6 ft 2 in". Its unit is the smallest. Null where only one part stands at `first`.
 */
export function readCompound(pieces: Readable, first: Amount, context: CurrencyContext): Draft | null {
  if (first.unit === null || first.low !== first.high || !SMALLER_UNITS.has(first.unit.symbol)) return null;
  let unit: Unit = first.unit;
  let [total, end, step] = [first.low, first.end, first.numeral.step];
  for (let parts = 0; parts < 3; parts++) {
    const part: Amount | null = readAmount(pieces, behindJoint(pieces, end), context);
    if (part === null) break;
    const smaller: Unit | null = minutesOf(unit, part.unit) ?? inchesAt(pieces, part.end, unit);
    const times = smaller === null ? 0 : timesIn(unit, smaller);
    if (smaller === null || times === 0 || part.low >= times || part.low !== part.high) break;
    total = total * times + part.low;
    end = part.unit === null ? part.end + 1 : part.end;
    unit = smaller;
    step = part.numeral.step;
  }
  return end === first.end ? null : draftOf(first.first, end, total, unit, step);
}

/** "1h 45m": behind hours "m" means minutes. */
function minutesOf(larger: Unit, unit: Unit | null): Unit | null {
  return larger.symbol === 'h' && unit?.symbol === 'm' ? (unitOfWord('minute') ?? null) : unit;
}

/** "6 ft 2 in tall": elsewhere "in" is a preposition. */
function inchesAt(pieces: Readable, at: number, unit: Unit): Unit | null {
  const next = pieces[at + 1];
  const ends = next === undefined || next.kind === 'mark' || /^(?:tall|long|high|wide|deep|thick|across)$/u.test(next.lower);
  return unit.symbol === 'ft' && pieces[at]?.lower === 'in' && ends ? (unitOfWord('inch') ?? null) : null;
}

function behindJoint(pieces: Readable, end: number): number {
  const comma = pieces[end]?.text === ',' ? end + 1 : end;
  return pieces[comma]?.lower === 'and' ? comma + 1 : comma;
}

/** How many of the smaller unit make the larger one; 0 where they do not follow one another. */
function timesIn(unit: Unit, smaller: Unit): number {
  const known = SMALLER_UNITS.get(unit.symbol);
  return known?.[0] === smaller.symbol ? known[1] : 0;
}

/** "6-foot-4", "six-foot-four-inch", "5'10", "6ft4": feet and inches of a person or thing; null elsewhere. */
export function readFeetAndInches(pieces: Readable, at: number): Draft | null {
  const foot = feetEnd(pieces, at);
  if (foot === null) return null;
  const inches = smallNumber(pieces[foot.end]);
  const inch = unitOfWord('inch');
  if (inches === null || inches >= 12 || pieces[foot.end]?.glued !== true || inch === undefined) return null;
  const mark = pieces[foot.end + 1];
  const named = skipJoiningHyphen(pieces, foot.end + 1);
  const closes = mark?.glued === true && /^["”″'’]$/u.test(mark.text);
  const end = /^inch(?:es)?$/u.test(pieces[named]?.lower ?? '') ? named + 1 : closes ? foot.end + 2 : foot.end + 1;
  return draftOf(at, end, foot.feet * 12 + inches, inch, 1);
}

function feetEnd(pieces: Readable, at: number): { readonly feet: number; readonly end: number } | null {
  const feet = smallNumber(pieces[at]);
  if (feet === null || feet === 0) return null;
  const mark = pieces[at + 1];
  if (mark?.glued === true && /^['’′]$/u.test(mark.text) && pieces[at]?.kind === 'number') return { feet, end: at + 2 };
  const foot = skipJoiningHyphen(pieces, at + 1);
  const behind = foot > at + 1 ? skipJoiningHyphen(pieces, foot + 1) : foot + 1;
  const written = pieces[foot]?.lower ?? '';
  // "6ft2": only the abbreviation is written together with both numbers.
  const together =
    written === 'ft' && pieces[foot]?.glued === true && pieces[foot + 1]?.kind === 'number' && pieces[foot + 1]?.glued === true;
  return /^(?:foot|feet|ft)$/u.test(written) && (behind > foot + 1 || together) ? { feet, end: behind } : null;
}

/** A number below 20, in digits or as a word. */
function smallNumber(piece: Piece | undefined): number | null {
  if (piece?.kind === 'number') return /^\d{1,2}$/u.test(piece.text) ? Number(piece.text) : null;
  return CARDINALS.get(piece?.lower ?? '') ?? null;
}

/** Words before figures with colons that make them a length of time, not a time of day. */
const LENGTH_CUES = /^(?:in|of|time|times|record|best|clocked|ran|run|runs|mark|a|her|his|their|won)$/u;
const CLOCK_CUES = /^(?:am|pm|a|p|a\.m\.|p\.m\.|gmt|utc|bst|est|edt|cst|cdt|pst|pdt|cet|cest|local|hours|hrs|o'clock)$/u;

/** "2:18:52" and "3:52.1" of a race: hours, minutes and seconds; null for what may be a time of day. */
export function readClockLength(pieces: Readable, at: number): Draft | null {
  const parts = clockParts(pieces, at);
  const end = at + 2 * parts.length - 1;
  const decimal = pieces[end - 1]?.text.includes('.') === true;
  if (parts.length < 2 || (parts.length === 2 && !decimal) || CLOCK_CUES.test(pieces[end]?.lower ?? '')) return null;
  const [earlier, before] = [pieces[at - 2]?.lower ?? '', pieces[at - 1]?.lower ?? ''];
  if (!decimal && !LENGTH_CUES.test(before) && !(before === 'at' && /^(?:timed|clocked)$/u.test(earlier)) && !/['’]s$/u.test(before))
    return null;
  const seconds = parts.reduce((total, part) => total * 60 + part, 0);
  const second = unitOfWord('second');
  return second === undefined ? null : draftOf(at, end, seconds, second, decimal ? 0.1 : 1);
}

function clockParts(pieces: Readable, at: number): readonly number[] {
  const parts: number[] = [];
  for (let next = at; parts.length < 3; next += 2) {
    const piece = pieces[next];
    const form = parts.length === 0 ? /^\d{1,2}$/u : /^[0-5]\d(?:\.\d{1,3})?$/u;
    if (piece?.kind !== 'number' || !form.test(piece.text) || (parts.length > 0 && !piece.glued)) break;
    parts.push(Number(piece.text));
    if (pieces[next + 1]?.text !== ':' || pieces[next + 1]?.glued !== true) break;
  }
  return parts;
}

function draftOf(first: number, end: number, total: number, unit: Unit, step: number): Draft {
  const amount = Number(total.toPrecision(12));
  return { first, end, low: amount, high: amount, unit, sign: 0, step, scale: 1, form: 'digits', role: 'amount', range: false };
}
