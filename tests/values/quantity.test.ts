import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import type { QuantityMention } from '../../src/model/mention.js';
import { articleFromText } from '../../src/read/article.js';
import { type QuantityValue, showQuantity } from '../../src/values/quantity.js';
import { closeness, compareQuantities } from '../../src/values/quantity-comparison.js';

/** The first quantity of a sentence. */
function read(sentence: string): QuantityValue {
  const { mentions } = annotate(articleFromText('a', 'a', sentence));
  const found = mentions.find((mention): mention is QuantityMention => mention.type === 'quantity');
  if (found === undefined) throw new Error(`no quantity in “${sentence}”`);
  return found.value;
}

describe('compareQuantities', () => {
  it.each([
    ['They paid $7 billion.', 'The price was $7bn.', 'same-number', 'same'],
    ['It froze 7 billion.', 'It froze $7 billion.', 'unit-left-out', 'same'],
    ['It froze billions of dollars.', 'It froze $7 billion.', 'order-of-magnitude', 'contains'],
    ['It froze billions of dollars.', 'It froze 7 billion.', 'unit-left-out', 'contains'],
    ['It passed at 92,000 km.', 'It passed at 57,000 miles.', 'unit-converted', 'same'],
    ['The blaze took 1,200 hectares.', 'The blaze took 3,000 acres.', 'unit-converted', 'same'],
    ['It was 41 °C in town.', 'It was 106 °F in town.', 'unit-converted', 'same'],
    ['More than 600 residents left.', 'Exactly 640 residents left.', 'bound', 'contains'],
    ['Exactly 640 residents left.', 'More than 600 residents left.', 'bound', 'within'],
    ['Up to 600 residents left.', 'Exactly 640 residents left.', 'different', 'excludes'],
    ['About 1,200 residents left.', 'Exactly 1,180 residents left.', 'about', 'contains'],
    ['Nearly 500 boats sank.', 'Exactly 495 boats sank.', 'bound', 'contains'],
    ['Nearly 500 boats sank.', 'Exactly 512 boats sank.', 'different', 'excludes'],
    ['It sold 1.2 million tickets.', 'It sold 1,214,350 tickets.', 'rounded', 'contains'],
    ['A third of the voters stayed away.', 'Some 33 percent of the voters stayed away.', 'fraction-and-percent', 'contains'],
    ['Half of the voters stayed away.', 'Turnout fell by 41 percent.', 'fraction-and-percent', 'excludes'],
    ['It cost A$9 million.', 'It cost £5 million.', 'another-unit', 'incomparable'],
    ['It cost A$9 million.', 'It cost £9 million.', 'one-number-two-currencies', 'excludes'],
    ['It cost A$9 million.', 'It cost C$9 million.', 'another-unit', 'incomparable'],
    ['They pay 40,000 euros a head.', 'They pay $40,000 a head.', 'one-number-two-currencies', 'excludes'],
    ['She is paid £260,000 a week.', 'She is paid some £13.5m a year.', 'another-period', 'overlaps'],
    ['She is paid £260,000 a week.', 'She is paid £260,000 a month.', 'another-period', 'excludes'],
    ['It makes 42,000 tonnes a month.', 'It makes 504,000 tonnes a year.', 'another-period', 'overlaps'],
    ['It cost $40 a month.', 'It cost $40 a share.', 'another-unit', 'incomparable'],
    ['Turnout was up 3 percentage points.', 'Turnout was up 3 percent.', 'points-as-percent', 'excludes'],
    ['Turnout was up 3 percentage points.', 'Turnout was up 4 percent.', 'percentage-points', 'incomparable'],
    ['It flies below 300 km.', 'It flies at 230 miles.', 'different', 'excludes'],
    ['They bid $82 a share.', 'They bid $82.', 'unit-left-out', 'overlaps'],
    ['She won in 2:18:52.', 'She won in 2hr 18min 52sec.', 'same-number', 'same'],
    ['She won in 2:18:52.', 'It took two hours, 18 minutes and 57 seconds.', 'different', 'excludes'],
    ['It has 5 million pounds of thrust.', 'It has 22,240 kilonewtons of thrust.', 'unit-converted', 'same'],
    ['The gap was 3 percentage points.', 'The gap was 3 percent.', 'percentage-points', 'incomparable'],
    ['It weighed 30 tonnes.', 'It was 30 metres long.', 'another-unit', 'incomparable'],
    ['It weighs 8.5 tonnes.', 'It weighs 8.5 tons.', 'ton-left-open', 'overlaps'],
    ['It weighs 8.5 tonnes.', 'It weighs 6.5 tons.', 'different', 'excludes'],
    ['Exactly 640 homes burned.', 'Exactly 793 homes burned.', 'different', 'excludes'],
    ['Shares rose 5 percent.', 'Shares fell 5 percent.', 'opposite-direction', 'excludes'],
    ['Sales rose by 5 percent.', 'Sales rose to 12 percent.', 'another-base', 'incomparable'],
    ['They won 3-1 at home.', 'They won 3-0 at home.', 'score', 'excludes'],
    ['It takes 12 volts.', 'It holds 12 people.', 'unit-left-out', 'incomparable'],
  ])('%s | %s: %s', (a, b, level, relation) => {
    const comparison = compareQuantities(read(a), read(b));
    expect([comparison.level, comparison.relation]).toEqual([level, relation]);
    expect(comparison.because).not.toMatch(/undefined|null|NaN/u);
  });

  const MIRROR = {
    same: 'same',
    contains: 'within',
    within: 'contains',
    overlaps: 'overlaps',
    excludes: 'excludes',
    incomparable: 'incomparable',
  };
  const SENTENCES = [
    'They paid $7 billion.',
    'At least 40 people died.',
    'It fell 5 percent.',
    'A third of homes burned.',
    'Hundreds of homes burned.',
    'It is 12 km long.',
    'It is 7 miles long.',
    'It holds 12 to 15 litres.',
    'It cost A$9 million and C$4 million.',
    'They won 3-0 at home.',
    'One in five adults agreed.',
    'It cost $121 a share.',
    'Nearly 500 boats sank.',
  ];
  it('is symmetric, and a value is the same as itself', () => {
    for (const one of SENTENCES) {
      expect(compareQuantities(read(one), read(one)).relation).toBe('same');
      expect(closeness(read(one), read(one))).toBe(1);
      for (const other of SENTENCES) {
        const [there, back] = [compareQuantities(read(one), read(other)), compareQuantities(read(other), read(one))];
        expect(back.relation).toBe(MIRROR[there.relation]);
        expect(back.level).toBe(there.level);
        expect(closeness(read(one), read(other))).toBeCloseTo(closeness(read(other), read(one)), 12);
      }
    }
  });
});

