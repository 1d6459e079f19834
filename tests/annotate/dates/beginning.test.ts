import { describe, expect, test } from 'vitest';
import { Beginning } from '../../../src/annotate/dates/beginning.js';

/** Patterns in the writing of the rules, with texts that match them and beginnings that none of these texts has. */
const PATTERNS: readonly (readonly [pattern: string, texts: readonly string[], others: readonly string[]])[] = [
  ['the (?:past|last) (?<unit>day|week)s?', ['the past day', 'the last weeks'], ['the present', 'the w', 'a']],
  ['(?:very )?early(?: in| on)?', ['early', 'very early on', 'early in'], ['late', 'very l', 'everly']],
  ['\\d{1,2}(?:st|nd|rd|th)?(?![:,.]\\d)', ['3', '21st', '12th'], ['a', '.5', 'x1']],
  ["(?:19|20)\\d{2}['\\u2019]?s(?<era> b\\.c\\.)?", ['1990s', '2010’s', "2020's b.c."], ['1890s', '19s', '1990x']],
  ['(?<first>\\d+)(?<mark>[/.])(?<second>\\d+)\\k<mark>\\d+', ['3/4/99', '3.4.1999'], ['3-4', '/3', '3/x']],
  ['\\d+(?= end)|half-(?:an?|\\]x)', ['7', 'half-a', 'half-an', 'half-]x'], ['-', 'x', 'half-b']],
];

describe.each(PATTERNS)('%s', (pattern, texts, others) => {
  const beginning = new Beginning(pattern);

  test.each(texts)('may begin like %j', (text) => {
    for (let end = 0; end <= text.length; end += 1) expect(beginning.mayMatch(`x${text} and on`, 1, 1 + end)).toBe(true);
    expect(beginning.mayMatch(`x${text} and on`, 1, text.length + 5)).toBe(true);
  });

  test.each(others)('does not begin with %j', (text) => {
    expect(beginning.mayMatch(text, 0, text.length)).toBe(false);
  });
});
