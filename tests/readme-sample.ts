import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimcheck, ROOT } from './cli/command.js';

export const README = join(ROOT, 'README.md');

/** Agreements shown in the README's report. */
const AGREEMENTS = 6;

const MARKS = { open: '<!-- report -->\n```text\n', close: '```\n<!-- /report -->' } as const;

/** The parts of the real report on fixtures/recognition that the README shows: its head, one conflict, some agreements. */
export function reportSample(): string {
  const lines = claimcheck(['fixtures/recognition']).stdout.split('\n');
  const firstWhy = lines.findIndex((line) => line.startsWith('  Why: '));
  const endOfFirst = lines.indexOf('', firstWhy);
  const agreements = lines.findIndex((line) => line.startsWith('AGREEMENTS'));
  return [...lines.slice(0, endOfFirst), '', '…', '', ...lines.slice(agreements, agreements + 1 + AGREEMENTS), '  …', ''].join('\n');
}

/** The report that the README shows now. */
export function shownSample(readme = readFileSync(README, 'utf8')): string {
  return readme.slice(readme.indexOf(MARKS.open) + MARKS.open.length, readme.indexOf(MARKS.close));
}

/** The README with another report. */
export function withSample(readme: string, sample: string): string {
  return readme.slice(0, readme.indexOf(MARKS.open) + MARKS.open.length) + sample + readme.slice(readme.indexOf(MARKS.close));
}
