import { AMBIGUOUS, FREQUENCIES, SEASONS } from '../../lexicon/time.js';
import type { Annotation } from '../annotator.js';
import type { Atom } from './expression.js';

/** Words that introduce a time, at the end of what stands before it. */
const LEAD =
  /(?:^|[^\p{L}])(?:in|on|since|by|until|till|before|after|from|through|during|of|to|between|for|late|early|mid|last|next|this|past|coming|each|every|around)[\s-]+$/u;
/** The same, for seasons: "in spring", "the fall", "that spring". */
const SEASON_LEAD = /(?:^|[^\p{L}])(?:in|the|last|this|past|coming|next|of|since|by|until|during|that|each|every|late|early|mid)[\s-]+$/u;
/** What makes "spring" and "fall" something else: a spring of water, the fall of a government. */
const NO_SEASON = /^\s+(?:of|in|to|from|out|off|short|apart|back|water|board)(?!\p{L})/u;

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
  if (FREQUENCIES.has(name)) return !/^\p{Lu}/u.test(word) || !/\p{Lu}\S*\s+$/u.test(text.slice(Math.max(0, start - 24), start));
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

/** In the middle of a sentence and beside no other capitalised word, which would make it part of a name. */
function standsAlone(before: string, behind: string): boolean {
  if (/(?:^|[\s"“‘])(?:The|This|That|Its|His|Her|Their|Our)\s+$/u.test(before)) return !/^\s+\p{Lu}/u.test(behind);
  return (
    /\p{Ll}[,;]?\s+$/u.test(before) &&
    !/\p{Lu}[\p{L}'’.-]*\s+$/u.test(before) &&
    !/^\s+(?:\p{Lu}|(?:for|on|to|not|have|be)(?!\p{L}))/u.test(behind)
  );
}
