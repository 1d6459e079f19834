import { INDEX_WORDS } from '../../lexicon/score-words.js';
import { unitOfWord } from '../../values/units.js';
import { changeAt } from './change.js';
import type { Draft } from './draft.js';
import { leansOn } from './ellipsis.js';
import type { CountedNoun } from './noun-phrase.js';
import { type Piece, skipJoiningHyphen } from './pieces.js';

type Readable = readonly Piece[];

/**
 * Gives numbers without a unit the one that they share with a neighbour: in a list ("2.3 and 1.9 percent"), as a part of a whole
 * ("280 million of the 1.5 billion shekels"), or at the other end of a movement ("from 208 pounds to 193").
 */
export function shareUnits(pieces: Readable, drafts: readonly Draft[]): readonly Draft[] {
  const out = drafts.map((draft, i) => shareScale(pieces, draft, drafts[i + 1]));
  for (let i = out.length - 2; i >= 0; i--) {
    const [draft, next] = [out[i], out[i + 1]];
    if (draft === undefined || next === undefined || !needsUnit(draft) || next.unit === null) continue;
    const markBefore = next.unit.dimension === 'money' && pieces[next.end - 1]?.kind === 'number';
    if ((isListed(pieces, draft, next) && !markBefore) || (draft.scale > 1 && isPartOf(pieces, draft, next)))
      out[i] = { ...draft, unit: next.unit };
  }
  for (let i = 1; i < out.length; i++) {
    const [before, draft] = [out[i - 1], out[i]];
    if (before === undefined || draft === undefined || !needsUnit(draft) || before.unit === null) continue;
    if (isOtherEnd(pieces, before, draft) || (before.role === 'amount' && leansOn(pieces, before, draft)))
      out[i] = { ...draft, unit: before.unit };
  }
  return out.map((draft) => pointsOf(pieces, draft));
}

/** Words that say that points are parts of a hundred … */
const SHARES =
  /^(?:%|percent|percentage|cent|poll|polls|turnout|vote|votes|ballot|approval|rating|ratings|inflation|unemployment|margin|rate|rates)$/u;
/** … and those that say that they are not. */
const OTHER_POINTS =
  /^(?:index|dow|nasdaq|ftse|nikkei|dax|sensex|nifty|composite|industrial|shares|stocks|market|game|games|scored|season|basis|league|team|quarter|rebounds)$/u;

/** "fell by 2.1 points" beside shares: percentage points. */
function pointsOf(pieces: Readable, draft: Draft): Draft {
  const at = skipJoiningHyphen(pieces, draft.end);
  if (!needsUnit(draft) || draft.scale > 1 || draft.high > 100 || !/^points?$/u.test(pieces[at]?.lower ?? '')) return draft;
  const shares =
    pieces.some(({ lower }) => SHARES.test(lower)) &&
    !pieces.some(({ lower }, i) => OTHER_POINTS.test(lower) && (i < draft.first || i >= draft.end));
  const unit = shares ? unitOfWord('percentage points') : undefined;
  return unit === undefined ? draft : { ...draft, unit, end: at + 1 };
}

/** "rose from 5 to 6 million": the first number is in millions too. */
function shareScale(pieces: Readable, draft: Draft, next: Draft | undefined): Draft {
  if (next === undefined || draft.scale > 1 || next.scale === 1 || draft.role !== 'amount' || draft.high >= next.high / next.scale)
    return draft;
  if (draft.unit !== null && draft.unit.symbol !== next.unit?.symbol) return draft;
  if (
    wordsBetween(pieces, draft, next)
      .join(' ')
      .replace(/ ?[$€£]/u, '') !== 'to'
  )
    return draft;
  return { ...draft, low: draft.low * next.scale, high: draft.high * next.scale, step: draft.step * next.scale, scale: next.scale };
}

/** Counts bare levels and moves of a share index in points ("the index fell 12.4 to 1,334.2"). */
export function countPoints(
  pieces: Readable,
  drafts: readonly Draft[],
  nouns: readonly (CountedNoun | null)[],
): readonly (CountedNoun | null)[] {
  if (!pieces.some(({ lower }) => INDEX_WORDS.has(lower))) return nouns;
  return nouns.map((noun, i) => {
    const draft = drafts[i];
    const bare = noun === null && draft !== undefined && needsUnit(draft) && draft.scale === 1 && draft.form === 'digits';
    // Without decimals or thousands it may count anything.
    return bare && (draft.step < 1 || draft.high >= 1000) ? { noun: 'point', first: draft.end, end: draft.end } : noun;
  });
}

