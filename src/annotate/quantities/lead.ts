import type { Unit } from '../../values/quantity.js';
import { readCurrencyBefore } from './currency.js';
import type { CurrencyContext } from './currency-context.js';
import type { Piece } from './pieces.js';

type Readable = readonly Piece[];

/** A currency mark, sign or both in front of a number: pieces from `first` up to the number. */
export interface Lead {
  readonly first: number;
  readonly unit: Unit | null;
  /** -1 for a minus, 1 for a plus, 0 for no sign. */
  readonly sign: -1 | 0 | 1;
}

/** Reads what is written straight before the number at piece `at`: "US$", "Rs", "£", "−", "$-". */
export function readLead(pieces: Readable, at: number, context: CurrencyContext): Lead {
  const inner = readSign(pieces, at);
  const money = readCurrencyBefore(pieces, inner.first, context);
  if (money === null) return { first: inner.first, unit: null, sign: inner.sign };
  const outer = readSign(pieces, money.first);
  return { first: outer.first, unit: money.unit, sign: outer.sign === 0 ? inner.sign : outer.sign };
}

/** A minus or plus counts only where it can be no joiner: at a start, behind a space or a mark that opens. */
function readSign(pieces: Readable, at: number): { readonly first: number; readonly sign: -1 | 0 | 1 } {
  const [before, next] = [pieces[at - 1], pieces[at]];
  if (before === undefined || next === undefined) return { first: at, sign: 0 };
  if ((before.lower === 'minus' && pieces[at - 2]?.lower === 'or' && pieces[at - 3]?.lower === 'plus') || before.text === '±') {
    return { first: before.text === '±' ? at - 1 : at - 3, sign: 0 };
  }
  if (before.lower === 'minus' || before.lower === 'negative') return { first: at - 1, sign: -1 };
  const joined = isMinus(before) && pieces[at - 2]?.lower === 'minus';
  if (joined) return { first: at - 2, sign: -1 };
  if (!next.glued) return { first: at, sign: 0 };
  const earlier = pieces[at - 2];
  const free = earlier === undefined || !before.glued || /^[($:[]$/u.test(earlier.text);
  if (before.text === '+' && free) return { first: at - 1, sign: 1 };
  if (isMinus(before) && free) return { first: at - 1, sign: -1 };
  return { first: at, sign: 0 };
}

function isMinus(piece: Piece): boolean {
  return piece.text === '-' || piece.text === '−' || piece.text === '–';
}
