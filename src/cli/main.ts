import { CommanderError } from 'commander';
import { RunFailure } from './failure.js';
import { createProgram } from './program.js';

/** The run itself failed: usage, nothing to read, nowhere to write. */
const FAILED = 2;

/**
 * Runs one command line.
 * @param argv the arguments behind the name of the program
 * @returns the exit status: 0 nothing found at or above --fail-on, 1 something was, 2 the run failed
 */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = createProgram((result) => {
    status = result;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: (text, write) => write(oneLine(text)) });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : FAILED;
    complain(error, argv.includes('--debug'));
    return FAILED;
  }
  return status;
}

/** What a thread of the reading pool runs. */
export async function work(): Promise<void> {
  const { answerJobs } = await import('./worker.js');
  answerJobs();
}

/** A complaint of the option parser ("error: unknown option", with a suggestion on the next line) as one line. */
function oneLine(text: string): string {
  return `${text
    .replace(/^error: /u, 'claimcheck: ')
    .trimEnd()
    .replace(/\n/gu, ' ')}\n`;
}

/** One line for people; where in the program it happened only when asked for. */
function complain(error: unknown, debug: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof RunFailure || debug ? '' : ' (an error in claimcheck itself; --debug shows where)';
  process.stderr.write(`claimcheck: ${message}${hint}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
}
