import { type ClauseSlots, relationOf } from './clause-slots.js';
import { saturate } from './logistic.js';

/** What two clauses say of the same things. */
export type ArgumentFeatures = Readonly<
  Record<
    | 'subjectWords'
    | 'objectWords'
    | 'crossed'
    | 'clauseNames'
    | 'nameClash'
    | 'subjectNameClash'
    | 'clauseFigures'
    | 'sentenceFigures'
    | 'quoted'
    | 'quotedOnce'
    | 'sizes',
    number
  >
>;

/** What speaks for two clauses having the same arguments: the same said of the same, with the same figures, in the same mouth. */
export function argumentFeatures(a: ClauseSlots, b: ClauseSlots): ArgumentFeatures {
  return {
    subjectWords: overlap(a.subject, b.subject),
    objectWords: overlap(a.object, b.object),
    crossed: saturate(shared(a.subject, b.object) + shared(a.object, b.subject), 1),
    clauseNames: saturate(shared(a.names, b.names), 1),
    nameClash: areApart(a.names, b.names),
    subjectNameClash: areApart(a.subjectNames, b.subjectNames),
    clauseFigures: saturate(sameFigures(a.figures, b.figures), 1),
    sentenceFigures: saturate(sameFigures(a.sentenceFigures, b.sentenceFigures), 1),
    quoted: a.isQuoted && b.isQuoted ? 1 : 0,
    quotedOnce: a.isQuoted !== b.isQuoted ? 1 : 0,
    sizes: Math.min(a.size, b.size) / Math.max(1, a.size, b.size),
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const key of a) if (b.has(key)) count += 1;
  return count;
}

/** Share of the smaller set that the other has too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return shared(a, b) / Math.max(1, Math.min(a.size, b.size));
}

/** 1 where both sides have some and none in common. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0 ? 1 : 0;
}

/** How many figures of one side the other gives too: alike in value and in what they count or measure. */
function sameFigures(a: ClauseSlots['figures'], b: ClauseSlots['figures']): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((figure) =>
    b.some((other) => {
      const relation = relationOf(figure, other);
      return relation === 'same' || (relation === 'overlaps' && figure.kind === 'quantity');
    }),
  ).length;
}
