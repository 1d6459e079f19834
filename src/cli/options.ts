import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS } from '../report/formats.js';

/** From which severity on the exit status is 1. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Options of every command. */
export interface CommonOptions {
  readonly output?: string;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Options of the commands that read articles. */
export interface ReadingOptions {
  readonly jobs?: number;
  /** Undefined: on where standard error is a terminal. */
  readonly progress?: boolean;
}

/** Options of the commands that print a report. */
export interface ReportOptions extends CommonOptions {
  readonly format: string;
  readonly failOn: FailOn;
  readonly single?: boolean;
  /** Undefined: on where standard output is a terminal and NO_COLOR is not set. */
  readonly color?: boolean;
}

export function addReportOptions(command: Command): Command {
  const names = FORMATS.map(({ name }) => name);
  const forms = FORMATS.map(({ name, help }) => `${name}: ${help}`).join('; ');
  return command
    .optionsGroup('Report:')
    .addOption(new Option('-f, --format <name>', forms).choices(names).default('text'))
    .addOption(new Option('--fail-on <severity>', 'exit with status 1 from this severity on').choices(FAIL_ON).default('error'))
    .option('--single', 'also list what only one source says')
    .option('--color', 'use colours (default: on a terminal, unless NO_COLOR is set)')
    .option('--no-color', 'use none');
}

export function addReadingOptions(command: Command): Command {
  return command
    .optionsGroup('Reading:')
    .option('--jobs <n>', 'how many articles to read at once (default: what pays)', wholeNumber)
    .option('--progress', 'show how far it is (default: on a terminal, if it takes long)')
    .option('--no-progress', 'do not');
}

export function addCommonOptions(command: Command): Command {
  return command
    .optionsGroup('General:')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('-q, --quiet', 'say nothing on standard error unless the run fails')
    .option('--debug', 'show where in the program an error came from')
    .helpOption('-h, --help', 'print this help');
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 9999.');
  return Number(text);
}

/** Whether to use colours on standard output (https://no-color.org). */
export function usesColor({ color, output }: ReportOptions): boolean {
  if (color !== undefined) return color;
  const refused = (process.env['NO_COLOR'] ?? '') !== '';
  return !refused && output === undefined && process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}
