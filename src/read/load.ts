import { readFile } from 'node:fs/promises';
import type { Article } from '../model/article.js';
import type { Problem } from '../model/problem.js';
import { LineIndex } from '../text/position.js';
import { articleFromText } from './article.js';
import { type DecodedText, decode } from './decode.js';
import type { ArticleFile } from './files.js';

/** An article file as read. Both may be there: an article with damaged bytes is read, and the damage reported. */
export interface LoadedArticle {
  readonly article: Article | null;
  readonly problem: Problem | null;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'no such file',
  EPERM: 'no permission to read it',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Reads one article file; never throws for what the file holds or refuses. */
export async function loadArticle({ path, absolute }: ArticleFile): Promise<LoadedArticle> {
  let decoded: DecodedText;
  try {
    decoded = decode(await readFile(absolute));
  } catch (error) {
    return { article: null, problem: { path, message: reasonOf(error) } };
  }
  const { text, warning } = decoded;
  const article = /\.html?$/iu.test(path)
    ? (await import('./html.js')).articleFromHtml(path, path, text)
    : articleFromText(path, path, text);
  return { article, problem: warning === null ? null : { path, message: warning.message, ...new LineIndex(text).at(warning.offset) } };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? REASONS[String(error.code)] : undefined) ?? error.message;
}
