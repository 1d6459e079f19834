import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { crossCheck } from '../../src/pipeline.js';
import { articleFromText } from '../../src/read/article.js';

/** Verdicts on the lists of two articles. */
function verdicts(one: string, other: string): readonly string[] {
  const extractions = [one, other].map((text, i) =>
    extract(articleFromText(`${i}.txt`, `${i}.txt`, `Harbour news\n\n2026-05-04\n\n${text}\n`)),
  );
  return crossCheck(extractions, [])
    .findings.filter(({ kind }) => kind === 'list')
    .map(({ verdict }) => verdict);
}

describe('lists', () => {
  test.each([
    ['The fee falls on cod, herring and mackerel.', 'The fee falls on mackerel, cod and herring.', 'agree'],
    ['The fee falls on cod, herring and mackerel.', 'The fee falls on cod, herring, mackerel and plaice.', 'compatible'],
    ['The fee falls on cod, herring and mackerel.', 'The fee falls on cod, herring and eels.', 'conflict'],
    ['The fee falls on olive oil, wine and cheese.', 'The fee falls on Italian olive oil, wine and cheese.', 'agree'],
    ['The rule binds Iceland, Norway and Britain.', 'The rule binds Iceland, Norway and the United Kingdom.', 'agree'],
    ['The fee falls on poultry, eggs and milk.', 'The fee falls on turkey, eggs and milk.', 'agree'],
    ['Iceland, Norway and Malta signed the harbour pact.', 'Iceland, Norway and Ghana sent their divers home last spring.', 'compatible'],
  ])('“%s” with “%s”: %s', (one, other, verdict) => {
    expect(verdicts(one, other)).toEqual([verdict]);
  });

  test('lists that share one item are two lists', () => {
    expect(verdicts('The fee falls on cod, herring and mackerel.', 'He sold cod, bread and soap.')).toEqual([]);
  });
});
