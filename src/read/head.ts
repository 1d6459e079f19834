import type { BlockRole } from '../model/article.js';
import type { Span } from '../text/span.js';
import { agencyIn, authorIn, creditedHouse, isByline, labelledIn, outletIn } from './byline.js';
import type { Dateline } from './dateline.js';
import { isSection, wordCount } from './furniture.js';
import { type HeadLine, headLine, partsOf } from './head-lines.js';
import { isHeadline, MOST_WORDS_OF_A_HEADLINE, mastheadOf, titleIndex } from './masthead.js';
import type { Paragraph } from './paragraphs.js';
import type { Stamp } from './stamp.js';
import { sameWords } from './wording.js';

/** What stands above the first paragraph of the story itself: masthead, headline, standfirst, byline, dates. */
export interface Head {
  /** Roles of the paragraphs of the head, in order; those behind them are the story. */
  readonly roles: readonly BlockRole[];
  readonly title: Span | null;
  readonly outlet: Span | null;
  readonly author: Span | null;
  readonly agency: Span | null;
  readonly dateline: Dateline | null;
  readonly stamps: readonly HeadStamp[];
}

/** A date of the head; `aboveTitle` ones may belong to the page and not to the article. */
export interface HeadStamp extends Stamp {
  readonly aboveTitle: boolean;
}

/** A head is no longer than this; what follows is the story. */
const MOST_LINES = 14;
/** So many paragraphs of prose may stand above the byline or the date: standfirst and bullets. */
const MOST_SENTENCES = 4;

/** A longer item of a list is a paragraph of the story with a number. */
const MOST_WORDS_OF_A_BULLET = 35;

/** The headline is among so many lines. */
const TITLE_DEPTH = 4;
/** "Summary", "Key points", the name of a city: no standfirst is so short. */
const MOST_WORDS_OF_A_LABEL = 3;

/** Reads the head of an article. `title` is the headline where front matter or the stream states it. */
export function headOf(text: string, paragraphs: readonly Paragraph[], title: string | null): Head {
  const lines = headLines(text, paragraphs);
  const end = headEnd(lines);
  const head = lines.slice(0, end);
  const titleAt = title === null ? titleIndex(head) : head.findIndex((line) => sameWords(line.words, title));
  const roles = head.map((line, i): BlockRole => (i === titleAt ? 'title' : roleOf(line, i > titleAt)));
  let outlet: Span | null = null;
  let author: Span | null = null;
  let agency: Span | null = null;
  head.forEach((line, i) => {
    if (i === titleAt || line.kind === 'sentence' || line.kind === 'caption') return;
    const labelled = labelledIn(line.words);
    if (labelled !== null && (!line.afterGap || head[i + 1]?.afterGap === false)) {
      const value = { start: line.start + labelled.start, end: line.end };
      if (labelled.field === 'author') author ??= value;
      else outlet ??= value;
      roles[i] = 'byline';
      return;
    }
    for (const part of partsOf(text, line)) {
      const words = text.slice(part.start, part.end);
      const name = line.mark === null && (i > titleAt || line.kind !== 'other') ? authorIn(words) : null;
      const house = outletIn(words);
      const agencyName = agencyIn(words) ?? (isByline(words) ? null : creditedHouse(words));
      if (agencyName !== null) {
        const at = words.lastIndexOf(agencyName);
        agency ??= { start: part.start + at, end: part.start + at + agencyName.length };
        roles[i] = 'byline';
      } else if (house !== null && !isSection(words)) {
        if (outlet === null) outlet = { start: part.start, end: part.start + house.length };
        else if (/\b(?:press|newswire|wire|agency)$/iu.test(house)) agency ??= { start: part.start, end: part.start + house.length };
        if (isOpen(roles[i])) roles[i] = 'furniture';
      } else if (name !== null) {
        author ??= { start: part.start + name.start, end: part.start + name.end };
        if (isOpen(roles[i])) roles[i] = 'byline';
      }
    }
  });
  // A city in a line of its own between author and date.
  roles.forEach((role, i) => {
    if (
      role === 'heading' &&
      head[i]?.afterGap === false &&
      head[i + 1]?.afterGap === false &&
      roles[i - 1] === 'byline' &&
      roles[i + 1] === 'byline'
    )
      roles[i] = 'byline';
  });
  outlet ??= mastheadOf(text, head, titleAt);
  return {
    roles,
    title: head[titleAt] ?? null,
    outlet,
    author,
    agency,
    dateline: head.find((line) => line.dateline !== null)?.dateline ?? null,
    stamps: head.flatMap((line, i) => line.stamps.map((stamp) => ({ ...stamp, aboveTitle: i < titleAt }))),
  };
}

/** The first lines, as far as they may tell where the head ends: behind the story's lead and enough sentences none does. */
function headLines(text: string, paragraphs: readonly Paragraph[]): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let sentences = 0;
  let hasLead = false;
  for (const paragraph of paragraphs.slice(0, MOST_LINES)) {
    const line = headLine(text, paragraph);
    const above = lines.at(-1);
    lines.push(line);
    if (above !== undefined && !hasLead) hasLead = isLead(above, lines.length - 2, line);
    if (line.kind === 'sentence') sentences += 1;
    if (hasLead && sentences > MOST_SENTENCES) break;
  }
  return lines;
}

/** Whether the role was given for want of a better one. */
function isOpen(role: BlockRole | undefined): boolean {
  return role === 'summary' || role === 'heading';
}

/** Index behind the last line of the head: behind its last byline or date, else before the first sentence. */
function headEnd(lines: readonly HeadLine[]): number {
  let sentences = 0;
  let end = lines.findIndex((line, i) => isLead(line, i, lines[i + 1]));
  if (end < 0) end = lines.length;
  for (const [i, line] of lines.entries()) {
    if (line.kind === 'sentence') sentences += 1;
    if (sentences > MOST_SENTENCES) break;
    // A date below the last sentence stands at the foot of the page.
    if (sentences > 0 && !lines.slice(i + 1).some((below) => below.kind === 'sentence')) break;
    if (line.kind === 'stamp' || line.kind === 'byline') end = Math.max(end, i + 1);
  }
  // A headline may read like a sentence ("'It is over': …"): the first line is never the story's own where a gap follows.
  if (end === 0 && lines[1]?.afterGap === true && wordCount(lines[0]?.words ?? '') <= MOST_WORDS_OF_A_HEADLINE) end = 1;
  while (end < lines.length && lines[end]?.kind !== 'sentence' && lines[end]?.kind !== 'other') end += 1;
  return end;
}

/** Whether a line is the first paragraph of the story by its words; near the top a headline may ask or call out like one. */
function isLead(line: HeadLine, index: number, below: HeadLine | undefined): boolean {
  if (line.kind !== 'sentence') return false;
  if (line.mark !== null) return wordCount(line.words) > MOST_WORDS_OF_A_BULLET;
  return !(index < TITLE_DEPTH && line.afterGap && below?.afterGap === true && isHeadline(line));
}

function roleOf(line: HeadLine, belowTitle: boolean): BlockRole {
  switch (line.kind) {
    case 'stamp':
    case 'byline':
    case 'credit':
      return 'byline';
    case 'furniture':
      return 'furniture';
    case 'caption':
      return 'caption';
    case 'sentence':
      return belowTitle ? 'summary' : 'paragraph';
    case 'other':
      if (!belowTitle) return 'furniture';
      return wordCount(line.words) > MOST_WORDS_OF_A_LABEL ? 'summary' : 'heading';
  }
}
