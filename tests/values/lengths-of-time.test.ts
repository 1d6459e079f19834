import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleFromText } from '../../src/read/article.js';
import { compareQuantities } from '../../src/values/quantity-comparison.js';

/** The length of time that a sentence states. */
function lengthIn(sentence: string) {
  const { claims } = extract(articleFromText('a.txt', 'a.txt', `The lock in Harbour Town\n\n2026-05-04\n\n${sentence}\n`));
  for (const { value } of claims) if (value.kind === 'quantity') return value;
  throw new Error(`no length of time in ${sentence}`);
}

test.each([
  ['The lock was shut for 60 days.', 'The lock was shut for two months.', 'calendar-unit'],
  ['The lock was shut for 52 weeks.', 'The lock was shut for 12 months.', 'calendar-unit'],
  ['The lock was shut for 730 days.', 'The lock was shut for two years.', 'calendar-unit'],
  ['The lock was shut for 60 days.', 'The lock was shut for three months.', 'different'],
  ['The lock was shut for 60 days.', 'The lock was shut for 50 days.', 'different'],
])('%s beside %s: %s', (one, other, level) => {
  expect(compareQuantities(lengthIn(one), lengthIn(other)).level).toBe(level);
});
