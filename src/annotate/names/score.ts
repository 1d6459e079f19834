import type { TypeShares } from './company.js';
import type { Evidence } from './evidence.js';

/** Weight of each kind of evidence for person, organisation and place; "no name" has 0. */
export type Weights = Readonly<Partial<Record<Evidence, readonly [number, number, number]>>>;

/** Evidence with its value; 1 where it simply holds. */
export type WeighedEvidence = readonly (readonly [Evidence, number])[];

/** Multinomial logistic regression: the probabilities that the evidence gives to the three types. */
export function typeShares(evidence: WeighedEvidence, weights: Weights): TypeShares {
  let [person, organisation, place] = weights.bias ?? [0, 0, 0];
  for (const [name, value] of evidence) {
    const weight = weights[name];
    if (weight === undefined) continue;
    person += weight[0] * value;
    organisation += weight[1] * value;
    place += weight[2] * value;
  }
  const top = Math.max(0, person, organisation, place);
  const [p, o, l] = [Math.exp(person - top), Math.exp(organisation - top), Math.exp(place - top)];
  const sum = Math.exp(-top) + p + o + l;
  return [p / sum, o / sum, l / sum];
}
