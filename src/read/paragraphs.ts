import type { BlockRole } from '../model/article.js';
import type { Span } from '../text/span.js';
import { type Line, linesOf } from './lines.js';

/** A line or, in hard-wrapped text, the lines of one paragraph; in HTML an element with text of its own. */
export interface Paragraph extends Span {
  /** Its text in one line. */
  readonly words: string;
  /** What the markup says that it is; null where only its words and its place can tell. */
  readonly role: BlockRole | null;
  readonly afterGap: boolean;
  readonly mark: Line['mark'];
}

/** Longest line that counts as hard-wrapped, in code units; editors and news wires wrap at 60 to 100. */
const WIDEST_WRAP = 110;
/** Text in narrower lines is a list, a table or a poem. */
const NARROWEST_WRAP = 45;
/** A single break may be chance. */
const FEWEST_WRAPPED = 2;
/** Part of the line breaks within groups that must look like wrapping. */
const WRAPPED_SHARE = 0.6;
/** Code units by which a wrapped line may fall short of the widest one. */
const RAGGED = 12;

/** Splits a text, from an offset on, into its paragraphs: every line is one, unless the text was wrapped to a fixed width. */
export function paragraphsOf(text: string, from = 0): readonly Paragraph[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last !== undefined && above !== undefined && width !== null && continues(text, above, line, width)) {
      const words = `${last.words} ${text.slice(line.start, line.end)}`;
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end, words };
    } else {
      const { start, end, afterGap, mark } = line;
      paragraphs.push({ start, end, afterGap, mark, words: text.slice(start, end), role: null });
    }
    above = line;
  }
  return paragraphs;
}

/** The width that a text was wrapped to, or null where each line is a paragraph of its own. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, lengthOf(line));
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  let breaks = 0;
  let wrapped = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above === undefined || line.afterGap || line.mark !== null || line.indent > above.indent) return;
    breaks += 1;
    if (isFull(text, above, line, width) && !endsSentence(text, above)) wrapped += 1;
  });
  return wrapped >= FEWEST_WRAPPED && wrapped >= breaks * WRAPPED_SHARE ? width : null;
}

function continues(text: string, above: Line, line: Line, width: number): boolean {
  return !line.afterGap && line.mark === null && line.indent <= above.indent && isFull(text, above, line, width);
}

/** Whether the first word of `line` would not have fitted on the line above it. */
function isFull(text: string, above: Line, line: Line, width: number): boolean {
  const space = text.slice(line.start, Math.min(line.end, line.start + width)).search(/\s/u);
  const word = space < 0 ? lengthOf(line) : space;
  return lengthOf(above) + 1 + word > width - RAGGED;
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?…]["'’”)\]]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}

function lengthOf(line: Line): number {
  return line.indent + line.end - line.start;
}
