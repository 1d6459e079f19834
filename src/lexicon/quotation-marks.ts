/** Opening marks with the marks that close them. German and Polish close „ with “; Danish opens with »; Swedish opens with ”. */
export const MARK_PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"']],
  ['„', ['“', '”', '"']],
  ['«', ['»']],
  ['»', ['«']],
  ['”', ['”']],
  ['"', ['"']],
  ["''", ["''"]],
  ['``', ["''", '"']],
  ['‘', ['’', "'"]],
  ["'", ["'", '’']],
]);

/** Marks that are also apostrophes, so that they count only where a word cannot be meant. */
export const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);

/** Words that begin with an apostrophe for letters left out ("'em", "'til"), in lower case without it. */
export const ELISIONS: ReadonlySet<string> = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'bout',
  'round',
  'n',
  'cuz',
  'nuff',
  'neath',
]);
