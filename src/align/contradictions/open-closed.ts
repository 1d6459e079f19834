import { CLOSED_WORDS, OPEN_WORDS, OPENING_THINGS } from '../../lexicon/states.js';
import type { ClaimProfile } from '../profile.js';
import { clauseTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** A thing that an article says is open, or closed. */
interface State {
  readonly profile: ClaimProfile;
  readonly thing: string;
  readonly state: 'open' | 'closed';
}

/** "The airport was closed" against "the airport reopened": one thing in two states. Articles that tell of both are left out. */
export const openClosed: OppositionFinder = {
  rule: 'open-closed',
  kind: 'event',
  find(scene) {
    const states = new Map(scene.profiles.flatMap((profile) => statesOf(profile).map((state) => [profile, state] as const)));
    const all = [...states.values()];
    const told = new Set(all.map(({ profile, thing, state }) => `${profile.source} ${thing} ${state}`));
    const settled = all.filter(
      ({ profile, thing, state }) => !told.has(`${profile.source} ${thing} ${state === 'open' ? 'closed' : 'open'}`),
    );
    const inState = (state: State['state']) => settled.filter((one) => one.state === state).map(({ profile }) => profile);
    return oppositionsAmong(scene, inState('closed'), inState('open'), (a, b) => {
      const [x, y] = [states.get(a), states.get(b)];
      return x !== undefined && y !== undefined && isOpposite(x, y) ? [{ a, b, sides: ['closed', 'open'] }] : [];
    });
  },
};

function statesOf(profile: ClaimProfile): readonly State[] {
  const { content, extraction } = profile;
  if (content.kind !== 'event' || content.modality !== 'asserted' || isBackground(profile)) return [];
  const trigger = extraction.tokens[content.trigger];
  const word = trigger?.lemma ?? '';
  const state = OPEN_WORDS.has(word) ? 'open' : CLOSED_WORDS.has(word) ? 'closed' : null;
  const thing = thingOf(profile);
  return state === null || thing === null ? [] : [{ profile, thing, state }];
}

/** The thing that stands nearest to the predicate of its clause. */
function thingOf(profile: ClaimProfile): string | null {
  const { content } = profile;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  clauseTokens(profile).forEach((token, i) => {
    const distance = Math.abs(content.clause.first + i - content.trigger);
    const thing = OPENING_THINGS.get(token.lemma.toLowerCase());
    if (distance === 0 || distance >= least || thing === undefined) return;
    best = thing;
    least = distance;
  });
  return best;
}

function isOpposite(a: State, b: State): boolean {
  return a.state !== b.state && a.thing === b.thing;
}
