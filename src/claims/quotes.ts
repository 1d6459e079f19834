import type { ClaimMaker } from './maker.js';

/** A claim for every quote that somebody said: what did they say, in which words? */
export const quoteClaims: ClaimMaker = {
  kind: 'quote',
  make(context) {
    return context.annotated.mentions.flatMap((mention) => {
      if (mention.type !== 'quote' || mention.value.use === 'scare') return [];
      const claim = context.claimAt(mention, {
        kind: 'quote',
        value: mention.value,
        subject: mention.value.speaker?.text ?? '',
        predicate: 'say',
        modality: 'asserted',
      });
      return claim === null ? [] : [claim];
    });
  },
};
