import { type Block, isProse } from '../../model/article.js';
import type { Mention } from '../../model/mention.js';
import type { Token } from '../../model/token.js';
import type { Annotation } from '../annotator.js';

/** A block in which the article itself speaks, with its tokens. */
export interface ProseBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** The prose of an article, block by block; words of a name are tagged as such, whatever the tagger took them for. */
export function proseOf({ article, tokens, sentences, mentions }: Annotation): readonly ProseBlock[] {
  const tagged = withNamesTagged(tokens, mentions);
  const ranges = new Map<number, { readonly first: number; end: number }>();
  for (const { block, firstToken, endToken } of sentences) {
    const range = ranges.get(block);
    if (range === undefined) ranges.set(block, { first: firstToken, end: endToken });
    else range.end = endToken;
  }
  return article.blocks.flatMap((block, index) => {
    if (!isProse(block.role)) return [];
    const range = ranges.get(index);
    return [{ block, tokens: range === undefined ? [] : tagged.slice(range.first, range.end) }];
  });
}

function withNamesTagged(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const tagged = [...tokens];
  let next = 0;
  for (const mention of mentions) {
    if (mention.type !== 'person' && mention.type !== 'organisation') continue;
    while ((tagged[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1;
    for (let token = tagged[next]; token !== undefined && token.start < mention.end; token = tagged[next]) {
      if (token.tag !== 'PROPN' && /^\p{Lu}/u.test(token.text)) tagged[next] = { ...token, tag: 'PROPN' };
      next += 1;
    }
  }
  return tagged;
}
