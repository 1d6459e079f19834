/**
 * How the sets of possibilities of two values stand to each other, seen from the first.
 * `excludes`: they cannot both be true. `incomparable`: not the same kind of thing, so nothing follows.
 */
export type Relation = 'same' | 'contains' | 'within' | 'overlaps' | 'excludes' | 'incomparable';

/** Outcome of comparing two values: the first level of an ordered list that held. */
export interface Comparison {
  readonly relation: Relation;
  /** Name of the level, stable, kebab-case ("coarser-date", "unit-left-out", "rounded"). */
  readonly level: string;
  /** The level in plain words, about these two values ("2021 contains August 2021"). */
  readonly because: string;
}

/** One rung: returns null where it does not apply, so that the next is tried. */
export interface Level<T> {
  readonly name: string;
  compare(a: T, b: T): Omit<Comparison, 'level'> | null;
}

/** Tries the levels in order; `incomparable` when none applies. */
export function compareByLevels<T>(levels: readonly Level<T>[], a: T, b: T): Comparison {
  for (const level of levels) {
    const outcome = level.compare(a, b);
    if (outcome !== null) return { ...outcome, level: level.name };
  }
  return { relation: 'incomparable', level: 'incomparable', because: 'the two values are not of one kind' };
}
