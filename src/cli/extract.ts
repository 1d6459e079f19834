import { RunFailure } from './failure.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { openOutput } from './output.js';
import { readingOfPaths, readingOfStandardInput, readLines } from './reading.js';

/**
 * `claimcheck extract [PATH... | -]`: writes what each article says, one JSON line an article. An article that cannot be
 * read has a line that says so; where none can be read, the run fails.
 */
export async function extractLines(paths: readonly string[], options: CommonOptions & ReadingOptions): Promise<number> {
  const reading = paths.length === 1 && paths[0] === '-' ? readingOfStandardInput() : await readingOfPaths(paths);
  const output = await openOutput(options.output);
  let read = 0;
  try {
    for await (const { line, failed } of readLines(reading, options)) {
      await output.write(`${line}\n`);
      if (output.closed) return 0;
      if (!failed) read += 1;
    }
    if (read === 0) throw new RunFailure('no article could be read');
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.commit();
  return 0;
}
