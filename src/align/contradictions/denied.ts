import { backgroundIdf } from '../../lexicon/frequency.js';
import type { ClaimProfile } from '../profile.js';
import type { Opposition, OppositionFinder, Scene } from './contradiction.js';
import { rivalPairs } from './rivals.js';
import { speakForOne } from './speakers.js';
import { isOfAnotherYear, isOnePredicate, type Statement, statementsOf } from './statement.js';

/** Rarity of a predicate below which two clauses that share it say little of one matter ("be", "have", "take"). */
const LEAST_RARITY = 1.9;

/** Share of what the denial says behind its predicate that the other clause must say too. */
const LEAST_SHARED_OBJECT = 0.5;

/** "The harbour is not out of use" against "The old harbour is out of use": one predicate of one subject, denied and stated. */
export const denied: OppositionFinder = {
  rule: 'denied',
  kind: 'event',
  find(scene) {
    const statements = statementsOf(scene).filter(
      ({ predicate, isQuestion, scope, heads, hasPronounObject }) =>
        !isQuestion && !hasPronounObject && scope === 'subject' && heads.size > 0 && backgroundIdf(predicate) >= LEAST_RARITY,
    );
    const reportOf = reportsBy(scene);
    const byProfile = new Map(statements.map((statement) => [statement.profile, statement]));
    const yes = statements.filter(({ polarity }) => polarity === 'yes').map(({ profile }) => profile);
    const no = statements.filter(({ polarity }) => polarity === 'no').map(({ profile }) => profile);
    return rivalPairs(scene, no, yes).flatMap(([a, b]): Opposition[] => {
      const [x, y] = [byProfile.get(a), byProfile.get(b)];
      if (x === undefined || y === undefined || !isOneMatter(x, y)) return [];
      const isFirm = speakForOne(a, b);
      return [a, ...reportOf(a)].flatMap((no) =>
        [b, ...reportOf(b)].map((yes): Opposition => ({ a: no, b: yes, sides: [isNotYet(a) ? 'not yet' : 'no', 'yes'], isFirm })),
      );
    });
  },
};

/** "has not conceded": what has not come about may come about later; not "was not", nor "has never". */
function isNotYet({ content: { clause, trigger }, extraction: { tokens } }: ClaimProfile): boolean {
  const before = tokens.slice(Math.max(clause.first, trigger - 4), trigger);
  return before.some(({ lemma }) => lemma === 'have') && !before.some(({ lower }) => lower === 'never');
}

/** The clause that reports a statement, where it is a claim of its own ("*The council denied* that …"): it says the same. */
function reportsBy(scene: Scene): (profile: ClaimProfile) => readonly ClaimProfile[] {
  const endingAt = new Map<string, ClaimProfile>();
  for (const profile of scene.profiles)
    if (profile.content.kind === 'event' && REPORTS.has(profile.content.predicate))
      endingAt.set(`${profile.source} ${profile.content.clause.end}`, profile);
  return ({ source, content }) => {
    const report = content.attribution === null ? undefined : endingAt.get(`${source} ${content.clause.first}`);
    return report === undefined ? [] : [report];
  };
}

/** Verbs that report a denial or a confirmation. */
const REPORTS: ReadonlySet<string> = new Set(['deny', 'dispute', 'reject', 'dismiss', 'refute', 'confirm', 'verify']);

function isOneMatter(no: Statement, yes: Statement): boolean {
  if (no.isComparison || yes.profile.content.attribution?.stance === 'believes') return false;
  if (!isOnePredicate(no, yes) || isOfAnotherYear(no, yes)) return false;
  const shared = [...no.object].filter((word) => yes.words.has(word)).length;
  if (no.predicate !== yes.predicate && shared === 0) return false;
  if (shared < LEAST_SHARED_OBJECT * no.object.size) return false;
  return [...no.heads].some((head) => yes.heads.has(head));
}
