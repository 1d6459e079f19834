import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimcheck, ROOT } from './command.js';
import { folderWith, PAIR } from './folder.js';

describe('--output', () => {
  test.each([[[]], [['--format', 'json']]])('holds what standard output would: %j', (options) => {
    const cwd = folderWith({ 'articles/a.txt': PAIR['dawn.txt'] ?? '', 'articles/b.txt': PAIR['dusk.txt'] ?? '' });
    const printed = claimcheck(options, { cwd });
    const written = claimcheck([...options, '--output', 'report.out'], { cwd });
    expect(written.stdout).toBe('');
    expect(written.status).toBe(printed.status);
    expect(readFileSync(join(cwd, 'report.out'), 'utf8')).toBe(printed.stdout);
    expect(readdirSync(cwd).sort()).toEqual(['articles', 'report.out']);
  });

  test.each([
    ['its folder is missing', 'missing/report.json'],
    ['it is a folder', 'folder'],
    ['its folder is a file', 'dawn.txt/report.json'],
  ])('unwritable (%s): exit status 2, nothing left behind', (_, output) => {
    const cwd = folderWith(PAIR);
    mkdirSync(join(cwd, 'folder'));
    for (const command of [[], ['extract']]) {
      const { status, stderr } = claimcheck([...command, 'dawn.txt', 'dusk.txt', '--output', output], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^claimcheck: cannot write [^\n]+\n$/u);
    }
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['dawn.txt', 'dusk.txt', 'folder']);
  });

  test('an older report stays where the run fails', () => {
    const cwd = folderWith({ ...PAIR, 'report.json': 'older' });
    expect(claimcheck(['nowhere', '--output', 'report.json'], { cwd }).status).toBe(2);
    expect(claimcheck(['extract', '-', '--output', 'report.json'], { cwd, input: 'no JSON\n' }).status).toBe(2);
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('older');
    expect(readdirSync(cwd).sort()).toEqual(['dawn.txt', 'dusk.txt', 'report.json']);
  });
});

test('a reader that goes away early is no error', async () => {
  const cwd = folderWith(PAIR);
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'claimcheck.js'), 'extract', '-'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  const line = `${JSON.stringify({ id: 'a', text: 'The ferry ran aground on 3 May 2024. '.repeat(400) })}\n`;
  child.stdin.end(line.repeat(20));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(complaints).toBe('');
  expect(status).toBe(0);
});

describe('the same input gives the same bytes', () => {
  const cwd = folderWith(PAIR);
  const json = ['--format', 'json'];
  const expected = claimcheck(['.', ...json], { cwd }).stdout;

  test.each([
    ['on a second run', ['.', ...json]],
    ['with the files named', ['dawn.txt', 'dusk.txt', ...json]],
    ['with the paths in another order', ['dusk.txt', 'dawn.txt', ...json]],
    ['with a file named twice', ['dusk.txt', '.', 'dawn.txt', ...json]],
    ['with one job', ['.', '--jobs', '1', ...json]],
    ['with many jobs', ['.', '--jobs', '4', ...json]],
    ['with progress', ['.', '--progress', ...json]],
  ])('%s', (_, args) => {
    expect(claimcheck(args, { cwd }).stdout).toBe(expected);
  });

  test('from another working directory, but for the paths', () => {
    const elsewhere = claimcheck([cwd, ...json], { cwd: ROOT }).stdout;
    expect(elsewhere.replaceAll(`${cwd}/`, '')).toBe(expected);
  });
});
