import { extract } from '../extract.js';
import type { Extraction } from '../model/extraction.js';
import type { Problem } from '../model/problem.js';
import { articleFiles, PathError } from '../read/files.js';
import { loadArticle } from '../read/load.js';
import { RunFailure } from './failure.js';
import type { ReadingOptions } from './options.js';

/** What the articles of a run say, and what could not be read. */
export interface ReadArticles {
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the articles that PATHs name, one after the other.
 * @throws RunFailure where a path names nothing that can be read
 */
export async function readAndExtract(paths: readonly string[], _options: ReadingOptions): Promise<ReadArticles> {
  const extractions: Extraction[] = [];
  const problems: Problem[] = [];
  for (const file of await filesOf(paths.length === 0 ? ['articles'] : paths)) {
    const { article, problem } = await loadArticle(file);
    if (problem !== null) problems.push(problem);
    if (article !== null) extractions.push(extract(article));
  }
  return { extractions, problems };
}

async function filesOf(paths: readonly string[]): ReturnType<typeof articleFiles> {
  try {
    return await articleFiles(paths);
  } catch (error) {
    throw error instanceof PathError ? new RunFailure(error.message) : error;
  }
}
