import { describe, expect, it } from 'vitest';
import { storyProfiles } from '../../src/align/index.js';
import type { ClaimProfile } from '../../src/align/profile.js';
import { areOlderAndNewer, isMovedPlan, isSuccession } from '../../src/align/succession.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** The figures of texts published on the days given, each text's first of that kind. */
function firstFigures(kind: 'date' | 'quantity', ...articles: readonly (readonly [day: string, text: string])[]): readonly ClaimProfile[] {
  const extractions = articles.map(([published, text], i) => extract(articleFromText(`a${i}`, `a${i}.txt`, text, { published })));
  const sources = extractions.map((_, i) => i);
  const published = extractions.map(({ article }) => article.published);
  const profiles = storyProfiles(sources, extractions, published, new TermTable(extractions));
  return sources.map((source) => {
    const found = profiles.find((profile) => profile.source === source && profile.content.kind === kind);
    if (found === undefined) throw new RangeError(`no ${kind} in text ${source}`);
    return found;
  });
}

function pairOf(kind: 'date' | 'quantity', ...articles: readonly [readonly [string, string], readonly [string, string]]) {
  const [a, b] = firstFigures(kind, ...articles);
  if (a === undefined || b === undefined) throw new RangeError('two articles have two figures');
  return [a, b] as const;
}

describe('an older and a newer state of one figure', () => {
  it.each([
    ['a toll that rises', '2031-03-02', 'The quake killed 40 people.', '2031-03-03', 'The quake killed 56 people.', true],
    ['a toll that falls', '2031-03-02', 'The quake killed 56 people.', '2031-03-03', 'The quake killed 40 people.', false],
    ['the missing are found', '2031-03-02', 'In the valley 56 people are missing.', '2031-03-03', 'Still 40 people are missing.', true],
    ['on one day', '2031-03-02', 'The quake killed 40 people.', '2031-03-02', 'The quake killed 56 people.', false],
    ['an age', '2031-03-02', 'The dead driver was Ann Doe, 56.', '2031-03-03', 'Ann Doe, 58, died at the wheel.', false],
    ['a distance', '2031-03-02', 'The forest burned 130 miles from town.', '2031-03-03', 'The forest burned 140 miles from town.', false],
    ['a burnt area', '2031-03-02', 'The fire burned 130 hectares.', '2031-03-03', 'The fire burned 140 hectares.', true],
    ['a share', '2031-03-02', 'The vaccine prevented 71% of cases.', '2031-03-03', 'The vaccine prevented 74% of cases.', false],
    ['of another year', '2031-03-02', 'The flood of 1997 killed 23 people.', '2031-03-03', 'In 1997 a flood killed 32 people.', false],
    [
      'of an event long over',
      '2031-03-02',
      'On 3 January the strike killed 30 people.',
      '2031-03-03',
      'On 3 January the strike killed 32 people.',
      false,
    ],
  ])('%s', (_, day, first, later, second, expected) => {
    expect(isSuccession(...pairOf('quantity', [day, first], [later, second]))).toBe(expected);
  });

  it('lets an article repeat the older value beside the newer', () => {
    const [early, repeated] = pairOf(
      'quantity',
      ['2031-03-02', 'The quake killed 40 people.'],
      ['2031-03-03', 'The quake killed 40 people.'],
    );
    const [, late] = pairOf('quantity', ['2031-03-02', 'The quake killed 40 people.'], ['2031-03-03', 'It has now killed 56 people.']);
    expect(areOlderAndNewer([early, repeated], [late])).toBe(true);
    expect(areOlderAndNewer([late], [early, repeated])).toBe(true);
    expect(areOlderAndNewer([early], [repeated])).toBe(false);
  });
});

describe('a plan that has moved', () => {
  it.each([
    ['put off', '2031-03-02', 'The launch is planned for 9 March.', '2031-03-05', 'The launch is now planned for 14 March.', true],
    [
      'put off, the articles turned round',
      '2031-03-05',
      'The launch is set for 14 March.',
      '2031-03-02',
      'The launch is set for 9 March.',
      true,
    ],
    ['brought forward', '2031-03-02', 'The launch is planned for 14 March.', '2031-03-05', 'The launch is planned for 9 March.', false],
    ['over by then', '2031-03-02', 'The launch is planned for 3 March.', '2031-03-20', 'The launch was on 4 March.', false],
    ['of one day', '2031-03-02', 'The launch is planned for 9 March.', '2031-03-02', 'The launch is planned for 14 March.', false],
  ])('%s', (_, day, first, later, second, expected) => {
    expect(isMovedPlan(...pairOf('date', [day, first], [later, second]))).toBe(expected);
  });

  it('of what shrinks is none where the older article gives both', () => {
    const [first, second] = pairOf(
      'quantity',
      ['2031-03-02', 'In the valley 56 people are missing.'],
      ['2031-03-02', 'In the valley 40 people are missing.'],
    );
    const [, late] = pairOf(
      'quantity',
      ['2031-03-02', 'In the valley 40 people are missing.'],
      ['2031-03-03', 'In the valley 40 people are missing.'],
    );
    const both = { ...second, source: first.source };
    expect(areOlderAndNewer([first], [both, late])).toBe(false);
    expect(areOlderAndNewer([first], [late])).toBe(true);
  });
});
