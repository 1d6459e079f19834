import type { ClaimProfile } from '../profile.js';
import { claimsOfSentence } from './clause-words.js';
import type { Opposition, OppositionFinder, Scene } from './contradiction.js';
import { type Outcome, outcomesOf } from './outcome-reader.js';
import { oppositionsAmong } from './rivals.js';

/** "The chair resigned" against "the chair was sacked": one question, one thing or person, two answers that exclude one another. */
export const settled: OppositionFinder = { rule: 'outcome', kind: 'event', find: (scene) => oppositionsIn(scene, false) };

/** "The driver is under arrest" against "the driver went home": the same, of what may be otherwise on the next day. */
export const standing: OppositionFinder = { rule: 'state', kind: 'event', find: (scene) => oppositionsIn(scene, true) };

function oppositionsIn(scene: Scene, moves: boolean): readonly Opposition[] {
  const byAxis = new Map<string, Map<ClaimProfile, Outcome>>();
  for (const outcome of outcomesIn(scene)) {
    const list = byAxis.get(outcome.axis.name) ?? new Map<ClaimProfile, Outcome>();
    byAxis.set(outcome.axis.name, list.set(outcome.profile, outcome));
  }
  return [...byAxis.values()].flatMap((outcomes) => {
    const all = [...outcomes.values()];
    const claims = [...outcomes.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [outcomes.get(a), outcomes.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || !areOpposite(x, y)) return [];
      if (mayMove(x, y) !== moves || (moves && !areOfOneDay(a, b))) return [];
      if (isToldTwice(x, all) || isToldTwice(y, all)) return [];
      return [{ a, b, sides: [x.answer, y.answer], isFirm: x.isFlat && y.isFlat }];
    });
  });
}

/** Read once a scene for both rules. */
const outcomesOfScenes = new WeakMap<Scene, readonly Outcome[]>();

function outcomesIn(scene: Scene): readonly Outcome[] {
  const known = outcomesOfScenes.get(scene) ?? scene.profiles.flatMap((profile) => outcomesOf(profile));
  outcomesOfScenes.set(scene, known);
  return known;
}

/** Whether the passing of time may explain the two: not where one is a denial or a plan, nor where one holds over the day of the other. */
function mayMove(a: Outcome, b: Outcome): boolean {
  if (!a.axis.moves || a.isDenial || b.isDenial || holdsOver(a.profile, b.profile) || holdsOver(b.profile, a.profile)) return false;
  return [a, b].every(({ profile }) => profile.content.modality !== 'planned');
}

/** A state of one day is held against another of that day; from one day to the next too much of what is said is of two things. */
function areOfOneDay(a: ClaimProfile, b: ClaimProfile): boolean {
  return dayOf(a.published) === dayOf(b.published);
}

/** "under arrest *since Friday*", "closed *until 5 March*": the stretch that a clause names takes in the day of the other article. */
function holdsOver({ content, extraction, published }: ClaimProfile, { published: other }: ClaimProfile): boolean {
  const [own, day] = [dayOf(published), dayOf(other)];
  if (own === null || day === null) return false;
  return claimsOfSentence(extraction.claims, content).some(({ value, tokens }) => {
    if (value.kind !== 'date' || tokens.first < content.clause.first) return false;
    const words = [extraction.tokens[tokens.first]?.lower, extraction.tokens[tokens.first - 1]?.lower];
    if (words.includes('since')) return value.from !== null && value.from <= day && day <= own;
    return (words.includes('until') || words.includes('till')) && own <= day && value.to !== null && day <= value.to;
  });
}

const MS_PER_DAY = 86_400_000;

function dayOf(published: ClaimProfile['published']): number | null {
  const day = published === null ? Number.NaN : Math.floor(Date.parse(`${published.value.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY);
  return Number.isNaN(day) ? null : day;
}

/** What it is said of has a word in common; the sentences have one, where a story has but one such question. */
function isOneThing(a: Outcome, b: Outcome): boolean {
  if ([...a.theme].some((key) => b.theme.has(key))) return true;
  return a.axis.isOfStory === true && [...a.around].some((key) => b.around.has(key));
}

/** Not of two names. */
function areOpposite(a: Outcome, b: Outcome): boolean {
  if (a.answer === b.answer || !isOneThing(a, b)) return false;
  return a.names.size === 0 || b.names.size === 0 || [...a.names].some((name) => b.names.has(name));
}

/** Whether the article also gives the other answer: then it tells of two times, or of two things. */
function isToldTwice(outcome: Outcome, all: readonly Outcome[]): boolean {
  return all.some((other) => other.profile.source === outcome.profile.source && areOpposite(outcome, other));
}
