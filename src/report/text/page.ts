import type { RenderInput } from '../format.js';
import type { Report, ReportClaim, ReportSource, ReportStory } from '../schema.js';
import { PAGE_WIDTH, printable } from './layout.js';
import { type Style, styleFor } from './style.js';

/** What the parts of the text report look things up in. */
export interface Page {
  readonly report: Report;
  /** Text of a source by its id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly style: Style;
  readonly claims: ReadonlyMap<string, ReportClaim>;
  readonly sources: ReadonlyMap<string, ReportSource>;
  readonly stories: ReadonlyMap<string, ReportStory>;
}

/** Columns of a sentence: two full lines behind their bar. */
export const EXCERPT_WIDTH = 2 * (PAGE_WIDTH - 6) - 4;

export function pageOf({ report, texts, color }: Pick<RenderInput, 'report' | 'texts' | 'color'>): Page {
  return {
    report,
    texts: new Map(report.sources.map(({ id }, index) => [id, texts[index] ?? ''])),
    style: styleFor(color),
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    sources: new Map(report.sources.map((source) => [source.id, source])),
    stories: new Map(report.stories.map((story) => [story.id, story])),
  };
}

/** "path:line:column", as editors and terminals open it. */
export function placeOf({ sources }: Page, claim: ReportClaim): string {
  return `${printable(sources.get(claim.source)?.path ?? '')}:${claim.span.line}:${claim.span.column}`;
}

/** The text that a claim points into. */
export function textOf({ texts }: Page, claim: ReportClaim): string {
  return texts.get(claim.source) ?? '';
}

/** The claims of these ids, in their order. */
export function claimsOf({ claims }: Page, ids: readonly string[]): readonly ReportClaim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Claims by the id of their source, in the order in which they come. */
export function bySourceOf(claims: readonly ReportClaim[]): ReadonlyMap<string, readonly ReportClaim[]> {
  const bySource = new Map<string, ReportClaim[]>();
  for (const claim of claims) {
    const sameSource = bySource.get(claim.source);
    if (sameSource === undefined) bySource.set(claim.source, [claim]);
    else sameSource.push(claim);
  }
  return bySource;
}
