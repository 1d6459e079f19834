import { describe, expect, test } from 'vitest';
import type { BlockRole } from '../../src/model/article.js';
import { articleFromText, type Given } from '../../src/read/article.js';

const read = (text: string, given: Given = {}) => articleFromText('a', 'a.txt', text, given);
const roles = (text: string): readonly (readonly [BlockRole, string])[] =>
  read(text).blocks.map((block) => [block.role, text.slice(block.start, block.end)]);

const STORY = 'The harbour wall at Little Quay broke in two places on Monday night, and forty boats were driven on to the rocks behind it.';

describe('the head of a page', () => {
  test('says title, outlet, author and time', () => {
    const article = read(
      `THE QUAY HERALD\nNews | Sport | Jobs\n\nStorm breaks wall at Little Quay\n\nBy Edith Farrow\nTuesday 3 March 2026 09:15 GMT\n\n${STORY}`,
    );
    expect(article.title?.value).toBe('Storm breaks wall at Little Quay');
    expect(article.outlet?.value).toBe('The Quay Herald');
    expect(article.author?.value).toBe('Edith Farrow');
    expect(article.published?.value).toBe('2026-03-03T09:15Z');
    expect(article.blocks.map((block) => block.role)).toEqual(['furniture', 'furniture', 'title', 'byline', 'byline', 'paragraph']);
  });

  test('tells the clock of the page from the publication', () => {
    const article = read(`Oslo 7:02 am, Monday, 9 March 2026\n\nWall breaks\n\nPublished : 05:10 pm, Tuesday, 3 March 2026\n\n${STORY}`);
    expect(article.published?.value).toBe('2026-03-03T17:10');
  });

  test.each([
    ['no date at all', `Wall breaks\n\n${STORY}`],
    ['the clock of the page alone', `Oslo 7:02 am, Monday, 9 March 2026\n\nWall breaks\n\n${STORY}`],
    [
      'a date inside the story',
      `Wall breaks\n\nOn 3 March 2026 the wall of the harbour broke in two places, the town council said on its site.`,
    ],
  ])('invents no date: %s', (_, text) => {
    expect(read(text).published).toBeNull();
  });

  test('keeps a day without its year apart', () => {
    const article = read(`Wall breaks\n\nLITTLE QUAY, March 3 (Coast Wire) - ${STORY}`);
    expect(article.published).toBeNull();
    expect(article.publishedDay?.value).toBe('--03-03');
    expect(article.dateline?.value).toBe('LITTLE QUAY');
    expect(article.agency?.value).toBe('Coast Wire');
  });

  test('yields to what the stream states', () => {
    const article = read(`Wall breaks\n\n3 March 2026\n\n${STORY}`, { published: '2026-03-01', title: 'Another', source: 'Quay Radio' });
    expect([article.published?.value, article.title?.value, article.outlet?.value]).toEqual(['2026-03-01', 'Another', 'Quay Radio']);
  });
});

describe('front matter', () => {
  test('says what it says, quoted or not, and is furniture', () => {
    const text = `---\ntitle: "Wall breaks: forty boats lost"\nsource: quay.example\npublished: 2026-03-03T00:00:00\n---\n\n${STORY}`;
    const article = read(text);
    expect([article.title?.value, article.outlet?.value, article.published?.value]).toEqual([
      'Wall breaks: forty boats lost',
      'quay.example',
      '2026-03-03',
    ]);
    expect(roles(text).map(([role]) => role)).toEqual(['furniture', 'title', 'furniture', 'paragraph']);
  });
});

describe('blocks', () => {
  test('are lines, or the paragraphs of hard-wrapped text', () => {
    const wrapped =
      '   The wall of the harbour broke in two places on Monday\nnight, and forty boats were driven on to the rocks behind it by\nthe wind.\n   Nobody was hurt, the harbour master told a crowd of people on\nthe quay.\n';
    expect(read(wrapped).blocks).toHaveLength(2);
    expect(read(`${STORY}\nNobody was hurt, the harbour master said.\n`).blocks).toHaveLength(2);
  });

  test('mark a second copy as repeat', () => {
    expect(roles(`Wall breaks at last\n\n${STORY}\n\nShare this story\n\n${STORY}`).map(([role]) => role)).toEqual([
      'title',
      'paragraph',
      'furniture',
      'repeat',
    ]);
  });
});

test.each([
  '',
  ' \n\n ',
  '\u0000\u0001',
  '\ud800',
  '\ufeff',
  '---',
  '---\n---',
  'A',
  'x'.repeat(300_000),
  '['.repeat(50_000),
  '# \n'.repeat(1_000),
])('survives odd input (%#)', (text) => {
  const article = read(text);
  expect(article.text).toHaveLength(text.length);
  for (const block of article.blocks) expect(block.start).toBeLessThan(block.end);
});
