import type { HedgeClass } from '../../lexicon/hedges.js';
import { OTHERS, PEOPLE_STATES } from '../../lexicon/people.js';
import { possibilities } from '../../values/possibilities.js';
import type { QuantityValue, Unit } from '../../values/quantity.js';
import { rateUnit } from '../../values/units.js';
import { YEAR } from './age.js';
import type { BoundDraft } from './binding.js';
import { changeAt } from './change.js';
import type { Draft } from './draft.js';
import type { CountedNoun } from './noun-phrase.js';
import type { Piece } from './pieces.js';
import { readRate } from './rate.js';

/** The value of a draft whose hedge, age and noun are known. */
export function quantityValue(text: string, pieces: readonly Piece[], bound: BoundDraft, noun: CountedNoun | null): QuantityValue {
  const { draft, hedge, age } = bound;
  const unit = unitOf(pieces, bound, noun);
  const kind = boundOf(draft, hedge);
  const low = kind === 'at-most' || kind === 'less-than' ? null : draft.low;
  const high = kind === 'at-least' || kind === 'more-than' ? null : draft.high;
  const set = possibilities({
    low,
    high,
    bound: kind,
    step: draft.step,
    scaled: draft.scale > 1,
    unit,
    fraction: draft.role === 'fraction',
  });
  const justOver = hedge === 'just-over';
  return {
    kind: 'quantity',
    low,
    high,
    min: set.min,
    max: justOver ? Math.round(draft.high * JUST_OVER * 1e6) / 1e6 : set.max,
    approximate: kind === 'about' || kind === 'nearly' || kind === 'order-of-magnitude' || draft.form === 'indefinite' || justOver,
    bound: kind,
    unit,
    of: noun?.noun ?? null,
    ofText: noun === null ? null : nounText(text, pieces, noun),
    role: age ? 'age' : draft.role,
    change: changeOf(pieces, bound, noun),
  };
}

/** "Just over 600" goes no further than a tenth more. */
const JUST_OVER = 1.1;

function changeOf(pieces: readonly Piece[], { draft, first, end }: BoundDraft, noun: CountedNoun | null): QuantityValue['change'] {
  if (draft.role === 'score' || draft.role === 'ratio') return null;
  if (draft.sign === 1) return { direction: 1, mode: 'by' };
  const change = changeAt(pieces, first, end);
  // Things counted fall or rise only by words that say so: "dropped eight bombs" is no fall.
  const counted = draft.unit === null && change?.mode === 'by' && pieces[first - 1]?.lower !== 'by';
  return counted && noun !== null ? null : change;
}

function unitOf(pieces: readonly Piece[], { draft, rate, age }: BoundDraft, noun: CountedNoun | null): Unit | null {
  if (age) return draft.unit ?? YEAR;
  if (rate !== null) return draft.unit === null ? countRate(`per ${rate}`, rate) : rateUnit(draft.unit, rate);
  const base = draft.unit === null && noun !== null ? readRate(pieces, noun.end, null)?.base : undefined;
  return base === undefined || noun === null ? draft.unit : countRate(`${noun.noun} per ${base}`, base);
}

function countRate(name: string, base: string): Unit {
  return { name, symbol: `1/${base}`, dimension: 'other', factor: null };
}

function boundOf(draft: Draft, hedge: HedgeClass | null): QuantityValue['bound'] {
  if (draft.form === 'order') return 'order-of-magnitude';
  if (draft.range && (hedge === null || hedge === 'about')) return 'range';
  if (hedge === 'just-over') return 'more-than';
  return hedge ?? 'exact';
}

/** The counted noun as written, with a name that follows "from" or "of" ("firefighters from Leiria"). */
function nounText(text: string, pieces: readonly Piece[], noun: CountedNoun): string | null {
  const start = OTHERS.has(pieces[noun.first]?.lower ?? '') && noun.end > noun.first + 1 ? noun.first + 1 : noun.first;
  const first = pieces[start];
  let end = noun.end;
  if (first === undefined || end <= start) return null;
  if (/^(?:from|of)$/u.test(pieces[end]?.lower ?? '') && pieces[end + 1]?.tag === 'PROPN') {
    end += 2;
    while (pieces[end]?.tag === 'PROPN') end++;
  }
  if (PEOPLE_STATES.has(pieces[end]?.lower ?? '') && pieces[end]?.tag === 'ADJ') end++;
  const last = pieces[end - 1];
  return last === undefined ? null : text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}
