import { describe, expect, test } from 'vitest';
import type { ClaimProfile } from '../../src/align/profile.js';
import { profilesOf } from '../../src/align/profile.js';
import { areRivals, leastLikelihood, saysNothing } from '../../src/align/rival-figures.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** The first claim of a kind in each of two texts, published on 2 March 2031 and so many days later. */
function pairOf(one: string, other: string, days = 0, kind = 'quantity'): readonly [ClaimProfile, ClaimProfile] {
  const dates = ['2031-03-02', new Date(Date.UTC(2031, 2, 2 + days)).toISOString().slice(0, 10)];
  const extractions = [one, other].map((text, i) =>
    extract(articleFromText(`${i}`, `${i}.txt`, text, { published: dates[i] ?? '2031-03-02' })),
  );
  const terms = new TermTable(extractions);
  const [a, b] = extractions.map((extraction, source) =>
    profilesOf(source, extraction, extraction.article.published, terms, () => 1).find(({ content }) => content.kind === kind),
  );
  if (a === undefined || b === undefined) throw new Error(`no ${kind} in: ${one} / ${other}`);
  return [a, b];
}

describe('two figures that differ and answer two questions', () => {
  test.each([
    ['140 members voted for the bill.', 'The mayor and 128 other members voted for the bill.', 0],
    ['Four hikers were found.', 'Twenty others were found by noon.', 0],
    ['The crash hurt 12 riders.', 'The crash hurt another 30 riders.', 0],
    ['It came four days before the vote.', 'It was the second in nine days.', 0],
    ['The mill sold 140 saws.', 'The mill sold 160 hens.', 0],
    ['Two hours later the dam broke.', 'The dam held for three hours.', 0],
    ['The price of tin fell to $10,925.', 'The price of tin fell to $6,100.', 6],
    ['Tin was trading at $6,562.', 'Tin is valued at $7,348.', 0],
    ['Shares in the mill closed down 4 percent at $23.60.', 'The shares closed at $24.07.', 2],
  ])('%s / %s', (one, other, days) => {
    expect(areRivals(...pairOf(one, other, days))).toBe(false);
  });

  test.each([
    ['140 members voted for the bill.', '128 members voted for the bill.', 0],
    ['Twelve others were hurt.', 'Twenty others were hurt.', 0],
    ['There were 12 more than last year.', 'There were 14 boats in the bay.', 0],
    ['It came four days before the vote.', 'It came nine days before the vote.', 0],
    ['They were trapped for two hours.', 'They were trapped three hours.', 0],
    ['The price of tin fell to $10,925.', 'The price of tin fell to $6,100.', 0],
    ['The mill paid $10,925.', 'The mill paid $6,100.', 6],
    ['Shares in the mill closed at $23.60.', 'The shares closed at $24.07.', 0],
  ])('not %s / %s', (one, other, days) => {
    expect(areRivals(...pairOf(one, other, days))).toBe(true);
  });
});

describe('how sure the words must be before two figures are held against each other', () => {
  test('surest: rounded figures of two occasions', () => {
    expect(leastLikelihood(...pairOf('It fell about 730 miles out.', 'It fell 1,200 miles out.', 17), false)).toBeGreaterThan(0.7);
  });

  test('never: figures of two seasons', () => {
    const [a, b] = pairOf('The fleet caught 412 tonnes.', 'The fleet caught 398 tonnes.', 45);
    expect(leastLikelihood(a, b, false)).toBe(Number.POSITIVE_INFINITY);
    expect(leastLikelihood(a, b, true)).toBeLessThan(0.5);
  });

  test.each([
    ['amounts far apart', 'The firm paid $40 million.', 'The firm paid $90 million.', 0],
    ['one digit alike', 'The firm paid $4 million.', 'The firm paid $4 billion.', 0],
    ['numbers of which there are many', 'Three graves were opened.', 'Four graves were opened.', 0],
    ['one is rounded', 'The firm paid about $40 million.', 'The firm paid $43 million.', 0],
    ['one is a bound', 'The firm paid more than $43 million.', 'The firm paid $40 million.', 0],
    ['weeks apart', 'The fleet caught 412 tonnes.', 'The fleet caught 398 tonnes.', 17],
  ])('surer: %s', (_, one, other, days) => {
    const [a, b] = pairOf(one, other, days);
    expect(leastLikelihood(a, b, false)).toBeGreaterThan(0.5);
  });

  test.each([
    ['near one another', 'The firm paid $40 million.', 'The firm paid $46 million.', 0],
    ['three digits alike', 'The firm paid $412 million.', 'The firm paid $412 billion.', 0],
    ['days apart', 'The fleet caught 412 tonnes.', 'The fleet caught 398 tonnes.', 4],
    ['ages', 'Ida Holm, aged 8, was found.', 'Ida Holm, aged 7, was found.', 0],
  ])('not %s', (_, one, other, days) => {
    const [a, b] = pairOf(one, other, days);
    expect(leastLikelihood(a, b, false)).toBeLessThan(0.5);
  });

  test('many times the other', () => {
    const [a, b] = pairOf('The storm killed 4 people.', 'The storm killed 90 people.', 2);
    expect(leastLikelihood(a, b, true)).toBeGreaterThan(0.7);
  });

  test('small counts of one fate, and of two', () => {
    const [a, b] = pairOf('Eight sailors are missing.', 'Five sailors are missing.', 2);
    expect(leastLikelihood(a, b, true)).toBeLessThan(0.5);
    const [x, y] = pairOf('Eight sailors died.', 'Five sailors are missing.', 2);
    expect(leastLikelihood(x, y, true)).toBeGreaterThan(0.5);
  });

  test('a newer toll may be many times the older', () => {
    const [a, b] = pairOf('The storm killed 14 people.', 'The storm killed 60 people.', 2);
    expect(leastLikelihood(a, b, true)).toBeLessThan(leastLikelihood(a, b, false));
  });

  test('dates are held against each other only where a plan has moved', () => {
    const [a, b] = pairOf('The bridge will open on 9 April 2031.', 'The bridge will open on 20 May 2031.', 5, 'date');
    expect(leastLikelihood(a, b, false)).toBeLessThan(1);
    const [x, y] = pairOf('The bridge opened on 9 January 2031.', 'The bridge opened on 20 February 2031.', 5, 'date');
    expect(leastLikelihood(x, y, false)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('an open end too far from the other figure to speak of it', () => {
  test.each([
    ['At least four people were hurt.', 'More than 80 people were hurt.'],
    ['Up to 900 boats were lost.', 'Some 30 boats were lost.'],
  ])('%s / %s', (one, other) => {
    expect(saysNothing(...pairOf(one, other))).toBe(true);
  });

  test.each([
    ['At least four people were hurt.', 'Six people were hurt.'],
    ['Billions of dollars are frozen.', '$7 billion are frozen.'],
    ['More than half of it is cash.', 'About 60% of it is cash.'],
    ['Four people were hurt.', 'Eighty people were hurt.'],
  ])('not %s / %s', (one, other) => {
    expect(saysNothing(...pairOf(one, other))).toBe(false);
  });
});
