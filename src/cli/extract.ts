import { extract } from '../extract.js';
import { articleFromText } from '../read/article.js';
import { encodeError, encodeExtraction } from '../report/stream.js';
import { parseArticleLine } from './article-line.js';
import { readAndExtract } from './articles.js';
import { RunFailure } from './failure.js';
import { linesOf } from './lines.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { type Output, openOutput } from './output.js';

/**
 * `claimcheck extract [PATH... | -]`: writes what each article says, one JSON line an article. An article that cannot be
 * read has a line that says so; where none can be read, the run fails.
 */
export async function extractLines(paths: readonly string[], options: CommonOptions & ReadingOptions): Promise<number> {
  const output = await openOutput(options.output);
  try {
    const fromStdin = paths.length === 1 && paths[0] === '-';
    const written = fromStdin ? await extractStream(output) : await extractFiles(paths, options, output);
    if (written === 0) throw new RunFailure(fromStdin ? 'no article could be read from standard input' : 'no article could be read');
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.commit();
  return 0;
}

/** Resolves to the number of articles that were read. */
async function extractStream(output: Output): Promise<number> {
  let read = 0;
  for await (const line of linesOf(process.stdin)) {
    const parsed = parseArticleLine(line);
    if ('error' in parsed) {
      await output.write(`${encodeError(parsed.id, parsed.error)}\n`);
      continue;
    }
    const extraction = extract(articleFromText(parsed.id, parsed.id, parsed.text, parsed.given));
    await output.write(`${encodeExtraction(extraction)}\n`);
    read += 1;
  }
  return read;
}

async function extractFiles(paths: readonly string[], options: ReadingOptions, output: Output): Promise<number> {
  const { extractions, problems } = await readAndExtract(paths, options);
  for (const { path, message } of problems) await output.write(`${encodeError(path, message)}\n`);
  for (const extraction of extractions) await output.write(`${encodeExtraction(extraction)}\n`);
  return extractions.length;
}
