import { FORCE_OF_MASS, FORCES } from '../../lexicon/units.js';
import type { Unit } from '../../values/quantity.js';
import { currencyOfMark, LONGEST_UNIT, opensUnit, unitOfShort, unitOfWord } from '../../values/units.js';
import { readCurrencyBehind, type UnitRead } from './currency.js';
import type { CurrencyContext } from './currency-context.js';
import { isHyphen, type Piece, phraseOf, skipJoiningHyphen } from './pieces.js';

type Readable = readonly Piece[];

/** Reads the unit behind a number that ends before piece `at`, with or without hyphen ("6.1-inch", "5 W", "1,200€", "Danish crowns"). */
export function readUnit(pieces: Readable, at: number, context: CurrencyContext): UnitRead | null {
  const start = skipJoiningHyphen(pieces, at);
  return readMeasure(pieces, start, context) ?? readCurrencyBehind(pieces, start, context);
}

/** Abbreviations that are a unit only right at the number ("41C") … */
const ONLY_GLUED = /^(?:C|F|A|N|J|in|mb|b)$/u;
/** … and one that is a magnitude there ("50K") and a unit only behind a space. */
const ONLY_SPACED = 'K';
/** Unit words that are also verbs, adjectives or things; they need a noun's tag and nothing that they could belong to. */
const NEEDS_NOUN = new Set([
  'stone',
  'foot',
  'second',
  'minute',
  'degree',
  'won',
  'bar',
  'pounds',
  'pound',
  'crown',
  'real',
  'rand',
  'bits',
  'bit',
  'cup',
  'cups',
  'yard',
]);

function readMeasure(pieces: Readable, at: number, context: CurrencyContext): UnitRead | null {
  const first = pieces[at];
  if (first === undefined) return null;
  for (let end = Math.min(at + (opensUnit(first.lower) ? LONGEST_UNIT : 1), pieces.length); end > at; end--) {
    const short = unitOfShort(phraseOf(pieces, at, end, 'text'));
    if (short !== undefined && !isRefusedShort(pieces, at, end)) return { unit: short, end };
    const word = isStoneAt(pieces, at) ? unitOfWord('stone') : unitOfWord(phraseOf(pieces, at, end));
    if (word === undefined) continue;
    if (end === at + 1 && NEEDS_NOUN.has(first.lower) && !isUnitNoun(pieces, at)) continue;
    const force = forceOf(pieces, word, end);
    if (force !== undefined) return { unit: force, end };
    if (word.symbol === 'lb' && isSterling(pieces, end, context)) continue;
    return { unit: word, end };
  }
  return null;
}

/** "11st 4lb", "9st": where "st" makes no ordinal of the number, it is stone. */
function isStoneAt(pieces: Readable, at: number): boolean {
  const [number, short] = [pieces[at - 1], pieces[at]];
  if (short?.text !== 'st' || !short.glued || number?.kind !== 'number' || !/^\d{1,2}$/u.test(number.text)) return false;
  return !/(?:^|[^1])1$/u.test(number.text);
}

/** "pounds of liftoff thrust": the unit of force that is named after one of mass. */
function forceOf(pieces: Readable, unit: Unit, end: number): Unit | undefined {
  const name = FORCE_OF_MASS.get(unit.symbol);
  if (name === undefined || pieces[end]?.lower !== 'of') return undefined;
  const named = FORCES.has(pieces[end + 1]?.lower ?? '') || FORCES.has(pieces[end + 2]?.lower ?? '');
  return named ? (unitOfShort(name) ?? unitOfWord(name)) : undefined;
}

function isRefusedShort(pieces: Readable, at: number, end: number): boolean {
  const [number, piece, next] = [pieces[at - 1], pieces[at], pieces[end]];
  if (piece === undefined || end > at + 1) return false;
  // "1980s" is a decade: right at the number "s" is seconds only behind decimals.
  if (piece.text === 's' && piece.glued && number?.text.includes('.') !== true) return true;
  // "1-in-4" is a ratio.
  if (piece.text === 'in' && isHyphen(number) && (isHyphen(next) || next?.kind === 'number')) return true;
  // "15 F-16 jets": a letter that opens a model.
  if (/^[A-Z]$/u.test(piece.text) && isHyphen(next) && next?.glued && pieces[end + 1]?.kind === 'number' && pieces[end + 1]?.glued)
    return true;
  const divided = next?.text === '/' && next.glued;
  // "4A" is a seat or a section: amperes need decimals or what they are divided by.
  if (piece.text === 'A' && piece.glued && !divided && number?.text.includes('.') !== true) return true;
  if (
    piece.glued
      ? piece.text === ONLY_SPACED
      : ONLY_GLUED.test(piece.text) && !divided && !isDegrees(pieces, at) && !isLoneSymbol(pieces, at)
  )
    return true;
  return next?.glued === true && (next.kind === 'number' || next.text === '&');
}

/** "12 C in the shade": a spaced degree letter, where the number is no name's ("Section 12 C", "Flat 3 F"). */
function isDegrees(pieces: Readable, at: number): boolean {
  const [before, number, letter, next] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!/^[CF]$/u.test(letter?.text ?? '') || number?.kind !== 'number' || /^\p{Lu}/u.test(before?.text ?? '')) return false;
  return next === undefined || !next.glued ? !/^\p{Lu}/u.test(next?.text ?? '') : next.kind === 'mark';
}

/** "a current of 5 A": a spaced letter where the phrase ends, behind a word that no name ends with. */
function isLoneSymbol(pieces: Readable, at: number): boolean {
  const [before, number, letter, next] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!/^[ANJ]$/u.test(letter?.text ?? '') || number?.kind !== 'number' || !/^(?:AUX|ADP|VERB|ADV)$/u.test(before?.tag ?? '')) return false;
  return next === undefined || (next.kind === 'mark' && next.text !== '&') || /^(?:ADP|CCONJ)$/u.test(next.tag);
}

function isUnitNoun(pieces: Readable, at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || piece.tag === 'VERB' || piece.tag === 'AUX') return false;
  return (
    !(piece.lower === 'second' && /^(?:half|-|place|leg|time|round)$/u.test(next?.lower ?? '')) &&
    !(piece.lower === 'stone' && next?.tag === 'NOUN')
  );
}

/** "20 pounds" is money where the article writes sterling and does not weigh ("pounds of fish"), or where dollars follow in brackets. */
function isSterling(pieces: Readable, end: number, context: CurrencyContext): boolean {
  if (pieces[end]?.text === '(' && currencyOfMark(pieces[end + 1]?.text ?? '') !== undefined) return true;
  return pieces[end]?.lower !== 'of' && context.sterling;
}
