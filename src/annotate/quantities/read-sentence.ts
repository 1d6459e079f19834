import type { HedgeClass } from '../../lexicon/hedges.js';
import { PEOPLE_STATES } from '../../lexicon/people.js';
import type { QuantityMention } from '../../model/mention.js';
import { possibilities } from '../../values/possibilities.js';
import type { Change, QuantityRole, QuantityValue, Unit } from '../../values/quantity.js';
import { currencyOfMark, rateUnit } from '../../values/units.js';
import { type Amount, readAmount } from './amount.js';
import { changeAt } from './change.js';
import { type CountedNoun, countedNoun, peopleBefore } from './counted-noun.js';
import type { CurrencyContext } from './currency-context.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import type { Piece } from './pieces.js';
import { behindHyphenatedIn, behindJoiner, jointOf, scaledLow } from './range.js';
import { readRate } from './unit.js';

/** An amount or two of them joined, before it is bound to its hedge and noun. */
interface Draft {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly sign: -1 | 0 | 1;
  readonly step: number;
  readonly scaled: boolean;
  readonly form: Amount['numeral']['form'];
  readonly role: QuantityRole;
  readonly range: boolean;
}

/** Whether a stretch of the text belongs to a date or time already read. */
export type Taken = (start: number, end: number) => boolean;

/** Reads the quantities of one sentence, in text order. */
export function readSentence(text: string, pieces: readonly Piece[], context: CurrencyContext, taken: Taken): QuantityMention[] {
  const drafts = inheritUnits(pieces, readDrafts(pieces, context, taken));
  const mentions: QuantityMention[] = [];
  let behind = 0;
  for (const draft of drafts) {
    const mention = finish(text, pieces, draft, behind);
    if (mention === null) continue;
    mentions.push(mention);
    behind = draft.end;
  }
  return mentions;
}

function readDrafts(pieces: readonly Piece[], context: CurrencyContext, taken: Taken): Draft[] {
  const drafts: Draft[] = [];
  let behind = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || at < behind || taken(piece.start, piece.end)) continue;
    const amount = readAmount(pieces, at, context);
    if (amount === null || amount.first < behind) continue;
    const draft = joinNext(pieces, amount, context, taken) ?? single(amount);
    drafts.push(draft);
    behind = draft.end;
  }
  return drafts;
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
    scaled: numeral.scale > 1,
    form: numeral.form,
    role,
    range: low !== high,
  };
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
      return { ...common, low: a.low / b.low, high: a.low / b.low, step: 0, scaled: false, role: 'ratio', range: false };
    case 'score':
      return { ...common, low: Math.min(a.low, b.low), high: Math.max(a.low, b.low), step: 1, scaled: false, role: 'score', range: false };
    case 'range':
      return {
        ...common,
        low: scaledLow(a, b),
        high: b.high,
        step: b.numeral.step,
        scaled: b.numeral.scale > 1,
        role: 'amount',
        range: true,
      };
  }
}

/** Numbers in a list share the unit of the last ("2.3 and 1.9 percent"), parts that of their whole ("280 million of the 1.5 billion shekels"). */
function inheritUnits(pieces: readonly Piece[], drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  for (let i = out.length - 2; i >= 0; i--) {
    const [draft, next] = [out[i], out[i + 1]];
    if (draft === undefined || next === undefined || draft.unit !== null || next.unit === null || draft.role !== 'amount') continue;
    const between = pieces.slice(draft.end, next.first).map((piece) => piece.lower);
    const listed = between.length <= 2 && between.length > 0 && between.every((word) => /^(?:and|or|,|to|versus|from)$/u.test(word));
    const part = between.length === 2 && between[0] === 'of' && /^(?:the|its|their|a)$/u.test(between[1] ?? '');
    const money = next.unit.dimension === 'money' && pieces[next.end - 1]?.kind === 'number';
    if ((listed || (part && draft.scaled)) && !(listed && money)) out[i] = { ...draft, unit: next.unit };
  }
  return out;
}

/** Binds a draft to its hedge, rate, change and counted noun. */
function finish(text: string, pieces: readonly Piece[], draft: Draft, behind: number): QuantityMention | null {
  const before = hedgeBefore(pieces, draft.first);
  const hedged = before !== null && before.at >= behind ? before : null;
  const rate = readRate(pieces, draft.end, draft.unit);
  const after = hedgeAfter(pieces, draft.end) ?? (rate === null ? null : hedgeAfter(pieces, rate.end));
  const hedge = hedged?.hedge ?? after?.hedge ?? null;
  let end = Math.max(rate?.end ?? draft.end, after?.at ?? 0);
  const first = hedged?.at ?? draft.first;
  const age = ageAt(pieces, draft, end);
  if (age !== null) end = age;
  const measured = draft.unit !== null || draft.role === 'ratio';
  const noun = draft.role === 'score' || age !== null ? null : (countedNoun(pieces, end, measured) ?? peopleNoun(pieces, draft, first));
  const countRate = draft.unit === null && noun !== null ? readRate(pieces, noun.end, null) : null;
  const unit = unitOf(draft, rate?.base ?? null, countRate?.base ?? null, noun, age !== null);
  const [start, stop] = [pieces[first], pieces[end - 1]];
  if (start === undefined || stop === undefined) return null;
  return {
    type: 'quantity',
    start: start.start,
    end: stop.end,
    value: quantityOf(text, pieces, draft, hedge, unit, noun, age !== null, changeOf(pieces, draft, first, end)),
  };
}

