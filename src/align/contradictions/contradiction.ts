import type { ClaimKind } from '../../model/claim.js';
import type { ClaimProfile } from '../profile.js';

/** Why two claims cannot stand beside each other, or may not: each rule has its own words and its own severity. */
export type ContradictionRule =
  | 'silence'
  | 'two-steps'
  | 'two-dates'
  | 'act-date-slip'
  | 'once-on'
  | 'once-at'
  | 'last-done'
  | 'two-spans'
  | 'two-lengths'
  | 'two-ages'
  | 'odd-one-out'
  | 'self-count'
  | 'sum'
  | 'as-of'
  | 'two-tallies'
  | 'of-the-whole'
  | 'only-one'
  | 'two-currencies'
  | 'one-measure'
  | 'denied'
  | 'none'
  | 'open-closed'
  | 'open-cause'
  | 'ordinal'
  | 'direction'
  | 'superlative-reach'
  | 'superlative-denied'
  | 'planned-done'
  | 'two-agents'
  | 'opposite-acts'
  | 'ruled-out'
  | 'two-places'
  | 'two-causes'
  | 'two-origins'
  | 'weighed-decided'
  | 'meant-done'
  | 'exceeded'
  | 'two-kinds'
  | 'two-holders'
  | 'twin-places'
  | 'two-winners'
  | 'outcome'
  | 'state';

/** Two claims of two sources that a rule holds against each other, and what each of them says in a word or two. */
export interface Opposition {
  readonly a: ClaimProfile;
  readonly b: ClaimProfile;
  /** What `a` and what `b` says ("no", "yes"): claims that say the same are one side. */
  readonly sides: readonly [string, string];
  /** Said flat, and by one who speaks for both or by the articles themselves: they cannot both be true. */
  readonly isFirm?: boolean;
}

/** All claims that say one thing. */
export interface Side {
  readonly says: string;
  /** In order of source and place. */
  readonly claims: readonly ClaimProfile[];
}

/** One matter on which sources contradict each other, without a figure that says so. */
export interface Contradiction {
  readonly rule: ContradictionRule;
  readonly kind: ClaimKind;
  /** Two or more; in order of their first claim. */
  readonly sides: readonly Side[];
  /** Whether some of its oppositions are firm. */
  readonly isFirm: boolean;
}

/** The claims of one story, as a rule sees them. */
export interface Scene {
  readonly profiles: readonly ClaimProfile[];
  /** Whether two claims can be held against each other: of two sources. A copy too may have changed what it copied. */
  readonly areRivals: (a: ClaimProfile, b: ClaimProfile) => boolean;
}

/** Finds the oppositions of one sort. A pure function; its work grows about linearly with the claims. */
export interface OppositionFinder {
  readonly rule: ContradictionRule;
  readonly kind: ClaimKind;
  find(scene: Scene): readonly Opposition[];
}
