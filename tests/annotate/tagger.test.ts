import { expect, test } from 'vitest';
import { tokenise } from '../../src/annotate/tokenise.js';
import { articleFromText } from '../../src/read/article.js';

function wordsOf(text: string): readonly string[] {
  return tokenise(articleFromText('a', 'a', text)).tokens.map((token) => token.text);
}

test.each([
  ['a possessive before a comma, then inside a sentence', "The house was Quendorab's, they said.", "Then Quendorab's roof leaked."],
  ['a compound, then its parts', "It was Quendorac's-style work.", "Soon Quendorac's style spread."],
  ['a word in quotation marks', `They wrote "Quendorad's" on it.`, "Later Quendorad's name faded."],
])('what was read before changes nothing: %s', (_, before, text) => {
  const alone = wordsOf(text.replaceAll('Quendora', 'Quendorz')).map((word) => word.replaceAll('Quendorz', 'Quendora'));
  wordsOf(before);
  expect(wordsOf(text)).toEqual(alone);
});
