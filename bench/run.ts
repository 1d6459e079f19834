import { benchAligning } from './aligning.js';
import { corpusOf } from './corpus.js';
import { benchExtraction, benchLength } from './extraction.js';
import { fixtureStories } from './fixtures.js';
import { benchEndless, benchHostile } from './hostile.js';
import { benchLibraries } from './libraries.js';
import { benchStart } from './start.js';

const MEGABYTES = 20;

/**
 * `npm run bench [-- CORPUS] [-- part…]`: measures speed and prints tables; the build must be fresh (`npm run build`).
 * CORPUS is a file of lines {"id", "text", "published"?}. Parts: start, extract, length, libraries, compare, hostile, endless.
 */
const stories = await fixtureStories();
const args = process.argv.slice(2);
const corpus = corpusOf(
  args.find((arg) => arg.endsWith('.jsonl')),
  stories.flat(),
);
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  start: benchStart,
  extract: () => benchExtraction(corpus, MEGABYTES),
  length: () => benchLength(corpus),
  libraries: () => benchLibraries(corpus),
  compare: () => benchAligning(stories),
  hostile: benchHostile,
  endless: () => benchEndless(stories),
};
const asked = args.filter((arg) => arg in parts);
for (const part of asked.length === 0 ? Object.keys(parts) : asked) await parts[part]?.();
