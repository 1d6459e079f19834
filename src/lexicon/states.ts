/** Adjectives and verbs of a state that a thing is in or is put into: open to use, or closed to it. */
export const OPEN_WORDS: ReadonlySet<string> = new Set(['open', 'reopen', 'resume', 'restore', 'unblock']);
export const CLOSED_WORDS: ReadonlySet<string> = new Set(['close', 'closed', 'shut', 'suspend', 'halt', 'block', 'shutter']);

/** Things that open and close, or run and stop, as the news goes on; each with the word by which it is compared. */
export const OPENING_THINGS: ReadonlyMap<string, string> = new Map(
  `airport airspace border=border,frontier bridge canal crossing ferry flight harbour=harbour,harbor highway=highway,motorway market
  metro=metro,subway,underground pass port railway=railway,railroad road runway school strait station tunnel university trading`
    .split(/\s+/u)
    .flatMap((entry) => {
      const [name = '', words = name] = entry.split('=');
      return words.split(',').map((word) => [word, name] as const);
    }),
);
