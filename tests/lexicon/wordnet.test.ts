import { describe, expect, it } from 'vitest';
import { familyOf, relate } from '../../src/lexicon/wordnet.js';

describe('familyOf', () => {
  it.each([
    ['designate', 'designation'],
    ['recognise', 'recognition'],
    ['recognize', 'recognise'],
    ['die', 'death'],
    ['freeze', 'freezing'],
    ['elect', 'election'],
    ['evacuate', 'evacuation'],
    ['decide', 'decision'],
    ['explode', 'explosion'],
    ['organise', 'organization'],
    ['colour', 'color'],
    ['analyse', 'analysis'],
    ['investigate', 'investigation'],
    ['resign', 'resignation'],
    ['arrive', 'arrival'],
    ['acquire', 'acquisition'],
    ['evacuated', 'evacuation'],
    ['stopped', 'stop'],
    ['wounded', 'wound'],
    ['meet', 'meeting'],
    ['settle', 'settlement'],
    ['releases', 'release'],
  ])('puts "%s" and "%s" into one family', (a, b) => {
    expect(familyOf(a)).toBe(familyOf(b));
  });

  it.each([
    ['attack', 'attacker'],
    ['build', 'building'],
    ['die', 'dice'],
    ['elect', 'eligible'],
    ['construct', 'destroy'],
    ['approve', 'prove'],
    ['confirm', 'conform'],
    ['injure', 'jury'],
    ['reside', 'president'],
    ['organ', 'organization'],
    ['evening', 'even'],
    ['contain', 'continent'],
    ['reside', 'resident'],
    ['represent', 'representative'],
    ['news', 'new'],
    ['univers', 'university'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(familyOf(a)).not.toBe(familyOf(b));
  });

  it('lets a word it does not know stand for itself', () => {
    for (const word of ['zzyzx', '', 'constructor', '__proto__']) expect(familyOf(word)).toBe(word);
  });

  it('names a family by a member of it', () => {
    for (const word of ['designation', 'recognise', 'death', 'analysis', 'stopped']) expect(familyOf(familyOf(word))).toBe(familyOf(word));
  });
});

describe('relate', () => {
  it.each([
    ['flood', 'flood', 'same'],
    ['designation', 'designate', 'derived'],
    ['attack', 'attacker', null],
    ['injure', 'wound', 'synonym'],
    ['begin', 'start', 'synonym'],
    ['demolish', 'destroy', 'synonym'],
    ['win', 'victory', 'synonym'],
    ['rise', 'fall', 'antonym'],
    ['open', 'close', 'antonym'],
    ['approve', 'reject', null],
    ['kill', 'recall', null],
    ['ferry', 'earthquake', null],
    ['bank', 'shore', null],
    ['charge', 'price', null],
    ['zzyzx', 'flood', null],
  ] as const)('ties "%s" to "%s": %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });
});
