import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';

/** The words of the dates that an article claims. */
function datesOf(text: string): string[] {
  const { article, claims } = extract(articleFromText('a', 'a', `Pact signed\n\n${text}\n`));
  return claims.filter(({ kind }) => kind === 'date').map(({ span }) => article.text.slice(span.start, span.end));
}

describe('the date of a dateline is no claim', () => {
  it.each([
    ['WINDHOEK, Sept 19 (NewsWire) - Two ministers signed a pact on Thursday.', ['Thursday']],
    ['WINDHOEK, Sept 19 - Two ministers signed a pact on Thursday.', ['Thursday']],
    ['New Delhi, Jul 3 (PTI) Two ministers signed a pact on Thursday.', ['Thursday']],
    ['LISBON, Portugal, 3 July 2025 (Reuters) — Two ministers signed a pact on Thursday.', ['Thursday']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('a date behind a place in prose is one', () => {
  it.each([
    ['In Windhoek, on 19 September 2024, two ministers signed a pact.', ['19 September 2024']],
    ['Windhoek fell silent on 19 September 2024.', ['19 September 2024']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