function peopleNoun(pieces: readonly Piece[], draft: Draft, first: number): CountedNoun | null {
  return draft.unit === null && draft.role === 'amount' && peopleBefore(pieces, first) ? { noun: 'people', first, end: first } : null;
}

function changeOf(pieces: readonly Piece[], draft: Draft, first: number, end: number): Change | null {
  if (draft.role === 'score' || draft.role === 'ratio') return null;
  if (draft.sign === 1) return { direction: 1, mode: 'by' };
  return changeAt(pieces, first, end);
}

const YEAR: Unit = { name: 'year', symbol: 'yr', dimension: 'time', factor: 31556952 };

/** Index behind the age whose number ends before piece `end` ("61," behind a name, "aged 52", "61-year-old", "35 years old"); null for no age. */
function ageAt(pieces: readonly Piece[], draft: Draft, end: number): number | null {
  const [before, next] = [pieces[draft.first - 1], pieces[end]];
  if (draft.unit?.dimension === 'time' && draft.role === 'amount') {
    const old = next?.text === '-' ? end + 1 : end;
    return pieces[old]?.lower === 'old' || pieces[old]?.lower === 'olds' ? old + 1 : before?.lower === 'aged' ? end : null;
  }
  if (draft.unit !== null || draft.scaled || draft.role !== 'amount' || draft.high > 120 || draft.form !== 'digits') return null;
  if (before?.lower === 'aged' || (before?.lower === 'age' && next?.tag !== 'NOUN') || before?.lower === 'ages') return end;
  if (before?.lower === 'of' && pieces[draft.first - 2]?.lower === 'age' && next?.tag !== 'NOUN') return end;
  const earlier = pieces[draft.first - 2];
  if (
    before?.text === ',' &&
    (next?.text === ',' || next?.text === '.' || next === undefined) &&
    earlier?.tag === 'PROPN' &&
    draft.low >= 1
  )
    return end;
  const ends = next === undefined || next.kind === 'mark' || next.tag === 'ADP' || next.tag === 'CCONJ';
  if (before?.lemma === 'be' && ends && isPersonBefore(pieces, draft.first - 2)) return end;
  const turns = before !== undefined && /^(?:turn|turned|turns)$/u.test(before.lower);
  return turns && (next === undefined || next.kind === 'mark' || next.tag === 'ADP') ? end : null;
}

/** "he is 35", "she will be 40": a person's pronoun before the verb. */
function isPersonBefore(pieces: readonly Piece[], at: number): boolean {
  const person = /^(?:he|she|i)$/u;
  return person.test(pieces[at]?.lower ?? '') || (pieces[at]?.tag === 'AUX' && person.test(pieces[at - 1]?.lower ?? ''));
}

function unitOf(draft: Draft, base: string | null, countBase: string | null, noun: CountedNoun | null, age: boolean): Unit | null {
  if (age) return draft.unit ?? YEAR;
  if (base !== null) return draft.unit === null ? countRate(`per ${base}`, base) : rateUnit(draft.unit, base);
  return countBase !== null && noun !== null ? countRate(`${noun.noun} per ${countBase}`, countBase) : draft.unit;
}

function countRate(name: string, base: string): Unit {
  return { name, symbol: `1/${base}`, dimension: 'other', factor: null };
}

function quantityOf(
  text: string,
  pieces: readonly Piece[],
  draft: Draft,
  hedge: HedgeClass | null,
  unit: Unit | null,
  noun: CountedNoun | null,
  age: boolean,
  change: Change | null,
): QuantityValue {
  const bound = boundOf(draft, hedge);
  const low = bound === 'at-most' || bound === 'less-than' ? null : draft.low;
  const high = bound === 'at-least' || bound === 'more-than' ? null : draft.high;
  const fraction = draft.role === 'fraction';
  const set = possibilities({ low, high, bound, step: draft.step, scaled: draft.scaled, unit, fraction });
  const words = noun === null ? null : nounText(text, pieces, noun);
  return {
    kind: 'quantity',
    low,
    high,
    min: set.min,
    max: hedge === 'just-over' ? draft.high * 1.1 : set.max,
    approximate:
      bound === 'about' || bound === 'nearly' || bound === 'order-of-magnitude' || draft.form === 'indefinite' || hedge === 'just-over',
    bound,
    unit,
    of: noun?.noun ?? null,
    ofText: words,
    role: age ? 'age' : draft.role,
    change,
  };
}

function boundOf(draft: Draft, hedge: HedgeClass | null): QuantityValue['bound'] {
  if (draft.form === 'order') return 'order-of-magnitude';
  if (draft.range && (hedge === null || hedge === 'about')) return 'range';
  if (hedge === 'just-over') return 'more-than';
  return hedge ?? 'exact';
}

/** The counted noun as written, with a name that follows "from" or "of" ("firefighters from Leiria"). */
function nounText(text: string, pieces: readonly Piece[], noun: CountedNoun): string | null {
  const first = pieces[noun.first];
  let end = noun.end;
  if (first === undefined || end <= noun.first) return null;
  if (/^(?:from|of|in)$/u.test(pieces[end]?.lower ?? '') && pieces[end + 1]?.tag === 'PROPN') {
    end += 2;
    while (pieces[end]?.tag === 'PROPN') end++;
  }
  if (PEOPLE_STATES.has(pieces[end]?.lower ?? '') && pieces[end]?.tag === 'ADJ') end++;
  const last = pieces[end - 1];
  return last === undefined ? null : text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}
