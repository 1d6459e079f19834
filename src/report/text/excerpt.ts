import { covers, type Span } from '../../text/span.js';
import { clipEnd, clipStart, printable, widthOf } from './layout.js';

/** Around the value in an excerpt: visible without colour. */
export const MARK = { open: '»', close: '«' } as const;

/**
 * The sentence around a value, with the value marked, in at most about `width` columns: what does not fit is left out
 * around the value, and a very long value loses its middle.
 */
export function excerptOf(text: string, sentence: Span, value: Span, width: number): string {
  const whole = covers(sentence, value) ? sentence : value;
  const marked = `${MARK.open}${clipMiddle(printable(text.slice(value.start, value.end)), width - 2)}${MARK.close}`;
  const before = spaced(text.slice(whole.start, value.start));
  const after = spaced(text.slice(value.end, whole.end));
  const room = Math.max(0, width - widthOf(marked));
  const half = Math.floor(room / 2);
  const roomBefore = Math.max(half, room - widthOf(after));
  const shownBefore = widthOf(before) <= roomBefore ? before : clipStart(before, roomBefore);
  const shownAfter = clipEnd(after, room - widthOf(shownBefore));
  return `${shownBefore}${marked}${shownAfter}`.trim();
}

/** Printable, but with the space that parts it from its neighbour. */
function spaced(text: string): string {
  const lead = /^\s/u.test(text) ? ' ' : '';
  const trail = /\S\s+$/u.test(text) ? ' ' : '';
  return `${lead}${printable(text)}${trail}`;
}

function clipMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const half = Math.floor((width - 1) / 2);
  return `${clipEnd(text, half)}${clipStart(text, half).slice(1)}`;
}
