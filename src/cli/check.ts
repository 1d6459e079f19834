import { crossCheck } from '../pipeline.js';
import { articlesOfPaths } from './articles.js';
import { deliverReport } from './deliver.js';
import type { ReadingOptions, ReportOptions } from './options.js';

/** `claimcheck [PATH...]`: cross-checks articles. */
export async function check(paths: readonly string[], options: ReportOptions & ReadingOptions): Promise<number> {
  const { extractions, problems } = await articlesOfPaths(paths, options);
  return deliverReport(crossCheck(extractions, problems), options);
}
