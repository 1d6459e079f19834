import { SUPERLATIVES } from '../../lexicon/superlatives.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { ClaimProfile } from '../profile.js';
import { subjectTokens, wordKeys } from './clause-words.js';
import type { Opposition, OppositionFinder, Scene } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** Words of a clause, at most, behind a superlative in which its scope is looked for. */
const SCOPE_REACH = 12;

/** Content words that two clauses share, at least, that rank no noun ("for the first time"). */
const LEAST_SHARED = 2;

/** A superlative with the noun that it ranks and how far it reaches. */
interface Ranking {
  readonly profile: ClaimProfile;
  readonly rank: string;
  readonly noun: string;
  /** `ever`: of all there has been; `since`: back to a time when there was one like it; `other`: not said, or in space. */
  readonly reach: 'ever' | 'since' | 'other';
  readonly isDenied: boolean;
  readonly words: ReadonlySet<string>;
}

/** "The worst flood since 1998" against "the worst flood on record": one looks back to a like, the other knows of none. */
export const superlativeReach: OppositionFinder = {
  rule: 'superlative-reach',
  kind: 'event',
  find: (scene) =>
    opposed(
      scene,
      (ranking) => ranking.reach === 'since',
      (ranking) => ranking.reach === 'ever',
      ['since', 'ever'],
      rankOneThing,
    ),
};

/** "It is not the largest bridge in the world" against "the largest road bridge in the world". */
export const superlativeDenied: OppositionFinder = {
  rule: 'superlative-denied',
  kind: 'event',
  find: (scene) =>
    opposed(
      scene,
      (ranking) => ranking.isDenied,
      (ranking) => !ranking.isDenied,
      ['no', 'yes'],
      rankInOneWorld,
    ),
};

function opposed(
  scene: Scene,
  isOne: (ranking: Ranking) => boolean,
  isOther: (ranking: Ranking) => boolean,
  sides: Opposition['sides'],
  rankTheSame: (a: Ranking, b: Ranking) => boolean,
): readonly Opposition[] {
  const rankings = new Map(
    scene.profiles.flatMap((profile) => {
      const ranking = rankingOf(profile);
      return ranking === null ? [] : [[profile, ranking] as const];
    }),
  );
  const all = [...rankings.values()];
  const claims = (keep: (ranking: Ranking) => boolean) => all.filter(keep).map(({ profile }) => profile);
  return oppositionsAmong(scene, claims(isOne), claims(isOther), (a, b) => {
    const [x, y] = [rankings.get(a), rankings.get(b)];
    return x !== undefined && y !== undefined && sizeOf(x.rank) === sizeOf(y.rank) && rankTheSame(x, y) ? [{ a, b, sides }] : [];
  });
}

/** The worst of its kind and the largest are told as one. */
function sizeOf(rank: string): string {
  return rank === 'worst' ? 'largest' : rank;
}

function rankOneThing(a: Ranking, b: Ranking): boolean {
  if (a.noun !== 'time') return a.noun === b.noun;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return b.noun === 'time' && familyOf(a.profile.content.predicate) === familyOf(b.profile.content.predicate) && shared >= LEAST_SHARED;
}

/** Both reach over the world, or rank one noun and neither does: the biggest of one make may be none of the biggest in the world. */
function rankInOneWorld(a: Ranking, b: Ranking): boolean {
  const [x, y] = [a.words.has('world'), b.words.has('world')];
  return x === y && (x || a.noun === b.noun);
}

function rankingOf(profile: ClaimProfile): Ranking | null {
  const { content, extraction } = profile;
  if (content.kind !== 'event' || isBackground(profile)) return null;
  const { tokens } = extraction;
  for (let i = content.clause.first; i < content.clause.end; i++) {
    const rank = SUPERLATIVES.get(tokens[i]?.lower ?? '');
    if (rank === undefined || NO_RANKING.has(tokens[i - 1]?.lower ?? '')) continue;
    const behind = tokens.slice(i + 1, i + 1 + SCOPE_REACH);
    const noun =
      behind.slice(0, 4).find((token) => token.tag === 'NOUN' && !RECORDS.has(token.lemma)) ??
      subjectTokens(profile).findLast(({ tag }) => tag === 'NOUN');
    if (noun === undefined) return null;
    const words = wordKeys([...tokens.slice(content.clause.first, i), ...behind]);
    if (tokens.slice(content.clause.first, content.clause.end).some(({ lower }) => lower === 'until')) continue;
    const isDenied = tokens.slice(Math.max(content.clause.first, i - 3), i).some(({ lower }) => NOT.has(lower));
    return { profile, rank, noun: familyOf(noun.lemma), reach: reachOf(behind.map(({ lower }) => lower)), isDenied, words };
  }
  return null;
}

/** "the *next* largest", "*second* largest", "*her* first", "*not* only": not the rank itself, or not among all. */
const NO_RANKING: ReadonlySet<string> = new Set(
  'next second third fourth fifth sixth seventh eighth ninth tenth - its his her their our my your not'.split(' '),
);

const RECORDS: ReadonlySet<string> = new Set(['record', 'history']);
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t']);

/** How far back the words behind a superlative reach. */
function reachOf(behind: readonly string[]): Ranking['reach'] {
  for (const [i, word] of behind.entries()) {
    const next = behind[i + 1] ?? '';
    if (word === 'ever' || (word === 'on' && next === 'record') || (word === 'in' && next === 'history')) return 'ever';
    if (word === 'since') return behind.slice(i + 1, i + 4).some((later) => /^\d{4}$/u.test(later)) ? 'since' : 'other';
    if (word === 'in' && behind.slice(i + 1, i + 5).some((later) => SPANS.has(later))) return 'since';
  }
  return 'other';
}

const SPANS: ReadonlySet<string> = new Set(['years', 'decades', 'century', 'centuries', 'decade', 'months', 'generation', 'generations']);
