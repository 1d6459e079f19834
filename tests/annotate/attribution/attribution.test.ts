import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.js';
import { articleFromText } from '../../../src/read/article.js';

/** Each attribution as "cue | stance | speaker | content". */
function attributions(text: string): readonly string[] {
  return annotate(articleFromText('a', 'a', text)).mentions.flatMap((mention) => {
    if (mention.type !== 'attribution') return [];
    const { cue, stance, speaker, content } = mention.value;
    return [`${cue} | ${stance} | ${speaker?.text ?? '-'} | ${text.slice(content.start, content.end)}`];
  });
}

describe('who answers for a statement', () => {
  it.each<[string, string[]]>([
    ['The mayor said that the dam would hold.', ['say | says | The mayor | the dam would hold']],
    ['The mayor said the dam would hold.', ['say | says | The mayor | the dam would hold']],
    ['The mayor told reporters on Monday that the dam would hold.', ['tell | says | The mayor | the dam would hold']],
    ['One witness, Bo Lind, said: “The dam held.”', ['say | says | Bo Lind | “The dam held.”']],
    ['In a letter, the ministry said, “The dam held.”', ['say | says | the ministry | “The dam held.”']],
    ['State media quoted Ada Roe as saying the dam held.', ['say | says | Ada Roe | the dam held']],
    ['The court ruled that the dam was unsafe.', ['rule | says | The court | the dam was unsafe']],
    ['The dam held, officials said.', ['say | says | officials | The dam held']],
    ['The dam held, said Ada Roe, the mayor.', ['say | says | Ada Roe | The dam held']],
    ['The dam, officials said, held for two days.', ['say | says | officials | The dam, officials said, held for two days']],
    ['Ada Roe, the mayor of Lund, told reporters the dam held.', ['tell | says | Ada Roe | the dam held']],
    ['According to the ministry, the dam held.', ['according to | says | the ministry | the dam held']],
    ['The dam held, according to a spokesman for the ministry.', ['according to | says | a spokesman for the ministry | The dam held']],
    ['The minister denied that the dam was weak.', ['deny | denies | The minister | the dam was weak']],
    ['The minister denied any wrongdoing.', ['deny | denies | The minister | any wrongdoing']],
    ['The ministry promised to repair the dam.', ['promise | promises | The ministry | to repair the dam']],
    ['Reporters asked whether the dam would hold.', ['ask | asks | Reporters | the dam would hold']],
    ['Six divers are believed to be missing.', ['believe | believes | - | Six divers are believed to be missing']],
    ['Engineers do not believe that the dam will hold.', ['believe | denies | Engineers | the dam will hold']],
  ])('%s', (text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });
});

describe('what attributes nothing', () => {
  it.each([
    'The council, which maintains two schools, met on Monday.',
    'A crime-related report was filed.',
    'Ask your doctor for a new card.',
    'They continue to work.',
    'The dam held for two days.',
    'The claims were paid in full.',
    'The report was long.',
    'The mayor did not say when the dam would open.',
    'She added sugar to the mix.',
    'The council agreed a budget.',
    'He found the boat on the beach.',
  ])('%s', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(['he said ', 'Ada Roe, who ', 'said, ', 'according to ', '“a,” he said ', ', Ada '])('any number of %j is read', (piece) => {
    const text = piece.repeat(3000);
    for (const mention of annotate(articleFromText('a', 'a', text)).mentions) {
      if (mention.type !== 'attribution') continue;
      expect(mention.value.content.start).toBeLessThan(mention.value.content.end);
      expect(mention.value.content.end).toBeLessThanOrEqual(text.length);
    }
  });
});
