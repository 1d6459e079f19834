/** What a length of time is said to be: the way back from a moment, the way on from it, or the stretch in which things happen. */
export type TimeRelation = 'back' | 'on' | 'stretch';

/** Words right behind a length of time, in lower case: "four days *before* the vote". */
export const RELATIONS_BEHIND: ReadonlyMap<string, TimeRelation> = new Map([
  ['before', 'back'],
  ['ago', 'back'],
  ['earlier', 'back'],
  ['prior', 'back'],
  ['ahead', 'back'],
  ['after', 'on'],
  ['later', 'on'],
  ['afterwards', 'on'],
  ['from', 'on'],
]);

/** Words right before it, in lower case: "the second time *in* four days". */
export const RELATIONS_BEFORE: ReadonlyMap<string, TimeRelation> = new Map([
  ['in', 'stretch'],
  ['within', 'stretch'],
  ['over', 'stretch'],
  ['for', 'stretch'],
  ['during', 'stretch'],
  ['throughout', 'stretch'],
  ['past', 'stretch'],
  ['last', 'stretch'],
  ['after', 'on'],
]);
