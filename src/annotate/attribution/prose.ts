import { type Block, isProse } from '../../model/article.js';
import type { Token } from '../../model/token.js';
import type { Annotation } from '../annotator.js';

/** A block in which the article itself speaks, with its tokens. */
export interface ProseBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** The prose of an article, block by block. */
export function proseOf({ article, tokens, sentences }: Annotation): readonly ProseBlock[] {
  const ranges = new Map<number, { readonly first: number; end: number }>();
  for (const { block, firstToken, endToken } of sentences) {
    const range = ranges.get(block);
    if (range === undefined) ranges.set(block, { first: firstToken, end: endToken });
    else range.end = endToken;
  }
  return article.blocks.flatMap((block, index) => {
    if (!isProse(block.role)) return [];
    const range = ranges.get(index);
    return [{ block, tokens: range === undefined ? [] : tokens.slice(range.first, range.end) }];
  });
}
