import { reportJsonSchema } from '../report/schema.js';
import { deliver } from './deliver.js';
import type { CommonOptions } from './options.js';

/** `claimcheck schema`: prints the JSON Schema of the report. */
export async function schema({ output }: CommonOptions): Promise<number> {
  await deliver(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`, output);
  return 0;
}
