import { argumentFeatures } from './argument-features.js';
import type { ClauseSlots } from './clause-slots.js';
import { relatedness } from './figure-features.js';
import type { Features } from './logistic.js';
import { saturate } from './logistic.js';
import type { ClaimProfile } from './profile.js';
import { scopeFeatures } from './scope-features.js';
import { cosine, sharedWeight } from './vector.js';

/**
 * What speaks for one name in two clauses filling the same slot of the same event. The names themselves are held to be the
 * same; `slots` are those of the clauses of `a` and of `b`.
 */
export function slotFeatures(a: ClaimProfile, b: ClaimProfile, slots: readonly [ClauseSlots, ClauseSlots], holders: number): Features {
  const near = cosine(a.near, b.near);
  const predicate = relatedness(a.content.predicate, b.content.predicate);
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  const scope = scopeFeatures(a, b);
  const said = argumentFeatures(...slots);
  // one literal and no spreading: of tens of thousands of pairs, building and scoring one took four times as long
  return {
    near,
    clause: cosine(a.clause, b.clause),
    sentence: cosine(a.sentence, b.sentence),
    nearShare: saturate(sharedWeight(a.near, b.near), 12),
    names: cosine(a.names, b.names),
    predicate,
    predicateAndNear: predicate * near,
    rarity: 1 / Math.sqrt(Math.max(1, holders)),
    role: roleA === roleB ? 1 : 0,
    subjects: roleA === 'subject' && roleB === 'subject' ? 1 : 0,
    prepositions: roleA !== 'subject' && roleA === roleB ? 1 : 0,
    headline: a.position === 0 || b.position === 0 ? 1 : 0,
    lead: a.position <= 3 && b.position <= 3 ? 1 : 0,
    offices: hasOffice(a) && hasOffice(b) ? 1 : 0,
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

/** "subject" for a name before its verb, else the word right before it ("in", "near", "the"). */
function roleOf(profile: ClaimProfile): string {
  const { content, extraction } = profile;
  if (content.trigger >= 0 && content.tokens.first < content.trigger) {
    const before = extraction.tokens[content.tokens.first - 1];
    if (before?.tag !== 'ADP') return 'subject';
  }
  for (let i = content.tokens.first - 1; i >= Math.max(content.clause.first, content.tokens.first - 3); i--) {
    const token = extraction.tokens[i];
    if (token?.tag === 'ADP') return token.lower;
  }
  return '';
}

function hasOffice(profile: ClaimProfile): boolean {
  return profile.content.value.kind === 'actor' && profile.content.value.office !== null;
}
