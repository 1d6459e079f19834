import { ARGUMENT_FEATURES, writeArgumentFeatures } from './argument-features.js';
import type { PairFeatures } from './feature-row.js';
import { saturate } from './logistic.js';
import { countShared } from './number-sets.js';
import type { PlacedClaim, PlacedClaims } from './placed-claim.js';
import type { ClaimProfile } from './profile.js';
import { SCOPE_FEATURES, ScopeFeatures } from './scope-features.js';
import { SharedCosines, SpreadVector } from './spread-vector.js';
import type { SparseVector } from './vector.js';
import { relatedness, tiedRelatedness } from './word-ties.js';

/** Clauses less alike than this in their sentences are never one event. */
const LEAST_LIKENESS = 0.08;

/** Weight of shared words, and number of shared figures, of which half is much. */
const HALF_SHARED = 15;
const HALF_FIGURES = 1;

const NAMES = [
  'clause',
  'near',
  'sentence',
  'shared',
  'contained',
  'names',
  'figures',
  'predicate',
  'predicateAndClause',
  'polarity',
  'modality',
  'headline',
  'superlative',
  ...SCOPE_FEATURES,
  ...ARGUMENT_FEATURES,
];

/** What speaks for two clauses of different sources telling the same event. */
export class ClauseFeatures implements PairFeatures {
  readonly names = NAMES;
  readonly #row = new Float64Array(NAMES.length);
  readonly #scope: ScopeFeatures;
  readonly #clause: SpreadVector;
  readonly #near: SpreadVector;
  readonly #sentence: SharedCosines;
  readonly #named: SharedCosines;
  #held = -1;

  /** @param terms how many terms the story has */
  constructor(
    profiles: readonly ClaimProfile[],
    private readonly placed: PlacedClaims,
    terms: number,
  ) {
    this.#scope = new ScopeFeatures(profiles);
    this.#clause = new SpreadVector(terms);
    this.#near = new SpreadVector(terms);
    const shared = (vectorOf: (profile: ClaimProfile) => SparseVector) => new SharedCosines(profiles.map(vectorOf), terms);
    this.#sentence = shared(({ sentence }) => sentence);
    this.#named = shared(({ names }) => names);
  }

  of(a: number, b: number): Float64Array | null {
    const x = this.placed.claims[a];
    const y = this.placed.claims[b];
    if (x === undefined || y === undefined || x.profile.source === y.profile.source) return null;
    const sentence = this.#sentence.of(a, b);
    if (sentence < LEAST_LIKENESS) return null;
    if (this.#held !== a) this.#hold(a, x.profile);
    this.#row[2] = sentence;
    this.#row[5] = this.#named.of(a, b);
    this.#write(x, y);
    const end = this.#scope.write(this.#row, OWN, a, b);
    writeArgumentFeatures(this.#row, end, x, y, this.placed.agreement);
    return this.#row;
  }

  #hold(a: number, profile: ClaimProfile): void {
    this.#held = a;
    this.#clause.hold(profile.clause);
    this.#near.hold(profile.near);
  }

  #write(x: PlacedClaim, y: PlacedClaim): void {
    const a = x.profile;
    const b = y.profile;
    const row = this.#row;
    const clause = this.#clause.cosine(b.clause);
    const predicate = tiedRelatedness(x.predicate, y.predicate);
    row[0] = clause;
    row[1] = this.#near.cosine(b.near);
    row[3] = saturate(this.#clause.sharedWeight(b.clause), HALF_SHARED);
    row[4] = this.#containment(a, b);
    row[6] = saturate(countShared(x.figures, y.figures), HALF_FIGURES);
    row[7] = predicate;
    row[8] = predicate * clause;
    row[9] = (a.content.modality === 'negated') !== (b.content.modality === 'negated') ? 1 : 0;
    row[10] = a.content.modality === b.content.modality ? 1 : 0;
    row[11] = a.position === 0 || b.position === 0 ? 1 : 0;
    row[12] = sameSuperlative(a, b);
  }

  /** Share of the shorter clause's weight that the longer one has too. */
  #containment(a: ClaimProfile, b: ClaimProfile): number {
    const smaller = Math.min(a.clause.norm, b.clause.norm);
    return smaller === 0 ? 0 : Math.min(1, Math.sqrt(this.#clause.dot(b.clause)) / smaller);
  }
}

/** Features that are this file's own. */
const OWN = NAMES.length - SCOPE_FEATURES.length - ARGUMENT_FEATURES.length;

/** 1 where both rank the same noun alike ("the first country"), .5 where the nouns differ. */
function sameSuperlative(a: ClaimProfile, b: ClaimProfile): number {
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind !== 'event' || y.kind !== 'event' || x.superlative === null || y.superlative === null) return 0;
  if (x.superlative.rank !== y.superlative.rank) return 0;
  return relatedness(x.superlative.noun, y.superlative.noun) > 0 ? 1 : 0.5;
}
