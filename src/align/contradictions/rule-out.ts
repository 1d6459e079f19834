import { STOPWORDS } from '../../lexicon/stopwords.js';
import { wordKeys } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground, type Statement, statementsOf } from './statement.js';

/** Tokens behind "rule out" that say what was. */
const REACH = 12;

/** "No deaths were linked to it" against "have yet to rule out that a death was": flat in one article, open in the other. */
export const ruledOut: OppositionFinder = {
  rule: 'ruled-out',
  kind: 'event',
  find(scene) {
    const statements = new Map(
      statementsOf(scene)
        .filter(({ profile, isQuestion }) => !isQuestion && !isBackground(profile))
        .map((statement) => [statement.profile, statement]),
    );
    const all = [...statements.values()];
    const open = all.filter((statement) => isRulingOut(statement) && statement.polarity === 'no').map(({ profile }) => profile);
    const closed = all.filter((statement) => closedThings(statement).size > 0).map(({ profile }) => profile);
    return oppositionsAmong(scene, open, closed, (a, b) => {
      const [x, y] = [statements.get(a), statements.get(b)];
      if (x === undefined || y === undefined) return [];
      const things = closedThings(y);
      return [...nounsBehind(x)].some((noun) => things.has(noun)) ? [{ a, b, sides: ['not ruled out', 'ruled out'] }] : [];
    });
  },
};

function isRulingOut({ profile: { content, extraction } }: Statement): boolean {
  return content.predicate === 'rule' && extraction.tokens[content.trigger + 1]?.lower === 'out';
}

/** What a clause says is not so: "ruled out *arson*", "no *deaths* were linked to it", "no *arson* is suspected". */
function closedThings(statement: Statement): ReadonlySet<string> {
  if (isRulingOut(statement)) return statement.polarity === 'yes' ? nounsBehind(statement) : new Set();
  const isTied = statement.polarity === 'no' && statement.scope === 'no-such' && TYING.has(statement.profile.content.predicate);
  return isTied ? statement.heads : new Set();
}

/** Verbs that tie one thing to another, or look for it. */
const TYING: ReadonlySet<string> = new Set('link connect attribute relate tie associate suspect involve'.split(' '));

function nounsBehind({ profile: { content, extraction } }: Statement): ReadonlySet<string> {
  const behind = extraction.tokens.slice(content.trigger + 2, content.trigger + 2 + REACH);
  const end = behind.findIndex(({ text }) => text === '.' || text === ';');
  return wordKeys(behind.slice(0, end < 0 ? REACH : end).filter(({ tag, lower }) => tag === 'NOUN' && !STOPWORDS.has(lower)));
}
