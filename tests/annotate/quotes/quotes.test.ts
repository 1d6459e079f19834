import fc from 'fast-check';
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
    ['"It rains here," Bo "Tiny" Lind said. "We go now."', ['It rains here. We go now. | Bo "Tiny" Lind | speech', 'Tiny | - | scare']],
    ['"It rains here,” said Bo Lind.', ['It rains here | Bo Lind | speech']],
    ['The plan “is a mistake,” said Bo Lind.', ['is a mistake | Bo Lind | partial']],
    ['He was called “slow,” while Bo Lind said it was fast.', ['slow | - | scare']],
    [
      '“It rains here,” Bo Lind told “The Morning Hour.” “We go now.”',
      ['It rains here. We go now. | Bo Lind | speech', 'The Morning Hour. | - | scare'],
    ],
    ['“If it rains,” Bo Lind said, pointing at the dam, “we go.”', ['If it rains, we go. | Bo Lind | speech']],
    ['“We waited all night for help.” — Ada Roe, Lund', ['We waited all night for help. | Ada Roe | speech']],
    [
      '“It rains here,” said Bo Lind.\n\n“The dam will not hold for long.”',
      ['It rains here | Bo Lind | speech', 'The dam will not hold for long. | Bo Lind | speech'],
    ],
    ['The minister resigned on Monday. “I have nothing left to give.”', ['I have nothing left to give. | The minister | speech']],
    ['Mayor Ada Roe, 54, said: “He told me ‘go home’ and left.”', ['He told me ‘go home’ and left. | Mayor Ada Roe | speech']],
    ['“It will hold,” the agency quoted Ada Roe as saying.', ['It will hold | Ada Roe | speech']],
    ['Ada Roe was quoted as saying: “It will surely hold.”', ['It will surely hold. | Ada Roe | speech']],
    ['Bo Lind quoted the law: “No boats may land here.”', ['No boats may land here. | Bo Lind | speech']],
    ['Ada Roe’s lawyer, Bo Lind, said: “It will surely hold.”', ['It will surely hold. | Bo Lind | speech']],
    ['“It will hold,” read a note from the mayor.', ['It will hold | a note from the mayor | speech']],
    ['The plan was described as “a mad idea” by Bo Lind.', ['a mad idea | Bo Lind | partial']],
    ['The judge ruled the law “a breach of trust”.', ['a breach of trust | The judge | partial']],
    ['According to Ada Roe, “the dam is fine”.', ['the dam is fine | Ada Roe | partial']],
    ['The minister told reporters the talks were “frank and useful”.', ['frank and useful | The minister | partial']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('words that nobody in particular says', () => {
  it.each([
    ['The so-called “ghost ships” left the port.', ['ghost ships | - | scare']],
    ['She read “The Old Man and the Boat Without Sails” twice.', ['The Old Man and the Boat Without Sails | - | scare']],
    ['The crew of the “Sea Rose” rested.', ['Sea Rose | - | scare']],
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

describe('who a speaker is', () => {
  it.each([
    ['Mr. Ada Roe met Mr. Bo Lind on Monday. “It rains,” he said.', 'Ada Roe'],
    ['Ada Roe, the mayor of Lund, left. “It rains,” said Roe.', 'Ada Roe'],
  ])('%s', (text, name) => {
    const { mentions } = annotate(articleFromText('a', 'a', text));
    const speaker = mentions.find((mention) => mention.type === 'quote')?.value.speaker;
    const person = mentions.find((mention) => mention.type === 'person' && mention.value.entity === speaker?.entity);
    expect(person?.type === 'person' && person.value.name).toBe(name);
  });
});

describe('spans', () => {
  it('holds the marks, and the speaker between the parts', () => {
    const text = 'Rain fell. “If it rains,” Ada Roe said, “we go.” Night fell.';
    const [quote] = quotesOf(text);
    expect(text.slice(quote?.start, quote?.end)).toBe('“If it rains,” Ada Roe said, “we go.”');
    expect(quote?.value.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['“If it rains,”', '“we go.”']);
  });

  const PIECES = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '``',
    '«',
    '»',
    '„',
    'said',
    ' ',
    ' ',
    ',',
    '.',
    '?',
    'Ada Roe',
    'it rains',
    '\n\n',
    '—',
    '(',
  ];
  it('lie in the text, in order, whatever the marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, value } of quotesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value.parts[0]?.start).toBe(start);
          expect(value.parts.at(-1)?.end).toBe(end);
          if (value.speaker !== null) expect(text.slice(value.speaker.start, value.speaker.end)).toBe(value.speaker.text);
          last = start;
        }
      }),
    );
  });

  it.each(['“', '"', "'", '"a ', '“a ', '“a b c”, ', '“a,” said Bo. ', '“Hello my friend\n\n', '“it is ‘so '])(
    'any number of %j is read',
    (piece) => {
      expect(quotesOf(piece.repeat(3000)).length).toBeLessThanOrEqual(3000);
    },
  );
});
