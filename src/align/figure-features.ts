import { CLASH_FEATURES, writeClashFeatures } from './clash-features.js';
import { DATE_FEATURES, type PlacedDate, placedDate, writeDateFeatures } from './date-features.js';
import type { PairFeatures } from './feature-row.js';
import { isOpen, ownerOf } from './figure-owner.js';
import type { FigureRelations } from './figure-relations.js';
import { saturate } from './logistic.js';
import type { ClaimProfile } from './profile.js';
import { QUANTITY_FEATURES, type SizedQuantity, sizedQuantity, writeQuantityFeatures } from './quantity-features.js';
import { SCOPE_FEATURES, ScopeFeatures } from './scope-features.js';
import { sharedEvents, sharedFigures, sharedNearEvents } from './shared-facts.js';
import { SharedCosines, SpreadVector, termCount } from './spread-vector.js';
import type { SparseVector } from './vector.js';
import { type TiedWord, tiedRelatedness, tiedWord } from './word-ties.js';

/** Likeness of the near words below which a strange name or another noun tells two matters apart, and what makes names strange. */
const FAR = 0.2;
const STRANGE = 0.6;

/** Weight of shared words of which half is much, of rare words and of any; and the sentences of the lead, headline among them. */
const HALF_SHARED = 12;
const HALF_RARE = 6;
const LEAD = 3;

/** Features of any two figures; what is told of dates or quantities alone stands between `strangeAndFar` and `smallAndCommon`. */
const OWN_FEATURES = [
  'near',
  'nearShare',
  'sentence',
  'clause',
  'names',
  'figures',
  'predicate',
  'predicateAndNear',
  'head',
  'events',
  'eventNear',
  'rare',
  'rareShare',
  'crowd',
  'eventsClash',
  'headline',
  'lead',
  'sameModality',
  'same',
  'open',
  'owner',
  'excludes',
  'within',
];

function namesWith(ofKind: readonly string[]): readonly string[] {
  return [...OWN_FEATURES, ...SCOPE_FEATURES, ...CLASH_FEATURES, 'strangeAndFar', ...ofKind, 'smallAndCommon'];
}

const NAMES = { date: namesWith(DATE_FEATURES), quantity: namesWith(QUANTITY_FEATURES) } as const;

/** A figure with what comparing it asks for again and again. */
interface PlacedFigure {
  readonly profile: ClaimProfile;
  readonly predicate: TiedWord | null;
  readonly isOpen: boolean;
  /** Whether it is the age of somebody who is named. */
  readonly isOwned: boolean;
  readonly quantity: SizedQuantity | null;
  readonly date: PlacedDate | null;
}

function placed(profile: ClaimProfile): PlacedFigure {
  const { value, predicate } = profile.content;
  return {
    profile,
    predicate: tiedWord(predicate),
    isOpen: isOpen(profile),
    isOwned: value.kind === 'quantity' && value.role === 'age' && ownerOf(profile) !== null,
    quantity: value.kind === 'quantity' ? sizedQuantity(value) : null,
    date: value.kind === 'date' ? placedDate(profile, value) : null,
  };
}

/**
 * What speaks for and against two dates or two quantities being about one matter. All between 0 and 1, most of them
 * evidence for; a clash of noun or predicate is weak evidence against, since articles word one matter differently.
 */
export class FigureFeatures implements PairFeatures {
  readonly names: readonly string[];
  readonly #row: Float64Array;
  readonly #figures: readonly PlacedFigure[];
  readonly #scope: ScopeFeatures;
  readonly #vectors: Record<'near' | 'head' | 'rare', SpreadVector>;
  readonly #shared: Record<'sentence' | 'clause' | 'names', SharedCosines>;
  #held = -1;

