import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, type NameType } from '../../src/values/name.js';

const ROWS: readonly (readonly [NameType, string, string, string, string])[] = [
  ['person', 'Ana Prates', 'Ana Prates', 'same', 'same-name'],
  ['person', 'ANA PRATES', 'Ana Prates', 'same', 'same-name'],
  ['person', 'José Álvarez', 'Jose Alvarez', 'same', 'same-name'],
  ['person', 'Dr. Ana Prates', 'Ana Prates’s', 'same', 'same-name'],
  ['person', 'Choi Min-ho', 'Choi Min Ho', 'same', 'same-name'],
  ['person', 'Min-ho Choi', 'Choi Min-ho', 'same', 'word-order'],
  ['person', 'Duarte M. Prates', 'Duarte Miguel Prates', 'same', 'initials'],
  ['person', 'Duarte Prates', 'Duarte Miguel Prates', 'same', 'initials'],
  ['person', 'D. Prates', 'Duarte Prates', 'contains', 'initials'],
  ['person', 'Prates', 'Duarte Prates', 'contains', 'shorter-form'],
  ['person', 'Duarte Prates', 'Prates', 'within', 'shorter-form'],
  ['person', 'Sergey Antonov', 'Sergei Antonov', 'overlaps', 'spelling'],
  ['person', 'Olga Pellgrin', 'Olga Pelgrin', 'overlaps', 'spelling'],
  ['person', 'Olga Pellgrin', 'Vera Pellgrin', 'excludes', 'different-persons'],
  ['person', 'Olga Pellgrin', 'Duarte Prates', 'excludes', 'different-persons'],
  ['person', 'Prates', 'Pellgrin', 'incomparable', 'incomparable'],
  ['organisation', 'Harbour Lines Ltd', 'Harbour Lines', 'same', 'company-suffix'],
  ['organisation', 'National Ferry Office', 'NFO', 'same', 'acronym'],
  ['organisation', 'Free State', 'Free State of Norlund', 'contains', 'shorter-form'],
  ['organisation', 'National Ferry Office', 'National', 'incomparable', 'incomparable'],
  ['organisation', 'Merrin Shipping', 'Merin Shipping', 'overlaps', 'spelling'],
  ['organisation', 'Ferry Office', 'Port Council', 'incomparable', 'incomparable'],
  ['place', 'U.S.', 'United States', 'same', 'country-name'],
  ['place', 'the UAE', 'United Arab Emirates', 'same', 'country-name'],
  ['place', 'Lisbon', 'Portugal', 'within', 'country-of-place'],
  ['place', 'Balkh', 'Balkh Province', 'contains', 'shorter-form'],
  ['place', 'Mexico', 'Mexico City', 'contains', 'country-of-place'],
  ['place', 'Iran', 'Iraq', 'incomparable', 'incomparable'],
  ['place', 'Oslo', 'Lima', 'incomparable', 'incomparable'],
];

describe('compareNames', () => {
  test.each(ROWS)('%s: %s | %s: %s', (type, a, b, relation, level) => {
    expect(compareNames(a, b, type)).toMatchObject({ relation, level });
  });

  test('turns round with its arguments', () => {
    const turned: Record<string, string> = { contains: 'within', within: 'contains' };
    for (const [type, a, b] of ROWS) {
      const forth = compareNames(a, b, type);
      const back = compareNames(b, a, type);
      expect([back.level, back.relation]).toEqual([forth.level, turned[forth.relation] ?? forth.relation]);
    }
  });

  test('finds every name the same as itself', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){0,3}$/u),
        fc.constantFrom<NameType>('person', 'organisation', 'place'),
        (name, type) => {
          expect(compareNames(name, name, type).relation).toBe('same');
        },
      ),
    );
  });
});
