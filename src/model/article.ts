import type { Span } from '../text/span.js';

/** Something the text itself says about the article, with the place that says it (null: given from outside, e.g. by the stream). */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span | null;
}

/**
 * When an article was published. `value` is ISO 8601: a day ("2025-07-04") or a minute with its offset where known
 * ("2025-07-04T17:13", "2025-07-04T17:13+06:00", "…Z"). `inferred`: taken from the other articles of its story.
 */
export interface Published {
  readonly value: string;
  readonly basis: 'stated' | 'inferred';
  readonly span: Span | null;
}

/**
 * What a block of text is for. Claims come from prose (`isProse`); `furniture` is what the page put around the article,
 * `repeat` a second copy of a block that stands further up in the same file.
 */
export type BlockRole = 'title' | 'summary' | 'heading' | 'paragraph' | 'caption' | 'byline' | 'furniture' | 'repeat';

/** A paragraph, heading or line of furniture; blocks are in text order and do not overlap. Hard-wrapped lines are one block. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** Whether the article itself speaks in a block of this role. */
export function isProse(role: BlockRole): boolean {
  return role === 'title' || role === 'summary' || role === 'heading' || role === 'paragraph' || role === 'caption';
}

/** One article as read: its decoded text, its parts, and what its own furniture says about it. */
export interface Article {
  /** Unique in a run: the path, or the stream's id. */
  readonly id: string;
  /** The path as the user would write it; the stream's id where there is no file. */
  readonly path: string;
  /** The whole decoded file without its byte order mark; every span points into it. */
  readonly text: string;
  readonly title: Stated<string> | null;
  readonly outlet: Stated<string> | null;
  readonly author: Stated<string> | null;
  /** Place words of the dateline ("KABUL / MOSCOW"), without the date and the agency. */
  readonly dateline: Stated<string> | null;
  /** Agency credited in the dateline or byline ("AP", "Reuters"). */
  readonly agency: Stated<string> | null;
  readonly published: Published | null;
  readonly updated: Published | null;
  /**
   * Day and month of publication where the text leaves out the year ("WINDHOEK, Sept 19 (…)"), as ISO 8601 "--09-19":
   * the other articles of the story may complete it. Null where `published` is known or nothing is stated.
   */
  readonly publishedDay: Stated<string> | null;
  readonly blocks: readonly Block[];
}
