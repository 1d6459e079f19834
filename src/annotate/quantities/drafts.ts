import { currencyOfMark } from '../../values/units.js';
import { type Amount, readAmount } from './amount.js';
import { readClockLength, readCompound, readFeetAndInches } from './compound.js';
import type { CurrencyContext } from './currency-context.js';
import type { Draft } from './draft.js';
import { readFigures } from './figures.js';
import { readLifeDecade } from './life-decade.js';
import type { Piece } from './pieces.js';
import { behindHyphenatedIn, behindJoiner, isRatio, jointOf, scaledLow } from './range.js';
import { mayStartNumeral } from './read-numeral.js';

/** Whether a stretch of the text belongs to a date or time already read. */
export type Taken = (start: number, end: number) => boolean;

/** Reads the amounts of one sentence, those that belong together as one, in text order. */
export function readDrafts(pieces: readonly Piece[], context: CurrencyContext, taken: Taken): Draft[] {
  const drafts: Draft[] = [];
  let behind = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || at < behind) continue;
    const draft = readDraft(pieces, at, context, taken);
    if (draft === null || draft.first < behind) continue;
    drafts.push(draft);
    behind = draft.end;
  }
  return drafts;
}

/** Reads the draft whose number starts at piece `at`. An amount in parts counts also where its parts were read as lengths of time. */
function readDraft(pieces: readonly Piece[], at: number, context: CurrencyContext, taken: Taken): Draft | null {
  const piece = pieces[at];
  if (piece === undefined || !mayStartNumeral(piece)) return null;
  const special = readFeetAndInches(pieces, at) ?? readFigures(pieces, at) ?? readLifeDecade(pieces, at);
  if (special !== null) return special;
  const amount = readAmount(pieces, at, context);
  const compound = amount === null ? null : readCompound(pieces, amount, context);
  if (compound !== null) return compound;
  if (taken(piece.start, piece.end)) return null;
  if (amount === null) return piece.kind === 'number' ? readClockLength(pieces, at) : null;
  if (isTaken(pieces, amount, taken)) return null;
  return joinNext(pieces, amount, context, taken) ?? readOneOf(pieces, amount, context, taken) ?? single(amount);
}

/** Whether a word of the number belongs to a date or time ("a quarter" of "a quarter of an hour"). */
function isTaken(pieces: readonly Piece[], { numeral }: Amount, taken: Taken): boolean {
  const [first, last] = [pieces[numeral.first], pieces[numeral.end - 1]];
  return first !== undefined && last !== undefined && numeral.end > numeral.first + 1 && taken(first.start, last.end);
}

function single(amount: Amount): Draft {
  const { first, end, low, high, unit, sign, numeral } = amount;
  const role = numeral.form === 'fraction' ? 'fraction' : 'amount';
  return {
    first,
    end,
    low,
    high,
    unit,
    sign,
    step: numeral.step,
    scale: numeral.scale,
    form: numeral.form,
    role,
    range: low !== high,
  };
}

/** "one flock in eight", "nine bottles in every ten": a ratio around the noun that it is of. */
function readOneOf(pieces: readonly Piece[], a: Amount, context: CurrencyContext, taken: Taken): Draft | null {
  const at = a.end + (pieces[a.end]?.tag === 'ADJ' ? 1 : 0);
  if (pieces[at]?.tag !== 'NOUN' || pieces[at + 1]?.lower !== 'in') return null;
  const every = pieces[at + 2]?.lower === 'every';
  const start = at + (every ? 3 : 2);
  const piece = pieces[start];
  if (piece === undefined || taken(piece.start, piece.end) || (!every && a.low !== 1)) return null;
  const b = readAmount(pieces, start, context);
  if (b === null || !isRatio(pieces, a, b) || /^(?:NOUN|ADJ|PROPN)$/u.test(pieces[b.end]?.tag ?? '')) return null;
  return { ...single(a), end: b.end, low: a.low / b.low, high: a.low / b.low, step: 0, role: 'ratio', range: false };
}

/** Joins an amount with the one behind a dash, "to", "and", "or", "in" where the two are one quantity. */
function joinNext(pieces: readonly Piece[], amount: Amount, context: CurrencyContext, taken: Taken): Draft | null {
  let start = behindHyphenatedIn(pieces, amount.end) ?? behindJoiner(pieces, amount.end);
  if (start === null) return null;
  // The second amount may have its own sign or currency mark: "$3 billion to $5 billion".
  for (let tries = 0; tries < 3; tries++, start++) {
    const piece = pieces[start];
    if (piece === undefined || taken(piece.start, piece.end)) return null;
    const next = readAmount(pieces, start, context);
    if (next === null || next.first <= amount.end) {
      if (piece.kind === 'mark' && currencyOfMark(piece.text) === undefined && !/^[-−+~=]$/u.test(piece.text)) return null;
      if (piece.kind === 'word' && !/^(?:us|a|c|rs|eur|usd|about|around)$/u.test(piece.lower)) return null;
      continue;
    }
    return join(pieces, amount, next);
  }
  return null;
}

function join(pieces: readonly Piece[], a: Amount, b: Amount): Draft | null {
  const joint = jointOf(pieces, a, b);
  const common = { first: a.first, end: b.end, sign: a.sign, form: b.numeral.form, unit: b.unit ?? a.unit } as const;
  switch (joint) {
    case null:
      return null;
    case 'ratio':
      return { ...common, low: a.low / b.low, high: a.low / b.low, step: 0, scale: 1, role: 'ratio', range: false };
    case 'score':
      return { ...common, low: Math.min(a.low, b.low), high: Math.max(a.low, b.low), step: 1, scale: 1, role: 'score', range: false };
    case 'range':
      return {
        ...common,
        low: scaledLow(a, b),
        high: b.high,
        step: b.numeral.step,
        scale: b.numeral.scale,
        role: 'amount',
        range: true,
      };
  }
}
