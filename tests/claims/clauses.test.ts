import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** The claims of a one-sentence article as "predicate modality: value". */
function claimsOf(text: string, kind: string) {
  const { article, claims } = extract(articleFromText('a', 'a', text, { published: '2031-03-04' }));
  return claims
    .filter((claim) => claim.kind === kind)
    .map(({ predicate, modality, span }) => `${predicate} ${modality}: ${article.text.slice(span.start, span.end)}`);
}

describe('binding a value to its clause', () => {
  it.each([
    ['The council opened the harbour bridge in 1987.', 'date', 'open asserted: 1987'],
    ['The council will open the harbour bridge in 2035.', 'date', 'open planned: 2035'],
    ['The council has not opened the harbour bridge in 2030.', 'date', 'open negated: 2030'],
    ['The council may open the harbour bridge in 2035.', 'date', 'open possible: 2035'],
    ['Voters turned against its 1998 designation of the marsh as a park.', 'date', 'designation asserted: 1998'],
  ])('%s', (text, kind, expected) => {
    expect(claimsOf(text, kind)).toContain(expected);
  });

  it('makes a list of three names, and none of two', () => {
    expect(claimsOf('Envoys from Chile, Kenya and Norway met.', 'list')).toHaveLength(1);
    expect(claimsOf('Envoys from Chile and Kenya met.', 'list')).toHaveLength(0);
  });

  it.each([
    ['BERGEN, March 2 (Reuters) - The harbour bridge will close on Friday.', ['Friday']],
    ['BERGEN, Norway - The harbour bridge will close on March 7.', ['March 7']],
    ['The harbour bridge in Bergen, March 2 being a holiday, will close.', ['March 2']],
  ])('makes no claim of the day in a dateline: %s', (text, expected) => {
    expect(claimsOf(text, 'date').map((claim) => claim.replace(/^.*: /u, ''))).toEqual(expected);
  });

  it.each([
    ['The leak holds eleven zillion files.', 0],
    ['The leak holds eleven million files.', 1],
  ])('counts nothing in zillions: %s', (text, expected) => {
    expect(claimsOf(text, 'quantity')).toHaveLength(expected);
  });

  it('makes no claim of a byline', () => {
    const { claims } = extract(
      articleFromText('a', 'a', 'Mill fire kills nine\n\nBy Tomas Havel\n\nNine workers died in a fire on Monday.\n'),
    );
    expect(claims.some(({ subject }) => subject.includes('Havel'))).toBe(false);
  });
});
