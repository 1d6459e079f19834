import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import type { Extraction } from '../src/model/extraction.js';
import { crossCheck } from '../src/pipeline.js';
import { articleFromText } from '../src/read/article.js';
import { covers, type Span } from '../src/text/span.js';

const PUBLISHED = '2024-02-29';
/** Large texts take long on a busy machine; what is asserted is that they end. */
const PATIENCE = 120_000;

const MEGABYTE = 1_000_000;
const SENTENCE = 'Nobody in the harbour counted the 14 boats that left before noon on 3 May 2021. ';

function read(text: string): Extraction {
  return extract(articleFromText('hostile', 'hostile.txt', text, { published: PUBLISHED }));
}

/** Every position in an extraction, with a name for the message. */
function* spansOf({ article, tokens, sentences, mentions, claims }: Extraction): Generator<readonly [string, Span]> {
  for (const block of article.blocks) yield ['block', block];
  for (const token of tokens) yield ['token', token];
  for (const sentence of sentences) yield ['sentence', sentence];
  for (const mention of mentions) {
    yield [mention.type, mention];
    switch (mention.type) {
      case 'person':
      case 'organisation':
      case 'place':
        if (mention.value.office !== null) yield ['office', mention.value.office.span];
        if (mention.value.age !== null) yield ['age', mention.value.age.span];
        break;
      case 'quote':
        if (mention.value.speaker !== null) yield ['speaker', mention.value.speaker];
        break;
      case 'attribution':
        if (mention.value.speaker !== null) yield ['speaker', mention.value.speaker];
        yield ['content', mention.value.content];
        break;
      case 'date':
      case 'time':
      case 'duration':
      case 'set':
      case 'quantity':
        break;
    }
  }
  for (const claim of claims) {
    yield [`${claim.kind} claim`, claim.span];
    if (claim.attribution?.span != null) yield ['attribution', claim.attribution.span];
  }
}

/** Spans that are empty, turned round, broken or not within the text. */
function strays(extraction: Extraction): readonly string[] {
  const whole: Span = { start: 0, end: extraction.article.text.length };
  const isSound = (span: Span) =>
    Number.isInteger(span.start) && Number.isInteger(span.end) && span.start < span.end && covers(whole, span);
  return [...spansOf(extraction)].filter(([, span]) => !isSound(span)).map(([name, { start, end }]) => `${name} ${start}–${end}`);
}

/** Claims that point at a sentence that is not there, or not theirs. */
function homeless({ claims, sentences }: Extraction): readonly string[] {
  return claims
    .filter(({ sentence, span }) => {
      const home = sentences[sentence];
      return home === undefined || span.start < home.start || span.start >= home.end;
    })
    .map(({ kind, span }) => `${kind} ${span.start}–${span.end}`);
}

/** Numbers in an extraction that JSON cannot carry: NaN and the infinities turn into null there. */
function unwritable(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => unwritable(member, `${path}.${key}`));
}

function expectSound(extraction: Extraction): void {
  expect(strays(extraction)).toEqual([]);
  expect(homeless(extraction)).toEqual([]);
  expect(unwritable(extraction.mentions)).toEqual([]);
  expect(unwritable(extraction.claims)).toEqual([]);
}

