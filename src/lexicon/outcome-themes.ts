/** Nouns that stand for anybody or anything, so that two sentences which share one may tell of two. */
export const GENERIC_THEMES: ReadonlySet<string> = new Set(
  (
    'people person man woman boy girl child one thing part number group official member staff team worker spokesman spokeswoman ' +
    'spokesperson year month week day hour minute night morning evening time way case place side end point percent per cent ' +
    'million billion thousand hundred dozen dollar pound euro government country city town state area region company firm ' +
    'statement report news law rule minister mr mrs ms dr sir president monday tuesday wednesday thursday friday saturday sunday ' +
    'today yesterday tomorrow remain share stock index total figure data result someone anyone january february march april may june july august september october november december'
  ).split(' '),
);

/** Things that are open, run or go on together: of what is said of one, the other is told as well. */
const THINGS_OF_ONE: readonly string[] = [
  'school class classroom lesson pupil schoolchild',
  'airport runway flight terminal',
  'railway rail train track line railroad',
  'road highway motorway carriageway lane route',
  'metro subway underground',
  'hospital ward clinic',
  'factory plant mill',
  'shop store branch outlet',
  'port harbour harbor dock',
  'border frontier crossing',
  'dam structure barrage',
  'aid grant subsidy funding support',
  'deal merger takeover acquisition',
  'alarm siren',
  'case lawsuit suit petition challenge complaint appeal',
  'ship vessel boat ferry',
  'plane aircraft jet airliner aeroplane airplane',
  'bill law legislation act',
  'toll count tally total',
];

let groupOf: ReadonlyMap<string, string> | undefined;

/** The first of the things that go with one, or the thing itself. */
export function thingOf(noun: string): string {
  groupOf ??= new Map(THINGS_OF_ONE.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ', 1)[0] ?? word] as const)));
  return groupOf.get(noun) ?? noun;
}
