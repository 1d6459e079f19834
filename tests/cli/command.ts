import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = join(ROOT, 'bin', 'claimcheck.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the compiled command line as a user would. */
export function claimcheck(args: readonly string[], { cwd = ROOT, input = '', env = {} }: Surroundings = {}): Outcome {
  if (!existsSync(join(ROOT, 'dist', 'cli', 'main.js'))) throw new Error('the command line is not built: run `npm run build` first');
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { status, stdout, stderr };
}

/** A new folder with these files (path: content). */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-test-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Two short articles about one event. */
export const PAIR: Readonly<Record<string, string>> = {
  'dawn.txt': 'Ferry runs aground\n\nThe ferry Marit ran aground off Skarvik on 3 May 2024. All 120 passengers were taken ashore.\n',
  'dusk.txt':
    'Ferry refloated\n\nThe ferry Marit, which ran aground off Skarvik on 3 May 2024, was refloated. All 120 passengers are safe.\n',
};
