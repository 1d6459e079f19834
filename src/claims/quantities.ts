import { MOCK_NUMBERS } from '../lexicon/mock-numbers.js';
import type { TimexMention } from '../model/mention.js';
import { possibilities } from '../values/possibilities.js';
import type { QuantityValue } from '../values/quantity.js';
import { unitOfWord } from '../values/units.js';
import type { ClaimMaker } from './maker.js';

/** A claim for every quantity: how many of what, how much, how far, how old, how long? */
export const quantityClaims: ClaimMaker = {
  kind: 'quantity',
  make(context) {
    return context.annotated.mentions.flatMap((mention) => {
      const value = mention.type === 'quantity' ? mention.value : mention.type === 'duration' ? lengthOf(mention) : null;
      if (value === null || (value.low === null && value.high === null) || isMock(value)) return [];
      const claim = context.claimAt(mention, {
        kind: 'quantity',
        value,
        ...(value.ofText === null ? {} : { subject: value.ofText }),
      });
      return claim === null ? [] : [claim];
    });
  },
};

/** "Eleven zillion files": the number that stands for none is read as the first word of what is counted. */
function isMock({ ofText, of }: QuantityValue): boolean {
  return MOCK_NUMBERS.has((ofText ?? of ?? '').split(' ', 1)[0] ?? '');
}

/** A duration as the quantity that it is; null where it has no length ("recent years"). */
function lengthOf({ value: { duration } }: TimexMention): QuantityValue | null {
  if (duration === null) return null;
  const unit = unitOfWord(duration.unit) ?? null;
  if (unit === null) return null;
  const { low, high, approximate } = duration;
  const bound = approximate ? 'about' : low === high ? 'exact' : low === null ? 'at-most' : high === null ? 'at-least' : 'range';
  const stated = { low, high, bound, step: 1, scaled: false, unit, fraction: false } as const;
  return {
    kind: 'quantity',
    low,
    high,
    ...possibilities(stated),
    approximate,
    bound,
    unit,
    of: null,
    ofText: null,
    role: 'amount',
    change: null,
  };
}
