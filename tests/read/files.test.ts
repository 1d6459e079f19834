import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleFiles, PathError } from '../../src/read/files.js';
import { loadArticle } from '../../src/read/load.js';

let folder = '';
const paths = async (...given: string[]): Promise<readonly string[]> => (await articleFiles(given, folder)).map(({ path }) => path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-files-'));
  for (const name of [
    'in/b.txt',
    'in/a.md',
    'in/deep/c.html',
    'in/notes.csv',
    'in/.hidden.txt',
    'in/node_modules/x.txt',
    'other/Z.TXT',
    'no-article/x.csv',
    'odd[1].txt',
  ]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'A text.');
  }
  mkdirSync(join(folder, 'empty'));
  symlinkSync(join(folder, 'in'), join(folder, 'in', 'circle'));
  symlinkSync(join(folder, 'other', 'Z.TXT'), join(folder, 'in', 'linked.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('articleFiles', () => {
  test.each([
    ['a folder with all below it', ['in'], ['in/a.md', 'in/b.txt', 'in/deep/c.html', 'in/linked.txt']],
    ['the same folder written otherwise', ['./in/'], ['in/a.md', 'in/b.txt', 'in/deep/c.html', 'in/linked.txt']],
    ['a pattern', ['in/**/*'], ['in/a.md', 'in/b.txt', 'in/deep/c.html']],
    ['a file of any ending', ['in/notes.csv'], ['in/notes.csv']],
    ['a file whose name looks like a pattern', ['odd[1].txt'], ['odd[1].txt']],
    ['one file named twice', ['in/b.txt', './in/b.txt', 'in/../in/b.txt'], ['in/b.txt']],
    ['a file and a link to it', ['in/linked.txt', 'other'], ['in/linked.txt']],
  ])('finds %s', async (_, given, found) => {
    expect(await paths(...given)).toEqual(found);
  });

  test('does not depend on the order of paths', async () => {
    expect(await paths('other', 'in')).toEqual(await paths('in', 'other'));
  });

  test.each([
    ['a path that is not there', 'gone', /no such file or folder: gone/],
    ['an empty path', '', /no such file or folder/],
    ['an empty folder', 'empty', /no article in the folder empty/],
    ['a folder without articles', 'no-article', /no article in the folder no-article/],
    ['a pattern that matches nothing', 'in/*.rtf', /no article matches/],
  ])('refuses %s', async (_, path, message) => {
    await expect(paths(path)).rejects.toThrow(PathError);
    await expect(paths(path)).rejects.toThrow(message);
  });
});

test('loadArticle reports what cannot be read, and where a byte is damaged', async () => {
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return loadArticle({ path: name, absolute: join(folder, name) });
  };
  expect(await write('none.txt', new Uint8Array())).toEqual({ article: null, problem: { path: 'none.txt', message: 'the file is empty' } });
  const damaged = await write(
    'damaged.txt',
    Buffer.concat([Buffer.from('Zwölf Boote\nfünf '), Buffer.from([0xc3]), Buffer.from(' Männer')]),
  );
  expect(damaged.problem).toMatchObject({ path: 'damaged.txt', line: 2, column: 6 });
  expect(damaged.article?.blocks).toHaveLength(2);
  const gone = await loadArticle({ path: 'gone.txt', absolute: join(folder, 'gone.txt') });
  expect(gone).toEqual({ article: null, problem: { path: 'gone.txt', message: 'no such file' } });
});
