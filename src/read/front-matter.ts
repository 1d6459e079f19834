import type { Span } from '../text/span.js';
import type { PageField } from './page.js';

/** The block on top of a file that describes it; the fields' spans hold the values without quotation marks. */
export interface FrontMatter extends Span {
  readonly fields: ReadonlyMap<PageField, Span>;
}

/** The names that sites and tools give to each field. */
const FIELD_OF_KEY: ReadonlyMap<string, PageField> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['source', 'outlet'],
  ['outlet', 'outlet'],
  ['publication', 'outlet'],
  ['publisher', 'outlet'],
  ['site', 'outlet'],
  ['site_name', 'outlet'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['published', 'published'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publish_date', 'published'],
  ['published_at', 'published'],
  ['date_published', 'published'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['lastmod', 'updated'],
  ['updated_at', 'updated'],
  ['url', 'url'],
  ['link', 'url'],
]);

/** The fences must be among so many code units: a rule further down is no front matter. */
const LONGEST = 10_000;
const OPENING_FENCE = /^\s*---[ \t]*\r?\n/u;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/mu;
const ENTRY = /^(?<key>[A-Za-z][\w -]{0,40}?)[ \t]*:[ \t]+(?<quote>["']?)(?<value>[^\r\n]*?)\k<quote>[ \t]*$/gmu;

/** The `key: value` lines between two lines of dashes at the very start of a text; null where there are none. */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = OPENING_FENCE.exec(text.slice(0, LONGEST))?.[0];
  if (opening === undefined) return null;
  const body = text.slice(opening.length, LONGEST);
  const closing = CLOSING_FENCE.exec(body);
  if (closing === null) return null;
  const fields = new Map<PageField, Span>();
  for (const match of body.slice(0, closing.index).matchAll(ENTRY)) {
    const { key = '', quote = '', value = '' } = match.groups ?? {};
    const field = FIELD_OF_KEY.get(key.toLowerCase().replace(/[ -]/gu, '_'));
    if (field === undefined || value === '' || fields.has(field)) continue;
    const end = opening.length + match.index + match[0].trimEnd().length - quote.length;
    fields.set(field, { start: end - value.length, end });
  }
  return { start: opening.length - opening.trimStart().length, end: opening.length + closing.index + closing[0].length, fields };
}
