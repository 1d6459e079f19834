import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.js';
import type { QuoteMention } from '../../../src/model/mention.js';
import { articleFromText } from '../../../src/read/article.js';

function quotesOf(text: string): readonly QuoteMention[] {
  return annotate(articleFromText('a', 'a', text)).mentions.filter((mention) => mention.type === 'quote');
}

/** Each quote as "words | speaker | use". */
function shown(text: string): readonly string[] {
  return quotesOf(text).map(({ value }) => `${value.words} | ${value.speaker?.text ?? '-'} | ${value.use}`);
}

describe('who says a quote', () => {
  it.each<[string, string[]]>([
    ['“We lost the whole harvest,” said the farmer.', ['We lost the whole harvest | the farmer | speech']],
    ['“We lost the whole harvest,” the farmer said on Monday.', ['We lost the whole harvest | the farmer | speech']],
    ['"We lost the whole harvest," he said.', ['We lost the whole harvest | he | speech']],
    ['Mayor Ada Roe said: “We lost the whole harvest.”', ['We lost the whole harvest. | Mayor Ada Roe | speech']],
    ["''The dam will hold,'' said Ada Roe, the mayor of Lund.", ['The dam will hold | Ada Roe | speech']],
    ["``The dam will hold,'' Ada Roe, the mayor of Lund, said.", ['The dam will hold | Ada Roe | speech']],
    ['«The dam will hold», the minister said.', ['The dam will hold | the minister | speech']],
    ['„The dam will hold“, the minister said.', ['The dam will hold | the minister | speech']],
    ["'The dam will hold,' the voters' friend said.", ["The dam will hold | the voters' friend | speech"]],
    ['‘The dam won’t break,’ said the minister.', ['The dam won’t break | the minister | speech']],
    ['“If it rains,” Ada Roe said, “we go.”', ['If it rains, we go. | Ada Roe | speech']],
    ['“It rains,” Ada Roe said. “We go now.”', ['It rains. We go now. | Ada Roe | speech']],
    ['“It rains,” Ada Roe said.\n\n“We go now,” said Bo Lind.', ['It rains | Ada Roe | speech', 'We go now | Bo Lind | speech']],
    ['Ada Roe said: “It rains here.\n\n“We go now.”', ['It rains here. We go now. | Ada Roe | speech']],
    ['According to Ada Roe, “the dam is fine”.', ['the dam is fine | Ada Roe | partial']],
    ['The minister told reporters the talks were “frank and useful”.', ['frank and useful | The minister | partial']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is no speech', () => {
  it.each(["the '90s and the farmers' market aren't far", 'a 6\'2" player', "rock 'n' roll", 'nothing at all', '"" and “ ”'])(
    '%s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});
