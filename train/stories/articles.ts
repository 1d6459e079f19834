import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findCopies } from '../../src/align/copies.js';
import type { StoryGroup } from '../../src/align/stories/group.js';
import { articleGroups } from '../../src/align/stories/index.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import type { Extraction } from '../../src/model/extraction.js';
import { articleFromText } from '../../src/read/article.js';

/** An article with the event that it tells. */
export interface LabelledArticle {
  readonly event: string;
  readonly extraction: Extraction;
}

const lineSchema = z.object({ id: z.string(), subtopic: z.string(), text: z.string() });

/** The articles of a folder with one folder per event, or of a file of lines `{id, subtopic, text}` (ECB+). */
export function readArticles(place: string): readonly LabelledArticle[] {
  return statSync(place).isDirectory() ? fromFolder(place) : fromLines(place);
}

function fromFolder(folder: string): readonly LabelledArticle[] {
  return readdirSync(folder)
    .sort()
    .flatMap((event) =>
      readdirSync(path.join(folder, event))
        .sort()
        .map((file) => path.join(folder, event, file))
        .map((file) => ({
          event: `${path.basename(folder)}/${event}`,
          extraction: extract(articleFromText(file, file, readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''))),
        })),
    );
}

function fromLines(file: string): readonly LabelledArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, subtopic, text } = lineSchema.parse(JSON.parse(line));
      return { event: `${path.basename(file)}/${subtopic}`, extraction: extract(articleFromText(id, id, plainText(text))) };
    });
}

/** ECB+ has its text in tokens, each sentence on a line, some articles with their address on the first. */
function plainText(text: string): string {
  return text
    .replaceAll('`` ', '"')
    .replaceAll("''", '"')
    .split('\n')
    .filter((line) => !line.startsWith('http'))
    .join('\n\n');
}

/** An article as grouping sees it. Copies are left out, and articles too short to tell anything. */
export interface TrainingArticle {
  readonly event: string;
  readonly group: StoryGroup;
}

/** Articles with fewer different terms than this are left out of learning. */
const FEWEST_TERMS = 20;

export function trainingArticles(articles: readonly LabelledArticle[], fewestTerms = FEWEST_TERMS): readonly TrainingArticle[] {
  const extractions = articles.map(({ extraction }) => extraction);
  const groups = articleGroups(extractions, new TermTable(extractions), findCopies(extractions.map(({ article }) => article)));
  return groups
    .filter(({ terms }) => terms.length >= fewestTerms)
    .map((group) => ({ group, event: articles[group.members[0] ?? -1]?.event ?? '' }));
}
