import { crossCheck } from '../pipeline.js';
import { composeReport } from '../report/compose.js';
import { renderExplanation } from '../report/text/explanation.js';
import { articlesOfPaths } from './articles.js';
import { deliver } from './deliver.js';
import { RunFailure } from './failure.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { version } from './version.js';

/** `claimcheck explain FINDING PATH...`: why a finding got its verdict. */
export async function explain(id: string, paths: readonly string[], options: CommonOptions & ReadingOptions): Promise<number> {
  const { extractions, problems } = await articlesOfPaths(paths, options);
  const result = crossCheck(extractions, problems, { isExplained: true });
  const report = composeReport(result, version());
  const index = report.findings.findIndex((candidate) => candidate.id === id);
  const finding = report.findings[index];
  const steps = result.findings[index]?.steps ?? [];
  if (finding === undefined) {
    const count = report.findings.length;
    throw new RunFailure(count === 0 ? `no finding ${id}: these articles have no findings` : `no finding ${id}: there are f1 to f${count}`);
  }
  const texts = result.sources.map(({ extraction }) => extraction.article.text);
  await deliver(renderExplanation({ report, texts, finding, steps }), options.output);
  return 0;
}
