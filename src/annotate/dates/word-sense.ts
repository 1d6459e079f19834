import { BEFORE_WEEKDAY_NAME, BEHIND_WEEKDAY_NAME } from '../../lexicon/named-days.js';
import { AMBIGUOUS, FREQUENCIES, MONTHS, SEASONS } from '../../lexicon/time.js';
import type { Annotation } from '../annotator.js';
import type { Atom } from './expression.js';
import { firstAtOrAfter } from './tense.js';

/** Words that introduce a time, at the end of what stands before it. */
const LEAD =
  /(?:^|[^a-z])(?:in|on|since|by|until|till|before|after|from|through|during|of|to|between|for|late|early|mid|end|last|next|this|past|coming|each|every|around)[\s-]+$/u;
/** The same, for seasons: "in spring", "the fall", "that spring". */
const SEASON_LEAD = /(?:^|[^a-z])(?:in|the|last|this|past|coming|next|of|since|by|until|during|that|each|every|late|early|mid)[\s-]+$/u;
/** What makes "spring" and "fall" something else: a spring of water, the fall of a government. */
const NO_SEASON = /^\s+(?:of|in|to|from|out|off|short|apart|back|water|board)(?![a-z])/u;

/** "a typical February": any of them, none in particular. */
const ANY = /(?:^|\s)(?:typical|normal|average|usual|ordinary)\s+$/u;

/** Rules whose words are common ones: with a capital inside a sentence they are part of a name ("USA TODAY", a programme called "60 Minutes"). */
const COMMON_WORD_RULES: ReadonlySet<string> = new Set(['day-word', 'vague', 'counted-units', 'neighbour-unit', 'frequency', 'bare-units']);

/** Rules that read a name without a number beside it. */
const NAME_RULES: ReadonlySet<string> = new Set(['month', 'weekday', 'season']);

/**
 * Whether an atom that ends in a word with other senses ("May", "March", "fall", "Sun") means a time here: by its
 * capital, the words before it and its neighbours.
 */
export function isTime(annotation: Annotation, blockStart: number, atom: Atom): boolean {
  const { text } = annotation.article;
  const start = blockStart + atom.start;
  const written = text.slice(start, blockStart + atom.end);
  const word = /\p{L}+\.?$/u.exec(written)?.[0] ?? '';
  const name = word.toLowerCase().replace('.', '');
  if (COMMON_WORD_RULES.has(atom.rule) && isName(annotation, start, written, word)) return false;
  if (MONTHS.has(name) && atom.rule === 'month' && ANY.test(text.slice(Math.max(0, start - 16), start))) return false;
  if (FREQUENCIES.has(name)) return !/^\p{Lu}/u.test(word) || !/\p{Lu}\S*\s+$/u.test(text.slice(Math.max(0, start - 24), start));
  if ((atom.rule === 'weekday' || atom.rule === 'holiday') && isPartOfName(text, start, start + written.length)) return false;
  if (
    atom.rule === 'holiday' &&
    (!/\p{Lu}/u.test(written) || (!written.includes(' ') && isAttribute(annotation, atom, start + written.length)))
  )
    return false;
  if (atom.rule === 'season' && SEASONS.has(name) && isAttribute(annotation, atom, start + written.length)) return false;
  if (atom.rule === 'season' && SEASONS.has(name) && !AMBIGUOUS.has(name))
    return written.includes(' ') || SEASON_LEAD.test(text.slice(Math.max(0, start - 24), start).toLowerCase());
  if (!AMBIGUOUS.has(name) || !NAME_RULES.has(atom.rule)) return true;
  const wordStart = start + written.length - word.length;
  const before = text.slice(Math.max(0, wordStart - 24), wordStart);
  const behind = text.slice(start + written.length, start + written.length + 24);
  const led = LEAD.test(before.toLowerCase());
  switch (name) {
    case 'spring':
    case 'fall':
      return SEASON_LEAD.test(before.toLowerCase()) && !NO_SEASON.test(behind);
    case 'may':
    case 'march':
    case 'august':
      return /^\p{Lu}/u.test(word) && (led || (/^\p{Lu}\p{Ll}/u.test(word) && standsAlone(before, behind)));
    default:
      // Abbreviations ("Sat.", "Jan."): their dot and their capital, or the time word before.
      return /^\p{Lu}/u.test(word) && word.endsWith('.') && led;
  }
}

/**
 * Whether common words are capitalised as a name: after another capitalised word ("USA TODAY", "DirecTV Now") or as a whole
 * ("60 Minutes", "This Week"), in running text that is not in capitals throughout.
 */
function isName({ article }: Annotation, start: number, written: string, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = article.text.slice(Math.max(0, start - 24), start);
  const behind = article.text.slice(start + written.length, start + written.length + 24);
  if (!/\p{Ll}{3}/u.test(before + behind) || isTitled(before, behind)) return false;
  return written === word ? /\p{Lu}[\p{L}]*\s$/u.test(before) && !/[.!?:]\s+\p{Lu}[\p{L}]*\s$/u.test(before) : /^\p{Lu}\p{Ll}/u.test(word);
}

/** Every word of a headline in title case has a capital. */
function isTitled(before: string, behind: string): boolean {
  const words = `${before.replace(/^\S*\s/u, '')} ${behind.replace(/\s\S*$/u, '')}`.match(/\p{L}{4,}/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** "the winter vomiting bug", "the Winter Olympics": the season says what kind, not when; "last winter's storms" says when. */
function isAttribute({ tokens }: Annotation, { expression }: Atom, end: number): boolean {
  if (expression.kind !== 'year-part' || expression.direction !== null || expression.year !== null) return false;
  const next = tokens[firstAtOrAfter(tokens, end, 0, tokens.length)];
  if (next === undefined || next.start !== end + 1) return false;
  return (next.tag === 'NOUN' || next.tag === 'PROPN' || next.lower.endsWith('ing')) && !DAYS_AROUND.has(next.lower);
}

/** "Sheffield Wednesday", "The Sunday Times": a weekday in a name. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const before = /(?<word>\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.groups?.['word'];
  const behind = /^\s(?<word>\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 16))?.groups?.['word'];
  return BEFORE_WEEKDAY_NAME.has((before ?? '').toLowerCase()) || BEHIND_WEEKDAY_NAME.has((behind ?? '').toLowerCase());
}

/** What lies around a holiday is itself a time: "Easter weekend". */
const DAYS_AROUND: ReadonlySet<string> = new Set(
  'weekend week morning afternoon evening night day days period break holiday holidays'.split(' '),
);

/** In the middle of a sentence and beside no other capitalised word, which would make it part of a name. */
function standsAlone(before: string, behind: string): boolean {
  if (/(?:^|[\s"“‘])(?:The|This|That|Its|His|Her|Their|Our)\s+$/u.test(before)) return !/^\s+\p{Lu}/u.test(behind);
  return (
    /\p{Ll}[,;]?\s+$/u.test(before) &&
    !/\p{Lu}[\p{L}'’.-]*\s+$/u.test(before) &&
    !/^\s+(?:\p{Lu}|(?:for|on|to|not|have|be)(?!\p{L}))/u.test(behind)
  );
}
