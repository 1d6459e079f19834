import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profilesOf } from '../../src/align/profile.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import { isWholeQuestion, officeQuestionOf, questionOf } from '../../src/judge/questions.js';
import { rankedWords, statedWords, wordsOf } from '../../src/judge/wording.js';
import type { ClaimKind } from '../../src/model/claim.js';
import { articleFromText } from '../../src/read/article.js';

/** Profiles of what an article of one paragraph claims. */
function profiles(text: string) {
  const extraction = extract(articleFromText('a.txt', 'a.txt', `Harbour news\n\n2026-05-04\n\n${text}\n`));
  return profilesOf(0, extraction, null, new TermTable([extraction]), () => 1);
}

/** The claim of a kind whose span holds these words. */
function claimOf(kind: ClaimKind, words: string, text: string) {
  const found = profiles(text).filter(
    ({ content, extraction }) =>
      content.kind === kind && extraction.article.text.slice(content.span.start, content.span.end).includes(words),
  );
  const [profile] = found;
  if (profile === undefined) throw new Error(`no ${kind} claim with “${words}” in “${text}”`);
  return profile;
}

describe('whole questions', () => {
  test.each(['Who closed the bridge?', 'Who is Ida Holm?', 'Did the mayor leave?', 'How many people were hurt?'])('%s', (question) => {
    expect(isWholeQuestion(question)).toBe(true);
  });

  test.each(['Who?', 'Where? (near the bridge)', 'What happened?', 'How many? (of the boats)', 'When?'])('not %s', (question) => {
    expect(isWholeQuestion(question)).toBe(false);
  });
});

describe('no question of half a clause', () => {
  test.each<readonly [ClaimKind, string, string]>([
    ['event', 'specialises', 'The firm specialises in creating wax figures.'],
    ['event', 'face', 'The town would face “fire and fury”.'],
    ['event', 'includes', 'The list includes: eels, cod and plaice.'],
    ['event', 'Papers', 'Envious rivals are behind the “Harbour Papers”.'],
    ['quantity', '28', 'It has a 28-bed ward.'],
  ])('%s “%s” of “%s”', (kind, words, text) => {
    expect(isWholeQuestion(questionOf([claimOf(kind, words, text)]))).toBe(false);
  });

  test.each<readonly [ClaimKind, string, string, string]>([
    ['event', 'resigned', 'The mayor resigned on Tuesday.', 'Did the mayor resign?'],
    ['event', 'sank', 'The old ferry sank.', 'Did the old ferry sink?'],
    ['event', 'control', 'The ferry is out of control and people living on the shore are afraid.', 'Is the ferry out of control?'],
  ])('but %s “%s” of “%s”', (kind, words, text, question) => {
    expect(questionOf([claimOf(kind, words, text)])).toBe(question);
  });
});

