import { ALWAYS_NUMBERED, NUMBERED, STREET_WORDS } from '../../lexicon/numbered-things.js';
import { ORDINAL_ENDINGS } from '../../lexicon/numbers.js';
import { AGED_GROUPS } from '../../lexicon/people.js';
import { MONTHS } from '../../lexicon/time.js';
import { type Candidate, isCode, isPartOfWord } from './code.js';
import { isHyphen, type Piece } from './pieces.js';
import { isPronounOne } from './pronoun-one.js';

/** Whether the number names a thing ("Boeing 737", "Article 5", "A23"), a year, a clock time, a place in a list, and so is no amount. */
export function isNaming(pieces: readonly Piece[], candidate: Candidate): boolean {
  return (
    isPartOfWord(pieces, candidate) ||
    isNameWord(pieces, candidate) ||
    isCode(pieces, candidate) ||
    (!candidate.hasUnit &&
      (isNumberedThing(pieces, candidate) ||
        isFileNumber(pieces, candidate) ||
        isModel(pieces, candidate) ||
        isYear(pieces, candidate) ||
        isAddress(pieces, candidate) ||
        isCounter(pieces, candidate) ||
        isMarker(pieces, candidate))) ||
    pieces[candidate.first - 1]?.lower === 'per' ||
    isPronounOne(pieces, candidate) ||
    isClockWord(pieces, candidate) ||
    isDayOfMonth(pieces, candidate)
  );
}

/** "9 May": a day that the reader of dates passed over. */
function isDayOfMonth(pieces: readonly Piece[], candidate: Candidate): boolean {
  const [before, next] = [pieces[candidate.first - 1], pieces[candidate.end]];
  if (!isPlain(pieces, candidate) || candidate.numeral.low > 31) return false;
  return [before, next].some((piece) => piece !== undefined && isCapitalised(piece) && MONTHS.has(piece.lower));
}

/** "twenty past five", "nine in the evening", "shortly after seven": clock times in words. */
function isClockWord(pieces: readonly Piece[], { numeral, first, end, hasUnit }: Candidate): boolean {
  if (hasUnit || numeral.form !== 'words' || numeral.scale !== 1 || numeral.low > 59) return false;
  const [earlier, before, next, behind] = [pieces[first - 2], pieces[first - 1], pieces[end], pieces[end + 2]];
  if (next?.lower === 'past' || before?.lower === 'past' || next?.lower === "o'clock" || next?.lower === 'o’clock') return numeral.low > 0;
  if (next?.lower === 'in' && pieces[end + 1]?.lower === 'the') return /^(?:morning|afternoon|evening)$/u.test(behind?.lower ?? '');
  return (
    numeral.low <= 12 &&
    /^(?:after|before)$/u.test(before?.lower ?? '') &&
    /^(?:shortly|just|soon)$/u.test(earlier?.lower ?? '') &&
    !isNounPiece(next) &&
    next?.tag !== 'ADJ'
  );
}

function isPlain(pieces: readonly Piece[], { numeral }: Candidate): boolean {
  const text = pieces[numeral.first]?.text ?? '';
  return numeral.scale === 1 && numeral.form === 'digits' && /^\d{1,4}$/u.test(text) && numeral.end === numeral.first + 1;
}

function isCapitalised(piece: Piece): boolean {
  return /^\p{Lu}/u.test(piece.text);
}

/** Things that have a result as well as a number ("series 3-1", "Series 3"). */
const RESULT_THINGS = /^(?:series|game|match|set|race|bill|measure|resolution|law|act|vote)$/u;

