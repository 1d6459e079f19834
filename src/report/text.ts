import type { RenderInput } from './format.js';
export function renderText({ report }: RenderInput): string {
  return `${report.summary.sources} sources\n`;
}
