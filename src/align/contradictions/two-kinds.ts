import { type RivalKind, rivalKindOf } from '../../lexicon/rival-kinds.js';
import type { ClaimProfile } from '../profile.js';
import { clauseKeys, clauseTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground, isOfAnotherYear, isOnePredicate, type Statement, statementsOf } from './statement.js';

/** Content words beside predicate and kind that two clauses share, at least, and the tokens of a clause that are looked at. */
const LEAST_SHARED = 2;
const REACH = 60;

/** "A car was driven into the wall" against "a lorry was driven into the wall": one deed with things of two kinds. */
export const twoKinds: OppositionFinder = {
  rule: 'two-kinds',
  kind: 'event',
  find(scene) {
    const told = new Map(
      statementsOf(scene).flatMap((statement) => {
        const kind = statement.isQuestion || isBackground(statement.profile) ? null : kindIn(statement.profile);
        return kind === null ? [] : [[statement.profile, { statement, ...kind }] as const];
      }),
    );
    const claims = [...told.keys()];
    const mixed = mixedIn([...told.values()]);
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [told.get(a), told.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || !areTwo(x, y) || !areOneDeed(x, y)) return [];
      if (mixed.has(deedKey(x)) || mixed.has(deedKey(y))) return [];
      return [{ a, b, sides: [x.noun, y.noun] }];
    });
  },
};

interface Told {
  readonly statement: Statement;
  readonly kind: RivalKind;
  readonly noun: string;
}

/** The first kind that a clause names; null where it names none, or a rival of it. */
function kindIn(profile: ClaimProfile): Pick<Told, 'kind' | 'noun'> | null {
  const found = clauseTokens(profile)
    .slice(0, REACH)
    .flatMap(({ tag, lemma }) => {
      const kind = tag === 'NOUN' ? rivalKindOf(lemma) : undefined;
      return kind === undefined ? [] : [{ kind, noun: lemma }];
    });
  const [first] = found;
  return first === undefined || found.some(({ kind }) => kind.line === first.kind.line && kind.rival !== first.kind.rival) ? null : first;
}

function areTwo(a: Told, b: Told): boolean {
  return a.kind.line === b.kind.line && a.kind.rival !== b.kind.rival;
}

/** Predicates with which an article tells of more than one kind of one line: it tells several deeds apart, or goes back and forth. */
function mixedIn(all: readonly Told[]): ReadonlySet<string> {
  const rivals = new Map<string, number>();
  const mixed = new Set<string>();
  for (const told of all) {
    const key = deedKey(told);
    if ((rivals.get(key) ?? told.kind.rival) !== told.kind.rival) mixed.add(key);
    rivals.set(key, told.kind.rival);
  }
  return mixed;
}

function deedKey({ statement, kind }: Told): string {
  return `${statement.profile.source} ${statement.predicate} ${kind.line}`;
}

function areOneDeed(a: Told, b: Told): boolean {
  const [x, y] = [a.statement, b.statement];
  if (x.polarity !== y.polarity || !isOnePredicate(x, y) || isOfAnotherYear(x, y)) return false;
  const words = clauseKeys(y.profile, REACH);
  const shared = [...clauseKeys(x.profile, REACH)].filter((word) => words.has(word) && word !== x.predicate);
  return shared.length >= LEAST_SHARED;
}
