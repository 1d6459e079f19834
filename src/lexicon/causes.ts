/** Verbs that make their subject the cause of their object. */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(['cause', 'spark', 'trigger', 'ignite', 'provoke', 'blame', 'start', 'topple']);

/** "brought down", "set off": verbs that do so with a particle. */
export const CAUSING_PHRASES: ReadonlyMap<string, string> = new Map([
  ['bring', 'down'],
  ['set', 'off'],
  ['touch', 'off'],
]);

/** What is found out about a cause, or is not. */
export const FINDING_OUT: ReadonlySet<string> = new Set([
  'establish',
  'know',
  'determine',
  'identify',
  'clear',
  'confirm',
  'understand',
  'explain',
  'say',
]);

/** Adjectives that say it has not been found out. */
export const NOT_FOUND_OUT: ReadonlySet<string> = new Set(['unknown', 'unclear', 'undetermined', 'unexplained']);
