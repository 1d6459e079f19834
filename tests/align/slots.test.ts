import { describe, expect, test } from 'vitest';
import { storyProfiles } from '../../src/align/index.js';
import { slotPairs } from '../../src/align/slots.js';
import { TermTable } from '../../src/align/terms.js';
import { namedPairs } from '../../src/align/two-stage.js';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** How many pairs of names of one kind two articles bring. */
function pairsOf(kind: 'actor' | 'place', texts: readonly string[]): number {
  const extractions = texts.map((text, i) => extract(articleFromText(`${i}`, `${i}.txt`, text, { published: '2031-03-02' })));
  const profiles = storyProfiles([0, 1], extractions, [null, null], new TermTable(extractions));
  return namedPairs(slotPairs(profiles.filter(({ content }) => content.kind === kind))).length;
}

describe('names that may be one', () => {
  test.each<readonly ['actor' | 'place', string, string]>([
    ['place', 'The raft was found in the Indian Ocean.', 'Sailors found the raft in the Indian Ocean.'],
    ['actor', 'Ida Holm opened the pier.', 'The pier was opened by Holm.'],
  ])('%s: %s / %s', (kind, one, other) => {
    expect(pairsOf(kind, [one, other])).toBe(1);
  });

  test.each<readonly ['actor' | 'place', string, string]>([
    ['place', 'The raft was found in the Indian Ocean.', 'The raft was found in the Arctic Ocean.'],
    ['place', 'The fire began in Carver County.', 'The fire began in Hennepin County.'],
    ['actor', 'Ida Holm opened the pier.', 'The pier was opened by Piet Holm.'],
  ])('not %s: %s / %s', (kind, one, other) => {
    expect(pairsOf(kind, [one, other])).toBe(0);
  });
});
