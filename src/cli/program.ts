import { Command, Option } from 'commander';
import { addCommonOptions, addReadingOptions, addReportOptions } from './options.js';
import { version } from './version.js';

const PATHS = 'articles: files, folders (with all below them) or globs';

const ABOUT = `Cross-checks articles about one event: where the sources agree, where they
conflict, and which words say so. Offline; the same input always gives the same
report.`;

const EPILOGUE = `
Exit status:
  0  nothing at or above --fail-on
  1  something is
  2  the run itself failed

Examples:
  claimcheck articles               the report, on the terminal
  claimcheck a.txt b.html --format json --output report.json
  claimcheck extract articles | claimcheck compare -
  claimcheck explain f3 articles    why finding f3 got its verdict`;

/**
 * The command line. A command's module is loaded when it is run, so that help and version do not wait for the readers.
 * @param finish takes the exit status of the command that was run
 */
export function createProgram(finish: (status: number) => void): Command {
  const program = new Command('claimcheck')
    .description(ABOUT)
    .usage('[options] [PATH...]\n       claimcheck COMMAND [options] ...')
    .helpCommand(false)
    .enablePositionalOptions()
    .configureHelp({ subcommandTerm: (command) => command.name(), showGlobalOptions: false })
    .addHelpText('after', EPILOGUE);

  addOptions(program, addReportOptions, addReadingOptions, addCommonOptions)
    .argument('[PATH...]', `${PATHS} (default: ./articles)`)
    .version(version(), '-V, --version', 'print the version')
    .action(async (paths, options) => finish(await (await import('./check.js')).check(paths, options)));

  addOptions(program.command('extract'), addReadingOptions, addCommonOptions)
    .description('write what each article says, one JSON line an article')
    .argument(
      '[PATH...]',
      `${PATHS} (default: ./articles), or - for lines {"id", "text", "published"?, "title"?, "source"?} on standard input`,
    )
    .addOption(new Option('-f, --format <name>', 'the form of the lines').choices(['ndjson']).default('ndjson'))
    .action(async (paths, options) => finish(await (await import('./extract.js')).extractLines(paths, options)));

  addOptions(program.command('compare'), addReportOptions, addCommonOptions)
    .description('cross-check the lines that extract wrote')
    .argument('[FILE...]', 'files of such lines, or - for standard input (the default)')
    .action(async (files, options) => finish(await (await import('./compare.js')).compare(files, options)));

  addOptions(program.command('explain'), addReadingOptions, addCommonOptions)
    .description('say why a finding got its verdict')
    .argument('<FINDING>', 'its id in the report, such as f3')
    .argument('<PATH...>', PATHS)
    .action(async (id, paths, options) => finish(await (await import('./explain.js')).explain(id, paths, options)));

  addOptions(program.command('schema'), addCommonOptions)
    .description('print the JSON Schema of the report')
    .action(async (options) => finish(await (await import('./schema.js')).schema(options)));

  return program;
}

function addOptions(command: Command, ...groups: readonly ((command: Command) => Command)[]): Command {
  return groups.reduce((extended, add) => add(extended), command);
}
