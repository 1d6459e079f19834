import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedTable } from '../../src/lexicon/sorted-table.js';

describe('SortedTable', () => {
  it.each([
    ['', 'a', null],
    ['a', 'a', ''],
    ['a,1', 'a', '1'],
    ['a,1', 'b', null],
    ['a,1', '', null],
    ['a\nab,2\nb', 'ab', '2'],
    ['a\nab,2\nb', 'a', ''],
    ['a\nab,2\nb', 'aa', null],
    ['take,1\ntake over,2\ntakeover,3', 'take over', '2'],
  ])('%j holds for "%s": %j', (lines, word, value) => {
    const table = new SortedTable(lines);
    expect(table.get(word)).toBe(value);
    expect(table.get(word)).toBe(value);
  });

  it('finds every word that it holds, and no other', () => {
    const word = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(fc.dictionary(word, fc.stringMatching(/^[0-9]{0,3}$/)), word, (entries, other) => {
        const words = Object.keys(entries).sort();
        const table = new SortedTable(words.map((key) => (entries[key] === '' ? key : `${key},${entries[key]}`)).join('\n'));
        for (const key of words) expect(table.get(key)).toBe(entries[key]);
        if (!words.includes(other)) expect(table.get(other)).toBeNull();
      }),
    );
  });
});
