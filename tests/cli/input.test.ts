import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimcheck, type Outcome } from './command.js';
import { folderWith, PAIR } from './folder.js';

interface PrintedReport {
  readonly sources: readonly { readonly path: string }[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly findings: readonly unknown[];
}

function reportOf({ stdout }: Outcome): PrintedReport {
  const report: PrintedReport = JSON.parse(stdout);
  return report;
}

const ONE_LINE = /^claimcheck: [^\n]+\n$/u;

describe('nothing to read', () => {
  const folder = folderWith({ 'images/photo.jpg': 'not an article' });
  mkdirSync(join(folder, 'empty'));

  test.each([
    ['no such path', ['nowhere']],
    ['no such path beside one that is there', ['nowhere', 'images']],
    ['an empty folder', ['empty']],
    ['a folder without articles', ['images']],
    ['a pattern that matches nothing', ['*.html']],
    ['no ./articles', []],
  ])('%s: exit status 2 and one line', (_, args) => {
    for (const command of [[], ['extract']]) {
      const { status, stdout, stderr } = claimcheck([...command, ...args], { cwd: folder });
      expect(stderr).toMatch(ONE_LINE);
      expect(stdout).toBe('');
      expect(status).toBe(2);
    }
  });
});

describe('one article that cannot be read', () => {
  test.each([
    ['empty', ''],
    ['white space alone', ' \n\n \t'],
    ['binary', new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7, 0, 200, 0, 3, 0, 0, 9, 0])],
  ])('%s: a problem, the others go on', (_, content) => {
    const outcome = claimcheck(['.', '--format', 'json'], { cwd: folderWith({ ...PAIR, 'bad.txt': content }) });
    const report = reportOf(outcome);
    expect(outcome.status).not.toBe(2);
    expect(report.sources.map(({ path }) => path)).toEqual(['dawn.txt', 'dusk.txt']);
    expect(report.problems.map(({ path }) => path)).toEqual(['bad.txt']);
  });

  test('invalid bytes: a problem or a warning, the others go on', () => {
    const broken = new Uint8Array([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' opened on 4 May 2024 in Skarvik.\n')]);
    const outcome = claimcheck(['.', '--format', 'json'], { cwd: folderWith({ ...PAIR, 'old.txt': broken }) });
    expect(outcome.status).not.toBe(2);
    expect(reportOf(outcome).sources.length).toBeGreaterThanOrEqual(2);
  });

  test.skipIf(process.getuid?.() === 0)('no permission (root may read everything: skipped for root)', () => {
    const folder = folderWith({ ...PAIR, 'secret.txt': 'The harbour closed.' });
    chmodSync(join(folder, 'secret.txt'), 0);
    const outcome = claimcheck(['.', '--format', 'json'], { cwd: folder });
    expect(outcome.status).not.toBe(2);
    expect(reportOf(outcome).problems.map(({ path }) => path)).toEqual(['secret.txt']);
  });

  test('where none can be read, the run fails', () => {
    const { status, stderr } = claimcheck(['empty.txt'], { cwd: folderWith({ 'empty.txt': '' }) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/empty\.txt/u);
  });
});

test('one article alone has no findings', () => {
  const outcome = claimcheck(['dawn.txt', '--format', 'json'], { cwd: folderWith(PAIR) });
  expect(outcome.status).toBe(0);
  expect(reportOf(outcome)).toMatchObject({ sources: [{ path: 'dawn.txt' }], findings: [], problems: [] });
});
