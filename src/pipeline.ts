import { tooLongToCompare } from './align/compared-claims.js';
import { align } from './align/index.js';
import type { JoiningModels } from './align/models.js';
import { judge } from './judge/index.js';
import type { Extraction } from './model/extraction.js';
import type { CrossCheck } from './model/finding.js';
import type { Problem } from './model/problem.js';

/** What else cross-checking can be asked for. */
export interface CrossCheckOptions {
  /** Models that stand in for those that ship, where joining itself is measured. */
  readonly models?: JoiningModels;
  /** Whether the steps to each verdict are asked for. */
  readonly isExplained?: boolean;
}

/**
 * Cross-checks what the articles of one run say. The order of `extractions` and `problems` does not matter: sources are
 * numbered by path, so the same articles give the same report however they were named or read.
 */
export function crossCheck(extractions: readonly Extraction[], problems: readonly Problem[], options: CrossCheckOptions = {}): CrossCheck {
  const ordered = [...extractions].sort((a, b) => byCodeUnits(a.article.path, b.article.path) || byCodeUnits(a.article.id, b.article.id));
  const alignment = align(ordered, options.models);
  return {
    sources: alignment.sources,
    stories: alignment.stories,
    findings: judge(alignment, options.isExplained),
    problems: [...problems, ...ordered.flatMap((extraction) => [...extraction.problems, ...tooLongToCompare(extraction)])].sort(
      (a, b) => byCodeUnits(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnits(a.message, b.message),
    ),
  };
}

/** The order of strings that does not depend on the machine's language. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