describe('closeness', () => {
  it.each([
    ['Exactly 640 homes burned.', 'Exactly 640 houses burned.', 1, 1],
    ['Some 1,200 hectares burned.', 'In all 1,214 hectares burned.', 0.9, 0.999],
    ['It drew 1,400 guests.', 'It drew 14,000 guests.', 0.45, 0.6],
    ['It drew 739,400 guests.', 'It drew 793,400 guests.', 0.5, 0.8],
    ['It cost $7 billion.', 'It cost 7 billion.', 0.75, 0.85],
    ['It cost $7 billion.', 'It weighs 7 tonnes.', 0, 0],
    ['It drew 12 guests.', 'It drew 4,500 guests.', 0, 0.05],
  ])('%s | %s', (a, b, low, high) => {
    expect(closeness(read(a), read(b))).toBeGreaterThanOrEqual(low);
    expect(closeness(read(a), read(b))).toBeLessThanOrEqual(high);
  });
});

describe('showQuantity', () => {
  it.each([
    ['They paid 7 billion dollars.', '$7 billion'],
    ['About 1,200 hectares burned.', 'about 1,200 hectares'],
    ['More than 600 residents left.', 'more than 600 residents'],
    ['At least 40 people died.', 'at least 40 people'],
    ['It fell 12 percent.', '12 %'],
    ['It killed 12.', '12 people'],
    ['One vessel sank.', '1 vessel'],
    ['Tens of thousands of homes lost power.', 'tens of thousands of homes'],
    ['It cost between $3 and $5 million.', '$3 million to $5 million'],
    ['It did 140 kilometres per hour.', '140 kilometres per hour'],
    ['It stood 9 feet tall.', '9 feet'],
    ['They won 3-0 at home.', '3-0'],
    ['It sold at 63 cents per share.', '63 cents per share'],
    ['It sold at $121 a share.', '$121 per share'],
  ])('%s', (sentence, shown) => {
    expect(showQuantity(read(sentence))).toBe(shown);
  });
});
