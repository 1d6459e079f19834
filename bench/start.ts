import { fileURLToPath } from 'node:url';
import { median } from './clock.js';
import { timeCommand } from './command.js';
import { printTable, showTime } from './table.js';

const RUNS = 9;
const RECOGNITION = fileURLToPath(new URL('../fixtures/recognition', import.meta.url));

/** Wall time of the command from start to end, the median of several runs. */
export async function benchStart(): Promise<void> {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['claimcheck --version', ['--version']],
    ['claimcheck fixtures/recognition', [RECOGNITION]],
  ];
  const rows: string[][] = [];
  for (const [name, args] of commands) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeCommand(args));
    rows.push([name, showTime(median(times)), showTime(Math.min(...times))]);
  }
  printTable(`start to end, ${RUNS} runs`, ['command', 'median', 'least'], rows);
}
