import { describe, expect, it } from 'vitest';
import { CLASH_FEATURES, writeClashFeatures } from '../../src/align/clash-features.js';
import { namedFeatures } from '../../src/align/feature-row.js';
import { storyProfiles } from '../../src/align/index.js';
import type { ClaimProfile } from '../../src/align/profile.js';
import { TermTable } from '../../src/align/terms.js';
import { cosine } from '../../src/align/vector.js';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** What tells apart the figures written `number` in two articles. */
function featuresOf(number: string, ...texts: readonly [string, string]) {
  const extractions = texts.map((text, i) => extract(articleFromText(`a${i}`, `a${i}.txt`, text, { published: '2031-03-02' })));
  const published = extractions.map(({ article }) => article.published);
  const profiles = storyProfiles([0, 1], extractions, published, new TermTable(extractions));
  const [a, b] = [figureIn(profiles, 0, number), figureIn(profiles, 1, number)];
  const row = new Float64Array(CLASH_FEATURES.length);
  writeClashFeatures(row, 0, a, b, cosine(a.near, b.near));
  return namedFeatures(CLASH_FEATURES, row);
}

function figureIn(profiles: readonly ClaimProfile[], source: number, number: string): ClaimProfile {
  const found = profiles.find(({ source: own, content, extraction }) => {
    const text = extraction.article.text.slice(content.span.start, content.span.end);
    return own === source && content.value.kind === 'quantity' && text.includes(number);
  });
  if (found === undefined) throw new RangeError(`no figure ${number} in text ${source}`);
  return found;
}

describe('what tells two figures apart', () => {
  it.each([
    ['one owner', 'Norway takes 31% of the catch.', 'Of the catch 31% goes to Norway.', { ownerShared: 1, ownerClash: 0 }],
    [
      'two owners that both articles know',
      'Norway takes 31% of the catch. Iceland takes less.',
      'Iceland takes 31% of the herring. Norway was not asked.',
      { ownerShared: 0, ownerClash: 1, ownerKnown: 1 },
    ],
    ['no owner on one side', 'Norway takes 31% of the catch.', 'They take 31% of the catch.', { ownerShared: 0, ownerClash: 0 }],
    ['one fate', 'The crash killed 31 people.', 'In the crash 31 people died.', { fateShared: 1, fateClash: 0 }],
    ['two fates', 'The fire killed 31 people.', 'The fire left 31 people injured.', { fateShared: 0, fateClash: 1 }],
    ['another time', 'In 2019 it sold 31 ships.', 'In 2024 it sold 31 ships.', { timeShared: 0, timeClash: 1 }],
    ['one time', 'In 2019 it sold 31 ships.', 'It sold 31 ships in May 2019.', { timeShared: 1, timeClash: 0 }],
  ])('%s', (_, first, second, expected) => {
    expect(featuresOf('31', first, second)).toMatchObject(expected);
  });

  it('sees words that the other article uses elsewhere', () => {
    const apart = featuresOf('31', 'Blank ballots: 31. The winner was cheered.', 'The winner led by 31. Blank ballots were few.');
    const alike = featuresOf('31', 'Blank ballots: 31. The winner was cheered.', 'Ballots left blank: 31. The winner was cheered.');
    expect(apart['elsewhere']).toBeGreaterThan(0.3);
    expect(alike['elsewhere']).toBeLessThan(0.1);
  });

  it('knows how often a number comes in an article', () => {
    expect(featuresOf('31', 'It sold 31 ships.', 'It sold 31 ships.')['unique']).toBe(1);
    expect(featuresOf('31', 'It sold 31 ships, 31 cars and 31 tractors.', 'It sold 31 ships.')['unique']).toBeLessThan(0.6);
  });
});
