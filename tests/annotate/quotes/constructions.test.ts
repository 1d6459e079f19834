import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.js';
import { articleFromText } from '../../../src/read/article.js';

/** Each quote of a text as "words | speaker". */
function shown(text: string): readonly string[] {
  return annotate(articleFromText('a', 'a', text)).mentions.flatMap((mention) =>
    mention.type === 'quote' && mention.value.kind === 'quote' ? [`${mention.value.words} | ${mention.value.speaker?.text ?? '-'}`] : [],
  );
}

describe('who says a quote', () => {
  it.each<[string, string[]]>([
    ['As Ada Roe put it, “the dam is a sieve”.', ['the dam is a sieve | Ada Roe']],
    ['In the words of Ada Roe, “the dam is a sieve”.', ['the dam is a sieve | Ada Roe']],
    ["In the mayor's words, “the dam is a sieve”.", ['the dam is a sieve | the mayor']],
    ['“The dam will hold,” per a statement from the mayor.', ['The dam will hold | a statement from the mayor']],
    ['« The dam will hold », the minister said.', ['The dam will hold | the minister']],
    ['Ada Roe, quoting Bo Lind, said: “The dam will hold.”', ['The dam will hold. | Ada Roe']],
    ['“We lost,” the 28-year-old said.', ['We lost | the 28-year-old']],
    ['“We lost,” Ada Roe, 45, a baker, told reporters.', ['We lost | Ada Roe']],
    ['“We lost,” Bo Lind told the paper. “It hurts.”', ['We lost. It hurts. | Bo Lind']],
    ['Marchers chanted “freedom for all of us”.', ['freedom for all of us | Marchers']],
    ['Marchers chanted “Freedom for all of us”.', ['Freedom for all of us | Marchers']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['The book, “The Art of War”, sold well.', 'The Art of War'],
    ['He won a prize for “Best Actor”.', 'Best Actor'],
    ['The so-called “smart” plan failed.', 'smart'],
    ['They call it “Big Tech.”', 'Big Tech.'],
    ['The words “as a bird” were used.', 'as a bird'],
  ])('nobody: %s', (text, words) => {
    expect(shown(text).map((quote) => quote.split(' | '))).toEqual([[words, '-']]);
  });
});
