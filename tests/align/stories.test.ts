import { describe, expect, test } from 'vitest';
import { findCopies } from '../../src/align/copies.js';
import { storiesOf } from '../../src/align/stories/index.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import type { Extraction } from '../../src/model/extraction.js';
import { crossCheck } from '../../src/pipeline.js';
import { articleFromText } from '../../src/read/article.js';

/** The tunnel fire of Sorvik, told three times; the last is published nine months later. */
const TUNNEL = [
  `Lorry fire closes Sorvik tunnel

A lorry loaded with paint caught fire in the Sorvik tunnel on Monday morning and 43 people had to leave their cars and walk out through the smoke, the road authority said.

The driver, who was not named, was taken to the hospital in Halden with burns on his hands. The tunnel, 3.8 kilometres long, was closed in both directions.`,
  `Drivers walk out of burning tunnel

Forty-three people fled on foot from the Sorvik tunnel after a paint lorry burst into flames on Monday. The fire brigade of Halden needed five hours to put it out.

The road authority said that the lining of the tunnel was damaged over 120 metres. One man, the driver of the lorry, was burned on both hands.`,
  `Sorvik tunnel to open again after nine months

The Sorvik tunnel will open again on Friday, nine months after a lorry with paint burned out in it and damaged the lining over 120 metres, the road authority said.

All 43 people who were in the tunnel that Monday escaped on foot. The repair has cost 61 million kroner, and a new sprinkler system has been built in.`,
];

/** Another fire in another tunnel: the same subject, another event. */
const OTHER_TUNNEL = [
  `Coach burns in Passo Grande tunnel

A coach with 29 pensioners from Arezzo aboard began to burn in the Passo Grande tunnel on Saturday evening. All of them were brought out by the driver, Bruna Caselli, before flames reached the seats.

Police closed the pass road until midnight, and trains took the pensioners home to Arezzo.`,
  `Driver hailed for saving pensioners

Bruna Caselli, 51, stopped her coach in the Passo Grande tunnel when she smelled smoke on Saturday, and led 29 pensioners to an emergency exit. The mayor of Arezzo wants to give her a medal.

The coach burned out. The pass road was open again at midnight, police said.`,
];

const BANK = `Coastal Bank cuts 800 jobs

Coastal Bank will close 64 branches and cut 800 jobs by the end of next year, its chief executive Ines Morland told shareholders in Lowport on Tuesday.

The bank earned 212 million in the first half, a fifth less than a year before, as customers moved their savings elsewhere.`;

const CHESS = `Girl of twelve beats grandmaster

Tamsin Okoro, a schoolgirl of twelve from Birchley, has beaten grandmaster Viktor Lanz in the fourth round of the open championship in Graz.

She took his queen on the 31st move and had an hour left on her clock. No younger player has beaten a grandmaster in the tournament.`;

const FOOTER = `

Sign up to our morning letter and get the five stories that matter in your inbox every weekday before seven.

We use cookies to make this page work and to learn how readers find it. Change what you allow at any time under Privacy.

Our newsroom follows the Northern Press Code. Tell us about mistakes: corrections desk, 14 Quay Street, Lowport.`;

function extractions(texts: readonly string[]) {
  return texts.map((text, i) => {
    const id = `a${String(i).padStart(4, '0')}`;
    return extract(articleFromText(id, `${id}.txt`, text));
  });
}

function storiesOfTexts(texts: readonly string[]) {
  return storiesOfExtractions(extractions(texts));
}

function storiesOfExtractions(read: readonly Extraction[]) {
  return storiesOf(read, new TermTable(read), findCopies(read.map(({ article }) => article)));
}

/** So many reports of the tunnel fire, each with sentences and numbers of its own. */
function reports(size: number): readonly string[] {
  const places = ['Halden', 'Moss', 'Larvik', 'Hamar', 'Gjovik', 'Narvik', 'Molde'];
  const told = [
    'A paint lorry caught fire in the Sorvik tunnel.',
    '43 people walked out of the smoke.',
    'The road authority closed the tunnel in both directions.',
    'The lining of the tunnel was damaged over 120 metres.',
    'The driver burned his hands.',
    'The fire brigade needed five hours to put out the flames.',
    'The tunnel is 3.8 kilometres long.',
  ];
  return Array.from({ length: size }, (_, i) => {
    const own = `A reader from ${places[i % 7]} who passed at ${(i % 12) + 1}.${10 + (i % 50)} counted ${100 + i} cars in the queue and ${i % 9} tow trucks.`;
    const chosen = told.filter((_sentence, nth) => (i >> (nth % 5)) % 2 === 0 || nth === i % 7 || nth === (i + 3) % 7);
    return `Sorvik tunnel fire, report ${i}\n\n${[...chosen.slice(i % 3), own, ...chosen.slice(0, i % 3)].join(' ')}\n`;
  });
}

