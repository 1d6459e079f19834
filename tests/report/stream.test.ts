import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Extraction } from '../../src/model/extraction.js';
import { articleFromText } from '../../src/read/article.js';
import { decodeExtraction, encodeExtraction } from '../../src/report/stream.js';
import { extractionLineSchema } from '../../src/report/stream-schema.js';

const TEXT = `Harbour reopens after storm

PORT ELLEN — The harbour reopened on Tuesday, two weeks after the storm, harbour master Ann Reid said.

"We counted 40 boats," Ms Reid told reporters. About 1,200 people, nearly a third of the town, were without power until May 2021.`;

function roundTrip(extraction: Extraction): Extraction {
  return decodeExtraction(extractionLineSchema.parse(JSON.parse(encodeExtraction(extraction))));
}

describe('extraction stream', () => {
  test.each([
    ['an article', TEXT],
    ['an empty text', ''],
    ['one word', 'Rain'],
    ['astral and lone surrogates', 'The 🙂 \ud800 fell 3 times, said the “mayor”.\u2028New line.'],
    ['controls', 'A\u0000b \u001b[31m 5 km.\r\nNext line of 7 May 2020.'],
  ])('what is read back is what was written: %s', (_, text) => {
    const extraction = extract(articleFromText('a/b.txt', 'a/b.txt', text, { published: '2021-06-01', title: 'Given' }));
    expect(roundTrip(extraction)).toEqual(extraction);
  });

  test('attributions come back to their place among the mentions', () => {
    const base = extract(articleFromText('x', 'x', TEXT));
    const date = {
      timexType: 'date',
      timex: '2021',
      from: 0,
      to: 1,
      clock: null,
      basis: 'stated',
      approximate: false,
      bound: null,
      part: null,
      duration: null,
    } as const;
    const attribution = (start: number) =>
      ({
        type: 'attribution',
        start,
        end: start + 2,
        value: { kind: 'attribution', cue: 'say', stance: 'says', speaker: null, content: { start: 0, end: 5 } },
      }) as const;
    const mentions: Extraction['mentions'] = [
      attribution(0),
      attribution(1),
      { type: 'date', start: 2, end: 4, value: { kind: 'date', ...date } },
      attribution(3),
    ];
    expect(roundTrip({ ...base, mentions }).mentions).toEqual(mentions);
  });

  test('a duration tells its length as a quantity does', () => {
    const base = extract(articleFromText('x', 'x', `${TEXT}two weeks`));
    const value = {
      kind: 'date',
      timexType: 'duration',
      timex: 'P2W',
      from: null,
      to: null,
      clock: null,
      basis: 'stated',
      approximate: false,
      bound: null,
      part: null,
      duration: { low: 2, high: 2, unit: 'week', approximate: false },
    } as const;
    const extraction: Extraction = { ...base, mentions: [{ type: 'duration', start: TEXT.length, end: TEXT.length + 9, value }] };
    const line: unknown = JSON.parse(encodeExtraction(extraction));
    expect(line).toMatchObject({
      mentions: [{ value: { timex: 'P2W', low: 2, high: 2, approximate: false, unit: { name: 'week' }, of: null } }],
    });
    expect(roundTrip(extraction).mentions).toEqual(extraction.mentions);
    const numberless: Extraction = { ...base, mentions: [{ type: 'duration', start: 0, end: 1, value }] };
    expect(JSON.parse(encodeExtraction(numberless))).toMatchObject({ mentions: [{ value: { timex: 'P2W', low: null, high: null } }] });
  });

  test.each([
    ['a block outside the text', (line: Line) => ({ ...line, article: { ...line.article, blocks: [[0, 99_999, 'paragraph']] } })],
    ['tokens without tags', (line: Line) => ({ ...line, tokens: { ...line.tokens, tags: '' } })],
    ['a sentence of an unknown block', (line: Line) => ({ ...line, sentences: [[0, 1, 0, 1, 77]] })],
    ['tokens behind the end', (line: Line) => ({ ...line, article: { ...line.article, text: 'x', blocks: [] }, sentences: [] })],
  ])('a line that contradicts itself is refused: %s', (_, change) => {
    const line = extractionLineSchema.parse(JSON.parse(encodeExtraction(extract(articleFromText('x', 'x', TEXT)))));
    expect(() => decodeExtraction(extractionLineSchema.parse(change(line)))).toThrow(RangeError);
  });
});

type Line = ReturnType<typeof extractionLineSchema.parse>;
