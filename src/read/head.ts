import { DATE_LABELS } from '../lexicon/page.js';
import { BYLINE_ROLES } from '../lexicon/press.js';
import { WEEKDAYS } from '../lexicon/time.js';
import type { BlockRole } from '../model/article.js';
import type { Span } from '../text/span.js';
import { agencyIn, authorIn, creditedHouse, isByline, isNameLike, labelledIn, outletIn } from './byline.js';
import { type Dateline, datelineOf, LONGEST_DATELINE } from './dateline.js';
import { furnishingOf, isPageWord, isSection, isSentence, LONGEST_FURNISHING, wordCount } from './furniture.js';
import type { Paragraph } from './paragraphs.js';
import { labelIn, type Stamp, stampsIn } from './stamp.js';

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

const MOST_WORDS_OF_A_HEADLINE = 25;
/** Beside its dates. */
const MOST_WORDS_OF_A_STAMP_LINE = 14;
/** The headline is among so many lines. */
const TITLE_DEPTH = 4;
/** "Summary", "Key points", the name of a city: no standfirst is so short. */
const MOST_WORDS_OF_A_LABEL = 3;

/** What one line of a head is for; `other` is to be told by its place: headline, masthead, standfirst, tagline. */
type LineKind = 'stamp' | 'byline' | 'credit' | 'furniture' | 'caption' | 'sentence' | 'other';

interface HeadLine extends Paragraph {
  readonly kind: LineKind;
  readonly stamps: readonly Stamp[];
  readonly dateline: Dateline | null;
}

/** Reads the head of an article. `title` is the headline where front matter or the stream states it. */
export function headOf(text: string, paragraphs: readonly Paragraph[], title: string | null): Head {
  const lines = paragraphs.slice(0, MOST_LINES).map((paragraph) => headLine(text, paragraph));
  const end = headEnd(lines);
  const head = lines.slice(0, end);
  const titleAt = title === null ? titleIndex(head) : head.findIndex((line) => sameWords(line.words, title));
  const roles = head.map((line, i): BlockRole => (i === titleAt ? 'title' : roleOf(line, i > titleAt && (titleAt >= 0 || title !== null))));
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

/** Whether the role was given for want of a better one. */
function isOpen(role: BlockRole | undefined): boolean {
  return role === 'summary' || role === 'heading';
}

/** Whether two lines say the same but for capitals and marks. */
export function sameWords(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

/** Letters and digits of a text in lower case: equal for copies that differ in marks and spaces. */
export function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a line holds a date and nothing that tells a story: names, labels, buttons. */
export function isStampLine(text: string, line: Span, stamps: readonly Stamp[]): boolean {
  if (stamps.length === 0) return false;
  let rest = '';
  let at = line.start;
  for (const stamp of stamps) {
    rest += `${text.slice(at, stamp.start)} | `;
    at = stamp.end;
  }
  rest += text.slice(at, line.end);
  if (/[.!?]["”’)]?$/u.test(rest) && !/\b[ap]\.m\.$/iu.test(rest)) return wordCount(rest) <= 3;
  // A headline with a date in it has words in lower case that neither label the date nor name the page.
  const lower = rest.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return lower.every((word) => LABEL_WORDS.has(word) || BYLINE_ROLES.has(word)) && wordCount(rest) <= MOST_WORDS_OF_A_STAMP_LINE;
}

const LABEL_WORDS: ReadonlySet<string> = new Set(
  `at on by of in and for the from our with first last published publish posted updated update modified min mins minute minutes read reading comments comment share
  time pm am created edited issued dated date am/pm`.split(/\s+/u),
);

function headLine(text: string, paragraph: Paragraph): HeadLine {
  const stamps = stampsIn(text, paragraph);
  const dateline = paragraph.words.length <= LONGEST_DATELINE ? datelineOf(text, paragraph) : null;
  return { ...paragraph, stamps: [], dateline: null, ...kindOf(text, paragraph, stamps, dateline) };
}

function kindOf(
  text: string,
  line: Paragraph,
  stamps: readonly Stamp[],
  dateline: Dateline | null,
): Pick<HeadLine, 'kind'> & Partial<Pick<HeadLine, 'stamps' | 'dateline'>> {
  const { words } = line;
  if (line.role === 'furniture' || line.role === 'caption') return { kind: line.role };
  if (words.length > LONGEST_FURNISHING) return { kind: 'sentence' };
  if (dateline?.alone === true) return { kind: 'byline', dateline };
  if (isStampLine(text, line, stamps)) return { kind: 'stamp', stamps, dateline };
  if (isByline(words)) return { kind: 'byline' };
  const furnishing = furnishingOf(words);
  if (furnishing === 'caption') return { kind: 'caption' };
  if (furnishing === 'credit') return { kind: 'credit' };
  if (furnishing !== null || isSection(words)) return { kind: 'furniture' };
  return { kind: isSentence(words) ? 'sentence' : 'other' };
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

/** The headline: a heading by its mark, else the first line that is no masthead with its tagline. */
function titleIndex(head: readonly HeadLine[]): number {
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
function isHeadline(line: HeadLine | undefined): boolean {
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
function mastheadOf(text: string, head: readonly HeadLine[], titleAt: number): Span | null {
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

/** The stretches of a line between its dates and the rules that divide it. */
function partsOf(text: string, line: HeadLine): readonly Span[] {
  const parts: Span[] = [];
  const add = (start: number, end: number, ending: RegExp): void => {
    for (const match of text.slice(start, end).matchAll(/[^|·•>»]+/gu)) {
      const trimmed = match[0].replace(/^[\s,–—:-]{1,9}/u, '');
      const from = start + match.index + match[0].length - trimmed.length;
      const length = trimmed.replace(ending, '').trimEnd().length;
      if (length > 0) parts.push({ start: from, end: from + length });
    }
  };
  let at = line.start;
  for (const stamp of line.stamps) {
    if (stamp.start > at) add(at, stamp.start, BEFORE_DATE);
    at = Math.max(at, stamp.end);
  }
  if (at < line.end) add(at, line.end, /[\s,–—:-]{1,9}$/u);
  return parts;
}

const DATE_LABEL_WORDS = Object.values(DATE_LABELS).flat().join('|');
/** What leads over from a name to a date: a weekday, "on", a comma. */
const BEFORE_DATE = new RegExp(
  `(?:[\\s,–—:-]{1,9}(?:on|at|staff|${DATE_LABEL_WORDS}|(?:${[...WEEKDAYS.keys()].join('|')})\\.?)){0,4}[\\s,–—:-]{0,9}$`,
  'iu',
);
