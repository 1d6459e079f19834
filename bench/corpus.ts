import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Extraction } from '../src/model/extraction.js';
import { renamed } from './stories.js';

/** News articles that may lie beside the project. */
const BESIDE = fileURLToPath(new URL('../../shared/data/dates.jsonl', import.meta.url));

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), published: z.string().optional() });

/** An article of the corpus, as the extraction stream takes it. */
export type CorpusArticle = z.infer<typeof lineSchema>;

export interface Corpus {
  readonly name: string;
  readonly articles: readonly CorpusArticle[];
}

/** The articles of a file of lines; by default of the one beside the project, else made up after the fixtures. */
export function corpusOf(file: string | undefined, fixtures: readonly Extraction[]): Corpus {
  const found = file ?? (existsSync(BESIDE) ? BESIDE : undefined);
  if (found === undefined) {
    const articles = fixtures.flatMap((fixture, i) =>
      Array.from({ length: 20 }, (_, variant) => ({ id: `${i}-${variant}`, text: renamed(fixture, variant, variant) })),
    );
    return { name: 'made-up articles', articles };
  }
  const lines = readFileSync(found, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { name: found, articles: lines.map((line) => lineSchema.parse(JSON.parse(line))) };
}

/** The articles again and again, each time under other ids, until their text has so many bytes. */
export function* repeated(articles: readonly CorpusArticle[], bytes: number): Generator<CorpusArticle> {
  let written = 0;
  for (let round = 0; written < bytes; round += 1) {
    for (const article of articles) {
      if (written >= bytes) return;
      yield { ...article, id: `${article.id}-${round}` };
      written += Buffer.byteLength(article.text);
    }
  }
}
