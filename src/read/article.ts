import type { Article, Block, Stated } from '../model/article.js';
import type { Span } from '../text/span.js';
import { type Dateline, datelineOf } from './dateline.js';
import { type FrontMatter, frontMatterOf } from './front-matter.js';
import { headOf } from './head.js';
import { withoutMarkdown } from './markup.js';
import { outletOf } from './outlet.js';
import type { Page } from './page.js';
import { paragraphsOf } from './paragraphs.js';
import { publicationOf } from './publication.js';
import { bodyRoles, markRepeats } from './roles.js';

/** What the stream says about an article beside its text; it wins over what the text says. */
export interface Given {
  readonly title?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly published?: string | null | undefined;
}

/** How many paragraphs of the story are searched for a dateline: captions may stand in front of it. */
const DATELINE_DEPTH = 3;

/**
 * Makes an article of decoded text. `Article.text` is `file` with the marks of Markdown links and emphasis blanked, so
 * that every offset is one of the file. Never throws; a text without anything in it has no blocks.
 */
export function articleFromText(id: string, path: string, file: string, given: Given = {}): Article {
  const text = withoutMarkdown(file);
  const front = frontMatterOf(text);
  const fields = new Map([...(front?.fields ?? [])].map(([field, span]) => [field, stated(text, span)]));
  return articleOfPage(id, path, { text, fields, front: frontBlocks(front), paragraphs: paragraphsOf(text, front?.end ?? 0) }, given);
}

/** Makes an article of a page whose markup has been read. */
export function articleOfPage(id: string, path: string, page: Page, given: Given = {}): Article {
  const { text, fields, paragraphs } = page;
  const title = from(given.title) ?? fields.get('title') ?? null;
  const head = headOf(text, paragraphs, title?.value ?? null);
  const roles = [...head.roles, ...bodyRoles(text, paragraphs.slice(head.roles.length))];
  const blocks = markRepeats(text, [
    ...page.front,
    ...paragraphs.map(({ start, end }, i): Block => ({ start, end, role: roles[i] ?? 'paragraph' })),
  ]);
  const dateline = head.dateline ?? openingDateline(text, blocks);
  return {
    id,
    path,
    text,
    title: title ?? at(text, head.title),
    outlet: from(given.source) ?? fields.get('outlet') ?? outletOf(text, head, dateline, blocks),
    author: from(given.author) ?? fields.get('author') ?? at(text, head.author),
    dateline: at(text, dateline?.place ?? null),
    agency: at(text, dateline?.agency ?? head.agency),
    ...publicationOf(text, { given: from(given.published), fields, head, dateline, blocks }),
    blocks,
  };
}

function from(given: string | null | undefined): Stated<string> | null {
  return given === undefined || given === null || given.trim() === '' ? null : { value: given.trim(), span: null };
}

function at(text: string, span: Span | null): Stated<string> | null {
  return span === null ? null : stated(text, span);
}

function stated(text: string, { start, end }: Span): Stated<string> {
  return { value: text.slice(start, end).replace(/\s+/gu, ' '), span: { start, end } };
}

/** The front matter's headline is the article's; everything else in it is furniture. */
function frontBlocks(front: FrontMatter | null): readonly Block[] {
  if (front === null) return [];
  const title = front.fields.get('title');
  if (title === undefined) return [{ start: front.start, end: front.end, role: 'furniture' }];
  return [
    { start: front.start, end: title.start, role: 'furniture' },
    { ...title, role: 'title' },
    { start: title.end, end: front.end, role: 'furniture' },
  ];
}

function openingDateline(text: string, blocks: readonly Block[]): Dateline | null {
  const opening = blocks.filter((block) => block.role === 'paragraph' || block.role === 'summary').slice(0, DATELINE_DEPTH);
  for (const block of opening) {
    const dateline = datelineOf(text, block);
    if (dateline !== null) return dateline;
  }
  return null;
}
