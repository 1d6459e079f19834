import { expect, test } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadLanguageModel } from '../../src/annotate/language-model.js';

/** What the package itself loads, read from the data before any tagger. */
const shipped: unknown = typeof winkModel.core === 'function' ? winkModel.core() : null;

test('the model is what its package loads', () => {
  expect(loadLanguageModel()).toEqual(shipped);
});

test('a tagger that has met words leaves the next one the same model', () => {
  const used = loadLanguageModel();
  const { readDoc } = winkNLP({ ...winkModel, core: () => used }, ['sbd', 'pos']);
  readDoc('The Grolmvester mill bought quarnite and 12.5kg of blenthorpes; she wouldn’t say why.');
  expect(used).not.toEqual(shipped);
  expect(loadLanguageModel()).toEqual(shipped);
});
