import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { names } from '../../../src/annotate/names/index.js';
import { tokenise } from '../../../src/annotate/tokenise.js';
import type { Article, BlockRole } from '../../../src/model/article.js';
import type { NameMention } from '../../../src/model/mention.js';
import { articleFromText } from '../../../src/read/article.js';

function isName(mention: { type: string }): mention is NameMention {
  return mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place';
}

function read(article: Article): readonly NameMention[] {
  const { tokens, sentences } = tokenise(article);
  return names.annotate({ article, tokens, sentences, mentions: [] }).mentions.filter(isName);
}

function mentionsOf(text: string): readonly NameMention[] {
  return read({ ...articleFromText('test', 'test', text), blocks: [{ start: 0, end: text.length, role: 'paragraph' }] });
}

/** "person Ada Brandt; place Oslo": what is found, in text order. */
function found(text: string): string {
  return mentionsOf(text)
    .map(({ type, start, end }) => `${type} ${text.slice(start, end).replace(/\s+/gu, ' ')}`)
    .join('; ');
}

describe('names and their types', () => {
  test.each([
    ['“It floats,” said Ada Brandt, a harbour pilot.', 'person Ada Brandt'],
    ['Engineer Tomas Wirth told the council that the wall held.', 'person Tomas Wirth'],
    ['The ferry left for Lisbon on Tuesday.', 'place Lisbon'],
    ['Divers from Norway and Iceland joined the search in Bergen.', 'place Norway; place Iceland; place Bergen'],
    ['She works for Tidewater Shipping Ltd, which owns the quay.', 'organisation Tidewater Shipping Ltd'],
    ['The Ministry of Fisheries and Food closed the plant.', 'organisation Ministry of Fisheries and Food'],
    ['The Food and Water Safety Commission met in Ghent.', 'organisation Food and Water Safety Commission; place Ghent'],
    ['Norwegian Prime Minister Ada Brandt met Dr. Ilse Kroon.', 'person Ada Brandt; person Ilse Kroon'],
    ['Officials met Park Min-ho, who flew from Seoul.', 'person Park Min-ho; place Seoul'],
    ['Oslo-based Tidewater Inc. said shares fell.', 'place Oslo; organisation Tidewater Inc.'],
    ['Chief Executive Ada Brandt of Tidewater Corp. resigned.', 'person Ada Brandt; organisation Tidewater Corp.'],
    ['Ambassador to Madrid Maria Lindqvist signed it.', 'place Madrid; person Maria Lindqvist'],
    ['The Gulf of Mexico was calm.', 'place Gulf of Mexico'],
    ['The 9th U.S. Circuit Court of Appeals agreed.', 'organisation 9th U.S. Circuit Court of Appeals'],
    ['Secretary of State Ada Brandt met Foreign Minister Amir Wirth.', 'person Ada Brandt; person Amir Wirth'],
    ['The actress Clara Danes met the Danes.', 'person Clara Danes'],
    ['Rep. Ada Brandt, D-Calif., voted for it.', 'person Ada Brandt; place Calif'],
    ['She walked above Lake Michigan for a week.', 'place Lake Michigan'],
    ['It was Maria\nLindqvist who left.', 'person Maria Lindqvist'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    'On Monday the council met again.',
    'He said the Portuguese were late.',
    'I think that it rains every April.',
    'The president spoke to reporters.',
    'Nobody came; everybody left in May 2021.',
    'Most Catholics and many Germans stayed away.',
    'Yes. No. Perhaps. However, the bridge is open.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toBe('');
  });
});

describe('who is who', () => {
  /** Entity numbers of the mentions, in text order. */
  const entities = (text: string): readonly number[] => mentionsOf(text).map(({ value }) => value.entity);

  test.each([
    ['surname after full name', 'Ada Brandt spoke. Later Brandt left.', [0, 0]],
    ['title and surname', 'Ada Brandt spoke. “No,” said Ms. Brandt.', [0, 0]],
    ['two persons of one surname', 'Ada Brandt met Karl Brandt, said Karl Brandt.', [0, 1, 1]],
    ['abbreviation in brackets', 'The Harbour Safety Commission (HSC) met. The HSC agreed.', [0, 0, 0]],
    ['country and its abbreviation', 'The United States agreed. The U.S. said so.', [0, 0]],
    ['company with and without its form', 'Tidewater Ltd. said profits fell. Tidewater shares rose at Tidewater.', [0, 0, 0]],
  ])('%s', (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });

  test('gives each mention the fullest form of its name', () => {
    expect(mentionsOf('Ada Brandt spoke. Later Brandt left.').map(({ value }) => value.name)).toEqual(['Ada Brandt', 'Ada Brandt']);
  });
});

describe('offices and ages', () => {
  test.each([
    ['Afghan Foreign Minister Ada Brandt spoke.', 'Afghan Foreign Minister', 'current'],
    ['Former president Ada Brandt spoke.', 'Former president', 'former'],
    ['Acting Mayor Ada Brandt spoke.', 'Acting Mayor', 'acting'],
    ['Ada Brandt, Norway’s special envoy to Chad, spoke.', 'Norway’s special envoy to Chad', 'current'],
    ['Ada Brandt, 54, a teacher from Bergen, spoke.', 'teacher from Bergen', 'current'],
    ['A company spokeswoman, Ada Brandt, spoke.', 'company spokeswoman', 'current'],
    ['Lt. Col. Ada Brandt spoke.', 'Lt. Col.', 'current'],
  ])('%s', (text, office, status) => {
    const person = mentionsOf(text).find(({ type }) => type === 'person');
    expect(person?.value.office).toMatchObject({ text: office, status });
  });

  test.each(['Mr. Brandt spoke in Oslo.', 'Ada Brandt, Karl Brandt and Ilse Kroon spoke.', 'Ada Brandt, who was late, spoke.'])(
    'no office: %s',
    (text) => {
      expect(mentionsOf(text).every(({ value }) => value.office === null)).toBe(true);
    },
  );

  test.each([
    ['Ada Brandt, 54, spoke.', 54],
    ['Ada Brandt (54) spoke.', 54],
    ['The 54-year-old Ada Brandt spoke.', 54],
    ['Ada Brandt, 2019, oil on wood.', null],
  ])('%s', (text, years) => {
    const person = mentionsOf(text).find(({ type }) => type === 'person');
    expect(person?.value.age?.years ?? null).toBe(years);
  });
});

describe('countries', () => {
  test.each([
    ['The ship left Lisbon.', 'Portugal'],
    ['The Kremlin said so.', 'Russia'],
    ['The Russian Foreign Ministry said so.', 'Russia'],
    ['They live in Springfield, Illinois.', 'United States'],
    ['They live in Europe.', null],
  ])('%s', (text, country) => {
    expect(mentionsOf(text)[0]?.value.country ?? null).toBe(country);
  });
});

test('a headline in Title Case takes its names from the body', () => {
  const title = 'Brandt Refuses To Leave Bergen Before Winter';
  const text = `${title}\n\nAda Brandt said in Bergen that she stays. “No,” said Brandt.`;
  const plain = articleFromText('test', 'test', text);
  const role: BlockRole = 'title';
  const blocks = [
    { start: 0, end: title.length, role },
    { start: title.length + 2, end: text.length, role: 'paragraph' as const },
  ];
  const inTitle = read({ ...plain, blocks }).filter(({ end }) => end <= title.length);
  expect(inTitle.map(({ type, value }) => `${type} ${value.name}`)).toEqual(['person Ada Brandt', 'place Bergen']);
});

test('mentions lie in the text, in order and apart, whatever the text', () => {
  const piece = fc.constantFrom(
    'Ada',
    'Brandt',
    'the',
    'of',
    'Bank',
    '-',
    "'s",
    ',',
    '(',
    ')',
    'AB',
    '.',
    'al',
    '&',
    '\n',
    '“',
    '\ud800',
    'Ünder',
    'Львов',
    '7th',
    'U.S.',
    'King',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { start, end } of mentionsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 150 },
  );
});
