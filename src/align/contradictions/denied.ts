import { backgroundIdf } from '../../lexicon/frequency.js';
import type { ClaimProfile } from '../profile.js';
import { wordKey } from '../word-keys.js';
import { clauseTokens, subjectTokens } from './clause-words.js';
import type { Opposition, OppositionFinder, Scene } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { speakForOne } from './speakers.js';
import { isOfAnotherYear, isOnePredicate, type Statement, sharedHeads, statementsOf } from './statement.js';

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
    return oppositionsAmong(scene, no, yes, (a, b) => {
      const [x, y] = [byProfile.get(a), byProfile.get(b)];
      if (x === undefined || y === undefined || !isOneMatter(x, y)) return [];
      const isFirm = speakForOne(a, b);
      return [a, ...reportOf(a)].flatMap((no) =>
        [b, ...reportOf(b)].map((yes): Opposition => ({ a: no, b: yes, sides: [isNotYet(a) ? 'not yet' : 'no', 'yes'], isFirm })),
      );
    });
  },
};

function isPerfect({ content: { clause, trigger }, extraction: { tokens } }: ClaimProfile): boolean {
  return tokens.slice(Math.max(clause.first, trigger - 4), trigger).some(({ lemma }) => lemma === 'have');
}

/** "has not conceded": what has not come about may come about later; not "was not", nor "has never", nor "denied that it had". */
function isNotYet(profile: ClaimProfile): boolean {
  const { content, extraction } = profile;
  if (content.attribution?.stance === 'denies') return false;
  const { clause, trigger } = content;
  const { tokens } = extraction;
  return isPerfect(profile) && !tokens.slice(Math.max(clause.first, trigger - 4), trigger).some(({ lower }) => lower === 'never');
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

/** Whether both are of what is, or both of what is to come: who has not left, or would not, may have left or may leave yet. */
function areOfOneTime({ profile: no }: Statement, { profile: yes }: Statement): boolean {
  const { modality } = yes.content;
  if (modality === 'asserted') return !isOfFuture(no);
  return modality === 'planned' && !isPerfect(no);
}

function isOfFuture({ content: { clause, trigger }, extraction: { tokens } }: ClaimProfile): boolean {
  return tokens.slice(Math.max(clause.first, trigger - 7), trigger).some(({ lower }) => FUTURE.has(lower));
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'wo', 'would', 'shall', 'going']);

/** "a *clean* punch": what is denied of one sort may hold of another. */
function isOfOneSort({ profile: { content, extraction } }: Statement, yes: Statement): boolean {
  const behind = extraction.tokens.slice(content.trigger + 1, Math.min(content.clause.end, content.trigger + 4));
  return behind.every((token, i) => token.tag !== 'ADJ' || behind[i + 1]?.tag !== 'NOUN' || yes.words.has(wordKey(token) ?? ''));
}

/** "rules *that have not taken effect*": told apart from others by the clause, and not told of. */
function isRestrictive({ content: { clause }, extraction: { tokens } }: ClaimProfile): boolean {
  const opener = tokens[clause.first]?.lower ?? '';
  const isSubject = tokens[clause.first + 1]?.tag === 'AUX' || tokens[clause.first + 1]?.tag === 'VERB';
  return isSubject && (opener === 'that' || opener === 'which' || opener === 'who') && tokens[clause.first - 1]?.tag === 'NOUN';
}

/** Words that put what came about behind what is denied ("would not stop", "finally stopped"). */
const AT_LAST: ReadonlySet<string> = new Set(['finally', 'eventually', 'later', 'until', 'initially', 'first']);

function isOneMatter(no: Statement, yes: Statement): boolean {
  if (no.isComparison || yes.isUnreal || yes.profile.content.attribution?.stance === 'believes' || !areOfOneTime(no, yes)) return false;
  if (isRestrictive(no.profile) || !isOfOneSort(no, yes)) return false;
  if ([no, yes].some(({ profile }) => clauseTokens(profile).some(({ lower }) => AT_LAST.has(lower)))) return false;
  if (!isOnePredicate(no, yes) || isOfAnotherYear(no, yes)) return false;
  const shared = [...no.object].filter((word) => yes.words.has(word)).length;
  if (no.predicate !== yes.predicate && shared === 0) return false;
  if (shared < LEAST_SHARED_OBJECT * no.object.size) return false;
  return isOneSubject(no, yes);
}

/** A head in common, and where both say more of their subject ("the name of the suspect", "the name of the victim") some of that, too. */
function isOneSubject(no: Statement, yes: Statement): boolean {
  const heads = sharedHeads(no, yes);
  if (heads.length === 0) return false;
  const rest = (subject: ReadonlySet<string>) => [...subject].filter((word) => !heads.includes(word));
  const [x, y] = [rest(no.subject), rest(yes.subject)];
  return (
    x.length === 0 ||
    y.length === 0 ||
    x.some((word) => yes.subject.has(word)) ||
    heads.length > 1 ||
    isName(no, heads) ||
    isName(yes, heads)
  );
}

/** The head in common is a name, which is of one whatever else is said of it. */
function isName({ profile }: Statement, heads: readonly string[]): boolean {
  return subjectTokens(profile).some((token) => token.tag === 'PROPN' && heads.includes(wordKey(token) ?? ''));
}