describe('questions', () => {
  test.each<readonly [ClaimKind, string, string, string]>([
    ['date', 'March', 'The council lifted its ban on kites in March 2026.', 'When did the council lift its ban on kites?'],
    ['date', 'March', 'In March 2026, the council had lifted its ban on kites.', 'When did the council lift its ban on kites?'],
    ['date', '2003', 'The vote reverses its 2003 designation of the dunes as a reserve.', 'When was the designation of the dunes?'],
    ['date', 'Tuesday', 'The old mast was raised over the harbour on Tuesday.', 'When was the old mast raised over the harbour?'],
    ['quantity', '640', 'By noon, 640 people were evacuated from the island.', 'How many people were evacuated from the island?'],
    ['quantity', 'nine', 'The fire emptied nine villages in the valley.', 'How many villages did the fire empty in the valley?'],
    ['quantity', 'Nine', 'Nine farms were emptied by the storm.', 'How many farms were emptied by the storm?'],
    ['quantity', '$7', 'The bank has frozen $7 million in harbour funds.', 'How much money has the bank frozen in harbour funds?'],
    ['quantity', '96', 'The gauges recorded 96 millimetres of rain.', 'How much rain did the gauges record?'],
    ['quantity', '47', 'Ida Holm, 47, owns the ferry.', 'How old is Ida Holm?'],
    ['place', 'Oslo', 'The ministers signed the treaty in Oslo.', 'Where did the ministers sign the treaty?'],
    ['place', 'Norway', 'Norway has recognised the island.', 'Which country has recognised the island?'],
    ['actor', 'Ida Holm', 'Ida Holm handed over the keys.', 'Who handed over the keys?'],
    ['list', 'Norway', 'Norway, Iceland and Malta maintain embassies on the island.', 'Which countries maintain embassies on the island?'],
    ['event', 'raised', 'The old mast was raised over the harbour.', 'Was the old mast raised over the harbour?'],
    ['event', 'recognised', 'Last week Norway recognised the island.', 'Did Norway recognise the island?'],
    ['event', 'repair', 'The council decided to repair the pier.', 'Did the council decide to repair the pier?'],
    ['event', 'issued', 'The council has not yet issued a statement.', 'Has the council issued a statement?'],
    [
      'event',
      'become',
      'Norway has become the first country to recognise the island.',
      'Which was the first country to recognise the island?',
    ],
    ['event', 'sank', 'A storm in northwest Norway sank four boats.', 'Did a storm in northwest Norway sink four boats?'],
    ['place', 'Norway', 'The hurt in the storm in Norway included two boys.', 'Where? (hurt in the storm in …)'],
    ['quote', 'tide', '“The tide will not wait for us,” the mayor said.', 'What did the mayor say?'],
  ])('%s of “%s” in “%s”', (kind, words, text, question) => {
    expect(questionOf([claimOf(kind, words, text)])).toBe(question);
  });

  test.each([
    ['a verb that only describes its noun', 'destroyed', 'Homes destroyed by the storm, roofs torn off.', 'What happened?'],
    ['a participle', 'flooding', 'The dam burst, flooding the pier.', 'What happened?'],
    ['a pronoun for a subject', 'closed', 'They closed the pier.', 'What happened?'],
  ])('no whole question of %s', (_, words, text, question) => {
    expect(questionOf([claimOf('event', words, text)])).toBe(question);
  });

  test('the member that gives the best question is asked, whatever its place', () => {
    const poor = claimOf('date', 'May', 'Later, in May 2026, they closed it.');
    const good = claimOf('date', 'May', 'The council closed the pier in May 2026.');
    expect(questionOf([poor, good])).toBe('When did the council close the pier?');
    expect(questionOf([good, poor])).toBe('When did the council close the pier?');
  });

  test('any sentence gives questions of one line that end as questions', () => {
    const word = fc.constantFrom(
      ...'the a council which that Norway Ida Holm ’s " “ ” ( , – and or to of in by was has been not closed close nine 40 % $7 2003 May 1 pier old'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 24 }), (words) => {
        for (const profile of profiles(`${words.join(' ')}.`)) {
          const question = questionOf([profile]);
          expect(question).toMatch(/^[^\n]+[?)]$/u);
          expect(question.length).toBeLessThanOrEqual(profile.content.kind === 'quote' || profile.content.kind === 'date' ? 120 : 80);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe('words of a claim', () => {
  test.each<readonly [ClaimKind, string, string, string]>([
    ['event', 'taken', 'By noon 600 people had been taken to safety by boat, the council said.', 'taken to safety by boat'],
    [
      'event',
      'labelled',
      'In 2003 the court labelled the club as a danger to the harbour of the town.',
      'labelled the club as a danger to the harbour of the town',
    ],
    ['quote', 'tide', '"The tide will not wait for us," the mayor said.', '“The tide will not wait for us”'],
    ['place', 'Oslo', 'It was signed in Oslo.', 'Oslo'],
  ])('%s of “%s” in “%s”', (kind, words, text, shown) => {
    expect(wordsOf(claimOf(kind, words, text))).toBe(shown);
  });
});

describe('words that are held against each other', () => {
  test.each([
    ['crashing', 'The old ferry was not crashing into the pier.', 'was not crashing into the pier'],
    ['closed', 'The lighthouse was supposed to be closed in 2013.', 'was supposed to be closed in 2013'],
    ['sank', 'The ferry sank.', 'sank'],
  ])('%s of “%s”: %s', (words, text, expected) => {
    expect(statedWords(claimOf('event', words, text))).toBe(expected);
  });

  test.each([
    ['It was the worst flood in the valley since 1998.', 'the worst flood in the valley since 1998'],
    ['It is not the largest bridge in the world, he said.', 'not the largest bridge in the world'],
  ])('a rank with what it ranks: “%s”', (text, expected) => {
    const [event] = profiles(text).filter(({ content }) => content.kind === 'event');
    expect(event === undefined ? '' : rankedWords(event)).toBe(expected);
  });

  test('asks for a person by the longest name that reads as one', () => {
    const names = [
      claimOf('actor', 'Ida Holm', 'The mayor, Ida Holm, left.'),
      claimOf('actor', 'Bergit', 'The mayor, Ida Maria Anna Bergit Luisa Holm, left.'),
    ];
    expect(officeQuestionOf(names)).toBe('Who is Ida Holm?');
  });
});
