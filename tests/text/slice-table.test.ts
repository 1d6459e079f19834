import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SliceTable } from '../../src/text/slice-table.js';

test('has for every slice what was entered for it, and nothing for others', () => {
  const slice = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', ' '), maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(slice, { maxLength: 40 }), slice, (slices, other) => {
      const table = new SliceTable<number>(100);
      slices.forEach((entered, i) => {
        table.set(entered, i);
      });
      for (const [i, entered] of slices.entries()) expect(table.get(`x${entered}y`, 1, 1 + entered.length)).toBe(i);
      if (!slices.includes(other)) expect(table.get(other, 0, other.length)).toBeUndefined();
    }),
  );
});

test('grows, and begins anew where it would hold too many', () => {
  const table = new SliceTable<number>(10_000);
  const words = Array.from({ length: 10_001 }, (_, i) => `word${i}`);
  words.slice(0, 10_000).forEach((word, i) => {
    table.set(word, i);
  });
  expect(table.get('word9999', 0, 8)).toBe(9999);
  expect(table.get('word0', 0, 5)).toBe(0);
  table.set('word10000', 10_000);
  expect(table.get('word10000', 0, 9)).toBe(10_000);
  expect(table.get('word0', 0, 5)).toBeUndefined();
});
