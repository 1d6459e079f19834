import type { Article } from '../../src/model/article.js';
import type { Claim, ClaimKind, ClaimValue } from '../../src/model/claim.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { CrossCheck, Finding, Source } from '../../src/model/finding.js';
import type { Sentence } from '../../src/model/token.js';

/** An article whose claims are the words named, one claim for each, in text order. */
export function handmadeExtraction(
  path: string,
  text: string,
  words: readonly string[],
  about: Partial<Pick<Article, 'outlet' | 'title' | 'published'>> = {},
): Extraction {
  const article: Article = {
    id: path,
    path,
    text,
    title: null,
    outlet: null,
    author: null,
    dateline: null,
    agency: null,
    published: null,
    updated: null,
    publishedDay: null,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    ...about,
  };
  const sentences: Sentence[] = [...text.matchAll(/[^.\n][^.]*\./gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    firstToken: 0,
    endToken: 0,
    block: 0,
    role: 'paragraph',
  }));
  let from = 0;
  const claims = words.map((word, index): Claim => {
    const start = text.indexOf(word, from);
    if (start < 0) throw new Error(`“${word}” is not in ${path}`);
    from = start + word.length;
    return {
      index,
      kind: 'event',
      span: { start, end: from },
      tokens: { first: 0, end: 0 },
      clause: { first: 0, end: 0 },
      sentence: Math.max(
        0,
        sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end),
      ),
      value: eventValue(word),
      subject: '',
      predicate: '',
      trigger: -1,
      modality: 'asserted',
      attribution: null,
    };
  });
  return { article, tokens: [], sentences, mentions: [], claims, problems: [] };
}

function eventValue(trigger: string): ClaimValue {
  return { kind: 'event', trigger, superlative: null };
}

export function handmadeSource(extraction: Extraction, about: Partial<Source> = {}): Source {
  return { extraction, story: 0, copyOf: null, published: extraction.article.published, ...about };
}

/** A finding over claims named as [source, claim], answer by answer. */
export function handmadeFinding(
  about: Pick<Finding, 'verdict' | 'severity' | 'question' | 'because'> & { kind?: ClaimKind; story?: number; confidence?: number },
  answers: readonly { display: string; claims: readonly (readonly [number, number])[]; support?: number }[],
): Finding {
  const refs = (claims: readonly (readonly [number, number])[]) => claims.map(([source, claim]) => ({ source, claim }));
  return {
    story: 0,
    kind: 'date',
    confidence: 0.9,
    steps: [],
    ...about,
    claims: refs(answers.flatMap(({ claims }) => claims)),
    answers: answers.map(({ display, claims, support }, side) => ({
      display,
      claims: refs(claims),
      support: support ?? new Set(claims.map(([source]) => source)).size,
      side,
    })),
  };
}

const stated = (value: string) => ({ value, span: null });

/** Four short articles on a library fire, with one finding of every verdict. */
export function libraryFire(): CrossCheck {
  const gazette = handmadeExtraction(
    'news/gazette.txt',
    'The reading room of the Elm Street library burned on 3 May 2024.\nSome 40 readers left by the garden door, and the roof, which had been repaired twice since the library moved there from the old customs house by the river, fell in at noon.\nThe loss is put at 2 million euros.',
    ['3 May 2024', '40', 'noon', '2 million euros'],
    { outlet: stated('The Gazette'), title: stated('Library burns'), published: { value: '2024-05-04', basis: 'stated', span: null } },
  );
  const courier = handmadeExtraction(
    'news/courier.txt',
    'Fire took the Elm Street library on Friday.\nThe roof collapsed before dawn. About 40 readers got out.\nThe roof had been weak.',
    ['Friday', 'before dawn', 'About 40', 'roof'],
    { outlet: stated('The Courier'), published: { value: '2024-05-05T09:30Z', basis: 'stated', span: null } },
  );
  const agency = handmadeExtraction('news/agency.md', 'The loss from the library fire has risen to 3 million euros.', ['3 million euros'], {
    published: { value: '2024-05-09', basis: 'stated', span: null },
  });
  const copy = handmadeExtraction('news/copy.html', 'The loss from the library fire has risen to 3 million euros.', ['3 million euros']);
  return {
    sources: [
      handmadeSource(gazette),
      handmadeSource(courier),
      handmadeSource(agency),
      handmadeSource(copy, { copyOf: 2, published: { value: '2024-05-09', basis: 'inferred', span: null } }),
    ],
    stories: [{ label: 'library fire', sources: [0, 1, 2, 3] }],
    findings: [
      handmadeFinding(
        {
          verdict: 'conflict',
          severity: 'error',
          question: 'When did the roof of the library on Elm Street, repaired twice before, fall in?',
          because: 'noon and before dawn exclude each other',
          confidence: 0.82,
        },
        [
          { display: 'noon', claims: [[0, 2]] },
          { display: 'before dawn', claims: [[1, 1]] },
        ],
      ),
      handmadeFinding(
        {
          verdict: 'update',
          severity: 'info',
          kind: 'quantity',
          question: 'How high is the loss?',
          because: 'a later article gives a higher figure',
        },
        [
          {
            display: '€3 million',
            claims: [
              [2, 0],
              [3, 0],
            ],
            support: 1,
          },
          { display: '€2 million', claims: [[0, 3]] },
        ],
      ),
      handmadeFinding({ verdict: 'agree', severity: 'none', question: 'When did the library burn?', because: 'the same day' }, [
        {
          display: '3 May 2024',
          claims: [
            [0, 0],
            [1, 0],
          ],
        },
      ]),
      handmadeFinding(
        {
          verdict: 'compatible',
          severity: 'none',
          kind: 'quantity',
          question: 'How many readers left the building?',
          because: 'about 40 contains 40',
        },
        [
          { display: '40', claims: [[0, 1]] },
          { display: 'about 40', claims: [[1, 2]] },
        ],
      ),
    ],
    problems: [{ path: 'news/photo.txt', message: 'holds bytes that are no text: it was passed over', line: 1, column: 7 }],
  };
}
