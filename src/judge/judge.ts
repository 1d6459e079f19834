import type { Matter } from '../align/matter.js';
import type { Finding, Source } from '../model/finding.js';

/** What judging a matter needs to know of the run. */
export interface Bench {
  readonly sources: readonly Source[];
  /** The source that a copy goes back to; the source itself where it is no copy. */
  readonly originalOf: (source: number) => number;
  /** Minutes since 1970 of a source's publication, midnight where only the day is known; null where nothing is. */
  readonly publishedAt: (source: number) => number | null;
  /** Whether the steps to each verdict are asked for. */
  readonly isExplained: boolean;
}

/** Judges the matters of one kind; null where nothing worth a line follows. */
export type Judge = (matter: Matter, bench: Bench) => Omit<Finding, 'story'> | null;
