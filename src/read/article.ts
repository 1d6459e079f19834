import type { Article, Block } from '../model/article.js';

/** What the stream or the front matter says about an article beside its text. */
export interface Given {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

/** Makes an article of decoded text: paragraphs are separated by blank lines. */
export function articleFromText(id: string, path: string, text: string, given: Given = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (end > match.index + lead) blocks.push({ start: match.index + lead, end, role: 'paragraph' });
  }
  const stated = (value: string | undefined) => (value === undefined ? null : { value, span: null });
  return {
    id,
    path,
    text,
    title: stated(given.title),
    outlet: stated(given.source),
    author: stated(given.author),
    dateline: null,
    agency: null,
    published: given.published === undefined ? null : { value: given.published, basis: 'stated', span: null },
    updated: null,
    blocks,
  };
}
