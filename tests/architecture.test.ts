import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/**
 * The stages, top first. A file may import its own stage and those in the lines below; stages in one line do not know
 * each other. A stage is a folder of src, or a file that stands in src itself.
 */
const STAGES: readonly (readonly string[])[] = [
  ['cli'],
  ['pipeline'],
  ['report'],
  ['judge'],
  ['align'],
  ['extract'],
  ['claims'],
  ['annotate'],
  ['read'],
  ['model'],
  ['values'],
  ['text', 'lexicon'],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();

/** "cli" for cli/main.ts, "pipeline" for pipeline.ts. */
function stageOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/u, '');
}

function levelOf(file: string): number {
  return STAGES.findIndex((stages) => stages.includes(stageOf(file)));
}

/** The files of src that a file imports, statically, dynamically or as types. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  const specifiers = [...source.matchAll(/\b(?:from|import)\s*\(?\s*'(?<path>\.{1,2}\/[^']+)'/gu)].map(
    (match) => match.groups?.['path'] ?? '',
  );
  return specifiers
    .map((specifier) =>
      relative(SRC, resolve(SRC, dirname(file), specifier))
        .split(sep)
        .join('/')
        .replace(/\.js$/u, '.ts'),
    )
    .filter((imported) => imported.endsWith('.ts') && !imported.startsWith('..'));
}

/** The first cycle met on a walk from `file`, as the files on it; null where there is none. */
function cycleFrom(
  file: string,
  imports: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  path: readonly string[] = [],
): readonly string[] | null {
  const at = path.indexOf(file);
  if (at >= 0) return [...path.slice(at), file];
  if (done.has(file)) return null;
  for (const next of imports.get(file) ?? []) {
    const cycle = cycleFrom(next, imports, done, [...path, file]);
    if (cycle !== null) return cycle;
  }
  done.add(file);
  return null;
}

describe('architecture', () => {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));

  test('reads the import statements', () => {
    expect(imports.get('extract.ts')).toContain('annotate/index.ts');
  });

  test('every file belongs to a stage', () => {
    expect(files.filter((file) => levelOf(file) < 0)).toEqual([]);
  });

  test('imports run only downward', () => {
    const upward = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((imported) => stageOf(imported) !== stageOf(file) && levelOf(imported) <= levelOf(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  test('there are no cycles', () => {
    const done = new Set<string>();
    expect(files.map((file) => cycleFrom(file, imports, done)?.join(' > ')).find((cycle) => cycle !== undefined)).toBeUndefined();
  });

  test('every imported file exists', () => {
    const missing = files.flatMap((file) =>
      (imports.get(file) ?? []).filter((imported) => !files.includes(imported)).map((imported) => `${file} imports ${imported}`),
    );
    expect(missing).toEqual([]);
  });
});
