import type { CommonOptions, ReadingOptions } from './options.js';

/** Tells on standard error how far a run is. */
export interface Progress {
  /** One more article is read. */
  step(): void;
  end(): void;
}

/** Fewer articles than this are read before anyone wonders. */
const WORTH_SHOWING = 200;

/** Articles between two notes where standard error is no terminal. */
const NOTE_EVERY = 100;

/** @param total articles of the run; null where that is not known */
export function progressOf(total: number | null, { progress, quiet }: ReadingOptions & Partial<CommonOptions>): Progress {
  const terminal = process.stderr.isTTY === true;
  const shown = progress ?? (terminal && (total ?? WORTH_SHOWING) >= WORTH_SHOWING);
  if (!shown || quiet === true) return { step: () => {}, end: () => {} };
  let read = 0;
  const note = () => `${read}${total === null ? '' : ` of ${total}`} ${read === 1 ? 'article' : 'articles'} read`;
  return {
    step: () => {
      read += 1;
      if (terminal) process.stderr.write(`\r${note()}`);
      else if (read % NOTE_EVERY === 0) process.stderr.write(`${note()}\n`);
    },
    end: () => process.stderr.write(terminal ? '\n' : `${note()}\n`),
  };
}
