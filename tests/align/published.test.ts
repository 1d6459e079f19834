import { expect, test } from 'vitest';
import { publicationDates } from '../../src/align/published.js';
import type { Extraction } from '../../src/model/extraction.js';
import { articleFromText } from '../../src/read/article.js';

const says = (head: string): Extraction => ({
  article: articleFromText(
    head,
    head,
    `Wall breaks at Little Quay\n\n${head}\n\nThe wall of the harbour broke on Monday night, and nobody was hurt.`,
  ),
  tokens: [],
  sentences: [],
  mentions: [],
  claims: [],
  problems: [],
});

test('a date comes from the article, its year or all of it from the story', () => {
  const extractions = ['31 December 2025', 'LITTLE QUAY, Jan 2 (Coast Wire)', 'By Ida Quill', '31 December 2025'].map(says);
  expect(publicationDates(extractions, [[0, 1, 2, 3]]).map((date) => [date?.value, date?.basis])).toEqual([
    ['2025-12-31', 'stated'],
    ['2026-01-02', 'inferred'],
    ['2025-12-31', 'inferred'],
    ['2025-12-31', 'stated'],
  ]);
});

test('nothing is inferred from another story', () => {
  expect(publicationDates([says('31 December 2025'), says('By Ida Quill')], [[0], [1]])[1]).toBeNull();
});
