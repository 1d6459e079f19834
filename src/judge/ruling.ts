import type { Side } from '../align/contradictions/contradiction.js';
import type { ClaimProfile } from '../align/profile.js';
import type { Severity } from '../model/finding.js';

/** What follows from one rule, and how it is told. */
export interface Ruling {
  /** Of what is not firm; what is firm is an error. */
  readonly severity: Severity;
  /** Share of such findings that were right over the clusters that the rules were measured on, two decimals. */
  readonly confidence: number;
  /** Whether a later article may have a newer state: of either side, from one side to the other ("none > some"), or never. */
  readonly moves: 'never' | 'either' | (string & {});
  /** The rule in plain words, for `explain`. */
  readonly rule: string;
  readonly question: (members: readonly ClaimProfile[]) => string;
  readonly because: (first: Side, second: Side) => string;
  readonly show: (side: Side) => string;
}
