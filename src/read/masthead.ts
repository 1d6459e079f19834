import { WEEKDAYS } from '../lexicon/time.js';
import type { Span } from '../text/span.js';
import { authorIn, isNameLike, outletIn } from './byline.js';
import { isPageWord, isSection, wordCount } from './furniture.js';
import { type HeadLine, partsOf } from './head-lines.js';
import { labelIn } from './stamp.js';

/** A headline has no more words than this. */
export const MOST_WORDS_OF_A_HEADLINE = 25;

/** The headline: a heading by its mark, else the first line that is no masthead with its tagline. */
export function titleIndex(head: readonly HeadLine[]): number {
  const marked = head.findIndex((line) => line.mark === 'heading' && line.kind !== 'stamp');
  if (marked >= 0) return marked;
  const open = head.flatMap((line, i) => (line.mark === null && (line.kind === 'other' || line.kind === 'sentence') ? [i] : []));
  const first = open[0];
  if (first === undefined) return -1;
  const candidates = open.filter((i) => !isMastheadLine(head, i));
  const headline = candidates.find((i) => isHeadline(head[i]));
  if (headline !== undefined) return headline;
  // Only masthead-like lines, or sentences: a headline may be one, but then a gap follows it.
  return candidates.find((i) => head[i + 1]?.afterGap ?? true) ?? (candidates.length === 0 ? first : -1);
}

/** Whether a line may be a headline by its words: one may ask or call out, but does not end as a sentence does. */
export function isHeadline(line: HeadLine | undefined): boolean {
  return (
    line?.kind === 'other' ||
    (line?.kind === 'sentence' && wordCount(line.words) <= MOST_WORDS_OF_A_HEADLINE && !/\.["”’)]?$/u.test(line.words))
  );
}

/** Whether a line belongs to the masthead: an outlet's name on top, or what stands below it without a gap. */
function isMastheadLine(head: readonly HeadLine[], index: number): boolean {
  const line = head[index];
  if (line === undefined) return false;
  if (outletIn(line.words) !== null) return true;
  let top = index;
  while (top > 0 && head[top]?.afterGap === false) top -= 1;
  if (top !== 0) return false;
  // Without gaps in the file a masthead cannot be told from a headline by its place.
  const gapBelow = head.slice(index + 1).some((below) => below.afterGap && isHeadline(below) && wordCount(below.words) >= 3);
  const nameOnTop =
    head[0] !== undefined &&
    (outletIn(head[0].words) !== null || head[0].kind === 'furniture' || isNameLike(mastheadName(head[0].words), 4));
  return gapBelow && nameOnTop;
}

function mastheadName(words: string): string {
  return (words.split(/\s*[|:·•>]\s*|\s+[—–-]+\s+/u)[0] ?? '').trim();
}

/** The masthead of a page whose name holds no newspaper's word. */
export function mastheadOf(text: string, head: readonly HeadLine[], titleAt: number): Span | null {
  for (const [i, line] of head.entries()) {
    const above = i < titleAt && (line.kind === 'other' || line.kind === 'furniture');
    const beside = line.kind === 'stamp' && i > 0 && line.dateline === null;
    if ((!above && !beside) || (line.kind === 'furniture' && line.words.includes(':'))) continue;
    const part = above ? line : partsOf(text, line)[0];
    if (part === undefined) continue;
    const name = mastheadName(text.slice(part.start, part.end));
    if (name === '' || /\d{3}|[,°]/u.test(name) || !isNameLike(name, 4) || isSection(name) || isDateWord(name) || isPageWord(name))
      continue;
    if (beside && (authorIn(name) !== null || !/&|\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\s]+$/u.test(name))) continue;
    return { start: part.start, end: part.start + name.length };
  }
  return null;
}

/** A weekday or a label in front of a date ("Sunday", "Updated") is nobody's name. */
function isDateWord(name: string): boolean {
  return WEEKDAYS.has(name.toLowerCase()) || labelIn(name) !== null;
}
