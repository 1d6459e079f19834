import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/annotate/tokenise.js';
import type { Article } from '../../src/model/article.js';
import { articleFromText } from '../../src/read/article.js';

function articleOf(text: string): Article {
  return { ...articleFromText('a', 'a', ''), text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] };
}

/** What no token may be: other than its slice of the text, or with white space in it. */
function misplaced(text: string): readonly string[] {
  const { tokens } = tokenise(articleOf(text));
  return tokens
    .filter(({ start, end, text: word }) => start >= end || word !== text.slice(start, end) || /\s/u.test(word))
    .map(({ start, end, text: word }) => `${start}–${end} ${word}`);
}

/** What stands between the tokens of a text. */
function lost(text: string): string {
  const { tokens } = tokenise(articleOf(text));
  let at = 0;
  let between = '';
  for (const { start, end } of tokens) {
    between += text.slice(at, start);
    at = end;
  }
  return between + text.slice(at);
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['hyphens', 'salt-'.repeat(3000)],
  ['apostrophes', "o'".repeat(3000)],
  ['digits', '7'.repeat(5000)],
  ['grouped digits', '1,'.repeat(3000)],
  ['capitals', 'Q'.repeat(5000)],
  ['quotation marks', '"'.repeat(3000)],
  ['brackets', '('.repeat(1000) + ')'.repeat(1000)],
  ['a long link', `see https://example.org/${'path/'.repeat(400)} now`],
  ['pairs of surrogates', '😀🏽'.repeat(500)],
  ['words behind odd white space', 'one\u2028two\u00a0three\ufefffour\u000bfive\u3000six'],
  ['a hundred thousand spaces', `one${' '.repeat(100_000)}two`],
  ['line ends', 'one\r\ntwo\n\n\nthree'],
  ['contractions', "They can't say they'd've gone; it is their wont, y'all, and I cannot."],
];

describe('tokens', () => {
  test.each(HOSTILE)('are slices of the text: %s', (_, text) => {
    expect(misplaced(text)).toEqual([]);
    expect(lost(text).trim()).toBe('');
  });

  test('are slices of any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom("'s", '-', '…', '“', ' ', '\n', '3.5', 'U.S.', 'Ames'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(misplaced(pieces.join(''))).toEqual([]);
      }),
    );
  });
});

describe('sentences', () => {
  test.each(HOSTILE)('hold every token once, in order: %s', (_, text) => {
    const { tokens, sentences } = tokenise(articleOf(text));
    let next = 0;
    for (const { firstToken, endToken } of sentences) {
      expect(firstToken).toBe(next);
      next = endToken;
    }
    expect(next).toBe(tokens.length);
  });

  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i % 7}`).join(' ');

  test.each([
    ['a text of few tokens is one', words(250), [250]],
    ['of many tokens without a mark they have the most', words(750), [300, 300, 150]],
    ['of many tokens with marks they end behind the last that fits', `${words(200)}, ${words(250)}; ${words(90)}`, [201, 251, 90]],
    ['a mark in the first half is no end', `${words(100)}, ${words(300)}`, [300, 101]],
  ])('%s', (_, text, lengths) => {
    const { sentences } = tokenise(articleOf(text));
    expect(sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual(lengths);
  });
});

describe('words that stay whole', () => {
  const tokensOf = (text: string) => tokenise(articleOf(text)).tokens.map(({ text: word }) => word);

  test.each([
    ['Letters beyond Latin-1: Maciąg met Çavuşoğlu in Łódź.', ['Maciąg', 'Çavuşoğlu', 'Łódź']],
    ['Nguyễn and Dvořák sang.', ['Nguyễn', 'Dvořák']],
    ['Владимир met Αθήνα.', ['Владимир', 'Αθήνα']],
    ['He fell at 2.15am on Sunday.', ['2.15am']],
  ])('%s', (text, words) => {
    expect(tokensOf(text)).toEqual(expect.arrayContaining(words));
  });

  test('end at what is no letter', () => {
    expect(tokensOf('Łódź–Gdańsk, “Çanakkale”')).toEqual(['Łódź', '–', 'Gdańsk', ',', '“', 'Çanakkale', '”']);
    expect(tokensOf('It rose 2.15 am I told.')).not.toContain('2:15');
  });
});

describe('dots inside a sentence', () => {
  const sentencesOf = (text: string) => tokenise(articleOf(text)).sentences.map(({ start, end }) => text.slice(start, end));

  test.each([
    ['The hall covers 10,000 sq. ft. of floor.'],
    ['Maj. Gen. Ann Cole met Cpl. Jo Day and the Rev. Al Ray.'],
    ['Insp. Lee and Cllr. Roy met Shri. Das.'],
    ['Tara Pvt. Ltd. and the Dept. of Health said so.'],
    ['See Vol. 5 and Sec. 12 of it.'],
    ['The camp is 5 km. away from us.'],
    ['She runs Example.com and example.co.uk from home.'],
    ['Jo Ray, Ph.D., spoke.'],
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test.each([
    ['They walked 5 km. He left.', ['They walked 5 km.', 'He left.']],
    ['It was a set. Then she left.', ['It was a set.', 'Then she left.']],
    ['It is his art. Five came.', ['It is his art.', 'Five came.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
