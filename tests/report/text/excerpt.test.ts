import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/report/text/excerpt.js';
import { clipEnd, clipStart, printable, widthOf, wrap } from '../../../src/report/text/layout.js';

const SENTENCE = 'On the first morning the ferry carried ninety people across the strait, although fog had been forecast.';

function excerpt(value: string, width: number, sentence = SENTENCE): string {
  const start = sentence.indexOf(value);
  return excerptOf(sentence, { start: 0, end: sentence.length }, { start, end: start + value.length }, width);
}

describe('excerpt', () => {
  test.each([
    ['all of it where it fits', 'ninety', 200, SENTENCE.replace('ninety', '»ninety«')],
    ['both sides clipped', 'ninety', 50, '… the ferry carried »ninety« people across the …'],
    ['the start clipped more where the end is short', 'forecast', 50, '… the strait, although fog had been »forecast«.'],
    ['the end clipped more where the start is short', 'first', 40, 'On the »first« morning the ferry …'],
  ])('%s', (_, value, width, expected) => {
    expect(excerpt(value, width)).toBe(expected);
  });

  test('line breaks in the article are spaces in the excerpt', () => {
    expect(excerpt('two', 80, 'One\n  two\tthree.')).toBe('One »two« three.');
  });

  test('a long value loses its middle', () => {
    const value = `start ${'and so on '.repeat(40)}finish`;
    const shown = excerpt(value, 60, `He said ${value} today.`);
    expect(shown).toMatch(/»start .* … .*finish«/u);
    expect(widthOf(shown)).toBeLessThanOrEqual(60);
  });

  test('a value outside its sentence is shown alone', () => {
    expect(excerptOf('One. Two.', { start: 0, end: 4 }, { start: 5, end: 8 }, 40)).toBe('»Two«');
  });

  test('any text stays inside the width, with its marks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 12, max: 90 }),
        (text, a, b, width) => {
          const start = Math.min(a, b, text.length);
          const end = Math.min(Math.max(a, b), text.length);
          const shown = excerptOf(text, { start: 0, end: text.length }, { start, end }, width);
          expect(widthOf(shown)).toBeLessThanOrEqual(width);
          expect(shown).toMatch(/».*«/u);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('layout', () => {
  test.each([
    ['escape sequence', 'a\u001b[31mb', 'a�[31mb'],
    ['C1 control', 'a\u009bb', 'a�b'],
    ['direction override', 'a\u202eb', 'a�b'],
    ['lone surrogate', 'a\ud800b', 'a�b'],
    ['white space', '  a \n\t b ', 'a b'],
    ['no-break space', 'a\u00a0b', 'a b'],
    ['letters of any script', 'Łódź, 東京', 'Łódź, 東京'],
  ])('printable: %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test.each([
    ['abc', 3],
    ['東京', 4],
    ['e\u0301', 1],
    ['é', 1],
    ['🙂', 2],
    ['', 0],
  ])('width of %j is %d', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test.each([
    ['fits', 'one two', 7, ['one two']],
    ['breaks at spaces', 'one two three', 7, ['one two', 'three']],
    ['cuts a long word', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['empty', '', 5, ['']],
  ])('wrap: %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test.each([
    [clipEnd, 'one two three', 13, 'one two three'],
    [clipEnd, 'one two three', 10, 'one two …'],
    [clipStart, 'one two three', 13, 'one two three'],
    [clipStart, 'one two three', 11, '… two three'],
  ])('clip %#', (clip, text, width, expected) => {
    expect(clip(text, width)).toBe(expected);
  });
});
