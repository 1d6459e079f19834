import { LIFE_DECADES, POSSESSIVES } from '../../lexicon/people.js';
import { YEAR } from './age.js';
import type { Draft } from './draft.js';
import { isHyphen, type Piece } from './pieces.js';

/** Years of a decade of life that its thirds span: "early 40s" is 40 to 43. */
const THIRDS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['middle', [4, 6]],
  ['late', [7, 9]],
]);

/** The first year of the teens. */
const FIRST_TEEN = 13;

/** "in her 40s", "in his early thirties", "in their mid-20s": an age told to the decade; null elsewhere. */
export function readLifeDecade(pieces: readonly Piece[], at: number): Draft | null {
  const decade = decadeAt(pieces, at);
  if (decade === null) return null;
  const joined = isHyphen(pieces[at - 1]) ? at - 2 : at - 1;
  const third = THIRDS.get(pieces[joined]?.lower ?? '');
  const owner = third === undefined ? at - 1 : joined - 1;
  if (!POSSESSIVES.has(pieces[owner]?.lower ?? '')) return null;
  const [from, to] = third ?? [0, 9];
  return {
    first: third === undefined ? at : joined,
    end: decade.end,
    low: Math.max(FIRST_TEEN, decade.age + from),
    high: decade.age + to,
    unit: YEAR,
    sign: 0,
    step: 1,
    scale: 1,
    form: 'digits',
    role: 'age',
    range: true,
  };
}

function decadeAt(pieces: readonly Piece[], at: number): { readonly age: number; readonly end: number } | null {
  const [piece, plural, behind] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  const named = LIFE_DECADES.get(piece?.lower ?? '');
  if (named !== undefined) return { age: named, end: at + 1 };
  if (piece?.kind !== 'number' || !/^[1-9]0$/u.test(piece.text) || plural?.glued !== true) return null;
  if (plural.lower === 's') return { age: Number(piece.text), end: at + 2 };
  return /^['’]$/u.test(plural.text) && behind?.lower === 's' && behind.glued ? { age: Number(piece.text), end: at + 3 } : null;
}
