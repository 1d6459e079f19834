import { itemKey, itemKeys } from '../align/lists.js';
import type { ClaimProfile } from '../align/profile.js';
import type { Comparison } from '../values/comparison.js';
import { answersOf, refOf } from './answers.js';
import type { Judge } from './judge.js';
import { questionOf } from './questions.js';

/** Confidence by rule: shared items are strong evidence for one list. */
const SAME_LIST = 0.9;
const DIFFERENT_LIST = 0.5;

/** Judges lists item by item: the same, one part of the other, or each with an item that the other lacks. */
export const judgeLists: Judge = (matter, bench) => {
  const [first, ...rest] = matter.members;
  if (first === undefined) return null;
  const compared = rest.map((member) => compareLists(first, member));
  const differing = compared.find((comparison) => comparison.relation === 'overlaps');
  const loose = compared.find((comparison) => comparison.relation !== 'same');
  const clash =
    differing !== undefined && matter.members.every((member) => member.content.value.kind === 'list' && !member.content.value.open);
  return {
    kind: 'list',
    verdict: clash ? 'conflict' : loose === undefined ? 'agree' : 'compatible',
    severity: clash ? 'warning' : 'none',
    question: questionOf(matter.members),
    because: (differing ?? loose ?? compared[0])?.because ?? 'the same items',
    confidence: clash ? DIFFERENT_LIST : SAME_LIST,
    claims: matter.members.map(refOf),
    answers: answersOf(matter.members, compareLists, listText, bench.originalOf),
    steps: [],
  };
};

function compareLists(a: ClaimProfile, b: ClaimProfile): Comparison {
  const x = itemKeys(a);
  const y = itemKeys(b);
  const onlyA = itemsOf(a).filter((item) => !y.includes(itemKey(item)));
  const onlyB = itemsOf(b).filter((item) => !x.includes(itemKey(item)));
  if (onlyA.length === 0 && onlyB.length === 0) return { relation: 'same', level: 'same-items', because: 'the same items' };
  if (onlyA.length === 0) return { relation: 'within', level: 'part-of-list', because: `one list also has ${onlyB.join(', ')}` };
  if (onlyB.length === 0) return { relation: 'contains', level: 'part-of-list', because: `one list also has ${onlyA.join(', ')}` };
  return { relation: 'overlaps', level: 'items-differ', because: `one has ${onlyA.join(', ')} where the other has ${onlyB.join(', ')}` };
}

function itemsOf(profile: ClaimProfile): readonly string[] {
  return profile.content.value.kind === 'list' ? profile.content.value.items : [];
}

function listText(profile: ClaimProfile): string {
  return itemsOf(profile).join(', ');
}
