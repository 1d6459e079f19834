import type { RenderInput } from '../format.js';
import { bylineOf, counted } from '../phrasing.js';
import type { ReportFinding } from '../schema.js';
import { excerptOf } from './excerpt.js';
import { agreementLine, fullFinding } from './finding.js';
import { clipEnd, indent, PAGE_WIDTH, printable, widthOf, wrap } from './layout.js';
import { bySourceOf, type Page, pageOf, textOf } from './page.js';
import type { Style } from './style.js';

/**
 * The report for people, in 80 columns: what needs a decision first (conflicts, then updates), then what agrees, what only
 * one source says, the sources, and what went wrong.
 */
export function renderText({ report, texts, listSingle, color }: RenderInput): string {
  const page = pageOf({ report, texts, color });
  const of = (...verdicts: readonly ReportFinding['verdict'][]) => report.findings.filter(({ verdict }) => verdicts.includes(verdict));
  const agreed = of('agree', 'compatible');
  const sections = [
    summary(page),
    section(
      page,
      'Conflicts',
      of('conflict').map((finding) => fullFinding(page, finding)),
      'apart',
    ),
    section(
      page,
      'Updates',
      of('update').map((finding) => fullFinding(page, finding)),
      'apart',
    ),
    section(page, 'Agreements', agreements(page, agreed), 'close', '= the same, ~ compatible, × independent sources', agreed.length),
    single(page, listSingle),
    section(page, 'Sources', sourceList(page)),
    section(page, 'Problems', problemList(page)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What came of it, in two lines. */
function summary({ report: { summary: sums }, style }: Page): readonly string[] {
  const copies = sums.sources - sums.independentSources;
  const sources = `${counted(sums.sources, 'source')}${copies === 0 ? '' : ` (${counted(copies, 'copy', 'copies')})`}`;
  const { conflict, update, agree, compatible } = sums.verdicts;
  const outcome =
    sums.sources === 1
      ? 'one source alone: nothing to compare it with'
      : [
          counted(conflict, 'conflict'),
          ...(conflict === 0 ? [] : [`(${counted(sums.severities.error, 'error')}, ${counted(sums.severities.warning, 'warning')})`]),
          '·',
          counted(update, 'update'),
          '·',
          counted(agree + compatible, 'agreement'),
        ].join(' ');
  return [
    `${style.heading('claimcheck')}  ${sources} · ${counted(sums.stories, 'story', 'stories')} · ${counted(sums.claims, 'claim')}`,
    `            ${outcome}`,
  ];
}

/** A heading over entries; nothing where there are none. `apart`: a blank line between entries. */
function section(
  { style }: Page,
  title: string,
  entries: readonly (readonly string[])[],
  spacing: 'close' | 'apart' = 'close',
  legend = '',
  count = entries.length,
): readonly string[] {
  if (entries.length === 0) return [];
  return [
    headingLine(style, `${title.toUpperCase()} (${count})`, legend),
    ...entries.flatMap((lines) => (spacing === 'apart' ? ['', ...lines] : lines)),
  ];
}

/** A heading, a rule to the edge of the page, and what the signs below it mean. */
function headingLine(style: Style, heading: string, legend = ''): string {
  const end = legend === '' ? '' : ` ${legend}`;
  const rule = '─'.repeat(PAGE_WIDTH - widthOf(heading) - widthOf(end) - 1);
  return `${style.heading(heading)} ${style.faint(rule + end)}`;
}

/** One line each; by story, where the run has several. What makes no question is only counted: a name or a clause in common. */
function agreements(page: Page, all: readonly ReportFinding[]): readonly (readonly string[])[] {
  const asking = all.filter((finding) => !isBare(finding));
  const findings = asking.filter((finding) => !isAskedBetter(finding, asking));
  const left = all.length - findings.length;
  const idWidth = widestId(all);
  let story = page.report.stories.length < 2 ? findings[0]?.story : undefined;
  const lines = findings.map((finding) => {
    const line = agreementLine(page, finding, idWidth);
    if (finding.story === story) return [line];
    story = finding.story;
    const label = page.stories.get(finding.story)?.label ?? '';
    return [`  ${clipEnd(printable(label === '' ? finding.story : label), PAGE_WIDTH - 2)}`, line];
  });
  return left === 0
    ? lines
    : [...lines, [page.style.faint(`  and ${counted(left, 'name or clause', 'names or clauses')} in common (in the JSON report)`)]];
}

/** "Were the gates opened?" where another line answers "When were the gates opened?". */
function isAskedBetter({ kind, question, story }: ReportFinding, all: readonly ReportFinding[]): boolean {
  if (kind !== 'event') return false;
  const words = ` ${question.toLowerCase()}`;
  return all.some((other) => other.story === story && other.kind !== 'event' && other.question.toLowerCase().endsWith(words));
}

/** Whether a name or a clause answers no more than "Who?" or "What happened?". */
function isBare({ kind, question }: ReportFinding): boolean {
  return (kind === 'actor' || kind === 'place' || kind === 'event') && /^(?:What happened|Where|Who|Who or which body)\?/u.test(question);
}

/** What only one source says: how many claims, or each with its words. */
function single(page: Page, list: boolean): readonly string[] {
  const { report, style } = page;
  const count = report.summary.singleSourceClaims;
  if (count === 0) return [];
  if (!list) return [`${style.heading('ONE SOURCE ONLY:')} ${counted(count, 'claim')} ${style.faint('(listed with --single)')}`];
  const joinedClaims = new Set(report.findings.flatMap(({ claims }) => claims));
  const bySource = bySourceOf(report.claims.filter(({ id }) => !joinedClaims.has(id)));
  const lines = [...bySource].flatMap(([id, claims]) => [
    `  ${id} ${style.faint(printable(page.sources.get(id)?.path ?? ''))}`,
    ...claims.flatMap((claim) => {
      const place = `    ${`${claim.span.line}:${claim.span.column}`.padEnd(8)} `;
      return indent(style.marked([excerptOf(textOf(page, claim), claim.sentence, claim.span, PAGE_WIDTH - place.length)]), place);
    }),
  ]);
  return [headingLine(style, `ONE SOURCE ONLY (${count})`), ...lines];
}

/** Ids are numbered from one on, so the last is as wide as any. */
function widestId(entries: readonly { readonly id: string }[]): number {
  return entries.at(-1)?.id.length ?? 0;
}

function sourceList({ report, style }: Page): readonly (readonly string[])[] {
  const idWidth = widestId(report.sources);
  return report.sources.map((source) => {
    const copy = source.copyOf === null ? '' : ` (copy of ${source.copyOf})`;
    const title = source.title === null ? '' : `: ${source.title}`;
    const head = `  ${source.id.padEnd(idWidth)}  `;
    const about = clipEnd(printable(`${bylineOf(source)}${copy}${title}`), PAGE_WIDTH - head.length);
    return [`${head}${about}`, `${' '.repeat(head.length)}${style.faint(printable(source.path))}`];
  });
}

function problemList({ report }: Page): readonly (readonly string[])[] {
  return report.problems.map(({ path, line, column, message }) => {
    const place = [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
    return [`  ${printable(place)}`, ...indent(wrap(printable(message), PAGE_WIDTH - 4), '    ', '    ')];
  });
}