  constructor(
    profiles: readonly ClaimProfile[],
    kind: 'date' | 'quantity',
    private readonly relations: FigureRelations,
  ) {
    const terms = termCount(profiles);
    const vector = () => new SpreadVector(terms);
    this.names = NAMES[kind];
    this.#row = new Float64Array(this.names.length);
    this.#figures = profiles.map(placed);
    this.#scope = new ScopeFeatures(profiles);
    const shared = (vectorOf: (profile: ClaimProfile) => SparseVector) => new SharedCosines(profiles.map(vectorOf), terms);
    this.#vectors = { near: vector(), head: vector(), rare: vector() };
    this.#shared = {
      sentence: shared(({ sentence }) => sentence),
      clause: shared(({ clause }) => clause),
      names: shared(({ names }) => names),
    };
  }

  of(a: number, b: number): Float64Array | null {
    const x = this.#figures[a];
    const y = this.#figures[b];
    if (x === undefined || y === undefined) return null;
    if (this.#held !== a) this.#hold(a, x.profile);
    const row = this.#row;
    const near = this.#vectors.near.cosine(y.profile.near);
    row[2] = this.#shared.sentence.of(a, b);
    row[3] = this.#shared.clause.of(a, b);
    row[4] = this.#shared.names.of(a, b);
    this.#writeWords(x, y, near);
    this.#writePlaces(x, y);
    this.#writeValues(x, y, this.relations.between(a, b));
    const scope = OWN_FEATURES.length;
    let at = writeClashFeatures(row, this.#scope.write(row, scope, a, b), x.profile, y.profile, near);
    row[at] = (row[scope] ?? 0) > STRANGE && near < FAR ? 1 : 0;
    at += 1;
    if (x.date !== null && y.date !== null) writeDateFeatures(row, at, x.date, y.date);
    if (x.quantity !== null && y.quantity !== null) writeQuantityFeatures(row, at, x.quantity, y.quantity, near, near < FAR);
    row[row.length - 1] = commonness(x, y);
    return row;
  }

  #hold(a: number, profile: ClaimProfile): void {
    this.#held = a;
    const { near, head, rare } = this.#vectors;
    near.hold(profile.near);
    head.hold(profile.head);
    rare.hold(profile.rare);
  }

  #writeWords(x: PlacedFigure, y: PlacedFigure, near: number): void {
    const row = this.#row;
    const [a, b] = [x.profile, y.profile];
    const vectors = this.#vectors;
    const predicate = tiedRelatedness(x.predicate, y.predicate);
    row[0] = near;
    row[1] = saturate(vectors.near.sharedWeight(b.near), HALF_SHARED);
    row[5] = sharedFigures(a, b);
    row[6] = predicate;
    row[7] = predicate * near;
    row[8] = vectors.head.cosine(b.head);
    row[11] = vectors.rare.cosine(b.rare);
    row[12] = saturate(vectors.rare.sharedWeight(b.rare), HALF_RARE);
  }

  #writePlaces({ profile: a }: PlacedFigure, { profile: b }: PlacedFigure): void {
    const row = this.#row;
    const events = sharedEvents(a.events, b.events);
    row[9] = events;
    row[10] = sharedNearEvents(a.nearEvents, b.nearEvents);
    row[13] = 1 / Math.sqrt(Math.max(1, a.crowd) * Math.max(1, b.crowd));
    row[14] = a.events.size > 0 && b.events.size > 0 && events === 0 ? 1 : 0;
    row[15] = a.position === 0 || b.position === 0 ? 1 : 0;
    row[16] = a.position <= LEAD && b.position <= LEAD ? 1 : 0;
    row[17] = a.content.modality === b.content.modality ? 1 : 0;
  }

  #writeValues(x: PlacedFigure, y: PlacedFigure, relation: string): void {
    const row = this.#row;
    row[18] = relation === 'same' ? 1 : 0;
    row[19] = x.isOpen !== y.isOpen && relation !== 'same' ? 1 : 0;
    row[20] = x.isOwned && y.isOwned ? 1 : 0;
    row[21] = relation === 'excludes' ? 1 : 0;
    row[22] = relation === 'contains' || relation === 'within' ? 1 : 0;
  }
}

/** How often the articles give two small numbers. */
function commonness({ profile: a, quantity: x }: PlacedFigure, { profile: b, quantity: y }: PlacedFigure): number {
  return x?.isSmall === true && y?.isSmall === true ? 1 - 1 / Math.sqrt(Math.max(1, a.repeats) * Math.max(1, b.repeats)) : 0;
}
