import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, normalize, relative, resolve, sep } from 'node:path';

/** A file that holds an article: its path as the user would write it, with forward slashes, and where it really is. */
export interface ArticleFile {
  readonly path: string;
  readonly absolute: string;
}

/** The PATHs name nothing that can be read. The message is one line for people. */
export class PathError extends Error {
  override readonly name = 'PathError';
}

/** Endings of the files that folders and patterns are searched for. A file named outright may end in anything. */
const ARTICLE_ENDING = /\.(?:txt|md|markdown|html?)$/iu;
const ENDINGS = '.txt, .md, .markdown, .html or .htm';
const PATTERN_MARK = /[*?[\]{}!]/u;

/**
 * The article files that PATHs (files, folders with all below them, glob patterns) name, sorted by path in code units,
 * each once. Hidden files and node_modules are passed over in folders and patterns.
 * @throws PathError where a path does not exist, or a folder or pattern has no article
 */
export async function articleFiles(paths: readonly string[], workingFolder: string = process.cwd()): Promise<readonly ArticleFile[]> {
  const byPlace = new Map<string, string>();
  for (const path of paths) {
    for (const found of await filesOf(path, workingFolder)) {
      const place = realpathSync(resolve(workingFolder, found));
      const shown = shownPath(found);
      const known = byPlace.get(place);
      if (known === undefined || shown < known) byPlace.set(place, shown);
    }
  }
  return [...byPlace].map(([absolute, path]) => ({ path, absolute })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesOf(path: string, workingFolder: string): Promise<readonly string[]> {
  const place = resolve(workingFolder, path);
  if (path !== '' && existsSync(place)) {
    if (!statSync(place).isDirectory()) return [path];
    const files = filesIn(place).map((file) => join(path, relative(place, file)));
    if (files.length === 0) throw new PathError(`no article in the folder ${shownPath(path)}: it has no file that ends in ${ENDINGS}`);
    return files;
  }
  if (!PATTERN_MARK.test(path)) throw new PathError(`no such file or folder: ${path === '' ? '(an empty path)' : shownPath(path)}`);
  // Loaded where it is needed: most runs name folders.
  const { default: glob } = await import('fast-glob');
  const pattern = sep === '\\' ? path.replace(/\\/gu, '/') : path;
  const found = await glob(pattern, {
    cwd: workingFolder,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    suppressErrors: true,
  });
  const files = found.filter((file) => ARTICLE_ENDING.test(file));
  if (files.length === 0) throw new PathError(`no article matches ${path}`);
  return files;
}

/** Article files below a folder. Linked files count, linked folders do not: they may lead in a circle. */
function filesIn(folder: string): readonly string[] {
  let entries: ReturnType<typeof entriesOf>;
  try {
    entries = entriesOf(folder);
  } catch (error) {
    throw new PathError(
      `cannot list the folder ${shownPath(folder)}: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}`,
    );
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    if (!ARTICLE_ENDING.test(entry.name)) return [];
    return entry.isFile() || (entry.isSymbolicLink() && existsSync(path) && statSync(path).isFile()) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

function shownPath(path: string): string {
  return normalize(path).split(sep).join('/');
}
