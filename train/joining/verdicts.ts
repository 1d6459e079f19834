import { overlaps, type Span } from '../../src/text/span.js';
import type { GoldCluster, GoldFact, GoldMention } from './gold.js';

/** What the gold says of a finding: what it says is so, is not so, or is not in the gold. */
export type Standing = 'right' | 'wrong' | 'unlisted';

/** A finding as the gold sees it. */
export interface ReportedFinding {
  readonly kind: GoldFact['kind'];
  readonly verdict: GoldFact['verdict'];
  readonly spans: readonly (Span & { readonly doc: string })[];
}

/**
 * Holds a finding against the gold. A difference (a conflict or an update) is right where the gold lists one between two of its
 * mentions. An agreement is wrong where it crosses a pair that must never meet, or only joins the sides of a difference.
 */
export function standingOf(finding: ReportedFinding, { facts, never }: GoldCluster): Standing {
  const isCrossed = never.some(([a, b]) => isIn(finding, a) && isIn(finding, b));
  const found = facts.filter((fact) => isOfOneKind(finding, fact) && meets(finding, fact, false));
  const differing = facts.filter((fact) => isDifference(fact.verdict) && isOfOneKind(finding, fact) && meets(finding, fact, true));
  if (isDifference(finding.verdict)) return differing.some((fact) => fact.verdict === finding.verdict) ? 'right' : 'wrong';
  if (isCrossed || (differing.length > 0 && found.every((fact) => isDifference(fact.verdict)))) return 'wrong';
  return found.length > 0 ? 'right' : 'unlisted';
}

function isDifference(verdict: GoldFact['verdict']): boolean {
  return verdict === 'conflict' || verdict === 'update';
}

function isIn({ spans }: ReportedFinding, mention: GoldMention): boolean {
  return spans.some((span) => span.doc === mention.doc && overlaps(span, mention));
}

/** Whether the finding holds two mentions of the fact in two articles; `differing`: with two values. */
function meets(finding: ReportedFinding, fact: GoldFact, differing: boolean): boolean {
  const touched = fact.mentions.filter((mention) => isIn(finding, mention));
  return touched.some((a, i) =>
    touched
      .slice(i + 1)
      .some((b) => (fact.internal || a.doc !== b.doc) && (!differing || (a.value !== null && b.value !== null && a.value !== b.value))),
  );
}

/** Dates with dates, quantities with quantities; everything else may state either. */
function isOfOneKind({ kind }: ReportedFinding, fact: GoldFact): boolean {
  return !isFigure(kind) || !isFigure(fact.kind) || kind === fact.kind;
}

function isFigure(kind: GoldFact['kind']): boolean {
  return kind === 'date' || kind === 'quantity';
}
