import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { articleFromText } from '../../src/read/article.js';

/** The speaker of the first quote of a text, as written. */
function speakerIn(text: string): string | null {
  const { mentions } = annotate(articleFromText('a.txt', 'a.txt', `Harbour news\n\n2026-05-04\n\n${text}\n`));
  for (const mention of mentions) if (mention.type === 'quote') return mention.value.speaker?.text ?? null;
  return null;
}

test.each([
  ['"The old pier was like a matchbox," presiding judge Ida Holm said.', 'presiding judge Ida Holm'],
  ['"The old pier was like a matchbox," retired captain Piet Vos said.', 'retired captain Piet Vos'],
  ['"The old pier was like a matchbox," said the mayor.', 'the mayor'],
])('%s: %s', (text, speaker) => {
  expect(speakerIn(text)).toBe(speaker);
});

test('words of a name are names, whatever else they may mean', () => {
  const { tokens } = annotate(
    articleFromText('a.txt', 'a.txt', 'Harbour news\n\n2026-05-04\n\nIt sank, said mayor Greet Vos. They greet him.\n'),
  );
  expect(tokens.filter(({ lower }) => lower === 'greet').map(({ tag }) => tag)).toEqual(['PROPN', 'VERB']);
});
