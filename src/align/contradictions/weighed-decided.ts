import { WEIGHING } from '../../lexicon/stages.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { ClaimProfile } from '../profile.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground, type Statement, statementsOf } from './statement.js';

/** "May cut up to 40 posts" against "will cut 40 posts": one figure of one step, weighed in one article and decided in the other. */
export const weighedDecided: OppositionFinder = {
  rule: 'weighed-decided',
  kind: 'event',
  find(scene) {
    const statements = new Map(
      statementsOf(scene)
        .filter(
          ({ polarity, isQuestion, profile }) => polarity === 'yes' && !isQuestion && profile.figures.size > 0 && !isBackground(profile),
        )
        .map((statement) => [statement.profile, statement]),
    );
    const all = [...statements.values()];
    const weighed = all.filter(isWeighed).map(({ profile }) => profile);
    const decided = all.filter(isDecided).map(({ profile }) => profile);
    return oppositionsAmong(scene, weighed, decided, (a, b) => {
      const [x, y] = [statements.get(a), statements.get(b)];
      if (x === undefined || y === undefined || !isOneStep(x, y) || !shareFigure(a, b)) return [];
      return [{ a, b, sides: ['only considered', 'decided'] }];
    });
  },
};

/** "may cut", "is considering cutting", "weighs the sale of". */
function isWeighed({ profile: { content, extraction } }: Statement): boolean {
  if (content.attribution?.stance === 'believes') return false;
  if (WEIGHING.has(content.predicate)) return true;
  const before = extraction.tokens.slice(Math.max(content.clause.first, content.trigger - 3), content.trigger);
  return before.some(({ lower }) => lower === 'may' || lower === 'might' || lower === 'could');
}

/** "will cut", "said it would cut", "is to cut": flat. */
function isDecided({ profile: { content } }: Statement): boolean {
  return content.modality === 'planned' && !WEIGHING.has(content.predicate);
}

function isOneStep(weighed: Statement, decided: Statement): boolean {
  const { event, predicate } = decided;
  if (weighed.event !== null && weighed.event === event) return true;
  return weighed.predicate === predicate || (WEIGHING.has(weighed.profile.content.predicate) && weighed.object.has(familyOf(predicate)));
}

/** A number in both sentences that is no date and not small. */
function shareFigure({ figures: a }: ClaimProfile, { figures: b }: ClaimProfile): boolean {
  return [...a].some((figure) => figure.startsWith('q') && Number(figure.slice(1)) >= LEAST_FIGURE && b.has(figure));
}

/** Smaller numbers meet by chance. */
const LEAST_FIGURE = 10;
