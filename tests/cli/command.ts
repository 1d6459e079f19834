import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
  if (!existsSync(join(ROOT, 'dist', 'cli', 'claimcheck.cjs'))) throw new Error('the command line is not built: run `npm run build` first');
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { status, stdout, stderr };
}
