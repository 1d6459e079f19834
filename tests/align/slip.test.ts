import { describe, expect, it } from 'vitest';
import { quantitySlip } from '../../src/align/slip.js';
import type { QuantityValue, Unit } from '../../src/values/quantity.js';
import { unitOfWord } from '../../src/values/units.js';

function quantity(amount: number, unit: Unit | null = null): QuantityValue {
  const bounds = { low: amount, high: amount, min: amount, max: amount };
  return { kind: 'quantity', ...bounds, approximate: false, bound: 'exact', unit, of: null, ofText: null, role: 'amount', change: null };
}

const unit = (word: string) => unitOfWord(word) ?? null;

describe('quantitySlip', () => {
  it.each([
    ['swapped digits', quantity(12_345), quantity(12_354), 1],
    ['two digits swapped say less', quantity(47), quantity(74), 0.5],
    ['a zero too many', quantity(6_500), quantity(65_000), 0.5],
    ['one digit misread', quantity(8_162), quantity(8_762), 1],
    ['one number with two units of length', quantity(410, unit('kilometre')), quantity(410, unit('mile')), 0.5],
    ['other numbers', quantity(3_120), quantity(9_477), 0],
    ['the same number', quantity(312), quantity(312), 0],
    ['one number of weeks and of years', quantity(14, unit('week')), quantity(14, unit('year')), 0],
  ])('%s', (_, a, b, expected) => {
    expect(quantitySlip(a, b)).toBe(expected);
    expect(quantitySlip(b, a)).toBe(expected);
  });
});
