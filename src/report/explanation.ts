import type { Step } from '../model/finding.js';
import type { Report } from './schema.js';

export function renderExplanation({
  report,
  index,
}: {
  report: Report;
  texts: readonly string[];
  index: number;
  steps: readonly Step[];
}): string {
  return `${report.findings[index]?.question ?? ''}\n`;
}
