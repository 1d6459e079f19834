import { expect, test } from 'vitest';
import { pageSentences } from '../../../src/align/stories/repeated-sentences.js';
import { TermTable } from '../../../src/align/terms.js';
import { extract } from '../../../src/extract.js';
import { articleFromText } from '../../../src/read/article.js';

const NOTICE = 'Our readers decide with their letters what this newsroom looks into next month.';
const STATEMENT = 'The harbour office of Brunsund regrets that the warning lamp on the mole was dark.';

const YACHT = `Yacht sinks at Brunsund

The yacht Merle struck the mole of Brunsund in fog and sank within minutes, and two sailors swam ashore through cold water. Divers will look at the wreck, and its owner from Kolding has called his insurer.`;
const YACHT_AGAIN = `Two swim ashore at Brunsund

Two sailors reached the shore by swimming when the yacht Merle hit the Brunsund mole in thick fog and sank in minutes in cold water. Its owner, a dentist from Kolding, has called the insurer, and divers look at the wreck.`;
const CHEESE = `Prize for blue cheese

A dairy in the Vallon hills has won the national medal for its blue cheese, which ripens for ninety days in a former railway cellar. The family keeps forty goats and bakes bread for the weekly market in Vallon.`;

/** The sentences of each text that are taken for the page's. */
function takenForPage(...texts: readonly string[]) {
  const read = texts.map((text, i) => extract(articleFromText(`a${i}`, `a${i}.txt`, text)));
  return pageSentences(
    read,
    new TermTable(read),
    read.map(() => null),
  ).map((sentences, i) => [...sentences].map(({ start, end }) => read[i]?.article.text.slice(start, end)));
}

test.each<[string, readonly string[], readonly (readonly string[])[]]>([
  ['nothing is repeated', [YACHT, CHEESE], [[], []]],
  ['a notice below two matters', [`${YACHT}\n\n${NOTICE}`, `${CHEESE}\n\n${NOTICE}`], [[NOTICE], [NOTICE]]],
  ['a statement in two reports of one event', [`${YACHT}\n\n${STATEMENT}`, `${YACHT_AGAIN}\n\n${STATEMENT}`], [[], []]],
  ['articles too short to tell', [`Fog\n\n${NOTICE}`, `Cheese\n\n${NOTICE}`], [[], []]],
])('%s', (_, texts, sentences) => {
  expect(takenForPage(...texts)).toEqual(sentences);
});
