import type { Features } from '../logistic.js';
import type { StoryGroup } from './group.js';

/**
 * What is expected of the cosines inside a group before any are seen, and how many pairs that expectation counts for. The
 * mean over 60 events lies at .4; groups of one have nothing else to go by.
 */
const USUAL_COHESION = 0.4;
const USUAL_PAIRS = 2;

/** Groups can be more like than their own articles are, by chance; beyond this it means nothing. */
const MOST_RELATIVE = 1.2;

/** Beyond this size a group tells no more surely what it is about; few events that were learned from had larger groups. */
const MOST_THAT_COUNT = 8;

/** How two groups of articles compare. */
export interface Likeness {
  readonly features: Features;
  /** Sum of the cosines of all pairs between the groups. */
  readonly across: number;
}

/**
 * The features that tell whether two groups tell one event. What counts is not how like they are, since articles on one
 * subject are like as well, but how like beside the articles inside each group; the more articles stand on either side, the
 * more that says.
 */
export function likeness(a: StoryGroup, b: StoryGroup): Likeness {
  const shared = sharedTerms(a, b);
  const pairs = a.members.length * b.members.length;
  const words = Math.min(MOST_RELATIVE, shared.words / pairs / Math.sqrt(cohesion(a) * cohesion(b)));
  const size = Math.log(Math.min(a.members.length, b.members.length, MOST_THAT_COUNT));
  return {
    across: shared.words,
    features: {
      words,
      wordsOfMany: words * size,
      leadNames: shared.leadNames / (2 * pairs),
      figures: sharedFigures(a, b) / pairs,
      size,
    },
  };
}

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
}

/** One walk over the shared terms; time grows with the smaller group. */
function sharedTerms(a: StoryGroup, b: StoryGroup): SharedTerms {
  if (a.terms.length > b.terms.length) return sharedTerms(b, a);
  let words = 0;
  let leadNames = 0;
  for (let i = 0, j = 0; i < a.terms.length; i++) {
    const term = a.terms[i] ?? 0;
    j = seek(b.terms, j, term);
    if (j >= b.terms.length) break;
    if (b.terms[j] !== term) continue;
    words += (a.words[i] ?? 0) * (b.words[j] ?? 0);
    leadNames += (a.leadNames[i] ?? 0) * (b.holders[j] ?? 0) + (b.leadNames[j] ?? 0) * (a.holders[i] ?? 0);
  }
  return { words, leadNames };
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
