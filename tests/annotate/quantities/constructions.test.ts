import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.js';
import { articleFromText } from '../../../src/read/article.js';

/** Each quantity of a sentence as `words: low..high unit of noun`. */
function brief(text: string): readonly string[] {
  return annotate(articleFromText('a', 'a', text)).mentions.flatMap(({ start, end, value, type }) => {
    if (type !== 'quantity' || value.kind !== 'quantity') return [];
    const amounts = value.low === value.high ? `${value.low}` : `${value.low ?? ''}..${value.high ?? ''}`;
    const parts = [`${text.slice(start, end)}: ${amounts}`, value.unit?.symbol ?? '', value.of === null ? '' : `of ${value.of}`];
    return [parts.filter((part) => part !== '').join(' ')];
  });
}

type Row = readonly [sentence: string, quantities: readonly string[]];

const PEOPLE: readonly Row[] = [
  ['She is in her 40s.', ['40s: 40..49 yr']],
  ['The suspect is in his early 60s.', ['early 60s: 60..63 yr']],
  ['Both are in their mid-20s.', ['mid-20s: 24..26 yr']],
  ['He is in his late teens.', ['late teens: 17..19 yr']],
  ['A woman in her seventies fell.', ['seventies: 70..79 yr']],
  ['A mother of three came.', ['three: 3']],
  ['A mother of 33 came.', ['33: 33 yr']],
  ['A 6ft2 guard came.', ['6ft2: 74 in of guard']],
  ['She weighs 11st 4lb now.', ['11st 4lb: 158 lb']],
];

const AMOUNTS: readonly Row[] = [
  ['They paid a seven-figure sum.', ['seven-figure: 1000000..9999999 of sum']],
  ['It sold for south of $200.', ['south of $200: ..200 USD']],
  ['Sales fell by a third.', ['a third: 0.3333333333333333']],
  ['Sales rose by almost a quarter in May.', ['almost a quarter: 0.25']],
  ['The fee was cut by half.', ['half: 0.5']],
  ['The film lasts 1h 45m.', ['1h 45m: 105 min']],
  ['A magnitude-6.2 quake struck.', ['6.2: 6.2 of magnitude']],
  ['Onions touched Rs 80 a kg.', ['Rs 80 a kg: 80 INR/kg']],
  ['It cost KSh5 million.', ['KSh5 million: 5000000 KES']],
  ['It cost N5 million.', ['N5 million: 5000000 NGN']],
  ['It cost GH₵5 million.', ['GH₵5 million: 5000000 GHS']],
  ['Two thousand three hundred sheep were lost.', ['Two thousand three hundred: 2300 of sheep']],
];

const NOUNS: readonly Row[] = [
  ['They ordered 20 new wide-body jets.', ['20: 20 of jet']],
  ['It shut four flagship high-street stores.', ['four: 4 of store']],
  ['They shot down 15 US-made drones.', ['15: 15 of drone']],
  ['They lost 15 F-16 jets.', ['15: 15 of jet']],
  ['She hit four sixes.', ['four: 4 of six']],
  ['Three Tories and two Israelis spoke.', ['Three: 3 of tory', 'two: 2 of israeli']],
  ['Revenue rose 12% year on year.', ['12%: 12 %']],
  ['Sales fell 3% month-over-month.', ['3%: 3 %']],
];

describe.each([
  ['people', PEOPLE],
  ['amounts', AMOUNTS],
  ['what is counted', NOUNS],
] as const)('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, quantities) => expect(brief(sentence)).toEqual(quantities));
});

describe('what is no quantity', () => {
  it.each([
    'He fought in World War Two for years.',
    'They toured near the Three Mile Island plant.',
    'England under-21s drew.',
    'The under-19 side won.',
    'A club for the over-50s opened.',
    'The judge heard case No. 12-345 there.',
    'Call 0800 123 456 now.',
    'One thing is clear.',
    'They live in the 40s style.',
    'They wrote of the 1960s.',
    'A 787-8 Dreamliner landed.',
  ])('%s', (sentence) => expect(brief(sentence)).toEqual([]));

  it('nor an age: a place in a game', () => {
    expect(brief('He is 5 under par.')).toEqual(['5: 5']);
    expect(brief('It fell by a third party.')).toEqual([]);
  });
});
