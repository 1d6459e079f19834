import { expect, test } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type LanguageModel, loadLanguageModel, taggerModel } from '../../src/annotate/language-model.js';

/** What the package itself loads, read from the data before any tagger. */
const shipped: LanguageModel = typeof winkModel.core === 'function' ? winkModel.core() : loadLanguageModel();

/** A model but for the numbers of its words, which ours looks up when they are asked for. */
function withoutNumbers({ features, ...rest }: LanguageModel): unknown {
  return { ...rest, features: { ...features, lexeme: { ...features.lexeme, hash: null } } };
}

/** Words whose number is not the one that the package gives them. */
function misnumbered({ features }: LanguageModel): readonly string[] {
  return shipped.features.lexeme.list.filter((word) => features.lexeme.hash[word] !== shipped.features.lexeme.hash[word]);
}

test('the model is what its package loads', () => {
  expect(withoutNumbers(loadLanguageModel())).toEqual(withoutNumbers(shipped));
});

test('every word has the number that the package gives it', () => {
  expect(misnumbered(loadLanguageModel())).toEqual([]);
});

test.each(['', 'grolmvester', 'ABBEYX', 'ThE', 'zzz', '4200', '__proto__', 'constructor', 'İ'])('no word, no number: %j', (word) => {
  expect(loadLanguageModel().features.lexeme.hash[word]).toBe(shipped.features.lexeme.hash[word]);
});

test('a tagger that has met words leaves the next one the same model', () => {
  const used = loadLanguageModel();
  const { readDoc } = winkNLP(taggerModel(used), ['sbd', 'pos']);
  readDoc('The Grolmvester mill bought quarnite and 12.5kg of blenthorpes; she wouldn’t say why.');
  expect(used.features.lexeme.list).not.toEqual(shipped.features.lexeme.list);
  expect(withoutNumbers(loadLanguageModel())).toEqual(withoutNumbers(shipped));
});

test('the tagger tags as it does with the whole package', () => {
  const text = 'The U.S. mill bought quarnite for $4,200 on 3 May; she wouldn’t say why :-) It’s not bad.';
  const read = ({ readDoc, its }: ReturnType<typeof winkNLP>) => {
    const tokens = readDoc(text).tokens();
    return { words: tokens.out(its.value), tags: tokens.out(its.pos) };
  };
  expect(read(winkNLP(taggerModel(loadLanguageModel()), ['sbd', 'pos']))).toEqual(read(winkNLP(winkModel, ['sbd', 'pos'])));
});
