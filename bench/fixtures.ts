import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../src/extract.js';
import type { Extraction } from '../src/model/extraction.js';
import { articleFiles } from '../src/read/files.js';
import { loadArticle } from '../src/read/load.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The example stories of the project, each with what its articles say. */
export async function fixtureStories(): Promise<readonly (readonly Extraction[])[]> {
  const folders = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(FIXTURES, entry.name))
    .sort();
  const stories: Extraction[][] = [];
  for (const folder of folders) {
    const story: Extraction[] = [];
    for (const file of await articleFiles([folder])) {
      const { article } = await loadArticle(file);
      if (article !== null) story.push(extract(article));
    }
    stories.push(story);
  }
  return stories;
}
