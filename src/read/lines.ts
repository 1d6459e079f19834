import type { Span } from '../text/span.js';

/** A line that holds something; the span leaves out the white space around it and its list or heading mark. */
export interface Line extends Span {
  /** Code units of white space before the first character. */
  readonly indent: number;
  /** Whether an empty line (or one of dashes, as between sections) or the start of the text stands right above. */
  readonly afterGap: boolean;
  /** The mark that opened the line: a bullet, a quotation arrow, the `#` of a Markdown heading. */
  readonly mark: 'bullet' | 'heading' | null;
}

const LINE_END = /\r\n?|[\n\f\v\u2028\u2029]/gu;
const HEADING_MARK = /^#{1,6}[ \t]+/u;
const BULLET_MARK = /^(?:[•·▪●■►–—*>-]|\d{1,2}[.)](?=[ \t]\S))[ \t]+/u;
const HOLDS_SOMETHING = /[\p{L}\p{N}]/u;

/** The lines of a text that hold a letter or a digit, in order, from an offset on. */
export function linesOf(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (!HOLDS_SOMETHING.test(trimmed)) {
      afterGap = true;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    const heading = HEADING_MARK.exec(trimmed)?.[0];
    const bullet = heading === undefined ? BULLET_MARK.exec(trimmed)?.[0] : undefined;
    const mark = heading !== undefined ? 'heading' : bullet !== undefined ? 'bullet' : null;
    const first = start + indent + (heading ?? bullet ?? '').length;
    lines.push({ start: first, end: start + indent + trimmed.length, indent, afterGap, mark });
    afterGap = false;
  };
  let start = from;
  const lineEnd = new RegExp(LINE_END);
  lineEnd.lastIndex = from;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
}
