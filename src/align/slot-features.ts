import { ARGUMENT_FEATURES, writeArgumentFeatures } from './argument-features.js';
import type { PairFeatures } from './feature-row.js';
import { saturate } from './logistic.js';
import type { PlacedClaim, PlacedClaims } from './placed-claim.js';
import type { ClaimProfile } from './profile.js';
import { SCOPE_FEATURES, ScopeFeatures } from './scope-features.js';
import { SharedCosines, SpreadVector } from './spread-vector.js';
import type { SparseVector } from './vector.js';
import { tiedRelatedness } from './word-ties.js';

/** Weight of shared words of which half is much. */
const HALF_SHARED = 12;

/** Sentences that count as the lead, the headline among them. */
const LEAD = 3;

const NAMES = [
  'near',
  'clause',
  'sentence',
  'nearShare',
  'names',
  'predicate',
  'predicateAndNear',
  'rarity',
  'role',
  'subjects',
  'prepositions',
  'headline',
  'lead',
  'offices',
  ...SCOPE_FEATURES,
  ...ARGUMENT_FEATURES,
];

/** Features that are this file's own. */
const OWN = NAMES.length - SCOPE_FEATURES.length - ARGUMENT_FEATURES.length;

/**
 * What speaks for one name in two clauses of different sources filling the same slot of the same event.
 */
export class SlotFeatures implements PairFeatures {
  readonly names = NAMES;
  readonly #row = new Float64Array(NAMES.length);
  readonly #scope: ScopeFeatures;
  readonly #roles: readonly string[];
  readonly #near: SpreadVector;
  readonly #clause: SharedCosines;
  readonly #sentence: SharedCosines;
  readonly #named: SharedCosines;
  #held = -1;

  /**
   * @param holders how many claims have a claim's name
   * @param terms how many terms the story has
   */
  constructor(
    profiles: readonly ClaimProfile[],
    private readonly placed: PlacedClaims,
    private readonly holders: readonly number[],
    terms: number,
  ) {
    const shared = (vectorOf: (profile: ClaimProfile) => SparseVector) => new SharedCosines(profiles.map(vectorOf), terms);
    this.#scope = new ScopeFeatures(profiles);
    this.#roles = profiles.map(roleOf);
    this.#near = new SpreadVector(terms);
    this.#clause = shared(({ clause }) => clause);
    this.#sentence = shared(({ sentence }) => sentence);
    this.#named = shared(({ names }) => names);
  }

  of(a: number, b: number): Float64Array | null {
    const x = this.placed.claims[a];
    const y = this.placed.claims[b];
    if (x === undefined || y === undefined || x.profile.source === y.profile.source) return null;
    if (this.#held !== a) {
      this.#held = a;
      this.#near.hold(x.profile.near);
    }
    this.#row[1] = this.#clause.of(a, b);
    this.#row[2] = this.#sentence.of(a, b);
    this.#row[4] = this.#named.of(a, b);
    this.#writeWords(x, y);
    this.#writePlaces(a, b, x.profile, y.profile);
    const end = this.#scope.write(this.#row, OWN, a, b);
    writeArgumentFeatures(this.#row, end, x, y, this.placed.agreement);
    return this.#row;
  }

  #writeWords(x: PlacedClaim, y: PlacedClaim): void {
    const row = this.#row;
    const b = y.profile;
    const near = this.#near.cosine(b.near);
    const predicate = tiedRelatedness(x.predicate, y.predicate);
    row[0] = near;
    row[3] = saturate(this.#near.sharedWeight(b.near), HALF_SHARED);
    row[5] = predicate;
    row[6] = predicate * near;
  }

  #writePlaces(at: number, other: number, a: ClaimProfile, b: ClaimProfile): void {
    const row = this.#row;
    const roleA = this.#roles[at];
    const roleB = this.#roles[other];
    row[7] = 1 / Math.sqrt(Math.max(1, this.holders[at] ?? 1));
    row[8] = roleA === roleB ? 1 : 0;
    row[9] = roleA === 'subject' && roleB === 'subject' ? 1 : 0;
    row[10] = roleA !== 'subject' && roleA === roleB ? 1 : 0;
    row[11] = a.position === 0 || b.position === 0 ? 1 : 0;
    row[12] = a.position <= LEAD && b.position <= LEAD ? 1 : 0;
    row[13] = hasOffice(a) && hasOffice(b) ? 1 : 0;
  }
}

/** "subject" for a name before its verb, else the word right before it ("in", "near", "the"). */
function roleOf(profile: ClaimProfile): string {
  const { content, extraction } = profile;
  if (content.trigger >= 0 && content.tokens.first < content.trigger) {
    const before = extraction.tokens[content.tokens.first - 1];
    if (before?.tag !== 'ADP') return 'subject';
  }
  for (let i = content.tokens.first - 1; i >= Math.max(content.clause.first, content.tokens.first - 3); i--) {
    const token = extraction.tokens[i];
    if (token?.tag === 'ADP') return token.lower;
  }
  return '';
}

function hasOffice(profile: ClaimProfile): boolean {
  return profile.content.value.kind === 'actor' && profile.content.value.office !== null;
}
