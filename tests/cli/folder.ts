import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files (path: content); gone when the tests of the file are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-test-'));
  made.push(folder);
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
