import { expect, test } from 'vitest';
import { composeReport } from '../../../src/report/compose.js';
import { renderExplanation } from '../../../src/report/text/explanation.js';
import { libraryFire } from '../handmade.js';

test('an explanation shows each claim, how it was read, and each step with what counted', () => {
  const crossCheck = libraryFire();
  const report = composeReport(crossCheck, '1.2.3');
  const [finding] = report.findings;
  if (finding === undefined) throw new Error('no finding');
  const texts = crossCheck.sources.map(({ extraction }) => extraction.article.text);
  const steps = [
    {
      text: 's1 “noon” with s2 “before dawn”',
      features: [
        { name: 'shared words', value: 0.4213, weight: 1.5 },
        { name: 'gap', value: 12, weight: -0.25 },
      ],
    },
    { text: 'the clock times exclude each other', features: [] },
  ];
  expect(renderExplanation({ report, texts, finding, steps })).toBe(`\
f1: conflict, severity error, confidence 0.82
When did the roof of the library on Elm Street, repaired twice before, fall in?
noon and before dawn exclude each other

c3 s1 The Gazette, 4 May 2024
  news/gazette.txt:2:168
  │ … door, and the roof, which had been repaired twice since the library moved
  │ there from the old customs house by the river, fell in at »noon«.
  read as event noon
  asserted

c6 s2 The Courier, 5 May 2024
  news/courier.txt:2:20
  │ The roof collapsed »before dawn«.
  read as event before dawn
  asserted

Steps
  1. s1 “noon” with s2 “before dawn”
     shared words     0.42    +1.50
     gap             12.00    -0.25
  2. the clock times exclude each other
`);
});
