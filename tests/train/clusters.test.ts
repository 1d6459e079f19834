import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGold } from '../../train/joining/gold.js';

const CLUSTERS = fileURLToPath(new URL('../../train/clusters', import.meta.url));
const STORIES = readdirSync(CLUSTERS).filter((name) => existsSync(path.join(CLUSTERS, name, 'gold.json')));

interface StatedMention {
  readonly doc: string;
  readonly quote: string;
}

interface Stated {
  readonly facts: readonly { readonly id: string; readonly mentions: readonly StatedMention[]; readonly also?: readonly StatedMention[] }[];
  readonly never: readonly { readonly a: StatedMention; readonly b: StatedMention }[];
}

describe.each(STORIES)('the made story %s', (name) => {
  const folder = path.join(CLUSTERS, name);
  const gold: Stated = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder)) if (file.endsWith('.txt')) texts.set(file, readFileSync(path.join(folder, file), 'utf8'));

  test('has every mention that its gold names, once', () => {
    const mentions = [
      ...gold.facts.flatMap(({ mentions, also }) => [...mentions, ...(also ?? [])]),
      ...gold.never.flatMap(({ a, b }) => [a, b]),
    ];
    const faults = mentions.filter(({ doc, quote }) => (texts.get(doc)?.split(quote).length ?? 0) !== 2);
    expect(faults).toEqual([]);
  });

  test('has facts by names of their own', () => {
    expect(new Set(gold.facts.map(({ id }) => id)).size).toBe(gold.facts.length);
  });
});

test('labels of real articles hold places and no text', () => {
  for (const file of readdirSync(CLUSTERS).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(path.join(CLUSTERS, file), 'utf8');
    expect(text).not.toMatch(/"(?:quote|text)":/u);
  }
});

test('all made stories are read', () => {
  const read = readGold(CLUSTERS).map(({ folder }) => path.basename(folder));
  expect(STORIES.filter((name) => !read.includes(name))).toEqual([]);
});
