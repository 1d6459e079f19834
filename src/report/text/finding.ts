import { bylineOf, counted } from '../phrasing.js';
import type { ReportClaim, ReportFinding } from '../schema.js';
import { excerptOf } from './excerpt.js';
import { clipEnd, indent, PAGE_WIDTH, printable, widthOf, wrap } from './layout.js';
import { bySourceOf, claimsOf, EXCERPT_WIDTH, type Page, placeOf, textOf } from './page.js';

/** Sources of one answer that are shown with their sentence; the others only with their place. */
const QUOTED_SOURCES = 3;

/** A conflict or an update in full: question, answers side by side, who says what in which words, and why it matters. */
export function fullFinding(page: Page, finding: ReportFinding): readonly string[] {
  const { style } = page;
  const label = finding.verdict === 'conflict' ? finding.severity : finding.verdict;
  const head = `${label.toUpperCase()} ${finding.id}`;
  const [first = '', ...rest] = wrap(printable(finding.question), PAGE_WIDTH - widthOf(head) - 2);
  const ordered = finding.verdict === 'update' ? inOrderOfPublication(page, finding.answers) : finding.answers;
  return [
    `${style.severity(finding.severity, head)}  ${style.strong(first)}`,
    ...indent(rest, ' '.repeat(widthOf(head) + 2)).map((line) => style.strong(line)),
    ...indent(answersSideBySide(ordered, finding.verdict === 'update' ? '→' : '≠'), '  '),
    ...storyLine(page, finding),
    ...ordered.flatMap(({ display, claims }) => ['', ...answerLines(page, printable(display), claims)]),
    '',
    ...indent(wrap(`${printable(finding.because)} (confidence ${finding.confidence.toFixed(2)})`, PAGE_WIDTH - 7), '  Why: '),
  ];
}

/** "noon (1 source) ~ midday (1 source) ≠ dawn (2 sources)"; lines break behind a sign only. */
function answersSideBySide(answers: readonly Answer[], sign: string): readonly string[] {
  const unbroken = answers.map(({ display, support, side }, i) => {
    const shown = `${clipEnd(printable(display), 60)} (${counted(support, 'source')})`.replaceAll(' ', NO_BREAK);
    const next = answers[i + 1];
    return next === undefined ? shown : `${shown}${NO_BREAK}${next.side === side ? '~' : sign}`;
  });
  return wrap(unbroken.join(' '), PAGE_WIDTH - 2).map((line) => line.replaceAll(NO_BREAK, ' '));
}

const NO_BREAK = '\u00a0';

type Answer = ReportFinding['answers'][number];

/** The oldest figure first; answers without a date stay behind those with one. */
function inOrderOfPublication(page: Page, answers: readonly Answer[]): readonly Answer[] {
  const dateOf = ({ claims }: Answer) => {
    const dates = claimsOf(page, claims).flatMap(({ source }) => page.sources.get(source)?.published?.value ?? []);
    return dates.sort()[0] ?? '~';
  };
  return answers
    .map((answer) => ({ answer, date: dateOf(answer) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ answer }) => answer);
}

/** Which event the finding is about, where the run has several. */
function storyLine({ stories, style }: Page, finding: ReportFinding): readonly string[] {
  const story = stories.get(finding.story);
  return stories.size < 2 || story === undefined || story.label === ''
    ? []
    : [style.faint(`  Story: ${clipEnd(printable(story.label), PAGE_WIDTH - 9)}`)];
}

function answerLines(page: Page, display: string, claimIds: readonly string[]): readonly string[] {
  const bySource = bySourceOf(claimsOf(page, claimIds));
  const quoted = [...bySource.values()].map((claims, index) => evidence(page, claims, index < QUOTED_SOURCES));
  return [
    ...indent(wrap(clipEnd(display, 2 * (PAGE_WIDTH - 2)), PAGE_WIDTH - 2), '  ').map((line) => page.style.strong(line)),
    ...quoted.flat(),
  ];
}

/** What one source says: who it is, where, and (where `quote`) the sentence of its first mention. */
function evidence(page: Page, [first, ...others]: readonly ReportClaim[], quote: boolean): readonly string[] {
  const source = first === undefined ? undefined : page.sources.get(first.source);
  if (first === undefined || source === undefined) return [];
  const copy = source.copyOf === null ? '' : `, copy of ${source.copyOf}`;
  const who = `${source.id} ${clipEnd(printable(bylineOf(source)), 50)}${copy}`;
  const also = others.length === 0 ? '' : `, also ${others.map(({ span }) => `${span.line}:${span.column}`).join(', ')}`;
  const where = placeOf(page, first) + also;
  const excerpt = quote ? wrap(excerptOf(textOf(page, first), first.sentence, first.span, EXCERPT_WIDTH), PAGE_WIDTH - 6) : [];
  return [
    ...(widthOf(who) + widthOf(where) + 6 <= PAGE_WIDTH
      ? [`    ${who}  ${page.style.faint(where)}`]
      : [`    ${who}`, ...wrapPlaces(where).map((line) => page.style.faint(line))]),
    ...indent(page.style.marked(excerpt), '    │ ', '    │ '),
  ];
}

/** A path is never broken, so that it can be clicked; what follows it is. */
function wrapPlaces(places: string): readonly string[] {
  const at = places.indexOf(', also ');
  if (at < 0 || widthOf(places) + 4 <= PAGE_WIDTH) return [`    ${places}`];
  return [`    ${places.slice(0, at + 1)}`, ...indent(wrap(places.slice(at + 2), PAGE_WIDTH - 4), '    ', '    ')];
}

/** An agreement in one line: how many independent sources, the question and the answer. */
export function agreementLine(page: Page, finding: ReportFinding, idWidth: number): string {
  const sign = finding.verdict === 'agree' ? '=' : '~';
  const support = independentSources(page, finding);
  const head = `  ${sign} ${finding.id.padEnd(idWidth)} ${`×${support}`.padEnd(3)} `;
  const room = PAGE_WIDTH - widthOf(head) - 1;
  const asked = printable(finding.question);
  const answer = clipEnd(answerInShort(page, finding), Math.max(LEAST_ANSWER, room - widthOf(asked)));
  const question = clipEnd(asked, room - widthOf(answer));
  return `${page.style.verdict(finding.verdict, head)}${question} ${page.style.strong(answer)}`;
}

/** Columns that the answer of an agreement has at least. */
const LEAST_ANSWER = 26;

/** The answers in a row; to a question that an event answers whole ("Did the dam burst?") only whether it did. */
function answerInShort(page: Page, finding: ReportFinding): string {
  if (
    finding.kind !== 'event' ||
    !/^(?:Did|Do|Does|Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|May|Might|Must|Should|Shall)\b/u.test(finding.question)
  )
    return finding.answers.map(({ display }) => printable(display)).join(' ~ ');
  const modalities = claimsOf(page, finding.claims).map(({ modality }) => modality);
  if (modalities.every((modality) => modality === 'negated')) return 'No';
  if (modalities.some((modality) => modality === 'asserted')) return 'Yes';
  return modalities.some((modality) => modality === 'planned') ? 'Planned' : 'Perhaps';
}

/** Sources of a finding; those that are copies of one text count once. */
function independentSources(page: Page, finding: ReportFinding): number {
  const sources = claimsOf(page, finding.claims).map(({ source }) => page.sources.get(source)?.copyOf ?? source);
  return new Set(sources).size;
}
