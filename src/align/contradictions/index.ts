import type { StoryProfiles } from '../matter.js';
import type { ClaimProfile } from '../profile.js';
import { actDateSlip } from './act-date-slip.js';
import { asOf } from './as-of.js';
import type { Contradiction, Opposition, OppositionFinder, Scene } from './contradiction.js';
import { denied } from './denied.js';
import { direction } from './direction.js';
import { exceeded } from './exceeded.js';
import { lastDone } from './last-done.js';
import { meantDone } from './meant-done.js';
import { none } from './none.js';
import { oddOneOut } from './odd-one-out.js';
import { ofTheWhole } from './of-the-whole.js';
import { onceAt } from './once-at.js';
import { onceOn } from './once-on.js';
import { oneMeasure } from './one-measure.js';
import { onlyOne } from './only-one.js';
import { openCause } from './open-cause.js';
import { openClosed } from './open-closed.js';
import { oppositeDeeds } from './opposite-acts.js';
import { ordinal } from './ordinal.js';
import { settled, standing } from './outcomes.js';
import { plannedDone } from './planned-done.js';
import { ruledOut } from './rule-out.js';
import { selfCount } from './self-count.js';
import { silence } from './silence.js';
import { sum } from './sum.js';
import { superlativeDenied, superlativeReach } from './superlative.js';
import { twinPlaces } from './twin-places.js';
import { twoAgents } from './two-agents.js';
import { twoAges } from './two-ages.js';
import { twoCauses } from './two-causes.js';
import { twoCurrencies } from './two-currencies.js';
import { twoDates } from './two-dates.js';
import { twoHolders } from './two-holders.js';
import { twoKinds } from './two-kinds.js';
import { twoLengths } from './two-lengths.js';
import { twoOrigins } from './two-origins.js';
import { twoPlaces } from './two-places.js';
import { twoSpans } from './two-spans.js';
import { twoSteps } from './two-steps.js';
import { twoTallies } from './two-tallies.js';
import { twoWinners } from './two-winners.js';
import { weighedDecided } from './weighed-decided.js';

/** Every way in which claims that hold no figure can contradict each other. */
const FINDERS: readonly OppositionFinder[] = [
  silence,
  twoSteps,
  twoAgents,
  twoHolders,
  twoPlaces,
  twoKinds,
  twoCauses,
  twoOrigins,
  twoDates,
  actDateSlip,
  onceOn,
  onceAt,
  lastDone,
  twoSpans,
  twoLengths,
  twoAges,
  oddOneOut,
  selfCount,
  sum,
  asOf,
  twoTallies,
  ofTheWhole,
  onlyOne,
  twoCurrencies,
  oneMeasure,
  ruledOut,
  denied,
  none,
  oppositeDeeds,
  openClosed,
  openCause,
  ordinal,
  direction,
  plannedDone,
  meantDone,
  weighedDecided,
  superlativeReach,
  superlativeDenied,
  exceeded,
  twinPlaces,
  twoWinners,
  settled,
  standing,
];

/** The contradictions of one story, rule by rule, each in order of its first claim. */
export function contradictionsOf(story: StoryProfiles): readonly Contradiction[] {
  const scene: Scene = {
    profiles: story.profiles,
    areRivals: (a, b) => a.source !== b.source,
  };
  const found = new Set<string>();
  return FINDERS.flatMap((finder) => {
    const oppositions = finder.find(scene).filter((opposition) => !found.has(pairOf(opposition)));
    for (const opposition of oppositions) found.add(pairOf(opposition));
    return groupsOf(oppositions).map((group) => ({
      rule: finder.rule,
      kind: finder.kind,
      sides: sidesOf(group),
      isFirm: group.some(({ isFirm }) => isFirm === true),
    }));
  });
}

/** The two claims of an opposition, whatever their order: what one rule has found, no later one tells again. */
function pairOf({ a, b }: Opposition): string {
  return [a, b]
    .map(({ source, claim }) => `${source}.${claim}`)
    .sort()
    .join(' ');
}

/** Oppositions that share a claim are about one matter. */
function groupsOf(oppositions: readonly Opposition[]): readonly (readonly Opposition[])[] {
  const groupOf = new Map<ClaimProfile, Opposition[]>();
  for (const opposition of oppositions) {
    const one = groupOf.get(opposition.a) ?? [];
    const other = groupOf.get(opposition.b) ?? [];
    const joined = one === other ? one : [...one, ...other];
    joined.push(opposition);
    for (const { a, b } of joined) {
      groupOf.set(a, joined);
      groupOf.set(b, joined);
    }
  }
  return [...new Set(groupOf.values())];
}

/** The claims of a group by what they say, each claim once. */
function sidesOf(oppositions: readonly Opposition[]): Contradiction['sides'] {
  const saying = new Map<string, Set<ClaimProfile>>();
  for (const { a, b, sides } of oppositions) {
    for (const [claim, says] of [
      [a, sides[0]],
      [b, sides[1]],
    ] as const)
      saying.set(says, (saying.get(says) ?? new Set()).add(claim));
  }
  return [...saying]
    .map(([says, claims]) => ({ says, claims: [...claims].sort(byPlace) }))
    .sort((x, y) => (x.claims[0] === undefined || y.claims[0] === undefined ? 0 : byPlace(x.claims[0], y.claims[0])));
}

function byPlace(a: ClaimProfile, b: ClaimProfile): number {
  return a.source - b.source || a.claim - b.claim;
}
