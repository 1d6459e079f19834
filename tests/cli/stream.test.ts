import { describe, expect, test } from 'vitest';
import { claimcheck } from './command.js';
import { folderWith, PAIR } from './folder.js';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

function extractLines(input: string | Uint8Array): { status: number | null; lines: Record<string, unknown>[] } {
  const { status, stdout } = claimcheck(['extract', '--format', 'ndjson', '-'], { input });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((text) => JSON.parse(text)),
  };
}

describe('extract', () => {
  test('writes one line an article, with its mentions inside the text', () => {
    const text = 'Nils Berg said the ferry ran aground on Friday. About 120 passengers got off.';
    const { status, lines } = extractLines(line({ id: 'a', text, published: '2024-05-05' }));
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const mentions = lines[0]?.['mentions'];
    expect(Array.isArray(mentions)).toBe(true);
    for (const { start, end, type } of Array.isArray(mentions) ? mentions : []) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(['date', 'time', 'duration', 'set', 'quantity', 'person', 'organisation', 'place', 'quote']).toContain(type);
    }
  });

  test.each([
    ['no JSON', '{"id": "a", "text": \n', { id: null, error: 'the line is not JSON' }],
    ['no object', '[1]\n', { id: null }],
    ['no id', line({ text: 'x' }), { id: null, error: expect.stringMatching(/"id"/u) }],
    ['no text', line({ id: 'a' }), { id: 'a', error: expect.stringMatching(/"text"/u) }],
    ['a number for a text', line({ id: 'a', text: 5 }), { id: 'a', error: expect.stringMatching(/"text"/u) }],
    ['a number for an id', line({ id: 7, text: 'x' }), { id: 7, error: expect.stringMatching(/"id"/u) }],
    ['a date that is none', line({ id: 'a', text: 'x', published: 'Friday' }), { id: 'a', error: expect.stringMatching(/2025-07-04/u) }],
    [
      'a day that is none',
      line({ id: 'a', text: 'x', published: '2025-13-41' }),
      { id: 'a', error: expect.stringMatching(/"published"/u) },
    ],
  ])('a malformed line (%s) yields an error line; the next is read', (_, malformed, expected) => {
    const { status, lines } = extractLines(`${malformed}${line({ id: 'good', text: 'Rain fell.' })}`);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject(expected);
    expect(lines[1]).toMatchObject({ id: 'good' });
  });

  test('line separators of Unicode, CRLF and a missing last line end do not break lines', () => {
    const { lines } = extractLines(`{"id":"a","text":"One.\u2028Two.\u0085"}\r\n\r\n{"id":"b","text":"Three."}`);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a character may stand across two chunks of the stream', () => {
    const { lines } = extractLines(line({ id: 'a', text: `${'é🙂'.repeat(60_000)}` }));
    expect(lines[0]).toMatchObject({ article: { text: 'é🙂'.repeat(60_000) } });
  });

  test('nothing on standard input: the run fails', () => {
    expect(extractLines('').status).toBe(2);
  });

  test('a line depends on nothing but its article', () => {
    const article = line({ id: 'a', text: 'The ferry ran aground on Friday.', published: '2024-05-05' });
    const other = line({ id: 'b', text: 'Ms Berg, 40, was aboard.' });
    expect(extractLines(other + article).lines[1]).toEqual(extractLines(article).lines[0]);
  });
});

describe('compare', () => {
  const cwd = folderWith({ ...PAIR, 'empty.txt': '' });

  test.each([[[]], [['--format', 'json']]])('prints the report of the direct run: %j', (options) => {
    const direct = claimcheck(['.', ...options], { cwd });
    const lines = claimcheck(['extract', '.'], { cwd }).stdout;
    const reversed = lines.split('\n').filter(Boolean).reverse().join('\n');
    expect(claimcheck(['compare', '-', ...options], { cwd, input: lines })).toEqual(direct);
    expect(claimcheck(['compare', ...options], { cwd, input: reversed }).stdout).toBe(direct.stdout);
  });

  test('malformed lines are problems', () => {
    const lines = claimcheck(['extract', 'dawn.txt'], { cwd }).stdout;
    const input = `${lines}nonsense\n{"id":"x"}\n${lines}`;
    const { status, stdout } = claimcheck(['compare', '--format', 'json'], { input });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [{ path: 'dawn.txt' }],
      problems: [{ path: 'dawn.txt' }, { path: 'standard input', line: 2 }, { path: 'x' }],
    });
  });

  test.each([
    ['nothing', ''],
    ['no line of extract', '{"id":"a","text":"x"}\n'],
  ])('%s: the run fails', (_, input) => {
    const { status, stdout, stderr } = claimcheck(['compare', '-'], { input });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^claimcheck: [^\n]+\n$/u);
  });

  test('a file that is not there: the run fails', () => {
    const { status, stderr } = claimcheck(['compare', 'nowhere.ndjson']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/nowhere\.ndjson: no such file/u);
  });
});

test('threads change nothing: neither bytes nor order', () => {
  // Enough to make threads pay, and quick to read: mostly blank lines.
  const lines = Array.from({ length: 12 }, (_, index) =>
    index === 7
      ? 'no JSON\n'
      : line({ id: `a${index}`, text: `Ferry ${index} sank.${'\n'.repeat(600_000)}All ${index} aboard were saved on 3 May 2024.` }),
  ).join('');
  const one = claimcheck(['extract', '-', '--jobs', '1'], { input: lines });
  const two = claimcheck(['extract', '-', '--jobs', '2'], { input: lines });
  expect(
    one.stdout
      .split('\n')
      .filter(Boolean)
      .map((text) => JSON.parse(text).id),
  ).toEqual(Array.from({ length: 12 }, (_, index) => (index === 7 ? null : `a${index}`)));
  expect(two).toEqual(one);
});
