import type { Block, Stated } from '../model/article.js';
import type { Paragraph } from './paragraphs.js';

/** What front matter or the markup of a page says about its article. */
export type PageField = 'title' | 'outlet' | 'author' | 'published' | 'updated' | 'url';

/** A file with its markup read and blanked: the same for plain text, Markdown and HTML. */
export interface Page {
  /** As long as the file, unit by unit. */
  readonly text: string;
  readonly fields: ReadonlyMap<PageField, Stated<string>>;
  /** Blocks in front of the paragraphs: the front matter. */
  readonly front: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
}
