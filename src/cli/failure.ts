/**
 * The run itself failed: usage, nothing to read, nowhere to write. The message is one line for people and says what would
 * be right; the exit status is 2.
 */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file',
  EPERM: 'no permission',
  EROFS: 'the disk is read only',
};

/** A system error in plain words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
