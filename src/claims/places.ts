import type { ClaimMaker } from './maker.js';

/** A claim for every place name: where was it? */
export const placeClaims: ClaimMaker = {
  kind: 'place',
  make(context) {
    return context.annotated.mentions.flatMap((mention) => {
      if (mention.type !== 'place') return [];
      const { name, country } = mention.value;
      const claim = context.claimAt(mention, { kind: 'place', value: { kind: 'place', name, country } });
      return claim === null ? [] : [claim];
    });
  },
};
