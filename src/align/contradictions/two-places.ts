import { MOVING_VERBS } from '../../lexicon/movement.js';
import { knownPlace } from '../../lexicon/names/gazetteer.js';
import { OCEANS } from '../../lexicon/names/oceans.js';
import type { Token } from '../../model/token.js';
import { fold } from '../../text/fold.js';
import { compareNames } from '../../values/name.js';
import type { ClaimProfile } from '../profile.js';
import { namesWord } from './article-words.js';
import { keysOfNouns } from './clause-words.js';
import type { OppositionFinder, Scene } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground, isOnePredicate, type Statement, sharedHeads, statementsOf } from './statement.js';

/** Tokens before a preposition that may be the thing which it places. */
const THING_REACH = 5;

/** "Slipped into Ghana" against "crossed into Benin": one who went, or one thing that is, in two places that exclude one another. */
export const twoPlaces: OppositionFinder = {
  rule: 'two-places',
  kind: 'place',
  find(scene) {
    const placings = new Map(placingsOf(scene).map((placing) => [placing.profile, placing]));
    const claims = [...placings.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [placings.get(a), placings.get(b)];
      if (a.source > b.source || x === undefined || y === undefined) return [];
      return isOneThing(x, y) && areApart(x, y) ? [{ a, b, sides: [x.name, y.name] }] : [];
    });
  },
};

/** A place behind a preposition, with what is there and what happened there. */
interface Placing {
  readonly profile: ClaimProfile;
  readonly name: string;
  readonly preposition: string;
  /** Keys of the nouns before the preposition. */
  readonly things: ReadonlySet<string>;
  /** The clause that the place stands in; null where it is none that states something. */
  readonly statement: Statement | null;
}

function placingsOf(scene: Scene): readonly Placing[] {
  const statementIn = new Map(
    statementsOf(scene).map((statement) => [`${statement.profile.source} ${statement.profile.content.clause.first}`, statement]),
  );
  return scene.profiles.flatMap((profile): Placing[] => {
    const { content, extraction } = profile;
    if (content.value.kind !== 'place' || isBackground(profile) || profile.otherYears.size > 0) return [];
    const at = prepositionBefore(extraction.tokens, content.tokens.first);
    const firstOfSentence = extraction.sentences[content.sentence]?.firstToken ?? 0;
    if (at < firstOfSentence) return [];
    return [
      {
        profile,
        name: content.value.name,
        preposition: extraction.tokens[at]?.lower ?? '',
        things: keysOfNouns(extraction.tokens.slice(Math.max(firstOfSentence, at - THING_REACH), at)),
        statement: statementIn.get(`${profile.source} ${content.clause.first}`) ?? null,
      },
    ];
  });
}

/** The preposition right before a name, but for "the"; -1 where there is none. */
function prepositionBefore(tokens: readonly Token[], first: number): number {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return PLACING.has(tokens[at]?.lower ?? '') ? at : -1;
}

const PLACING: ReadonlySet<string> = new Set(['in', 'into', 'on', 'at', 'to', 'from', 'off', 'near', 'towards', 'toward', 'of', 'outside']);

/** Two places of one sort, of which neither article names the other's. */
function areApart(a: Placing, b: Placing): boolean {
  if (compareNames(a.name, b.name, 'place').relation !== 'incomparable' || !areOfOneSort(a.name, b.name)) return false;
  return !namesWord(a.profile.extraction, firstWord(b.name)) && !namesWord(b.profile.extraction, firstWord(a.name));
}

/** Two countries, two cities, two oceans: what is of two sorts may lie one in the other. */
function areOfOneSort(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  if (x.length > 1 && x.length === y.length && x.at(-1) === y.at(-1)) return true;
  if (OCEANS.has(x[0] ?? '') && OCEANS.has(y[0] ?? '')) return true;
  const [one, other] = [knownPlace(fold(a)), knownPlace(fold(b))];
  return one !== undefined && other !== undefined && SORTS[one.kind] === SORTS[other.kind];
}

const SORTS = {
  country: 'country',
  capital: 'city',
  seat: 'seat',
  region: 'region',
  'world-region': 'world region',
  'large-city': 'city',
  city: 'city',
} as const;

function words(name: string): readonly string[] {
  return fold(name)
    .split(/[\s-]+/u)
    .filter((word) => word !== 'the');
}

function firstWord(name: string): string {
  return words(name)[0] ?? '';
}

/** One subject that moved, or did one thing, there; or one thing that is there. */
function isOneThing(a: Placing, b: Placing): boolean {
  if (sortOf(a.preposition) !== sortOf(b.preposition)) return false;
  const [x, y] = [a.statement, b.statement];
  if (x !== null && y !== null && x.polarity === y.polarity && sharedHeads(x, y).length > 0)
    if (isOnePredicate(x, y) || (isMoving(x) && isMoving(y))) return true;
  return a.things.size > 1 && [...a.things].filter((thing) => b.things.has(thing)).length > 1;
}

/** "fell *into* the sea", "came down *in* the sea". */
function sortOf(preposition: string): string {
  return preposition === 'into' ? 'in' : preposition;
}

/** "came *down*" is a fall. */
function isMoving({ profile: { content, extraction } }: Statement): boolean {
  return MOVING_VERBS.has(content.predicate) || FALLING.has(content.predicate) || extraction.tokens[content.trigger + 1]?.lower === 'down';
}

const FALLING: ReadonlySet<string> = new Set(['fall', 'crash', 'plunge', 'splash', 'ditch', 'drop', 'land', 'plummet']);
