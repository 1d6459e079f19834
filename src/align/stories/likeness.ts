import type { Features } from '../logistic.js';
import { CORE_SHARE, type StoryGroup } from './group.js';

/**
 * What is expected of the cosines inside a group before any are seen, and how many pairs that expectation counts for. The
 * mean over 60 events lies at .4; groups of one have nothing else to go by.
 */
const USUAL_COHESION = 0.4;
const USUAL_PAIRS = 2;

/** How two groups of articles compare. */
export interface Likeness {
  readonly features: Features;
  /** Sum of the cosines of all pairs between the groups. */
  readonly across: number;
}

/**
 * The features that tell whether two groups tell one event. What counts is not how like they are, since articles on one
 * subject are like as well, but how like beside the articles inside each group, and whether each group knows what the other
 * keeps saying.
 */
export function likeness(a: StoryGroup, b: StoryGroup): Likeness {
  const shared = sharedTerms(a, b);
  const pairs = a.members.length * b.members.length;
  const mean = shared.words / pairs;
  const cohesionA = cohesion(a);
  const cohesionB = cohesion(b);
  const coreA = a.core === 0 ? 0 : shared.coreOfA / a.core;
  const coreB = b.core === 0 ? 0 : shared.coreOfB / b.core;
  return {
    across: shared.words,
    features: {
      words: Math.min(MOST_RELATIVE, mean / Math.sqrt(cohesionA * cohesionB)),
      wordsBesideCloser: Math.min(MOST_RELATIVE, mean / Math.max(cohesionA, cohesionB)),
      leadNames: shared.leadNames / (2 * pairs),
      figures: sharedFigures(a, b) / pairs,
      core: (coreA + coreB) / 2,
      coreLess: Math.min(coreA, coreB),
      size: Math.log(Math.min(a.members.length, b.members.length)),
    },
  };
}

/** Groups can be more like than their own articles are, by chance; beyond this it means nothing. */
const MOST_RELATIVE = 1.2;

/** Mean cosine of the articles of a group, drawn towards the usual where there are few. */
function cohesion({ members, inner }: StoryGroup): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (inner + USUAL_COHESION * USUAL_PAIRS) / (pairs + USUAL_PAIRS);
}

interface SharedTerms {
  /** Sum of the cosines of all pairs. */
  readonly words: number;
  /** Sum over all pairs of the part of each article's lead names that the other holds anywhere. */
  readonly leadNames: number;
  /** Weight of each group's core that the other group knows, each word as far as it is as common there. */
  readonly coreOfA: number;
  readonly coreOfB: number;
}

/** One walk over the shared terms; time grows with the smaller group. */
function sharedTerms(a: StoryGroup, b: StoryGroup): SharedTerms {
  if (a.terms.length > b.terms.length) {
    const { coreOfA, coreOfB, ...rest } = sharedTerms(b, a);
    return { ...rest, coreOfA: coreOfB, coreOfB: coreOfA };
  }
  const sizeA = a.members.length;
  const sizeB = b.members.length;
  let words = 0;
  let leadNames = 0;
  let coreOfA = 0;
  let coreOfB = 0;
  for (let i = 0, j = 0; i < a.terms.length; i++) {
    const term = a.terms[i] ?? 0;
    j = seek(b.terms, j, term);
    if (j >= b.terms.length) break;
    if (b.terms[j] !== term) continue;
    const wordsA = a.words[i] ?? 0;
    const wordsB = b.words[j] ?? 0;
    const holdersA = a.holders[i] ?? 0;
    const holdersB = b.holders[j] ?? 0;
    const shareA = holdersA / sizeA;
    const shareB = holdersB / sizeB;
    words += wordsA * wordsB;
    leadNames += (a.leadNames[i] ?? 0) * holdersB + (b.leadNames[j] ?? 0) * holdersA;
    if (shareA >= CORE_SHARE) coreOfA += (wordsA / sizeA) * Math.min(1, shareB / shareA);
    if (shareB >= CORE_SHARE) coreOfB += (wordsB / sizeB) * Math.min(1, shareA / shareB);
  }
  return { words, leadNames, coreOfA, coreOfB };
}

function sharedFigures(a: StoryGroup, b: StoryGroup): number {
  const [few, many] = a.figures.terms.length <= b.figures.terms.length ? [a.figures, b.figures] : [b.figures, a.figures];
  let sum = 0;
  for (let i = 0, j = 0; i < few.terms.length; i++) {
    const figure = few.terms[i] ?? 0;
    j = seek(many.terms, j, figure);
    if (j >= many.terms.length) break;
    if (many.terms[j] === figure) sum += (few.weights[i] ?? 0) * (many.weights[j] ?? 0);
  }
  return sum;
}

/** First place at or behind `from` whose number is not below `wanted`: steps that double, then halve. */
function seek(ascending: Int32Array, from: number, wanted: number): number {
  let step = 1;
  let low = from;
  while (low + step <= ascending.length && (ascending[low + step - 1] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(ascending.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
