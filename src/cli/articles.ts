import type { Extraction } from '../model/extraction.js';
import type { Problem } from '../model/problem.js';
import type { ReadingOptions } from './options.js';
import { readArticles, readingOfPaths } from './reading.js';

/** What the articles of a run say, and which could not be read. */
export interface RunArticles {
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all articles that PATHs name.
 * @throws RunFailure where a path names nothing
 */
export async function articlesOfPaths(paths: readonly string[], options: ReadingOptions): Promise<RunArticles> {
  const extractions: Extraction[] = [];
  const problems: Problem[] = [];
  for await (const read of readArticles(await readingOfPaths(paths), options)) {
    if (read.kind === 'extraction') extractions.push(read.extraction);
    else problems.push({ path: String(read.id), message: read.error });
  }
  return { extractions, problems };
}
