import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/claimcheck.js', import.meta.url));

/** Runs the built command with `lines` on its standard input; its output is thrown away. Resolves to the wall time in milliseconds. */
export async function timeCommand(args: readonly string[], lines: Iterable<string> = []): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'close');
  for (const line of lines) if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  await ended;
  return performance.now() - start;
}
