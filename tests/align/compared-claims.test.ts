import { describe, expect, it } from 'vitest';
import { comparedClaims, tooLongToCompare } from '../../src/align/compared-claims.js';
import { extract } from '../../src/extract.js';
import type { Extraction } from '../../src/model/extraction.js';
import { articleFromText } from '../../src/read/article.js';

function read(text: string): Extraction {
  return extract(articleFromText('a', 'a.txt', text, { published: '2024-02-29' }));
}

const quantities = (extraction: Extraction) => comparedClaims(extraction).claims.filter(({ kind }) => kind === 'quantity');
const sentences = (size: number, sentence: (i: number) => string) => Array.from({ length: size }, (_, i) => sentence(i)).join(' ');

describe('the claims of an article that are compared', () => {
  it('are all of them in an ordinary article', () => {
    const article = read('Anna Berg opened the harbour on 3 May 2021. It cost 40 million euros. Nobody in Oslo counted the 14 boats.');
    expect(comparedClaims(article)).toEqual({ claims: article.claims, passedOver: 0 });
    expect(tooLongToCompare(article)).toEqual([]);
  });

  it('are those of a repeated clause four times, and the reader need not know', () => {
    const article = read(sentences(30, () => 'The harbour counted 14 boats.'));
    expect(quantities(article)).toHaveLength(4);
    expect(quantities(article)[0]?.span.start).toBeLessThan(30);
    expect(tooLongToCompare(article)).toEqual([]);
  });

  it('are each of the clauses that differ in their value', () => {
    const article = read(sentences(30, (i) => `The harbour counted ${100 + i} boats.`));
    expect(quantities(article)).toHaveLength(30);
  });

  it('are both values of one clause that has the same words twice', () => {
    const article = read('The harbour counted 14 boats and then counted 14 boats.');
    expect(quantities(article)).toHaveLength(2);
  });

  it('are the first thousand of a kind, and the report says how many are passed over', () => {
    const article = read(sentences(1_010, (i) => `The harbour counted ${10_000 + i} boats.`));
    const claims = quantities(article);
    const all = article.claims.filter(({ kind }) => kind === 'quantity');
    expect(all.length).toBeGreaterThan(1_000);
    expect(claims).toEqual(all.slice(0, 1_000));
    const [problem, ...more] = tooLongToCompare(article);
    expect(more).toEqual([]);
    expect(problem?.path).toBe('a.txt');
    expect(problem?.message).toContain(`${comparedClaims(article).passedOver} of its ${article.claims.length} claims are passed over`);
  });
});
