import { CARDINALS, DENOMINATORS, FRACTION_SIGNS } from '../../lexicon/numbers.js';
import { currencyOfWord, unitOfWord } from '../../values/units.js';
import { readScale } from './magnitude.js';
import type { Numeral } from './numeral.js';
import { type Piece, skipJoiningHyphen } from './pieces.js';

type Readable = readonly Piece[];

export function readFractionSign(pieces: Readable, at: number): Numeral | null {
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

/** "a third of", "two-thirds", "half of", "half a million". */
export function readFraction(pieces: Readable, at: number): Numeral | null {
  const word = pieces[at]?.lower ?? '';
  if (word === 'half') return readHalf(pieces, at);
  if (word === 'quarter') return partOfPoint(pieces, at, at + 1, 1 / 4);
  const above = word === 'a' || word === 'an' ? 1 : CARDINALS.get(word);
  if (above === undefined || above === 0) return null;
  const full = above === 1 && /^(?:full|good|whole|further|bare|mere)$/u.test(pieces[at + 1]?.lower ?? '') ? 1 : 0;
  const next = skipJoiningHyphen(pieces, at + 1 + full);
  const denominator = pieces[next];
  const below = DENOMINATORS.get(denominator?.lower ?? '');
  if (below === undefined) return null;
  const point = below === 4 && above < 4 ? partOfPoint(pieces, at, next + 1, above / below) : null;
  if (point !== null) return point;
  // "a third of", "one third": a singular may be an ordinal ("a third time", "one second"), so it needs "of"; "quarter" may be a time of year.
  const plural = denominator?.lower.endsWith('s') === true && below > 2 ? above > 1 : false;
  const byPart = above === 1 && isByPart(pieces, at, next + 1);
  if (byPart) return shareAt(at, next + 1, above / below);
  if ((!plural && pieces[next + 1]?.lower !== 'of') || (below === 4 && plural && pieces[next + 1]?.lower !== 'of' && next === at + 1))
    return null;
  return partOfOne(pieces, at, next + 1, above / below) ?? shareAt(at, next + 1, above / below);
}

/** "fell by a third", "rose by almost a quarter", "cut by half": a part that nothing is named of. */
function isByPart(pieces: Readable, at: number, end: number): boolean {
  const [before, earlier, next] = [pieces[at - 1]?.lower ?? '', pieces[at - 2]?.lower ?? '', pieces[end]];
  const led = before === 'by' || (earlier === 'by' && LOOSE.test(before)) || (before === 'than' && pieces[at - 3]?.lower === 'by');
  return led && !(next?.kind === 'word' && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag)) && !isHyphenAt(next);
}

const LOOSE = /^(?:almost|nearly|about|around|over|roughly|some|approximately|exactly|up)$/u;

function isHyphenAt(piece: Piece | undefined): boolean {
  return piece?.text === '-' && piece.glued;
}

function shareAt(first: number, end: number, value: number): Numeral {
  return { first, end, low: value, high: value, step: 0, scale: 1, form: 'fraction' };
}

/** "a quarter of a million pounds", "half a mile", "three-quarters of an inch": a part of one million or of one unit is an amount. */
function partOfOne(pieces: Readable, first: number, end: number, value: number): Numeral | null {
  const article = pieces[end]?.lower === 'of' ? end + 1 : end;
  if (!/^an?$/u.test(pieces[article]?.lower ?? '')) return null;
  const scale = readScale(pieces, article + 1, false);
  if (scale.factor > 1) {
    const amount = value * scale.factor;
    return { first, end: scale.end, low: amount, high: amount, step: amount, scale: scale.factor, form: 'words' };
  }
  const unit = pieces[article + 1]?.lower ?? '';
  const known = unitOfWord(unit) ?? currencyOfWord(unit) ?? unitOfWord(`${unit} ${pieces[article + 2]?.lower ?? ''}`);
  return known === undefined
    ? null
    : { first, end: article + 1, low: value, high: value, step: value * PART_STEP, scale: 1, form: 'words' };
}

/** "a quarter point", "half a point", "a half-percentage-point": a part of a point is an amount. */
function partOfPoint(pieces: Readable, first: number, end: number, value: number): Numeral | null {
  const article = pieces[end]?.lower === 'a' ? end + 1 : skipJoiningHyphen(pieces, end);
  const point = pieces[article]?.lower === 'percentage' ? skipJoiningHyphen(pieces, article + 1) : article;
  if (!/^points?$/u.test(pieces[point]?.lower ?? '')) return null;
  return {
    first,
    end: pieces[end]?.lower === 'a' ? article : end,
    low: value,
    high: value,
    step: value * PART_STEP,
    scale: 1,
    form: 'words',
  };
}

/** A part of one in words is right within a fifth. */
const PART_STEP = 0.4;

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
  const part = partOfOne(pieces, at, at + 1, 0.5) ?? partOfPoint(pieces, at, at + 1, 0.5);
  if (part !== null) return part;
  if (isByPart(pieces, at, at + 1)) return shareAt(at, at + 1, 0.5);
  if (next === undefined || next.glued || !HALF_OF.has(next.lower) || NOT_A_FRACTION.has(pieces[at - 1]?.lower ?? '')) return null;
  return shareAt(at, at + 1, 0.5);
}
