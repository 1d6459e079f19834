import type { ClaimMaker } from './maker.js';

/** A claim for every quantity: how many of what, how much, how far, how old? */
export const quantityClaims: ClaimMaker = {
  kind: 'quantity',
  make(context) {
    return context.annotated.mentions.flatMap((mention) => {
      if (mention.type !== 'quantity' || (mention.value.low === null && mention.value.high === null)) return [];
      const claim = context.claimAt(mention, {
        kind: 'quantity',
        value: mention.value,
        ...(mention.value.ofText === null ? {} : { subject: mention.value.ofText }),
      });
      return claim === null ? [] : [claim];
    });
  },
};
