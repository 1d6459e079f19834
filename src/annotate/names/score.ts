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
  for (let i = 0; i < evidence.length; i += 1) {
    const piece = evidence[i];
    const weight = piece === undefined ? undefined : weights[piece[0]];
    if (piece === undefined || weight === undefined) continue;
    const value = piece[1];
    person += weight[0] * value;
    organisation += weight[1] * value;
    place += weight[2] * value;
  }
  return [person, organisation, place];
}

/** Multinomial logistic regression: the probabilities of the three types, from the scores of a mention and of its group. */
export function typeShares(own: Scores, shared: Scores, bias: Scores): TypeShares {
  const person = own[0] + shared[0] + bias[0];
  const organisation = own[1] + shared[1] + bias[1];
  const place = own[2] + shared[2] + bias[2];
  const top = Math.max(0, person, organisation, place);
  const p = Math.exp(person - top);
  const o = Math.exp(organisation - top);
  const l = Math.exp(place - top);
  const sum = Math.exp(-top) + p + o + l;
  return [p / sum, o / sum, l / sum];
}