/** Gives numbers without a noun that of the neighbour they are listed with or taken from ("four-, five- and six-door", "7 of the 10 banks"). */
export function shareNouns(
  pieces: Readable,
  drafts: readonly Draft[],
  nouns: readonly (CountedNoun | null)[],
): readonly (CountedNoun | null)[] {
  const out = [...nouns];
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next, noun] = [drafts[i], drafts[i + 1], out[i + 1]];
    if (draft === undefined || next === undefined || noun === undefined || noun === null || out[i] !== null || next.unit !== null) continue;
    // "a third of the 300 workers", "27% of the 300 votes"
    const share = draft.role === 'fraction' || draft.unit?.dimension === 'percent';
    if (share && isPartOf(pieces, draft, next)) out[i] = { ...noun, first: noun.end };
    if (!needsUnit(draft)) continue;
    if (isListed(pieces, draft, next) || isPartOf(pieces, draft, next)) out[i] = { ...noun, first: noun.end };
  }
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft, noun] = [drafts[i - 1], drafts[i], out[i - 1]];
    if (before === undefined || draft === undefined || noun === undefined || noun === null) continue;
    if (needsUnit(draft) && before.unit === null && isTakenFrom(pieces, before, draft) && (out[i]?.noun ?? 'people') === 'people')
      out[i] = { ...noun, first: noun.end };
    if (out[i] !== null) continue;
    const leans = needsUnit(draft) && (pointsBack(pieces, draft) || leansOn(pieces, before, draft));
    if (before.unit === null && leans) out[i] = { ...noun, first: noun.end };
  }
  return out;
}

/** "of the 2,400 patients, 120 died": a part of those named before the comma. */
function isTakenFrom(pieces: Readable, before: Draft, draft: Draft): boolean {
  const [of, determiner] = [pieces[before.first - 2], pieces[before.first - 1]];
  const opens = before.first === 2 || /^[,;:—–]$/u.test(pieces[before.first - 3]?.text ?? '');
  return opens && of?.lower === 'of' && determiner?.tag !== 'NOUN' && pieces[draft.first - 1]?.text === ',';
}

/** "14 people were hurt, four of them badly", "19 incidents, three of which". */
function pointsBack(pieces: Readable, draft: Draft): boolean {
  return pieces[draft.end]?.lower === 'of' && /^(?:them|whom|which|those|these)$/u.test(pieces[draft.end + 1]?.lower ?? '');
}

function needsUnit(draft: Draft): boolean {
  return draft.unit === null && draft.role === 'amount' && draft.form !== 'order';
}

function wordsBetween(pieces: Readable, a: Draft, b: Draft): readonly string[] {
  return b.first - a.end > 4 ? [] : pieces.slice(a.end, b.first).map((piece) => piece.lower);
}

function isListed(pieces: Readable, a: Draft, b: Draft): boolean {
  const between = wordsBetween(pieces, a, b);
  // "fell 300.25, or 1.1 percent": said in another unit, unless it ends a list.
  if (between[0] === ',' && between[1] === 'or' && pieces[a.first - 1]?.text !== ',') return false;
  return between.length > 0 && between.length <= 3 && between.every((word) => /^(?:and|or|,|-|to|versus|from|even|by|x|×)$/u.test(word));
}

function isPartOf(pieces: Readable, a: Draft, b: Draft): boolean {
  const between = wordsBetween(pieces, a, b);
  if (between[0] !== 'of') return false;
  const last = between.at(-1) ?? '';
  return between.length === 1 || /^(?:the|its|their|our|those|a)$/u.test(last) || /['’]s?$/u.test(last);
}

/** "from about 14 mpg to 24", though no verb of change stands near. */
function isFrom(pieces: Readable, first: number): boolean {
  return pieces[first - 1]?.lower === 'from' || pieces[first - 2]?.lower === 'from';
}

/** Pieces within which the two ends of a movement stand. */
const MOVEMENT = 14;

function isOtherEnd(pieces: Readable, before: Draft, draft: Draft): boolean {
  if (draft.first - before.end > MOVEMENT || draft.scale !== before.scale) return false;
  const next = pieces[draft.end];
  if (next?.kind === 'word' && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN')) return false;
  for (let at = before.end; at < draft.first; at++) if (/^[.;]$/u.test(pieces[at]?.text ?? '')) return false;
  const [mode, word] = [changeAt(pieces, before.first, before.first)?.mode, pieces[draft.first - 1]?.lower];
  if (word === 'to' && isFrom(pieces, before.first)) return true;
  if (mode === undefined) return false;
  return (
    (mode === 'from' && word === 'to') ||
    (mode === 'to' && word === 'from') ||
    (mode === 'by' && word === 'by' && changeAt(pieces, draft.first, draft.first) !== null)
  );
}
