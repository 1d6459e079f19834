import { describe, expect, it } from 'vitest';
import { areOpposite, EVENT_CLASS_NAMES, eventClassOf, wordsOf } from '../../src/lexicon/event-words.js';
import { familyOf } from '../../src/lexicon/wordnet.js';

describe('eventClassOf', () => {
  it.each([
    ['die', 'death'],
    ['kill', 'fatality'],
    ['injure', 'wounded'],
    ['earthquake', 'quake'],
    ['explosion', 'blast'],
    ['detain', 'arrest'],
    ['burglary', 'heist'],
    ['acquire', 'takeover'],
    ['postponement', 'delay'],
    ['resign', 'resignation'],
    ['launch', 'liftoff'],
    ['convict', 'conviction'],
    ['authorise', 'approval'],
    ['hospitalise', 'hospitalization'],
  ])('puts "%s" and "%s" into one class', (a, b) => {
    expect(eventClassOf(a)).not.toBeNull();
    expect(eventClassOf(a)).toBe(eventClassOf(b));
  });

  it.each([
    ['step', 'down', 'resign'],
    ['blow', 'up', 'explode'],
    ['lose', 'life', 'die'],
    ['lose', 'final', 'lose'],
    ['put', 'off', 'postpone'],
    ['turn', 'down', 'reject'],
    ['move', 'out', 'evacuate'],
    ['lift', 'off', 'launch'],
    ['resign', 'on', 'resign'],
  ])('reads "%s %s" as "%s"', (verb, companion, word) => {
    expect(eventClassOf(verb, companion)).toBe(eventClassOf(word));
  });

  it.each(['take', 'step', 'strike', 'ferry', 'say', 'killer', 'building', 'put', 'turn', 'minister', '', 'constructor'])(
    'knows no class of "%s"',
    (word) => {
      expect(eventClassOf(word)).toBeNull();
    },
  );

  it.each([
    ['die', 'injure'],
    ['approve', 'reject'],
    ['fire', 'dismiss'],
    ['rise', 'win'],
    ['recall', 'remember'],
    ['acquit', 'convict'],
    ['delay', 'cancel'],
    ['indict', 'convict'],
    ['shoot', 'die'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(eventClassOf(a)).not.toBe(eventClassOf(b));
  });
});

describe('the classes', () => {
  const entries = EVENT_CLASS_NAMES.flatMap((name) => wordsOf(name).map((word) => ({ name, word })));

  it('hold every word once', () => {
    const words = entries.map(({ word }) => word);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('keep every family in one class', () => {
    const torn = entries.filter(({ name, word }) =>
      entries.some((other) => other.name !== name && familyOf(other.word) === familyOf(word)),
    );
    expect(torn).toEqual([]);
  });

  it('hold no word in two parts but a verb with one companion', () => {
    for (const { word } of entries) expect(word).toMatch(/^[a-z]+(?: [a-z]+)?$/);
  });
});

describe('areOpposite', () => {
  it('is symmetric and never true of a class and itself', () => {
    for (const a of EVENT_CLASS_NAMES) {
      expect(areOpposite(a, a)).toBe(false);
      for (const b of EVENT_CLASS_NAMES) expect(areOpposite(a, b)).toBe(areOpposite(b, a));
    }
    expect(areOpposite('approve', 'reject')).toBe(true);
    expect(areOpposite('approve', 'resign')).toBe(false);
  });
});