/** "Route 66", "Phase 3", "iPhone 11", "Game 7", "S&P 500", "No. 4", "Seed two". */
function isNumberedThing(pieces: readonly Piece[], candidate: Candidate): boolean {
  const { numeral, first } = candidate;
  const before = pieces[first - 1];
  if (before === undefined || numeral.scale !== 1 || numeral.form === 'order' || numeral.form === 'fraction') return false;
  if (before.text === '#' || before.text === '№') return true;
  if (before.text === '.' && /^(?:no|nos|vol|fig|art|sec|pt|ch|p|pp|rt|hwy)$/u.test(pieces[first - 2]?.lower ?? '')) return true;
  // "the Group of 20"
  if (before.lower === 'of' && pieces[first - 2]?.text === 'Group') return true;
  if (before.kind !== 'word' || before.text.includes('.')) return false;
  // "led the series 3-1": a result.
  if (RESULT_THINGS.test(before.lower) && isHyphen(pieces[candidate.end]) && pieces[candidate.end + 1]?.kind === 'number') return false;
  if (NUMBERED.has(before.lower)) return isCapitalised(before) || ALWAYS_NUMBERED.has(before.lower) || !isPluralNoun(pieces[candidate.end]);
  // "Women 40 and older"
  if (AGED_GROUPS.has(before.lower)) return false;
  if (!isPlain(pieces, candidate) || before.tag !== 'PROPN' || !isCapitalised(before)) return false;
  if (isHyphen(pieces[candidate.end]) && pieces[candidate.end]?.glued && pieces[candidate.end + 1]?.kind === 'number') return false;
  if (/['’]s?$/u.test(before.text)) return false;
  // "in the Sea of Velm 125 to 155 miles off": a range behind a name.
  if (pieces[candidate.end]?.lower === 'to' && pieces[candidate.end + 1]?.kind === 'number') return false;
  return !(
    isPluralNoun(pieces[candidate.end]) &&
    (pieces[first - 2] === undefined || /^(?:in|across|from)$/iu.test(pieces[first - 2]?.text ?? ''))
  );
}

/** "No. 12-345", "Case 12-345": what a hyphen ties to a numbered thing's number. */
function isFileNumber(pieces: readonly Piece[], { first }: Candidate): boolean {
  const [hyphen, number, before] = [pieces[first - 1], pieces[first - 2], pieces[first - 3]];
  if (!isHyphen(hyphen) || !hyphen?.glued || pieces[first]?.glued !== true || number?.kind !== 'number') return false;
  if (before?.text === '.') return /^nos?$/u.test(pieces[first - 4]?.lower ?? '');
  return /^(?:case|docket|file|bill|no)$/u.test(before?.lower ?? '');
}

/** "World War Two", "the Fantastic Four", "the Three Mile Island plant": a number word with a capital among names, in running text. */
function isNameWord(pieces: readonly Piece[], { numeral, first, hasUnit }: Candidate): boolean {
  const [number, before, next] = [pieces[first], pieces[first - 1], pieces[numeral.end]];
  if (numeral.form !== 'words' || numeral.end !== numeral.first + 1 || number === undefined || !isCapitalised(number)) return false;
  if (before?.kind !== 'word' || !pieces.some(({ kind, text, tag }) => kind === 'word' && tag !== 'ADP' && /^\p{Ll}{4}/u.test(text)))
    return false;
  if (isCapitalised(before) && before.tag === 'PROPN') return !hasUnit;
  return next?.kind === 'word' && isCapitalised(next) && /^(?:the|of|at|near|from|in|to|by|a)$/u.test(before.lower);
}

/** "its new 412 Falcon", "a 412 Falcon": a number between a modifier and a name belongs to the name. */
function isModel(pieces: readonly Piece[], candidate: Candidate): boolean {
  const [before, next] = [pieces[candidate.first - 1], pieces[candidate.end]];
  if (!isPlain(pieces, candidate) || candidate.numeral.low < 100 || next === undefined || next.kind !== 'word' || before === undefined)
    return false;
  // "bought a 412 from the maker": an article before the number, and nothing behind it that it could count.
  if (/^an?$/u.test(before.lower) && next.tag === 'ADP') return true;
  // "the 747 was late": airliners are called by their number.
  if (/^7[0-8]7$/u.test(pieces[candidate.first]?.text ?? '') && before.tag === 'DET' && !/^(?:NOUN|ADJ)$/u.test(next.tag)) return true;
  if (next.tag === 'PROPN' && isCapitalised(next))
    return /^(?:a|an|own|new|old|older|newer|latest|the|first|original)$/u.test(before.lower);
  // "a fully booked 412 jet"
  const single = next.tag === 'NOUN' && next.lemma === next.lower && !next.lower.endsWith('s');
  if (!single || isNounPiece(pieces[candidate.end + 1])) return false;
  let at = candidate.first - 1;
  while (at > candidate.first - 4 && /^(?:ADJ|ADV|VERB)$/u.test(pieces[at]?.tag ?? '')) at--;
  return /^(?:a|an)$/u.test(pieces[at]?.lower ?? '');
}

function isNounPiece(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.tag === 'NOUN';
}

function isPluralNoun(piece: Piece | undefined): boolean {
  return piece?.tag === 'NOUN' && (piece.lower === 'people' || (piece.lower.endsWith('s') && piece.lemma !== piece.lower));
}

const YEAR_CUES =
  /^(?:in|since|by|from|until|till|during|of|the|before|after|for|to|and|through|between|early|late|mid|circa|year|'|’|\(|,|–|-|on|this|last|next)$/u;

/** Four plain digits from 1000 to 2100 are a year unless they plainly count something ("1,400", "1400 soldiers"). */
function isYear(pieces: readonly Piece[], candidate: Candidate): boolean {
  const number = pieces[candidate.numeral.first];
  const value = candidate.numeral.low;
  if (!isPlain(pieces, candidate) || number?.text.length !== 4 || value < 1000 || value > 2100) return false;
  const next = pieces[candidate.end];
  const counts = isPluralNoun(next) || (next?.tag === 'ADJ' && isPluralNoun(pieces[candidate.end + 1]));
  if (!counts) return value >= 1500;
  const before = pieces[candidate.first - 1];
  return value >= 1800 && before !== undefined && YEAR_CUES.test(before.lower);
}

/** "12 Rue Lepic", "575 Wilton Road": capitalised words that end in a street word. */
function isAddress(pieces: readonly Piece[], candidate: Candidate): boolean {
  if (candidate.numeral.form !== 'digits') return false;
  const start = isHyphen(pieces[candidate.end]) && pieces[candidate.end + 1]?.kind === 'number' ? candidate.end + 2 : candidate.end;
  for (let at = start; at < start + 5; at++) {
    const piece = pieces[at];
    if (at > start && piece?.kind === 'number') continue;
    if (piece === undefined || (piece.kind !== 'word' && !(piece.kind === 'mark' && piece.text === '.'))) return false;
    if (at > start && piece.kind === 'word' && /^\p{Ll}/u.test(piece.text) && !ORDINAL_ENDINGS.has(piece.lower)) return false;
    if (STREET_WORDS.has(piece.lower) && isCapitalised(piece)) return true;
    if (at === start && !isCapitalised(piece)) return false;
  }
  return false;
}

/** "Getty Images 1 of 26 The crowd", "17 of 30": the counter of a gallery, with nothing behind it that is counted. */
function isCounter(pieces: readonly Piece[], candidate: Candidate): boolean {
  const { first, end } = candidate;
  if (!isPlain(pieces, candidate)) return false;
  const other = pieces[end]?.lower === 'of' ? pieces[end + 1] : pieces[first - 1]?.lower === 'of' ? pieces[first - 2] : undefined;
  if (other === undefined || !/^\d{1,3}$/u.test(other.text)) return false;
  const forward = other === pieces[end + 1];
  const [start, behind] = forward ? [first, pieces[end + 2]] : [first - 2, pieces[end]];
  const opens = start === 0 || pieces[start - 1]?.tag === 'PROPN';
  return opens && (behind === undefined || (behind.kind === 'word' && isCapitalised(behind)));
}

/** "1." or "(2)" or "[3]" at the head of a list entry or as a note; "Jones: 4", "scored: 7" as a mark given. */
function isMarker(pieces: readonly Piece[], candidate: Candidate): boolean {
  const { first, end } = candidate;
  const [before, behind] = [pieces[first - 1], pieces[end]];
  if (/^(?:zip|postcode|postal)$/u.test(behind?.lower ?? '')) return true;
  if (!isPlain(pieces, candidate)) return false;
  if (first === 0 && /^[.)]$/u.test(behind?.text ?? '') && pieces.length > end + 1) return true;
  if (before?.text === '[' && behind?.text === ']') return true;
  if (before?.text === '(' && behind?.text === ')') return true;
  return before?.text === ':' && pieces[first - 2]?.tag === 'PROPN' && pieces[first - 2]?.lower !== 'age';
}
