/** Lemmas of words by which someone means to do what the clause says. */
export const INTENDING: ReadonlySet<string> = new Set(['plan', 'intend', 'propose', 'aim', 'prepare']);

/** "come into force", "take effect": what a measure does when it begins to bind. */
export const IN_FORCE_VERBS: ReadonlySet<string> = new Set(['come', 'enter', 'go', 'take']);
export const IN_FORCE_OBJECTS: ReadonlySet<string> = new Set(['force', 'effect']);

/** Word families of asking an authority for leave. */
export const APPLYING: ReadonlySet<string> = new Set(['apply', 'application', 'approval', 'approve', 'file', 'filing']);

/** Lemmas of verbs for thinking about a step that has not been decided. */
export const WEIGHING: ReadonlySet<string> = new Set(
  'consider weigh mull study ponder contemplate examine review discuss debate explore deliberate evaluate'.split(' '),
);

/** "was *supposed* to", "had been *due* to": what was meant to come about. */
export const MEANT: ReadonlySet<string> = new Set(['supposed', 'meant', 'scheduled', 'due', 'planned', 'intended', 'slated', 'expected']);
