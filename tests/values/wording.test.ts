import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWording, wordingKeys } from '../../src/values/wording.js';

describe('comparing the words of two quotes', () => {
  it.each<[string, string, string, string]>([
    ['same', 'same-words', 'We will rebuild the harbour.', 'we will rebuild the harbour'],
    ['same', 'same-words', 'We recognise the colour of the programme', 'We recognize the color of the program'],
    ['same', 'same-words', 'We won’t sell the three ships', 'we will not sell the 3 ships'],
    ['same', 'same-words', 'The U.N. must act at once', 'The UN must act at once'],
    ['same', 'same-words', '[W]e will rebuild the harbour', 'We will rebuild the harbour'],
    ['same', 'small-edits', 'the Pelier ferries were late again', 'the Pellier ferries were late again'],
    ['same', 'small-edits', 'that the old ferry was unsafe', 'the old ferry was unsafe'],
    ['within', 'part', 'a heavy blow to the region', 'It is a heavy blow to the region and we mourn the sailors.'],
    ['contains', 'part', 'It is a heavy blow to the region and we mourn the sailors.', 'a heavy blow to the region'],
    ['within', 'part', 'We lost the harvest … and the barn burned', 'We lost the harvest last week in the storm, and the barn burned.'],
    ['excludes', 'negation', 'The dam is not safe for anyone', 'The dam is safe for anyone'],
    ['excludes', 'negation', "We can't promise a full refund", 'We can promise a full refund'],
    ['excludes', 'modal', 'The council will close the old school', 'The council may close the old school'],
    ['excludes', 'number', 'We lost 40 boats in the storm', 'We lost 14 boats in the storm'],
    ['excludes', 'number', 'We lost four boats in the storm', 'We lost five boats in the storm'],
    ['excludes', 'negation-outside', 'Promising a full refund now.', 'No promising a full refund now.'],
    ['within', 'negation-outside', 'a full refund', 'not a full refund'],
    ['excludes', 'one-word', 'a terrible day for the whole valley', 'a wonderful day for the whole valley'],
    ['excludes', 'one-word', 'They counted the boats and forgot the sailors', 'They counted the boats and forgot the widows'],
    ['overlaps', 'reworded', 'a big day for the whole valley', 'a large day for the whole valley'],
    ['overlaps', 'reworded', 'We will buy new boats for the harbour', 'We will purchase new boats for the harbour'],
    ['incomparable', 'other-words', 'We lost the whole harvest', 'The dam will hold until spring'],
    ['incomparable', 'other-words', 'it is what it is', 'it is what we have'],
    ['incomparable', 'other-words', 'the old school', 'the old bridge'],
    ['incomparable', 'other-words', '', 'the old bridge'],
    ['incomparable', 'other-words', 'remarkable', 'Remarkable.'],
    ['same', 'same-words', 'all of us did so', 'All of us did so.'],
  ])('%s (%s): %s / %s', (relation, level, a, b) => {
    expect(compareWording(a, b)).toMatchObject({ relation, level });
  });

  it('names the words that differ', () => {
    const { because, edits } = compareWording('The dam is safe for now', 'The dam is not safe for now');
    expect(because).toBe('“The dam is safe for now” where the other has “The dam is not safe for now”');
    expect(edits).toEqual([{ a: '', b: 'not' }]);
  });

  it('quotes of any length take bounded work', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `word${i % 977}`).join(' ');
    expect(compareWording(long, `${long} end`).relation).not.toBe('incomparable');
    expect(compareWording('word5 word6 word7 word8', long).relation).toBe('within');
  });
});

const words = fc
  .array(fc.constantFrom('the', 'not', 'dam', 'dams', 'will', 'may', 'harbour', 'seven', '8', '…', 'safe', 'It', 'storm', 'a'), {
    maxLength: 14,
  })
  .map((list) => list.join(' '));

describe('properties', () => {
  it('comparison is symmetric', () => {
    const flip = new Map([
      ['within', 'contains'],
      ['contains', 'within'],
    ]);
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [there, back] = [compareWording(a, b), compareWording(b, a)];
        expect(there.level).toBe(back.level);
        if (there.level !== 'same-words') expect(there.relation).toBe(flip.get(back.relation) ?? back.relation);
      }),
    );
  });

  it('a quote has the same words as itself', () => {
    fc.assert(
      fc.property(words, (a) => {
        fc.pre(a.split(' ').length >= 4);
        expect(compareWording(a, a).relation).toBe('same');
      }),
    );
  });
});

describe('keys for finding candidates', () => {
  it.each([
    ['a heavy blow to the region', 'It is a heavy blow to the region and we mourn the sailors.'],
    ['We recognise the colour', 'we recognize the color'],
    ['We lost 40 boats in the storm', 'We lost 14 boats in the storm'],
    ['all of us did so', 'All of us did so.'],
  ])('%s / %s share one', (a, b) => {
    const keys = new Set(wordingKeys(a));
    expect(wordingKeys(b).some((key) => keys.has(key))).toBe(true);
  });

  it('unrelated quotes share none', () => {
    const keys = new Set(wordingKeys('We lost the whole harvest'));
    expect(wordingKeys('The dam will hold until spring').some((key) => keys.has(key))).toBe(false);
  });
});
