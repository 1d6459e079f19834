import type { Annotation } from '../annotator.js';
import { type Frame, frameOf } from '../attribution/frame.js';
import { proseOf } from '../attribution/prose.js';
import { type Quoted, quotedIn } from './marks.js';

/** A block of prose with its quotes folded away. */
export interface Paragraph {
  readonly frame: Frame;
  readonly quotes: readonly Quoted[];
}

/** The prose of an article, paragraph by paragraph. */
export function paragraphsOf(annotation: Annotation): readonly Paragraph[] {
  const { text } = annotation.article;
  const prose = proseOf(annotation);
  return prose.map(({ block, tokens }, i) => {
    const quotes = quotedIn(text, block, openingMark(text, prose[i + 1]?.block.start));
    return { quotes, frame: frameOf(text, tokens, quotes) };
  });
}

/** The double quotation mark that stands at `at`; "" where none. */
function openingMark(text: string, at: number | undefined): string {
  if (at === undefined) return '';
  return /^(?:''|``|[“„«"])/u.exec(text.slice(at, at + 2))?.[0] ?? '';
}
