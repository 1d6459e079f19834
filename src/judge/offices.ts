import type { ClaimProfile } from '../align/profile.js';
import type { Comparison } from '../values/comparison.js';
import { compareOffices } from '../values/office.js';
import { answersOf, refOf } from './answers.js';
import type { Judge } from './judge.js';
import { officeQuestionOf } from './questions.js';

/** Confidence by rule: one person by name, and both sources state the office. */
const OFFICE_CONFIDENCE = 0.95;
const OFFICE_CONFLICT = 0.6;

/** Judges what the sources say of one person's office. */
export const judgeOffices: Judge = (matter, bench) => {
  const compared = matter.members.flatMap((a, i) =>
    matter.members.slice(i + 1).flatMap((b) => (a.source === b.source ? [] : (compareMembers(a, b) ?? []))),
  );
  const clash = compared.find((comparison) => comparison.relation === 'excludes');
  const loose = compared.find((comparison) => comparison.relation !== 'same');
  return {
    kind: 'actor',
    verdict: clash !== undefined ? 'conflict' : loose === undefined ? 'agree' : 'compatible',
    severity: clash !== undefined ? 'warning' : 'none',
    question: officeQuestionOf(matter.members),
    because: (clash ?? loose ?? compared[0])?.because ?? 'the sources give the same office',
    confidence: clash === undefined ? OFFICE_CONFIDENCE : OFFICE_CONFLICT,
    claims: matter.members.map(refOf),
    answers: answersOf(matter.members, compareMembers, officeOf, bench.originalOf),
    steps: [],
  };
};

function compareMembers(a: ClaimProfile, b: ClaimProfile): Comparison | null {
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind !== 'actor' || y.kind !== 'actor' || x.office === null || y.office === null || x.status !== y.status) return null;
  return compareOffices(x.office, y.office);
}

function officeOf(profile: ClaimProfile): string {
  const value = profile.content.value;
  if (value.kind !== 'actor' || value.office === null) return '';
  return value.status === 'current' ? value.office : `${value.status} ${value.office}`;
}
