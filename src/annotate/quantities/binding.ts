import type { HedgeClass } from '../../lexicon/hedges.js';
import { ageAt } from './age.js';
import { countedBefore } from './count-before.js';
import { countedNoun, skipDeterminers } from './counted-noun.js';
import type { Draft } from './draft.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import { type CountedNoun, singular } from './noun-phrase.js';
import { type Piece, skipJoiningHyphen } from './pieces.js';
import { readRate } from './rate.js';

/** A draft with its hedge and rate: pieces `first` to before `end` are what the mention spans. */
export interface BoundDraft {
  readonly draft: Draft;
  readonly first: number;
  readonly end: number;
  readonly hedge: HedgeClass | null;
  /** What the amount is counted by ("share" of "$121 a share"). */
  readonly rate: string | null;
  readonly age: boolean;
}

/** Binds a draft to the hedge before or behind it, its rate and its age; `behind` is where the draft before it ends. */
export function bind(pieces: readonly Piece[], draft: Draft, behind: number): BoundDraft {
  const before = hedgeBefore(pieces, draft.first);
  // "35 percent less than the 2 million": the words compare the two amounts, they do not bound the second.
  const compares =
    before !== null &&
    behind > 0 &&
    before.at === behind &&
    /^(?:than|above|below|over|under)$/u.test(pieces[draft.first - 1]?.lower ?? pieces[draft.first - 2]?.lower ?? '');
  const hedged = before !== null && before.at >= behind && !compares ? before : null;
  const rate = readRate(pieces, draft.end, draft.unit);
  const after = hedgeAfter(pieces, draft.end) ?? (rate === null ? null : hedgeAfter(pieces, rate.end));
  const end = Math.max(rate?.end ?? draft.end, after?.at ?? 0);
  const age = ageAt(pieces, draft, end);
  return {
    draft,
    first: hedged?.at ?? draft.first,
    end: age ?? end,
    hedge: hedged?.hedge ?? after?.hedge ?? null,
    rate: rate?.base ?? null,
    age: age !== null || draft.role === 'age',
  };
}

/** "a magnitude 6.4 quake", "a magnitude of 6.4", "6.4-magnitude", "5.9 on the Richter scale": all give the strength of a quake. */
function isMagnitude(pieces: readonly Piece[], draft: Draft, end: number): boolean {
  if (draft.unit !== null || draft.role !== 'amount' || draft.high > STRONGEST_QUAKE) return false;
  const before = /^(?:of|was|is|at|-)$/u.test(pieces[draft.first - 1]?.lower ?? '') ? draft.first - 2 : draft.first - 1;
  if (pieces[before]?.lower === 'magnitude' || pieces[skipJoiningHyphen(pieces, end)]?.lower === 'magnitude') return true;
  return pieces[end]?.lower === 'on' && pieces[end + 2]?.lower === 'richter';
}

const STRONGEST_QUAKE = 10;

/** "one flock in eight": the noun of a ratio may stand inside it. */
function nounInside(pieces: readonly Piece[], draft: Draft): CountedNoun | null {
  for (let at = draft.first + 1; at < draft.end; at++) {
    const piece = pieces[at];
    if (piece?.tag === 'NOUN') return { noun: singular(piece), first: at, end: at + 1 };
  }
  return null;
}

/** "half the people", "half its staff": behind a fraction the noun may stand without "of". */
function fractionEnd(pieces: readonly Piece[], draft: Draft, end: number): number {
  return draft.role === 'fraction' ? skipDeterminers(pieces, end) : end;
}

/** What a bound draft counts or measures; null where the sentence does not say. */
export function nounOf(pieces: readonly Piece[], { draft, first, end, age }: BoundDraft): CountedNoun | null {
  if (draft.role === 'score' || age) return null;
  if (isMagnitude(pieces, draft, end)) return { noun: 'magnitude', first: end, end };
  const inside = draft.role === 'ratio' ? nounInside(pieces, draft) : null;
  if (inside !== null) return inside;
  const following = countedNoun(pieces, fractionEnd(pieces, draft, end), draft.unit !== null || draft.role === 'ratio');
  if (following !== null || draft.unit !== null || draft.role !== 'amount') return following;
  return countedBefore(pieces, first);
}
