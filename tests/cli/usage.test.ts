import { describe, expect, test } from 'vitest';
import { claimcheck } from './command.js';
import { folderWith, PAIR } from './folder.js';

const ARTICLES = folderWith(PAIR);

describe('usage', () => {
  test('--version prints the version of the package', () => {
    const { status, stdout } = claimcheck(['--version']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test.each([['--help'], ['-h'], ['extract', '--help'], ['compare', '--help'], ['explain', '--help'], ['schema', '--help']])(
    '%s %s prints help that fits 80 columns',
    (...args) => {
      const { status, stdout, stderr } = claimcheck(args.filter((arg) => arg !== undefined));
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Usage: claimcheck/u);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stderr).toBe('');
    },
  );

  test.each([
    ['an unknown option', ['--nonsense'], /unknown option '--nonsense'/u],
    ['an option with a typing error', ['--formta', 'json'], /--format/u],
    ['an unknown format', [ARTICLES, '--format', 'xml'], /xml.*text, json/u],
    ['a format that extract has not', ['extract', ARTICLES, '--format', 'text'], /ndjson/u],
    ['an unknown severity', [ARTICLES, '--fail-on', 'info'], /error, warning, never/u],
    ['no number of jobs', [ARTICLES, '--jobs', 'many'], /whole number/u],
    ['zero jobs', [ARTICLES, '--jobs', '0'], /whole number/u],
    ['a missing value', [ARTICLES, '--output'], /argument missing/u],
    ['no finding to explain', ['explain'], /FINDING/u],
    ['no articles to explain', ['explain', 'f1'], /PATH/u],
    ['a finding that is not there', ['explain', 'f999', ARTICLES], /no finding f999/u],
  ])('%s is said in one line', (_, args, message) => {
    const { status, stdout, stderr } = claimcheck(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  test('--debug shows where an error came from', () => {
    expect(claimcheck(['explain', 'f999', ARTICLES, '--debug']).stderr).toMatch(/\n\s+at /u);
  });
});

describe('colours', () => {
  const colored = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    claimcheck([ARTICLES, ...args], { env }).stdout.includes('\u001b[');

  test.each([
    ['not into a pipe', [], {}, false],
    ['where asked for', ['--color'], {}, true],
    ['where asked for, against NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['not where forbidden', ['--no-color'], {}, false],
  ])('%s', (_, args, env, expected) => {
    expect(colored(args, env)).toBe(expected);
  });
});
