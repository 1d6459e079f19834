/** Lemmas of words by which someone means to do what the clause says. */
export const INTENDING: ReadonlySet<string> = new Set(['plan', 'intend', 'propose', 'aim', 'prepare']);

/** "come into force", "take effect": what a measure does when it begins to bind. */
export const IN_FORCE_VERBS: ReadonlySet<string> = new Set(['come', 'enter', 'go', 'take']);
export const IN_FORCE_OBJECTS: ReadonlySet<string> = new Set(['force', 'effect']);

/** Word families of asking an authority for leave. */
export const APPLYING: ReadonlySet<string> = new Set(['apply', 'application', 'approval', 'approve', 'file', 'filing']);
