import { describe, expect, test } from 'vitest';
import { compareOffices } from '../../src/values/office.js';

const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['harbour master', 'Harbour Master', 'same', 'same-office'],
  ['Lt Col', 'lieutenant colonel', 'same', 'same-office'],
  ['Lt. Gen.', 'Lieutenant General', 'same', 'same-office'],
  ['spokeswoman', 'spokesman', 'same', 'same-office'],
  ['CEO', 'chief executive', 'same', 'same-office'],
  ['defense minister', 'Defence Minister', 'same', 'same-office'],
  ['envoy', 'special envoy', 'contains', 'coarser-office'],
  ['special regional envoy for the islands', 'special envoy', 'within', 'coarser-office'],
  ["Norway's special envoy to Chad", 'special presidential envoy for Chad', 'overlaps', 'coarser-office'],
  ['colonel', 'lieutenant colonel', 'excludes', 'different-ranks'],
  ['captain', 'major', 'excludes', 'different-ranks'],
  ['general', 'major general', 'contains', 'coarser-office'],
  ['Peruvian foreign minister', 'Peruvian defence minister', 'excludes', 'different-ministries'],
  ['foreign minister', 'defence minister', 'excludes', 'different-ministries'],
  ['the ministry spokeswoman', 'mayor', 'excludes', 'different-posts'],
  ['sporting director', "the club's president", 'excludes', 'different-posts'],
  ['chief inspector of mines', 'safety manager', 'excludes', 'different-posts'],
  ['finance director', 'CFO', 'same', 'same-office'],
  ['mayor', 'president of the rowing club', 'incomparable', 'incomparable'],
  ['chairman', 'chief executive', 'incomparable', 'incomparable'],
  ['head of the port', 'harbour engineer', 'incomparable', 'incomparable'],
  ['captain', 'president of the guild', 'incomparable', 'incomparable'],
  ['Peruvian foreign minister', 'Chilean defence minister', 'incomparable', 'incomparable'],
  ['director of the port', 'professor of law', 'incomparable', 'incomparable'],
  ['mayor', 'lawyer', 'incomparable', 'incomparable'],
];

describe('compareOffices', () => {
  test.each(ROWS)('%s | %s: %s', (a, b, relation, level) => {
    expect(compareOffices(a, b)).toMatchObject({ relation, level });
  });

  test('turns round with its arguments', () => {
    const turned: Record<string, string> = { contains: 'within', within: 'contains' };
    for (const [a, b, relation] of ROWS) expect(compareOffices(b, a).relation).toBe(turned[relation] ?? relation);
  });
});
