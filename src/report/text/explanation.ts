import type { Step } from '../../model/finding.js';
import { bylineOf } from '../phrasing.js';
import type { Report, ReportClaim, ReportFinding } from '../schema.js';
import { phraseValue } from '../value-phrase.js';
import { excerptOf } from './excerpt.js';
import { indent, PAGE_WIDTH, printable, wrap } from './layout.js';
import { claimsOf, EXCERPT_WIDTH, type Page, pageOf, placeOf, textOf } from './page.js';

/** What an explanation is made of. */
export interface ExplanationInput {
  readonly report: Report;
  readonly texts: readonly string[];
  readonly finding: ReportFinding;
  readonly steps: readonly Step[];
}

/** Why a finding got its verdict: each claim, its normalised value, and each step with what counted in it. */
export function renderExplanation({ report, texts, finding, steps }: ExplanationInput): string {
  const page = pageOf({ report, texts, color: false });
  const severity = finding.severity === 'none' ? '' : `, severity ${finding.severity}`;
  const lines = [
    `${finding.id}: ${finding.verdict}${severity}, confidence ${finding.confidence.toFixed(2)}`,
    ...wrap(printable(finding.question), PAGE_WIDTH),
    ...wrap(printable(finding.because), PAGE_WIDTH),
    ...claimsOf(page, finding.claims).flatMap((claim) => ['', ...claimLines(page, claim)]),
    ...(steps.length === 0 ? [] : ['', 'Steps']),
    ...steps.flatMap(stepLines),
  ];
  return `${lines.join('\n')}\n`;
}

function claimLines(page: Page, claim: ReportClaim): readonly string[] {
  const source = page.sources.get(claim.source);
  const circumstances = [
    claim.subject === '' ? '' : `about ${printable(claim.subject)}`,
    claim.predicate === '' ? '' : `predicate ${claim.predicate}`,
    claim.modality,
    claim.attribution === null ? '' : `${claim.attribution.speaker ?? 'someone'} ${claim.attribution.stance} so`,
  ].filter((part) => part !== '');
  return [
    `${claim.id} ${claim.source} ${source === undefined ? '' : printable(bylineOf(source))}`,
    `  ${placeOf(page, claim)}`,
    ...indent(wrap(excerptOf(textOf(page, claim), claim.sentence, claim.span, EXCERPT_WIDTH), PAGE_WIDTH - 4), '  │ ', '  │ '),
    ...indent(wrap(`read as ${printable(phraseValue(claim.value))}`, PAGE_WIDTH - 4), '  ', '    '),
    ...indent(wrap(circumstances.join('; '), PAGE_WIDTH - 4), '  ', '    '),
  ];
}

function stepLines({ text, features }: Step, index: number): readonly string[] {
  const nameWidth = Math.max(0, ...features.map(({ name }) => name.length));
  return [
    ...indent(wrap(printable(text), PAGE_WIDTH - 6), `  ${index + 1}. `),
    ...features.map(
      ({ name, value, weight }) => `     ${name.padEnd(nameWidth)}  ${value.toFixed(2).padStart(7)}  ${signed(weight).padStart(7)}`,
    ),
  ];
}

function signed(weight: number): string {
  return `${weight < 0 ? '' : '+'}${weight.toFixed(2)}`;
}
