/** Columns of the text report. */
export const PAGE_WIDTH = 80;

/**
 * Text of an article made safe and plain for a terminal: control characters (escape sequences among them) and marks that
 * turn the direction of writing become "�", every run of white space one space.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�')
    .trim();
}

/** Columns that a text takes: wide East Asian characters and emoji two, combining marks and other invisible ones none. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += /[\p{M}\p{Cf}]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Unicode blocks whose characters take two columns (UAX #11, W and F, by block). */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Breaks a text at its spaces into lines of at most `width` columns; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => cutToWidth(whole, width))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cutToWidth(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The start of a text, with an ellipsis at a word's end where it takes more than `width` columns. */
export function clipEnd(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${wholeWords([...text], width - 2).join('')} …`;
}

/** The end of a text, with an ellipsis at a word's start where it takes more than `width` columns. */
export function clipStart(text: string, width: number): string {
  return widthOf(text) <= width
    ? text
    : `… ${wholeWords([...text].reverse(), width - 2)
        .reverse()
        .join('')}`;
}

/** A word of more characters is cut where it does not fit; a shorter one is left out. */
const LONGEST_WHOLE_WORD = 20;

/** The characters up to `width` columns, cut back to the last whole word. */
function wholeWords(characters: readonly string[], width: number): string[] {
  let used = 0;
  let end = 0;
  let wordEnd = 0;
  for (const character of characters) {
    if (character === ' ' && characters[end - 1] !== ' ') wordEnd = end;
    used += widthOf(character);
    if (used > width) break;
    end += 1;
  }
  const firstWord = characters.indexOf(' ');
  const cutsWord = wordEnd === 0 && (firstWord < 0 ? characters.length : firstWord) > LONGEST_WHOLE_WORD;
  return characters.slice(0, cutsWord ? end : wordEnd);
}

/** Puts `first` before the first line and `rest` before the others. */
export function indent(lines: readonly string[], first: string, rest: string = ' '.repeat(widthOf(first))): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd());
}
