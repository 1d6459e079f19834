import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../src/align/clause-slots.js';
import { areOfOneSentence, areOfTwoMatters, type PlacedFigure } from '../../src/align/figure-slots.js';
import { profilesOf } from '../../src/align/profile.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** The first quantity of each text, or its first date; words weigh alike, and common words of both texts alike. */
function figuresOf(texts: readonly string[], kind: 'quantity' | 'date' = 'quantity'): readonly PlacedFigure[] {
  const extractions = texts.map((text, i) => extract(articleFromText(`${i}`, `${i}.txt`, text, { published: '2031-03-02' })));
  const terms = new TermTable(extractions);
  return extractions.map((extraction, source) => {
    const profile = profilesOf(source, extraction, null, terms, () => 1).find(({ content }) => content.kind === kind);
    if (profile === undefined) throw new Error(`no ${kind} in: ${texts[source]}`);
    return { profile, slots: slotsOf(profile) };
  });
}

function areApart(one: string, other: string, kind: 'quantity' | 'date' = 'quantity'): boolean {
  const [a, b] = figuresOf([one, other], kind);
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

describe('one year of two acts', () => {
  test.each([
    [
      'The Morva yard hired ninety young welders from Poland in 2029.',
      'Storms from the north sank the old car ferry near Ostrava in 2029.',
    ],
    [
      'The hospital choir toured schools, prisons and churches in Chile in 2030.',
      'In 2030 the mayor bought a green tractor, two ploughs and a harrow.',
    ],
  ])('%s / %s', (one, other) => {
    expect(areApart(one, other, 'date')).toBe(true);
    expect(areApart(other, one, 'date')).toBe(true);
  });

  test.each([
    ['The yard was founded in 2019.', 'Ida Holm founded the yard in 2019.'],
    ['The bridge opened in 2019.', 'In 2019 the bridge over the Morva was new.'],
    ['The court labelled the club a danger in 2019.', 'The 2019 ruling on the club named it a danger.'],
    ['Storms sank the ferry on 4 May 2029.', 'The mayor bought a tractor on 4 May 2029.'],
  ])('not %s / %s', (one, other) => {
    expect(areApart(one, other, 'date')).toBe(false);
  });
});

describe('two figures of one sentence', () => {
  test.each([
    ['Fever came to 6% of the men and 5% of the women.', true],
    ['The Reds won 14 seats, the Blues won 14 seats as well.', true],
    ['The buoy drifted 20 km (12 miles) in a day.', false],
    ['The Reds won 14 seats. The Blues won 14 seats.', false],
  ])('%s', (text, expected) => {
    const extraction = extract(articleFromText('0', '0.txt', text, { published: '2031-03-02' }));
    const profiles = profilesOf(0, extraction, null, new TermTable([extraction]), () => 1);
    const [a, b] = profiles.filter(({ content }) => content.kind === 'quantity');
    expect(a !== undefined && b !== undefined && areOfOneSentence(a, b)).toBe(expected);
  });
});
