import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { crossCheck } from '../../src/pipeline.js';
import { articleFromText } from '../../src/read/article.js';

const REPORT = `Ferry runs aground off Calder Point

CALDER POINT, 4 May 2022 - The ferry Lady Marigold ran aground off Calder Point on Tuesday evening with 212 passengers aboard, the harbour authority said.

Two tugs from Wexmouth pulled the ship free after six hours. Nine people were taken to hospital with light injuries, among them the ship's cook.

The authority said that the ferry would stay in dock for 14 days while its hull is inspected by divers.`;

const OTHER = `Passengers safe after ferry accident

WEXMOUTH, 4 May 2022 - All 212 passengers of the ferry Lady Marigold were brought ashore after it ran aground off Calder Point on Tuesday evening.

Nine people were taken to hospital, a spokeswoman for the clinic in Wexmouth said on Wednesday.`;

test('every copy of a text stands in the findings of its original, however many there are, and adds no support', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `copy-${String(i).padStart(2, '0')}`);
  const articles = [...ids.map((id) => articleFromText(id, id, REPORT)), articleFromText('other', 'other', OTHER)];
  const { sources, stories, findings } = crossCheck(articles.map(extract), []);
  expect(sources.map(({ copyOf }) => copyOf)).toEqual([null, ...Array.from({ length: 11 }, () => 0), null]);
  expect(stories).toHaveLength(1);
  const shared = findings.filter(({ claims }) => claims.some(({ source }) => source === 12));
  expect(shared.length).toBeGreaterThan(0);
  for (const { claims, answers } of shared) {
    const held = [...new Set(claims.map(({ source }) => source))];
    expect(held).toEqual(Array.from({ length: 13 }, (_, source) => source));
    for (const { support } of answers) expect(support).toBeLessThanOrEqual(2);
  }
});
