import { describe, expect, test } from 'vitest';
import type { ClaimValue } from '../../src/model/claim.js';
import { bylineOf, counted, writtenDate } from '../../src/report/phrasing.js';
import type { ReportSource } from '../../src/report/schema.js';
import { phraseValue } from '../../src/report/value-phrase.js';
import type { DateValue } from '../../src/values/date.js';
import type { QuantityValue } from '../../src/values/quantity.js';

const YEAR: DateValue = {
  kind: 'date',
  timexType: 'date',
  timex: '1970',
  from: 0,
  to: 364,
  clock: null,
  basis: 'stated',
  approximate: false,
  bound: null,
  part: null,
  duration: null,
};

const DOLLARS: QuantityValue = {
  kind: 'quantity',
  low: 7e9,
  high: 7e9,
  min: 6.5e9,
  max: 7.5e9,
  approximate: false,
  bound: 'exact',
  unit: { name: 'dollar', symbol: 'USD', dimension: 'money', factor: null },
  of: null,
  ofText: null,
  role: 'amount',
  change: null,
};

describe('phrasing', () => {
  test.each<[ClaimValue, string]>([
    [YEAR, 'date 1970, 1970-01-01 to 1970-12-31'],
    [{ ...YEAR, timex: null, from: null, to: null }, 'date that cannot be normalised'],
    [{ ...YEAR, to: null, basis: 'inferred', approximate: true }, 'date 1970, from 1970-01-01, about, partly inferred'],
    [
      { ...YEAR, timexType: 'time', from: 0, to: 0, clock: { from: 545, to: 605, offset: null } },
      'time 1970, 1970-01-01, at 09:05 to 10:05',
    ],
    [
      {
        ...YEAR,
        timexType: 'duration',
        timex: 'P2W',
        from: null,
        to: null,
        duration: { low: 2, high: 2, unit: 'week', approximate: false },
      },
      'duration P2W, 2 week',
    ],
    [DOLLARS, 'amount 7,000,000,000 dollar, may be 6,500,000,000 to 7,500,000,000'],
    [
      { ...DOLLARS, low: 40, high: null, min: 40, max: null, bound: 'at-least', unit: null, of: 'boat', ofText: 'fishing boats' },
      'amount from 40 of fishing boats, at least',
    ],
    [
      { ...DOLLARS, low: 0.125, high: 0.125, min: 0.125, max: 0.125, change: { direction: -1, mode: 'by' } },
      'amount 0.125 dollar, fall by',
    ],
    [{ ...DOLLARS, low: 1e300, high: 1e300, min: 1e300, max: 1e300, unit: null }, 'amount 1e+300'],
    [{ kind: 'actor', name: 'Ann Reid', type: 'person', office: 'mayor', status: 'former' }, 'person Ann Reid, former mayor'],
    [{ kind: 'actor', name: 'Ann Reid', type: 'person', office: null, status: 'current' }, 'person Ann Reid'],
    [{ kind: 'place', name: 'Lyon', country: 'France' }, 'place Lyon in France'],
    [{ kind: 'list', items: ['tin', 'zinc'], open: true }, 'list of tin, zinc and others'],
    [{ kind: 'event', trigger: 'open', superlative: { rank: 'first', noun: 'bridge' } }, 'event open, the first bridge'],
    [
      { kind: 'quote', words: 'never again', parts: [], utterance: 0, speaker: null, use: 'speech' },
      'words of a speaker not named: never again',
    ],
  ])('%#', (value, phrase) => {
    expect(phraseValue(value)).toBe(phrase);
  });

  test.each([
    ['2025-07-04', '4 July 2025'],
    ['2025-12-31T23:59+06:00', '31 December 2025'],
    ['2025', '2025'],
    ['2025-13-01', '2025-13-01'],
  ])('%s is written %s', (iso, written) => {
    expect(writtenDate(iso)).toBe(written);
  });

  test('counts and joins', () => {
    expect([counted(1, 'copy', 'copies'), counted(0, 'copy', 'copies'), counted(2, 'claim')]).toEqual(['1 copy', '0 copies', '2 claims']);
  });

  test('a source is known by its outlet, or else by its file', () => {
    const source: ReportSource = {
      id: 's1',
      path: 'a/b/c.txt',
      title: null,
      outlet: null,
      author: null,
      dateline: null,
      agency: null,
      story: 'st1',
      copyOf: null,
      published: null,
    };
    expect(bylineOf(source)).toBe('c.txt, undated');
    expect(bylineOf({ ...source, outlet: 'The Post', published: { value: '2020-02-01', basis: 'inferred' } })).toBe(
      'The Post, 1 February 2020 (inferred)',
    );
  });
});
