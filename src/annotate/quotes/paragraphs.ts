import { isProse } from '../../model/article.js';
import type { Token } from '../../model/token.js';
import type { Annotation } from '../annotator.js';
import { type Frame, frameOf } from './frame.js';
import { type Quoted, quotedIn } from './marks.js';

/** A block of prose with its quotes folded away. */
export interface Paragraph {
  readonly frame: Frame;
  readonly quotes: readonly Quoted[];
}

/** The prose of an article, paragraph by paragraph. */
export function paragraphsOf({ article, tokens, sentences }: Annotation): readonly Paragraph[] {
  const { text } = article;
  const ranges = new Map<number, { first: number; end: number }>();
  for (const { block, firstToken, endToken } of sentences) {
    const range = ranges.get(block);
    if (range === undefined) ranges.set(block, { first: firstToken, end: endToken });
    else range.end = endToken;
  }
  const prose = article.blocks.map((block, index) => ({ block, index })).filter(({ block }) => isProse(block.role));
  return prose.map(({ block, index }, i) => {
    const range = ranges.get(index);
    const blockTokens: readonly Token[] = range === undefined ? [] : tokens.slice(range.first, range.end);
    const quotes = quotedIn(text, block, openingMark(text, prose[i + 1]?.block.start));
    return { quotes, frame: frameOf(text, blockTokens, quotes) };
  });
}

/** The double quotation mark that stands at `at`; "" where none. */
function openingMark(text: string, at: number | undefined): string {
  if (at === undefined) return '';
  return /^(?:''|``|[“„«"])/u.exec(text.slice(at, at + 2))?.[0] ?? '';
}
