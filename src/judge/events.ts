import { answersOf, refOf } from './answers.js';
import { round, stepsOf, weakestTie } from './explanation.js';
import type { Judge } from './judge.js';
import { questionOf } from './questions.js';
import { sharedWords, wordsOf } from './wording.js';

/** Clauses that tell one event agree that it happened; what differs in their slots is judged where the slots are. */
export const judgeEvents: Judge = (matter, bench) => {
  const [first, second] = matter.members;
  if (first === undefined || second === undefined) return null;
  const shared = sharedWords(first, second);
  return {
    kind: 'event',
    verdict: 'agree',
    severity: 'none',
    question: questionOf(matter.members),
    because: shared.length === 0 ? 'the sources tell the same event' : `the sources tell the same event (${shared.join(', ')})`,
    confidence: round(weakestTie(matter, 0)),
    claims: matter.members.map(refOf),
    answers: answersOf(matter.members, () => ({ relation: 'same', level: 'same-event', because: '' }), wordsOf, bench.originalOf),
    steps: stepsOf(matter, bench, wordsOf, (a, b) => `shared words: ${sharedWords(a, b).join(', ')}`),
  };
};
