import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../src/align/clause-slots.js';
import { areOfTwoMatters, type PlacedFigure } from '../../src/align/figure-slots.js';
import { profilesOf } from '../../src/align/profile.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** The first quantity of each text; words weigh alike, and common words of both texts alike. */
function figuresOf(texts: readonly string[]): readonly PlacedFigure[] {
  const extractions = texts.map((text, i) => extract(articleFromText(`${i}`, `${i}.txt`, text, { published: '2031-03-02' })));
  const terms = new TermTable(extractions);
  return extractions.map((extraction, source) => {
    const profile = profilesOf(source, extraction, null, terms, () => 1).find(({ content }) => content.kind === 'quantity');
    if (profile === undefined) throw new Error(`no quantity in: ${texts[source]}`);
    return { profile, slots: slotsOf(profile) };
  });
}

function areApart(one: string, other: string): boolean {
  const [a, b] = figuresOf([one, other]);
  return a !== undefined && b !== undefined && areOfTwoMatters(a, b);
}

describe('one number in two matters', () => {
  test.each([
    ['The fire burned 900 hectares.', 'Another fire burned 900 hectares.'],
    ['Portugal has 31% of the quota.', 'Norway has 31% of the catch.'],
    ['Holmvik recalled 5,000 boats.', 'Vosberg recalled 5,000 boats.'],
    ['The flood of 1994 killed 40 people.', 'In 2017 a flood killed 40 people.'],
    ['In March the shop took 40 orders.', 'In August the shop took 40 orders.'],
    ['Some 3,000 calls came in before noon.', 'The thieves copied 3,000 files.'],
    ['Up to 40 mm of rain will fall.', 'The gauge showed 40 mm of rain.'],
  ])('%s / %s', (one, other) => {
    expect(areApart(one, other)).toBe(true);
    expect(areApart(other, one)).toBe(true);
  });

  test.each([
    ['The fire burned 900 hectares.', 'Some 900 hectares were burned by the fire.'],
    ['Portugal has 31% of the catch.', 'The Portuguese share is 31% of the catch.'],
    ['Holmvik recalled 5,000 boats.', 'The yard recalled 5,000 boats.'],
    ['Ida Holm leads 40 nurses.', 'Holm leads 40 nurses.'],
    ['In March the shop took 40 orders.', 'In March 2031 the shop took 40 orders.'],
    ['About 40 people were hurt.', 'The crash injured 40 passengers.'],
    ['40 posts will be cut.', 'It will cut 40 jobs.'],
  ])('not %s / %s', (one, other) => {
    expect(areApart(one, other)).toBe(false);
  });
});
