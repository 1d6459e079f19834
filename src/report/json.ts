import type { RenderInput } from './format.js';
import { reportSchema } from './schema.js';

/** The report as JSON, checked against its own schema: what is printed always keeps the promise of `claimcheck schema`. */
export function renderJson({ report }: RenderInput): string {
  return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}
