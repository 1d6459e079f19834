import type { ClaimMaker } from './maker.js';

/** A claim for every person and organisation: who did it, and which office do they hold? The span takes in the office. */
export const actorClaims: ClaimMaker = {
  kind: 'actor',
  make(context) {
    return context.annotated.mentions.flatMap((mention) => {
      if (mention.type !== 'person' && mention.type !== 'organisation') return [];
      const { name, office } = mention.value;
      const span =
        office === null ? mention : { start: Math.min(mention.start, office.span.start), end: Math.max(mention.end, office.span.end) };
      const claim = context.claimAt(span, {
        kind: 'actor',
        value: { kind: 'actor', name, type: mention.type, office: office?.text ?? null, status: office?.status ?? 'current' },
        subject: name,
      });
      return claim === null ? [] : [claim];
    });
  },
};
