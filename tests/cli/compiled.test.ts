import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMPILED = 'dist/cli/claimcheck.compiled';

/** An installation of its own, whose compiled functions a test may spoil. */
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true }));

const schemaBy = (root: string) => execFileSync(process.execPath, [join(root, 'bin/claimcheck.js'), 'schema'], { encoding: 'utf8' });

test('the build leaves compiled functions that this version of Node takes', () => {
  const script = `
    const { readFileSync } = require('node:fs');
    const { wrap } = require('node:module');
    const source = wrap(readFileSync('dist/cli/claimcheck.cjs', 'utf8'));
    const cachedData = readFileSync('${COMPILED}');
    process.stdout.write(String(new (require('node:vm').Script)(source, { cachedData }).cachedDataRejected));`;
  expect(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' })).toBe('false');
});

const shipped = readFileSync(join(ROOT, COMPILED));

test.each([
  ['of another version', Buffer.from(shipped).fill(0x5a, 0, 16)],
  ['cut short', shipped.subarray(0, 1000)],
  ['empty', Buffer.alloc(0)],
  ['missing', null],
])('the program runs with compiled functions %s', (_, compiled) => {
  if (compiled === null) rmSync(join(folder, COMPILED));
  else writeFileSync(join(folder, COMPILED), compiled);
  expect(schemaBy(folder)).toBe(schemaBy(ROOT));
});
