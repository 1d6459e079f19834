import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { articleFiles, PathError } from '../read/files.js';
import { decodeExtraction } from '../report/stream.js';
import type { ExtractionLine } from '../report/stream-schema.js';
import { RunFailure } from './failure.js';
import { linesOf } from './lines.js';
import type { ReadingOptions } from './options.js';
import { ReadingPool } from './pool.js';
import { progressOf } from './progress.js';
import { type Job, lineOf, type ReadArticle, type ReadLine, readArticle } from './read-article.js';

/** Where articles are looked for when no path is named. */
const DEFAULT_PATH = 'articles';

/**
 * Threads that each load the model and warm up take as long as reading some megabytes in one (measured with two: 2.7 s of
 * processor time more). In bytes of files or UTF-16 code units of lines.
 */
const THREADS_PAY_FROM = 5_000_000;

/** Articles under way for each thread: enough to keep all busy while the slowest is waited for. */
const AHEAD = 8;

/** Articles to read, in the order in which their results come out. */
export interface Reading {
  readonly jobs: AsyncIterable<SizedJob>;
  /** How many there are; null where that shows only at the end. */
  readonly total: number | null;
}

interface SizedJob {
  readonly job: Job;
  /** In the measure of THREADS_PAY_FROM. */
  readonly size: number;
}

/** The article files that PATHs name. @throws RunFailure where one names nothing */
export async function readingOfPaths(paths: readonly string[]): Promise<Reading> {
  try {
    const files = await articleFiles(paths.length === 0 ? [DEFAULT_PATH] : paths);
    return { jobs: fileJobs(files), total: files.length };
  } catch (error) {
    throw error instanceof PathError ? new RunFailure(error.message, { cause: error }) : error;
  }
}

/** The articles that stand one a line on standard input. */
export function readingOfStandardInput(): Reading {
  return { jobs: lineJobs(), total: null };
}

async function* fileJobs(files: Awaited<ReturnType<typeof articleFiles>>): AsyncGenerator<SizedJob> {
  for (const file of files) {
    const size = await stat(file.absolute).then(
      (found) => found.size,
      () => 0,
    );
    yield { job: { kind: 'file', file }, size };
  }
}

async function* lineJobs(): AsyncGenerator<SizedJob> {
  for await (const line of linesOf(process.stdin)) yield { job: { kind: 'line', line }, size: line?.length ?? 0 };
}

/** What each article says, in the order of the jobs; the number of threads changes nothing. */
export async function* readArticles(reading: Reading, options: ReadingOptions): AsyncGenerator<ReadArticle> {
  for await (const answer of answers(reading, options)) yield answer.kind === 'line' ? parsed(answer) : answer;
}

/** The same as lines of the extraction stream. */
export async function* readLines(reading: Reading, options: ReadingOptions): AsyncGenerator<ReadLine> {
  for await (const answer of answers(reading, options)) yield answer.kind === 'line' ? answer : lineOf(answer);
}

/**
 * The first articles are read in this thread, which most runs never leave; once there have been enough for threads to pay,
 * they read the rest. What comes out is a line where a thread has read it.
 */
async function* answers({ jobs, total }: Reading, options: ReadingOptions): AsyncGenerator<ReadArticle | ReadLine> {
  const threads = options.jobs ?? availableParallelism();
  const progress = progressOf(total, options);
  const underWay: Promise<ReadLine>[] = [];
  let pool: ReadingPool | null = null;
  let size = 0;
  try {
    for await (const sized of jobs) {
      size += sized.size;
      if (pool === null && threads > 1 && size > THREADS_PAY_FROM) pool = new ReadingPool(threads);
      if (pool === null) {
        yield await readArticle(sized.job);
        progress.step();
        continue;
      }
      underWay.push(pool.read(sized.job));
      for (const answer of await finished(underWay, threads * AHEAD)) {
        yield answer;
        progress.step();
      }
    }
    for (const answer of await finished(underWay, 0)) {
      yield answer;
      progress.step();
    }
  } finally {
    progress.end();
    await pool?.close();
  }
}

/** Waits until at most `most` are under way; those that were waited for, oldest first. */
async function finished(underWay: Promise<ReadLine>[], most: number): Promise<readonly ReadLine[]> {
  return Promise.all(underWay.splice(0, Math.max(0, underWay.length - most)));
}

/** The line comes from a thread of this process: it needs no checking. */
function parsed({ line, failed }: ReadLine): ReadArticle {
  if (failed) {
    const { id, error }: { id: string; error: string } = JSON.parse(line);
    return { kind: 'failure', id, error };
  }
  const json: ExtractionLine = JSON.parse(line);
  return { kind: 'extraction', extraction: decodeExtraction(json) };
}
