import { itemsOf } from '../align/lists.js';
import type { ClaimProfile } from '../align/profile.js';
import { relatedness } from '../align/word-ties.js';
import type { Comparison } from '../values/comparison.js';
import { isName, isSameItem } from '../values/item.js';
import { answersOf, refOf } from './answers.js';
import type { Judge } from './judge.js';
import { questionOf } from './questions.js';

/** Confidence by rule: shared items are strong evidence for one list. */
const SAME_LIST = 0.9;
const DIFFERENT_LIST = 0.5;

/** Judges lists item by item: the same, one part of the other, or each with an item that the other lacks. */
export const judgeLists: Judge = (matter, bench) => {
  const compared = matter.members.flatMap((a, i) => matter.members.slice(i + 1).map((b) => compareLists(a, b)));
  const differing = compared.find((comparison) => comparison.relation === 'excludes');
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

/**
 * Lists compare item by item. They clash only where each is as long as the other and has one item that the other lacks, both of
 * one sort, and names only of one predicate, since one story names its countries in many lists: with more differences, or another length, they are two choices from one longer list.
 */
function compareLists(a: ClaimProfile, b: ClaimProfile): Comparison {
  const [x, y] = [itemsOf(a), itemsOf(b)];
  const onlyA = x.filter((item) => !y.some((other) => isSameItem(item, other)));
  const onlyB = y.filter((item) => !x.some((other) => isSameItem(item, other)));
  const [odd, counterpart] = [onlyA[0], onlyB[0]];
  if (odd === undefined && counterpart === undefined) return { relation: 'same', level: 'same-items', because: 'the same items' };
  if (odd === undefined) return { relation: 'within', level: 'part-of-list', because: `one list also has ${onlyB.join(', ')}` };
  if (counterpart === undefined) return { relation: 'contains', level: 'part-of-list', because: `one list also has ${onlyA.join(', ')}` };
  const because = `one has ${onlyA.join(', ')} where the other has ${onlyB.join(', ')}`;
  const isExchange = x.length === y.length && onlyA.length === 1 && onlyB.length === 1 && isName(odd) === isName(counterpart);
  const isAlike = !isName(odd) || relatedness(a.content.predicate, b.content.predicate) > 0;
  return isExchange && isAlike
    ? { relation: 'excludes', level: 'item-exchanged', because }
    : { relation: 'overlaps', level: 'items-differ', because };
}

function listText(profile: ClaimProfile): string {
  return itemsOf(profile).join(', ');
}
