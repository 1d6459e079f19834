import { DATE_LABELS } from '../lexicon/page.js';
import { BYLINE_ROLES } from '../lexicon/press.js';
import { WEEKDAYS } from '../lexicon/time.js';
import type { Span } from '../text/span.js';
import { isByline } from './byline.js';
import { type Dateline, datelineOf, LONGEST_DATELINE } from './dateline.js';
import { furnishingOf, isSection, isSentence, LONGEST_FURNISHING, wordCount } from './furniture.js';
import type { Paragraph } from './paragraphs.js';
import { type Stamp, stampsIn } from './stamp.js';

/** What one line of a head is for; `other` is to be told by its place: headline, masthead, standfirst, tagline. */
export type LineKind = 'stamp' | 'byline' | 'credit' | 'furniture' | 'caption' | 'sentence' | 'other';

/** A paragraph near the top of a page with what its own words show. */
export interface HeadLine extends Paragraph {
  readonly kind: LineKind;
  readonly stamps: readonly Stamp[];
  readonly dateline: Dateline | null;
}

/** Beside its dates. */
const MOST_WORDS_OF_A_STAMP_LINE = 14;

/** Reads one paragraph as a line of the head. */
export function headLine(text: string, paragraph: Paragraph): HeadLine {
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

/** Whether a line holds a date and nothing that tells a story: names, labels, buttons. */
export function isStampLine(text: string, line: Span, stamps: readonly Stamp[]): boolean {
  if (stamps.length === 0) return false;
  const rest = besideStamps(text, line, stamps);
  if (OPENS_WITH_DATE.test(rest.replace(LABEL, '')) && rest.length <= LONGEST_NOTE) return true;
  if (/[.!?]["”’)]?$/u.test(rest) && !/\b[ap]\.m\.$/iu.test(rest)) return wordCount(rest) <= 3;
  return (isLabelling(rest) && wordCount(rest) <= MOST_WORDS_OF_A_STAMP_LINE) || hasDatePart(text, line, stamps);
}

/** Stands for a date where the rest of its line is looked at; no letter. */
const DATE_PLACE = '\u{1F4C5}';

/** "Saturday, 16 May 2026. Times are local": what follows is a note of the page. */
const OPENS_WITH_DATE = new RegExp(`^[\\s,|·•–—-]*${DATE_PLACE}\\s*\\.\\s`, 'u');
const LONGEST_NOTE = 80;

/** A line without its dates. */
function besideStamps(text: string, line: Span, stamps: readonly Stamp[]): string {
  let rest = '';
  let at = line.start;
  for (const stamp of stamps) {
    rest += `${text.slice(at, stamp.start)} ${DATE_PLACE} `;
    at = stamp.end;
  }
  return rest + text.slice(at, line.end);
}

/** A headline with a date in it has words in lower case that neither label the date nor name the page. */
function isLabelling(words: string): boolean {
  const lower = words.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return lower.every((word) => LABEL_WORDS.has(word) || BYLINE_ROLES.has(word));
}

/** Rules divide a line into parts ("Safety & regulation | 15 October 2013"); dashes and full stops do so too, but also stand in headlines. */
const RULE = /\s*[|·•]\s*/u;
const DASH = /\s+[–—-]\s+|\.\s+/u;
const MOST_WORDS_OF_A_PART = 8;

/** Whether one part of a divided line is a date and its labels, and the others are as short as names of sections and buttons. */
function hasDatePart(text: string, line: Span, stamps: readonly Stamp[]): boolean {
  const rest = besideStamps(text, line, stamps);
  const parts = rest.split(RULE);
  if (parts.length > 1) return areBesideDate(parts, isLabelling);
  return areBesideDate(rest.split(DASH), (part) => !/\p{L}/u.test(part.replace(LABEL, '')));
}

function areBesideDate(parts: readonly string[], isBare: (part: string) => boolean): boolean {
  if (parts.length < 2) return false;
  return parts.every((part) => (part.includes(DATE_PLACE) ? isBare(part) : true) && wordCount(part) <= MOST_WORDS_OF_A_PART);
}

const LABEL_WORDS: ReadonlySet<string> = new Set(
  `at on by of in and for the from our with first last published publish posted updated update modified min mins minute minutes read reading comments comment share
  shares views likes live blog closed time pm am created edited issued dated date am/pm edition issue exclusive only online page p no vol hrs hours`.split(
    /\s+/u,
  ),
);
const LABEL = new RegExp(`(?<!\\p{L})(?:${[...LABEL_WORDS, ...WEEKDAYS.keys()].join('|')})(?!\\p{L})`, 'giu');

/** The stretches of a line between its dates and the rules that divide it. */
export function partsOf(text: string, line: HeadLine): readonly Span[] {
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
