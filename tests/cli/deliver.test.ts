import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deliverReport } from '../../src/cli/deliver.js';
import type { FailOn } from '../../src/cli/options.js';
import type { CrossCheck, Severity } from '../../src/model/finding.js';
import { handmadeFinding, libraryFire } from '../report/handmade.js';
import { folderWith } from './folder.js';

/** The exit status of a run with findings of these severities. */
async function statusOf(severities: readonly Severity[], failOn: FailOn): Promise<number> {
  const findings = severities.map((severity) =>
    handmadeFinding(
      { verdict: severity === 'none' ? 'agree' : severity === 'info' ? 'update' : 'conflict', severity, question: 'When?', because: 'so' },
      [
        { display: 'noon', claims: [[0, 2]] },
        { display: 'dawn', claims: [[1, 1]] },
      ],
    ),
  );
  const crossCheck: CrossCheck = { ...libraryFire(), findings };
  const output = join(folderWith({}), 'report');
  const status = await deliverReport(crossCheck, { format: 'json', failOn, output });
  expect(JSON.parse(readFileSync(output, 'utf8')).findings).toHaveLength(severities.length);
  return status;
}

describe('exit status', () => {
  test.each<[readonly Severity[], FailOn, number]>([
    [[], 'error', 0],
    [['none', 'info', 'warning'], 'error', 0],
    [['none', 'error'], 'error', 1],
    [['warning'], 'warning', 1],
    [['error'], 'warning', 1],
    [['none', 'info'], 'warning', 0],
    [['error', 'warning'], 'never', 0],
  ])('findings %j with --fail-on %s: %d', async (severities, failOn, status) => {
    expect(await statusOf(severities, failOn)).toBe(status);
  });
});
