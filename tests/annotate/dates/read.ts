import { dates } from '../../../src/annotate/dates/index.js';
import { tokenise } from '../../../src/annotate/tokenise.js';
import type { Article } from '../../../src/model/article.js';
import type { Mention } from '../../../src/model/mention.js';
import type { Problem } from '../../../src/model/problem.js';

/** A Friday, the day before which the sentences of these tests were "published". */
export const FRIDAY = '2025-07-04';

/** What the dates reader makes of one paragraph. */
export function read(text: string, published: string | null = FRIDAY): { mentions: readonly Mention[]; problems: readonly Problem[] } {
  const article: Article = {
    id: 'test',
    path: 'test.txt',
    text,
    title: null,
    outlet: null,
    author: null,
    dateline: null,
    agency: null,
    published: published === null ? null : { value: published, basis: 'stated', span: null },
    updated: null,
    publishedDay: null,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  };
  return dates.annotate({ article, ...tokenise(article), mentions: [] });
}

/** The mentions as `[words, timex]`. */
export function timexes(text: string, published: string | null = FRIDAY): (readonly [string, string | null])[] {
  return read(text, published).mentions.flatMap((mention) =>
    mention.type === 'date' || mention.type === 'time' || mention.type === 'duration' || mention.type === 'set'
      ? [[text.slice(mention.start, mention.end), mention.value.timex] as const]
      : [],
  );
}
