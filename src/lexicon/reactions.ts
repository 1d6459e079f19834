/** Lemmas of verbs by which someone takes a public stand on what another did. */
export const REACTION_VERBS: ReadonlySet<string> = new Set([
  'react',
  'respond',
  'welcome',
  'condemn',
  'denounce',
  'praise',
  'applaud',
  'hail',
  'congratulate',
  'criticise',
  'criticize',
  'deplore',
  'protest',
  'endorse',
]);

/** Verbs and nouns by which a public stand is withheld: "has not *issued* a *statement*". */
export const STATING_VERBS: ReadonlySet<string> = new Set(['issue', 'make', 'give', 'release', 'publish', 'offer', 'put']);
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(['statement', 'comment', 'reaction', 'response', 'position', 'communique']);
export const STATING_ALONE: ReadonlySet<string> = new Set(['react', 'respond', 'comment']);
