import { describe, expect, test } from 'vitest';
import { furnishingOf } from '../../src/read/furniture.js';

describe('furnishingOf', () => {
  test.each([
    ['Share   Tweet   Email   12 comments', 'furniture'],
    ['Home | News | Sport', 'furniture'],
    ['World > Europe', 'furniture'],
    ['Comments (31)', 'furniture'],
    ['/ 17', 'furniture'],
    ['6 min read', 'furniture'],
    ['Advertisement', 'furniture'],
    ['Related: Ten walls to see this summer', 'furniture'],
    ['SEE ALSO: Is your wall safe?', 'furniture'],
    ['Old walls of the north Read more', 'furniture'],
    ['[The wall that never was]', 'furniture'],
    ['Follow Ida Quill on Twitter: @idaquill', 'furniture'],
    ['<https://quay.example/2026/05/09/wall>', 'furniture'],
    ['© 2026 Quay Herald. All rights reserved.', 'furniture'],
    ['The opinions in this piece do not necessarily reflect the position of the Quay Herald.', 'furniture'],
    ['Photo: I. Quill', 'furniture'],
    ['Ida Quill/Coast Wire', 'furniture'],
    ['READ NEXT', 'story-list'],
    ['Most viewed in sport', 'story-list'],
    ['Photo: The wall at dusk, seen from the old customs house', 'caption'],
    ['The wall at dusk (Getty Images)', 'caption'],
    ['Reuters The wall seen from the air', 'caption'],
    ['(Reporting by Ida Quill; Editing by Tom Rush)', 'credit'],
    ['Ida Quill in Northport contributed to this report.', 'credit'],
    ['Reuters', 'credit'],
    ['AFP, dpa', 'credit'],
  ])('knows %s', (words, furnishing) => {
    expect(furnishingOf(words)).toBe(furnishing);
  });

  test.each([
    'Advertisement revenue fell by 3 per cent in the quarter.',
    'Follow-up checks found 12 more cracks.',
    'Related charges were dropped.',
    'Shares fell 4 per cent.',
    'Comments by the minister angered 40 families.',
    'Home prices rose 2 per cent last year.',
    'Read the letter, the judge told him.',
    'Reuters first reported the sale on Monday.',
    'The figure does not necessarily reflect the true toll, the ministry said.',
    'The study, originally published in a journal in 2019, covered 400 towns.',
    '"Thanks to @quayside and all its people," the mayor said in a tweet.',
    'Tourists contributed 40 million euros to the town, according to the report.',
    '• 3 dead • 11 injured • 2 missing',
    'Injured: 74',
    'More: 31 per cent',
    'Share: 4.5%',
    'Jo Hale | 12 | 7',
    'Three hurt / two missing after the wall broke in the night, police said.',
    '“Get out now,” he shouted.',
    'The views from the tower are the best in town.',
    '',
  ])('leaves prose alone: %s', (words) => {
    expect(furnishingOf(words)).toBeNull();
  });
});
