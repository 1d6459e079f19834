import type { Unit } from '../../values/quantity.js';
import { readCountryBehind } from './currency.js';
import type { CurrencyContext } from './currency-context.js';
import { readLead } from './lead.js';
import { isNaming } from './naming.js';
import type { Numeral } from './numeral.js';
import type { Piece } from './pieces.js';
import { mayStartNumeral, readNumeral } from './read-numeral.js';
import { readUnit } from './unit.js';

/** A number with its sign, currency mark and unit, before hedges and ranges: pieces `first` to before `end`. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly sign: -1 | 0 | 1;
}

/** Reads the amount whose number starts at piece `at`; null where there is no number, or where it names something. */
export function readAmount(pieces: readonly Piece[], at: number, context: CurrencyContext): Amount | null {
  const piece = pieces[at];
  if (piece === undefined || !mayStartNumeral(piece)) return null;
  const lead = readLead(pieces, at, context);
  const numeral = readNumeral(pieces, at, lead.unit !== null);
  if (numeral === null) return null;
  const behind =
    lead.unit === null ? readUnit(pieces, unitStart(pieces, numeral), context) : readCountryBehind(pieces, numeral.end, lead.unit);
  const unit = behind?.unit ?? lead.unit;
  const end = behind?.end ?? numeral.end;
  if (isNaming(pieces, { numeral, first: lead.first, end, hasUnit: unit !== null })) return null;
  // A comma between digits is a decimal one only where a unit or a magnitude shows that they are one number.
  if (unit === null && numeral.scale === 1 && /,\d{1,2}$/u.test(piece.text)) return null;
  if (lead.sign === 0 && isBelowZero(pieces, end, unit))
    return { first: lead.first, end: end + 2, numeral, low: -numeral.high, high: -numeral.low, unit, sign: -1 };
  const factor = lead.sign === -1 ? -1 : 1;
  return { first: lead.first, end, numeral, low: factor * numeral.low, high: factor * numeral.high, unit, sign: lead.sign };
}

/** "20 degrees below zero". */
function isBelowZero(pieces: readonly Piece[], end: number, unit: Unit | null): boolean {
  const degrees = unit?.dimension === 'temperature' || unit?.symbol === '°';
  return degrees && pieces[end]?.lower === 'below' && pieces[end + 1]?.lower === 'zero';
}

/** The unit follows the number, behind "of" where the number is a plural ("billions of dollars"). */
function unitStart(pieces: readonly Piece[], numeral: Numeral): number {
  return numeral.form === 'order' && pieces[numeral.end]?.lower === 'of' ? numeral.end + 1 : numeral.end;
}
