import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { names } from '../../../src/annotate/names/index.js';
import { tokenise } from '../../../src/annotate/tokenise.js';
import { articleFromText } from '../../../src/read/article.js';
import labelled from './labels.json' with { type: 'json' };

/** News articles that lie beside the project on some machines; labels.json says where names stand in a few of them. */
const ARTICLES = new URL('../../../../shared/', import.meta.url);

/** Names found exactly, of the right type, and only there: the harmonic mean of precision and recall, in percent. */
function exactF1(): number {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  for (const { file, unlabelled, names: expected } of labelled) {
    const text = readFileSync(new URL(file, ARTICLES), 'utf8').replace(/^\uFEFF/u, '');
    const article = articleFromText(file, file, text);
    const { tokens, sentences } = tokenise(article);
    const found = names
      .annotate({ article, tokens, sentences, mentions: [] })
      .mentions.filter((mention) => !unlabelled.some(([start = 0, end = 0]) => start < mention.end && mention.start < end));
    predicted += found.length;
    gold += expected.length;
    hits += found.filter((m) => expected.some(({ type, start, end }) => type === m.type && start === m.start && end === m.end)).length;
  }
  return (200 * hits) / (predicted + gold);
}

describe('names of news articles', () => {
  test.skipIf(!existsSync(fileURLToPath(ARTICLES)))('are found exactly, with their types', () => {
    expect(exactF1()).toBeGreaterThan(90);
  });
});