/** One row a text that no newsroom would send, and that someone will. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['white space alone', ' \t\r\n \u00A0\u2028\u2029\uFEFF '],
  ['one letter', 'a'],
  ['impossible dates', 'It opened on 31 June 2023, 30 February, 0 May 2020, 45 March, 29 February 2023 and 2021-13-45.'],
  ['impossible times', 'They met at 25:61, at 13 pm, at 24:00:99 and at 99.99am on day 0.'],
  ['years out of reach', 'In the year 0, in 99999 BC, in 275760-09-14, on 1 January 999999999 and in the 400th century.'],
  ['durations out of reach', 'It took 99999999999999999999 years, minus 5 days, 1e308 centuries and 0 weeks ago.'],
  ['numbers out of reach', 'It cost 1e400 dollars, $1e-400, -0 euros, 9,,,9, 1.2.3.4, 0x1F pounds and 10^500 people.'],
  [
    'words out of reach',
    'A million billion trillion quadrillion trillion trillion trillion trillion trillion trillion trillion people came.',
  ],
  ['fractions by nothing', 'Some 1/0 of the votes, 0/0 of the seats, 5 in 0 patients and ⅞½¼ of a cup.'],
  ['a range turned round', 'Between 90 and 10 people, from 2024 to 1850, from 5 to -5 per cent, 7-3-9-1.'],
  ['hedges without a number', 'About at least nearly more than some roughly up to around almost over under.'],
  ['currencies without a number', '$ € £ ¥ US$ A$ $$$ %%% ‰ $million €bn.'],
  ['a million digits', '7'.repeat(MEGABYTE)],
  ['a million digits in groups', '999,'.repeat(MEGABYTE / 4)],
  ['a million zeros behind the point', `0.${'0'.repeat(MEGABYTE)}1`],
  ['a line of a megabyte', SENTENCE.repeat(MEGABYTE / SENTENCE.length)],
  ['a word of a megabyte', 'a'.repeat(MEGABYTE)],
  ['no sentence ends', SENTENCE.replaceAll('.', '').repeat(2_000)],
  ['sentence ends alone', '.!?…'.repeat(20_000)],
  ['only capitals', SENTENCE.toUpperCase().repeat(200)],
  ['every word capitalised', 'Anna Berta Carla Dora Emma Frida Greta Hanna '.repeat(1_000)],
  ['no capitals', SENTENCE.toLowerCase().repeat(200)],
  ['quotes that never end', '"'.repeat(10_001)],
  ['quotes that open and never close', '“He said ‘she said '.repeat(2_000)],
  ['quotes that close and never open', 'he said” she said’ '.repeat(2_000)],
  ['brackets', `${'('.repeat(20_000)}five${')'.repeat(20_000)}`],
  ['hyphens', 'well-'.repeat(4_000)],
  ['apostrophes', "o'".repeat(5_000)],
  ['commas', 'China, '.repeat(10_000)],
  ['and', `${'Anna and '.repeat(10_000)}Berta`],
  ['numbers in a row', '1 2 3 4 5 6 7 8 9 10 '.repeat(2_000)],
  ['number words in a row', 'one two hundred million and twenty '.repeat(3_000)],
  ['dates in a row', '3 May 2021 '.repeat(5_000)],
  ['months in a row', 'May March June April August '.repeat(1_000)],
  ['days in a row', 'Monday to Tuesday or Wednesday and next last Friday '.repeat(2_000)],
  ['prepositions in a row', 'of in at by on to from since until '.repeat(3_000)],
  ['reporting verbs in a row', 'said told according to claimed denied that '.repeat(3_000)],
  ['empty lines', '\n'.repeat(100_000)],
  ['a word a line', 'word\n\n'.repeat(20_000)],
  ['line ends of all kinds', 'Anna\rBerta\r\nCarla\n\rDora\u0085Emma\u2028Frida\u2029 left 5 ships on 3 May.'],
  ['control characters', Array.from({ length: 160 }, (_, code) => `${String.fromCharCode(code)}5 ships`).join(' ')],
  ['lone surrogates', '\uD83D left \uDE00 for 5 \uD83D\uD83D ships on 3\uDC00 May 2021 “\uDFFF” said \uD800'],
  ['emoji', 'Anna 👩‍👩‍👧‍👦 paid €5 🇺🇳 for 3️⃣ ships 🏴󠁧󠁢󠁳󠁣󠁴󠁿 on May 3. '.repeat(200)],
  ['combining marks', `Z${'\u0301'.repeat(20_000)} paid 5 euros`],
  ['mixed scripts', 'Анна sagte 「五百万」 на 3 мая, ۱۲۳ سفن غادرت, १२ जून, Αθήνα 5€ ו-7 ₪ ไทย 12 ปี. '.repeat(200)],
  ['both directions', '\u202EAnna\u202C left \u2066with 5\u2069 ships \u200F\u200E on \u200B3\u200D May'],
  ['full-width figures', 'On ３ Ｍａｙ ２０２１ ５０ ships and Ⅻ or ² or ½ or ① left.'],
  ['names of object members', 'Constructor said "__proto__" to HasOwnProperty, toString and valueOf on __proto__ 5 constructor.'],
  ['markup', '<p onclick="5">&#999999999; &nbsp; &amp; <![CDATA[ 3 May ]]> <!-- 7 --> </p>'.repeat(500)],
];

describe('hostile text', () => {
  it.each(HOSTILE)(
    'reads %s without a crash or a stray span',
    (_, text) => {
      expectSound(read(text));
    },
    PATIENCE,
  );

  it.each(['2024-02-30', '0000-00-00', 'yesterday', '', '+275760-09-13', '2024-02-29T25:61'])(
    'reads beside the publication date %j',
    (published) => {
      const text = 'On Thursday, a week ago, 5 ships left. Next year, on 3 May, 7 will.';
      expectSound(extract(articleFromText('a', 'a.txt', text, { published })));
    },
  );
});

/** Pieces that readers look for, and pieces that they trip over. */
const PIECES = [
  ...[
    'Anna Berg',
    'President Carl Dorn',
    'the ministry',
    'Oslo',
    'U.S.',
    'who',
    'he',
    'not',
    'denied',
    'said',
    'told',
    'according to',
    'that',
  ],
  ...[
    '3 May 2021',
    'Thursday',
    'last',
    'mid-',
    'since',
    'the 1990s',
    'Q2',
    '2021-05-03',
    '3/5/21',
    '10pm',
    'two weeks',
    'ago',
    '31 June',
    'March',
  ],
  ...[
    '5',
    '1,200',
    '1.5',
    'million',
    'bn',
    '$',
    '€',
    '%',
    'per cent',
    'about',
    'at least',
    'half',
    'a dozen',
    'km',
    'people',
    '-',
    '–',
    'to',
    'and',
    '1e400',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '(',
    ')',
    ',',
    ';',
    ':',
    '.',
    '?',
    '…',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00A0',
    '\u0000',
    '\uD800',
    '\uFEFF',
    '😀',
    'é',
    'Ж',
    '中',
  ],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const mixture = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 }).map((parts) => parts.flat().join(''));

