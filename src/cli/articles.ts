import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../extract.js';
import type { Extraction } from '../model/extraction.js';
import type { Problem } from '../model/problem.js';
import { articleFromText } from '../read/article.js';
import { RunFailure } from './failure.js';
import type { ReadingOptions } from './options.js';

/** What the articles of a run say, and what could not be read. */
export interface ReadArticles {
  readonly extractions: readonly Extraction[];
  readonly problems: readonly Problem[];
}

export async function readAndExtract(paths: readonly string[], _options: ReadingOptions): Promise<ReadArticles> {
  const files = (paths.length === 0 ? ['articles'] : paths).flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => /\.(?:txt|md|html)$/u.test(name))
          .map((name) => join(path, name))
      : [path],
  );
  if (files.length === 0) throw new RunFailure('no articles');
  return { extractions: files.map((file) => extract(articleFromText(file, file, readFileSync(file, 'utf8')))), problems: [] };
}
