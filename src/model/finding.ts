import type { Published } from './article.js';
import type { ClaimKind } from './claim.js';
import type { Extraction } from './extraction.js';
import type { Problem } from './problem.js';

/** A claim among all sources of a run: index of the source, index of the claim in it. */
export interface ClaimRef {
  readonly source: number;
  readonly claim: number;
}

/** An article with its place in the run. */
export interface Source {
  readonly extraction: Extraction;
  /** Index into the stories of the run. */
  readonly story: number;
  /** Index of the source that this one is a (lightly edited) copy of; null where it stands on its own. */
  readonly copyOf: number | null;
  /** As stated, or inferred from the story's other articles. */
  readonly published: Published | null;
}

/** Articles about one event. */
export interface Story {
  readonly label: string;
  /** Indices of its sources, ascending. */
  readonly sources: readonly number[];
}

/**
 * agree: the same value once normalised. compatible: both can be true as stated. update: a moving figure that a later
 * publication gives newer. conflict: they cannot both be true (error), or a careful editor must look (warning).
 */
export type Verdict = 'agree' | 'compatible' | 'update' | 'conflict';
export type Severity = 'none' | 'info' | 'warning' | 'error';

/** One of the values given to the question of a finding. */
export interface Answer {
  /** The value as a reader would write it ("April 2025", "$7 billion"). */
  readonly display: string;
  readonly claims: readonly ClaimRef[];
  /** Independent sources that give it; copies of one text count once. */
  readonly support: number;
  /** Number of the side that it is on, from 0: answers of one side can all be true ("28 km", "about 17 miles"). */
  readonly side: number;
}

/** One step of the way to a verdict, for `explain`. */
export interface Step {
  /** What was compared ("s1 “2003” with s3 “April 2025”"), in plain words. */
  readonly text: string;
  /** Named features with their value and their part in the score, strongest first; empty for plain steps. */
  readonly features: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

/** The claims of two or more sources (or of one that contradicts itself) about one matter, and what follows. */
export interface Finding {
  readonly story: number;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly kind: ClaimKind;
  /** The question that all its claims answer ("When was the designation lifted?"). */
  readonly question: string;
  /** In plain words: what was compared and which level held. */
  readonly because: string;
  /** Calibrated probability that the verdict is right, 0 to 1, two decimals. */
  readonly confidence: number;
  /** Every mention of the matter, in order of source and place. */
  readonly claims: readonly ClaimRef[];
  /** Best supported first. */
  readonly answers: readonly Answer[];
  /** The way to the verdict; empty where it was not asked for. */
  readonly steps: readonly Step[];
}

/** What cross-checking found: everything that a report shows. */
export interface CrossCheck {
  readonly sources: readonly Source[];
  readonly stories: readonly Story[];
  /** Conflicts (errors first), updates, agreements; then by story and place. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}