/** A fixed seed: a test that fails must fail again. */
const RUNS = { numRuns: 300, seed: 20_240_229 };

describe('any mixture of words and marks', () => {
  it('is read without a crash or a stray span', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(mixture, (text) => {
        expectSound(read(text));
      }),
      RUNS,
    );
  });

  it('is read the same a second time', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(mixture, (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

describe('joining', () => {
  const clauses = (figure: number) =>
    `the harbour counted ${figure} boats on 3 May 2021, which Anna Berg of Northport denied, and nobody wrote about 9,500 tonnes of grain; `;

  it(
    'ends for articles without sentence ends that say one thing over and over',
    () => {
      const articles = [40, 45].map((figure, i) =>
        extract(articleFromText(`a${i}`, `a${i}.txt`, clauses(figure).repeat(60), { published: PUBLISHED })),
      );
      expect(crossCheck(articles, []).sources.length).toBe(2);
    },
    PATIENCE,
  );

  it(
    'ends for an archive of more than a thousand claims beside an article, and says that it is not compared whole',
    () => {
      const archive = Array.from({ length: 1_010 }, (_, i) => `The harbour of Northport counted ${1_000 + i} boats on Friday`).join(
        ', and ',
      );
      const article = extract(articleFromText('a', 'a.txt', SENTENCE, { published: PUBLISHED }));
      const long = extract(articleFromText('b', 'b.txt', archive, { published: PUBLISHED }));
      const { sources, problems } = crossCheck([article, long], []);
      expect(sources.length).toBe(2);
      expect(problems.map(({ path, message }) => [path, message.includes('passed over')])).toEqual([['b.txt', true]]);
      expectSound(long);
    },
    PATIENCE,
  );

  it(
    'ends for two lists of a thousand participants that lack one each',
    () => {
      const ports = Array.from(
        { length: 1_000 },
        (_, i) => `${['Nor', 'Sor', 'Wes', 'Eas'][i % 4]}${String.fromCharCode(97 + (i % 26))}port ${i}`,
      );
      const articles = [3, 5].map((left, i) => {
        const names = ports.filter((_, at) => at !== left);
        const text = `The ports of ${names.slice(1).join(', ')} and ${names[0]} signed the treaty on 3 May 2021.`;
        return extract(articleFromText(`a${i}`, `a${i}.txt`, text, { published: PUBLISHED }));
      });
      expect(crossCheck(articles, []).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const article of articles) expectSound(article);
    },
    PATIENCE,
  );
});
