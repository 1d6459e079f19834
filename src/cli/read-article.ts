import { extract } from '../extract.js';
import type { Extraction } from '../model/extraction.js';
import { articleFromText } from '../read/article.js';
import type { ArticleFile } from '../read/files.js';
import { loadArticle } from '../read/load.js';
import { encodeError, encodeExtraction } from '../report/stream.js';

/** One article to read: a file, or a line of the stream (null: a line that was too long to keep). */
export type Job = { readonly kind: 'file'; readonly file: ArticleFile } | { readonly kind: 'line'; readonly line: string | null };

/** What an article says, or why it could not be read. */
export type ReadArticle =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'failure'; readonly id: string | number | null; readonly error: string };

/** The same as a line of the extraction stream, without its line end. */
export interface ReadLine {
  readonly kind: 'line';
  readonly line: string;
  readonly failed: boolean;
}

/** Reads one article and everything that it says. Never throws for what the article holds. */
export async function readArticle(job: Job): Promise<ReadArticle> {
  return job.kind === 'file' ? readFile(job.file) : readLine(job.line);
}

export function lineOf(read: ReadArticle): ReadLine {
  return read.kind === 'extraction'
    ? { kind: 'line', line: encodeExtraction(read.extraction), failed: false }
    : { kind: 'line', line: encodeError(read.id, read.error), failed: true };
}

async function readFile(file: ArticleFile): Promise<ReadArticle> {
  const { article, problem } = await loadArticle(file);
  if (article === null) return { kind: 'failure', id: file.path, error: problem?.message ?? 'it cannot be read' };
  const extraction = extract(article);
  return { kind: 'extraction', extraction: problem === null ? extraction : { ...extraction, problems: [problem, ...extraction.problems] } };
}

/** Its module is loaded with the first line: the schema library takes 40 ms that a run over files should not pay. */
async function readLine(line: string | null): Promise<ReadArticle> {
  const { parseArticleLine } = await import('./article-line.js');
  const parsed = parseArticleLine(line);
  if ('error' in parsed) return { kind: 'failure', ...parsed };
  return { kind: 'extraction', extraction: extract(articleFromText(parsed.id, parsed.id, parsed.text, parsed.given)) };
}
