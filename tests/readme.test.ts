import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './cli/command.js';
import { folderWith } from './cli/folder.js';
import { README as FILE, reportSample, shownSample } from './readme-sample.js';

const README = readFileSync(FILE, 'utf8');

/** The lines of the README's shell blocks, without comments. */
const COMMANDS = [...README.matchAll(/^```sh\n(?<block>[\s\S]*?)^```/gmu)]
  .flatMap((match) => (match.groups?.['block'] ?? '').split('\n'))
  .map((line) => line.replace(/\s+#.*$/u, '').trim())
  .filter((line) => line !== '');

/** The package's own commands; installing is what a test cannot do to the tree that it runs in. */
const RUNNABLE = COMMANDS.map((line) => line.replace(/^npm ci && /u, '')).filter((line) => !line.startsWith('npm '));

describe('README', () => {
  test('documents every subcommand and the two commands of the set-up', () => {
    for (const name of ['extract', 'compare', 'explain', 'schema']) expect(COMMANDS.join('\n')).toContain(`claimcheck ${name}`);
    expect(COMMANDS.slice(0, 2)).toEqual(['npm ci && npx claimcheck fixtures/recognition', 'npm cit']);
  });

  test('shows the report that its first command prints (`npm run readme:update` renews it)', () => {
    expect(shownSample(README)).toBe(reportSample());
  });

  test.each(RUNNABLE)('%s', (line) => {
    const cwd = folderWith({});
    symlinkSync(join(ROOT, 'fixtures'), join(cwd, 'fixtures'));
    const command = line.replaceAll('npx claimcheck', `"${process.execPath}" "${join(ROOT, 'bin', 'claimcheck.js')}"`);
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect([0, 1]).toContain(status);
  });
});
