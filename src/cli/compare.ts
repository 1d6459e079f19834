import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Extraction } from '../model/extraction.js';
import type { Problem } from '../model/problem.js';
import { crossCheck } from '../pipeline.js';
import { decodeExtraction } from '../report/stream.js';
import { errorLineSchema, extractionLineSchema } from '../report/stream-schema.js';
import { explainIssues, idOf, parseJson } from './article-line.js';
import { deliverReport } from './deliver.js';
import { RunFailure, reasonOf } from './failure.js';
import { linesOf } from './lines.js';
import type { ReportOptions } from './options.js';

/** `claimcheck compare [FILE... | -]`: cross-checks the lines that `extract` wrote. */
export async function compare(files: readonly string[], options: ReportOptions): Promise<number> {
  const extractions = new Map<string, Extraction>();
  const problems: Problem[] = [];
  for (const file of files.length === 0 ? ['-'] : files) {
    const name = file === '-' ? 'standard input' : file;
    let line = 0;
    for await (const text of linesOfFile(file)) {
      line += 1;
      const read = readLine(text);
      if ('message' in read)
        problems.push({ path: read.id === null ? name : String(read.id), ...(read.id === null ? { line } : {}), message: read.message });
      else if (extractions.has(read.article.id))
        problems.push({ path: read.article.id, message: 'stands in the stream twice; its first line was used' });
      else extractions.set(read.article.id, read);
    }
  }
  return deliverReport(crossCheck([...extractions.values()], problems), options);
}

async function* linesOfFile(file: string): AsyncGenerator<string | null> {
  const stream: Readable = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* linesOf(stream);
  } catch (error) {
    throw new RunFailure(`cannot read ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/** What one line holds: an extraction, or why there is none. */
function readLine(line: string | null): Extraction | { readonly id: string | number | null; readonly message: string } {
  if (line === null) return { id: null, message: 'the line is too long' };
  const json = parseJson(line);
  if (json === undefined) return { id: null, message: 'the line is not JSON' };
  const failed = errorLineSchema.safeParse(json);
  if (failed.success) return { id: failed.data.id, message: failed.data.error };
  const parsed = extractionLineSchema.safeParse(json);
  if (!parsed.success) return { id: idOf(json), message: `not a line of claimcheck extract: ${explainIssues(parsed.error)}` };
  try {
    return decodeExtraction(parsed.data);
  } catch (error) {
    return { id: parsed.data.id, message: `not a line of claimcheck extract: ${reasonOf(error)}` };
  }
}