describe('storiesOf', () => {
  test.each<[string, readonly string[], readonly (readonly number[])[]]>([
    ['nothing', [], []],
    ['one article', [BANK], [[0]]],
    ['an empty article beside another', ['', BANK], [[0], [1]]],
    ['two reports of one event', TUNNEL.slice(0, 2), [[0, 1]]],
    ['an event told over months', TUNNEL, [[0, 1, 2]]],
    ['two matters', [BANK, CHESS], [[0], [1]]],
    ['two events of one kind', [TUNNEL[0] ?? '', OTHER_TUNNEL[0] ?? ''], [[0], [1]]],
    [
      'two events of one kind, told several times each',
      [...TUNNEL, ...OTHER_TUNNEL],
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    [
      'several matters mixed',
      [CHESS, TUNNEL[1] ?? '', OTHER_TUNNEL[1] ?? '', BANK, TUNNEL[0] ?? '', OTHER_TUNNEL[0] ?? ''],
      [[0], [1, 4], [2, 5], [3]],
    ],
    ['matters on pages that say the same below', [BANK + FOOTER, CHESS + FOOTER], [[0], [1]]],
    ['many matters on such pages', [BANK, CHESS, TUNNEL[0], OTHER_TUNNEL[0]].map((text) => text + FOOTER), [[0], [1], [2], [3]]],
    ['one event on such pages', [BANK + FOOTER, TUNNEL[0] + FOOTER, CHESS + FOOTER, TUNNEL[1] + FOOTER], [[0], [1, 3], [2]]],
    ['a copy beside its original and another matter', [TUNNEL[0] ?? '', BANK, TUNNEL[0] ?? ''], [[0, 2], [1]]],
  ])('%s', (_, texts, stories) => {
    expect(storiesOfTexts(texts)).toEqual(stories);
  });

  test('does not depend on the order of the articles', () => {
    const texts = [CHESS, ...TUNNEL, BANK, ...OTHER_TUNNEL];
    const backwards = storiesOfTexts([...texts].reverse()).map((story) => story.map((source) => texts.length - 1 - source));
    const sorted = (stories: readonly (readonly number[])[]) => stories.map((story) => [...story].sort()).sort();
    expect(sorted(backwards)).toEqual(sorted(storiesOfTexts(texts)));
  });

  test('two headlines that name only the outlet say nothing of one event', () => {
    const page = (text: string) => `---\ntitle: "Coast Gazette"\nsource: Coast Gazette\n---\n\n${text.split('\n\n').slice(1).join('\n\n')}`;
    expect(storiesOfTexts([page(BANK), page(CHESS)])).toEqual([[0], [1]]);
  });

  test('a thousand copies are one story, with another report of the event in it', () => {
    const [original, report, other] = extractions([TUNNEL[0] ?? '', TUNNEL[1] ?? '', BANK]);
    if (original === undefined || report === undefined || other === undefined) throw new RangeError('three articles are read');
    const stories = storiesOfExtractions([...Array.from({ length: 1_000 }, () => original), report, other]);
    expect(stories.map(({ length }) => length)).toEqual([1_001, 1]);
  });

  test('five hundred reports of one event are one story', () => {
    expect(storiesOfTexts([...reports(500), BANK]).map(({ length }) => length)).toEqual([500, 1]);
  });
});

test('what pages say alike gives no findings', () => {
  const { findings, stories } = crossCheck(
    extractions([BANK, CHESS, TUNNEL[0] ?? '', OTHER_TUNNEL[0] ?? ''].map((text) => text + FOOTER)),
    [],
  );
  expect(stories).toHaveLength(4);
  expect(findings).toEqual([]);
});

test('the same articles give the same stories, whatever order they come in', () => {
  const read = extractions([CHESS, ...TUNNEL, BANK, ...OTHER_TUNNEL]);
  expect(crossCheck([...read].reverse(), []).stories).toEqual(crossCheck(read, []).stories);
});
