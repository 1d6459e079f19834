import type { ClaimProfile } from '../align/profile.js';
import type { Comparison } from '../values/comparison.js';
import { compareNames } from '../values/name.js';
import { answersOf, refOf } from './answers.js';
import { round, stepsOf, weakestTie } from './explanation.js';
import type { Judge } from './judge.js';
import { canBeAsked, questionOf } from './questions.js';
import { standsAside } from './standing.js';

/** One name in the same slot of one event: the sources agree on it, under whatever form of the name. */
export const judgeSlots: Judge = (matter, bench) => {
  if (matter.members.every(standsAside) && !canBeAsked(matter.members)) return null;
  const compared = matter.members.slice(1).flatMap((member) => {
    const first = matter.members[0];
    return first === undefined ? [] : [compareSlots(first, member)];
  });
  const same = compared.every((comparison) => comparison?.relation === 'same');
  const telling = compared.find((comparison) => comparison !== null && comparison.relation !== 'same') ?? compared[0];
  return {
    kind: matter.kind,
    verdict: same ? 'agree' : 'compatible',
    severity: 'none',
    question: questionOf(matter.members),
    because: telling?.because ?? 'the sources name the same',
    confidence: round(weakestTie(matter, 0)),
    claims: matter.members.map(refOf),
    answers: answersOf(matter.members, compareSlots, nameOf, bench.originalOf),
    steps: stepsOf(matter, bench, nameOf, (a, b) => compareSlots(a, b)?.because ?? ''),
  };
};

function compareSlots(a: ClaimProfile, b: ClaimProfile): Comparison | null {
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind === 'actor' && y.kind === 'actor') return compareNames(x.name, y.name, x.type);
  if (x.kind === 'place' && y.kind === 'place') return compareNames(x.name, y.name, 'place');
  return null;
}

function nameOf(profile: ClaimProfile): string {
  const value = profile.content.value;
  return value.kind === 'actor' || value.kind === 'place' ? value.name : '';
}
