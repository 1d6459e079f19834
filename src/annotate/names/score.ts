import type { TypeShares } from './company.js';
import type { Evidence } from './evidence.js';

/** Weight of each kind of evidence for person, organisation and place; "no name" has 0. */
export type Weights = Readonly<Partial<Record<Evidence, readonly [number, number, number]>>>;

/** Evidence with its value; 1 where it simply holds. */
export type WeighedEvidence = readonly (readonly [Evidence, number])[];

/** Sums of weights for person, organisation and place; "no name" has 0. */
export type Scores = readonly [number, number, number];

/** What evidence adds to the score of each type. */
export function scoresOf(evidence: WeighedEvidence, weights: Weights): Scores {
  let person = 0;
  let organisation = 0;
  let place = 0;
  for (const [name, value] of evidence) {
    const weight = weights[name];
    if (weight === undefined) continue;
    person += weight[0] * value;
    organisation += weight[1] * value;
    place += weight[2] * value;
  }
  return [person, organisation, place];
}

/** Multinomial logistic regression: the probabilities of the three types, from the scores of a mention and of its group. */
export function typeShares(own: Scores, shared: Scores, bias: Scores): TypeShares {
  const [person, organisation, place] = [own[0] + shared[0] + bias[0], own[1] + shared[1] + bias[1], own[2] + shared[2] + bias[2]];
  const top = Math.max(0, person, organisation, place);
  const [p, o, l] = [Math.exp(person - top), Math.exp(organisation - top), Math.exp(place - top)];
  const sum = Math.exp(-top) + p + o + l;
  return [p / sum, o / sum, l / sum];
}
