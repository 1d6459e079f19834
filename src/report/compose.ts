import type { Claim } from '../model/claim.js';
import type { ClaimRef, CrossCheck, Finding, Source } from '../model/finding.js';
import { LineIndex } from '../text/position.js';
import type { Report, ReportClaim, ReportFinding, ReportSource } from './schema.js';

/**
 * The report of a cross-check: everything gets its id (s1 …, c1 …, f1 …, st1 …, in the order of the cross-check) and every
 * claim its line and column. `version` is the tool's.
 */
export function composeReport(crossCheck: CrossCheck, version: string): Report {
  const claimIds = new ClaimIds(crossCheck.sources);
  const claims = crossCheck.sources.flatMap((source, index) => claimsOf(source, index, claimIds));
  const findings = crossCheck.findings.map((finding, index) => findingOf(finding, index, claimIds));
  return {
    schemaVersion: '1',
    tool: { name: 'claimcheck', version },
    sources: crossCheck.sources.map(sourceOf),
    stories: crossCheck.stories.map(({ label, sources }, index) => ({ id: storyId(index), label, sources: sources.map(sourceId) })),
    claims,
    findings,
    problems: crossCheck.problems.map((problem) => ({ ...problem })),
    summary: summaryOf(crossCheck, claims.length, findings),
  };
}

const sourceId = (index: number) => `s${index + 1}`;
const storyId = (index: number) => `st${index + 1}`;

/** Numbers the claims of all sources in one row. */
class ClaimIds {
  /** How many claims stand in the sources before each. */
  readonly #before: number[] = [];

  constructor(sources: readonly Source[]) {
    let total = 0;
    for (const { extraction } of sources) {
      this.#before.push(total);
      total += extraction.claims.length;
    }
  }

  of({ source, claim }: ClaimRef): string {
    return `c${(this.#before[source] ?? 0) + claim + 1}`;
  }
}

function sourceOf(source: Source, index: number): ReportSource {
  const { article } = source.extraction;
  return {
    id: sourceId(index),
    path: article.path,
    title: article.title?.value ?? null,
    outlet: article.outlet?.value ?? null,
    author: article.author?.value ?? null,
    dateline: article.dateline?.value ?? null,
    agency: article.agency?.value ?? null,
    story: storyId(source.story),
    copyOf: source.copyOf === null ? null : sourceId(source.copyOf),
    published: source.published === null ? null : { value: source.published.value, basis: source.published.basis },
  };
}

function claimsOf({ extraction }: Source, source: number, ids: ClaimIds): ReportClaim[] {
  const { article, sentences, claims } = extraction;
  const lines = new LineIndex(article.text);
  return claims.map((claim, index) => ({
    id: ids.of({ source, claim: index }),
    source: sourceId(source),
    kind: claim.kind,
    span: { start: claim.span.start, end: claim.span.end, ...lines.at(claim.span.start) },
    text: article.text.slice(claim.span.start, claim.span.end),
    sentence: sentenceOf(claim, sentences[claim.sentence] ?? claim.span),
    subject: claim.subject,
    predicate: claim.predicate,
    value: claim.value,
    modality: claim.modality,
    attribution: claim.attribution,
  }));
}

/** The claim's sentence; drawn out where the value (a long quote) goes beyond it. */
function sentenceOf(claim: Claim, sentence: { readonly start: number; readonly end: number }): ReportClaim['sentence'] {
  return { start: Math.min(sentence.start, claim.span.start), end: Math.max(sentence.end, claim.span.end) };
}

function findingOf(finding: Finding, index: number, ids: ClaimIds): ReportFinding {
  const claimIds = (refs: readonly ClaimRef[]) => refs.map((ref) => ids.of(ref));
  return {
    id: `f${index + 1}`,
    story: storyId(finding.story),
    verdict: finding.verdict,
    severity: finding.severity,
    kind: finding.kind,
    question: finding.question,
    because: finding.because,
    confidence: finding.confidence,
    claims: claimIds(finding.claims),
    answers: finding.answers.map(({ display, claims, support, side }) => ({ display, claims: claimIds(claims), support, side })),
  };
}

function summaryOf(crossCheck: CrossCheck, claims: number, findings: readonly ReportFinding[]): Report['summary'] {
  const verdicts = { agree: 0, compatible: 0, update: 0, conflict: 0 };
  const severities = { none: 0, info: 0, warning: 0, error: 0 };
  for (const { verdict, severity } of findings) {
    verdicts[verdict] += 1;
    severities[severity] += 1;
  }
  return {
    sources: crossCheck.sources.length,
    independentSources: crossCheck.sources.filter(({ copyOf }) => copyOf === null).length,
    stories: crossCheck.stories.length,
    claims,
    singleSourceClaims: claims - new Set(findings.flatMap((finding) => finding.claims)).size,
    findings: findings.length,
    verdicts,
    severities,
    problems: crossCheck.problems.length,
  };
}
