import type { HedgeClass } from '../../lexicon/hedges.js';
import { ageAt } from './age.js';
import { countedNoun, peopleBefore } from './counted-noun.js';
import type { Draft } from './draft.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import type { CountedNoun } from './noun-phrase.js';
import type { Piece } from './pieces.js';
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
    age: age !== null,
  };
}

/** What a bound draft counts or measures; null where the sentence does not say. */
export function nounOf(pieces: readonly Piece[], { draft, first, end, age }: BoundDraft): CountedNoun | null {
  if (draft.role === 'score' || age) return null;
  const following = countedNoun(pieces, end, draft.unit !== null || draft.role === 'ratio');
  if (following !== null || draft.unit !== null || draft.role !== 'amount') return following;
  return peopleBefore(pieces, first) ? { noun: 'people', first, end: first } : null;
}
