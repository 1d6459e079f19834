import type { CrossCheck, Severity } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { composeReport } from '../report/compose.js';
import { FORMATS } from '../report/formats.js';
import { RunFailure } from './failure.js';
import { type FailOn, type ReportOptions, usesColor } from './options.js';
import { openOutput } from './output.js';
import { version } from './version.js';

/**
 * Prints the report of a cross-check; resolves to the exit status.
 * @throws RunFailure where no article could be read
 */
export async function deliverReport(crossCheck: CrossCheck, options: ReportOptions): Promise<number> {
  if (crossCheck.sources.length === 0) throw nothingRead(crossCheck.problems);
  const format = FORMATS.find(({ name }) => name === options.format);
  if (format === undefined) throw new RangeError(`no such format: ${options.format}`);
  const rendered = await format.render({
    report: composeReport(crossCheck, version()),
    texts: crossCheck.sources.map(({ extraction }) => extraction.article.text),
    listSingle: options.single ?? false,
    color: usesColor(options),
  });
  await deliver(rendered, options.output);
  return crossCheck.findings.some(({ severity }) => fails(severity, options.failOn)) ? 1 : 0;
}

function nothingRead([first]: readonly Problem[]): RunFailure {
  return new RunFailure(first === undefined ? 'no article could be read' : `no article could be read: ${first.path}: ${first.message}`);
}

/** Writes a whole text to `file`, or to standard output. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  const output = await openOutput(file);
  try {
    await output.write(text);
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.commit();
}

function fails(severity: Severity, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'warning':
      return severity === 'warning' || severity === 'error';
    case 'error':
      return severity === 'error';
  }
}
