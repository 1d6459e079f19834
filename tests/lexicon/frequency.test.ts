import { describe, expect, it } from 'vitest';
import { backgroundIdf } from '../../src/lexicon/frequency.js';

describe('backgroundIdf', () => {
  it.each([
    ['the', 'say'],
    ['say', 'minister'],
    ['people', 'bridge'],
    ['year', 'earthquake'],
    ['kill', 'evacuate'],
    ['government', 'designate'],
  ])('takes "%s" for more common than "%s"', (common, rare) => {
    expect(backgroundIdf(common)).toBeLessThan(backgroundIdf(rare));
  });

  it('gives words it does not know the weight of the rarest it knows', () => {
    expect(backgroundIdf('zzyzx')).toBeGreaterThan(7);
    expect(backgroundIdf('zzyzx')).toBe(backgroundIdf(''));
    expect(backgroundIdf('zzyzx')).toBeGreaterThanOrEqual(backgroundIdf('perpetrator'));
  });

  it('makes function words weigh next to nothing', () => {
    for (const word of ['the', 'of', 'and', 'a', 'in']) expect(backgroundIdf(word)).toBeLessThan(0.01);
  });

  it('knows inflected forms', () => {
    expect(backgroundIdf('ministers')).toBeLessThan(backgroundIdf('zzyzx'));
  });
});
