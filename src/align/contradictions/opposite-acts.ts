import { hasOpposite, oppositeActs } from '../../lexicon/opposite-acts.js';
import { subjectTokens } from './clause-words.js';
import type { Opposition, OppositionFinder } from './contradiction.js';
import { rivalPairs } from './rivals.js';
import { isBackground, type Statement, sharedHeads, statementsOf, yearsIn } from './statement.js';

/** "Holm will stay on" against "Holm will leave the firm": one subject does what it cannot do both. */
export const oppositeDeeds: OppositionFinder = {
  rule: 'opposite-acts',
  kind: 'event',
  find(scene) {
    const statements = new Map(
      statementsOf(scene)
        .filter(isDeed)
        .map((statement) => [statement.profile, statement]),
    );
    const all = [...statements.values()];
    const claims = [...statements.keys()];
    return rivalPairs(scene, claims, claims).flatMap(([a, b]): Opposition[] => {
      const [x, y] = [statements.get(a), statements.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || !areOpposite(x, y)) return [];
      return isToldTwice(x, all) || isToldTwice(y, all) ? [] : [{ a, b, sides: [verbOf(x), verbOf(y)] }];
    });
  },
};

/** The verb; "resign" for "step down" and the like. */
function verbOf({ profile: { content }, event }: Statement): string {
  return event === 'resign' ? event : content.predicate;
}

/** Stated flat or planned, of somebody, in the time of the story. */
function isDeed(statement: Statement): boolean {
  const { profile, polarity, isQuestion, isGeneral, heads, scope, isUnreal } = statement;
  const { modality, attribution, trigger } = profile.content;
  const { tokens } = profile.extraction;
  return (
    tokens[trigger]?.tag === 'VERB' &&
    tokens[trigger + 1]?.lower !== 'by' &&
    !isUnreal &&
    tokens[trigger + 1]?.tag !== 'ADJ' &&
    hasOpposite(verbOf(statement)) &&
    polarity === 'yes' &&
    scope === 'subject' &&
    heads.size > 0 &&
    !isQuestion &&
    !isGeneral &&
    (modality === 'asserted' || modality === 'planned') &&
    attribution?.stance !== 'believes' &&
    !isBackground(profile)
  );
}

function areOpposite(a: Statement, b: Statement): boolean {
  const opposites = oppositeActs(verbOf(a), verbOf(b));
  if (opposites === null || [a, b].some(({ profile }) => yearsIn(profile).size > 0)) return false;
  if (sharedHeads(a, b).length === 0) return false;
  if (opposites === 'alone') return isPlanned(a) && isPlanned(b) && isNamed(a) && isNamed(b);
  return [...a.object].some((word) => b.object.has(word));
}

/** Of what is done, one may follow the other; of what is planned only one will. */
function isPlanned({ profile: { content } }: Statement): boolean {
  return content.modality === 'planned';
}

/** The subject goes by a name, or by a pronoun for one: common nouns may be of many. */
function isNamed({ profile }: Statement): boolean {
  return subjectTokens(profile).some(({ tag, lower }) => tag === 'PROPN' || lower === 'he' || lower === 'she');
}

/** The article tells of both: of one subject at two times. */
function isToldTwice(statement: Statement, all: readonly Statement[]): boolean {
  return all.some((other) => other.profile.source === statement.profile.source && areOpposite(statement, other));
}
