import { argumentFeatures } from './argument-features.js';
import type { ClauseSlots } from './clause-slots.js';
import { relatedness } from './figure-features.js';
import type { Features } from './logistic.js';
import { saturate } from './logistic.js';
import type { ClaimProfile } from './profile.js';
import { scopeFeatures } from './scope-features.js';
import { cosine, dot, sharedWeight } from './vector.js';

/** What speaks for two clauses telling the same event; `slots` are those of `a` and of `b`. */
export function clauseFeatures(a: ClaimProfile, b: ClaimProfile, slots: readonly [ClauseSlots, ClauseSlots]): Features {
  const clause = cosine(a.clause, b.clause);
  const near = cosine(a.near, b.near);
  const predicate = relatedness(a.content.predicate, b.content.predicate);
  const scope = scopeFeatures(a, b);
  const said = argumentFeatures(...slots);
  // one literal and no spreading: of tens of thousands of pairs, building and scoring one took four times as long
  return {
    clause,
    near,
    sentence: cosine(a.sentence, b.sentence),
    shared: saturate(sharedWeight(a.clause, b.clause), 15),
    contained: containment(a, b),
    names: cosine(a.names, b.names),
    figures: sharedFigures(a, b),
    predicate,
    predicateAndClause: predicate * clause,
    polarity: (a.content.modality === 'negated') !== (b.content.modality === 'negated') ? 1 : 0,
    modality: a.content.modality === b.content.modality ? 1 : 0,
    headline: a.position === 0 || b.position === 0 ? 1 : 0,
    superlative: sameSuperlative(a, b),
    strange: scope.strange,
    scopeShared: scope.scopeShared,
    scopeOnce: scope.scopeOnce,
    scopeClash: scope.scopeClash,
    yearShared: scope.yearShared,
    yearOnce: scope.yearOnce,
    yearClash: scope.yearClash,
    subjectWords: said.subjectWords,
    objectWords: said.objectWords,
    crossed: said.crossed,
    clauseNames: said.clauseNames,
    nameClash: said.nameClash,
    subjectNameClash: said.subjectNameClash,
    clauseFigures: said.clauseFigures,
    sentenceFigures: said.sentenceFigures,
    quoted: said.quoted,
    quotedOnce: said.quotedOnce,
    sizes: said.sizes,
  };
}

/** Share of the shorter clause's weight that the longer one has too. */
function containment(a: ClaimProfile, b: ClaimProfile): number {
  const smaller = Math.min(a.clause.norm, b.clause.norm);
  return smaller === 0 ? 0 : Math.min(1, Math.sqrt(dot(a.clause, b.clause)) / smaller);
}

function sharedFigures(a: ClaimProfile, b: ClaimProfile): number {
  let shared = 0;
  for (const figure of a.figures) if (b.figures.has(figure)) shared += 1;
  return saturate(shared, 1);
}

/** 1 where both rank the same noun alike ("the first country"), .5 where the nouns differ. */
export function sameSuperlative(a: ClaimProfile, b: ClaimProfile): number {
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind !== 'event' || y.kind !== 'event' || x.superlative === null || y.superlative === null) return 0;
  if (x.superlative.rank !== y.superlative.rank) return 0;
  return relatedness(x.superlative.noun, y.superlative.noun) > 0 ? 1 : 0.5;
}
