/** Words that turn a clause into its contrary. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'no',
  'never',
  'neither',
  'nor',
  'none',
  'nobody',
  'nothing',
  'without',
  'cannot',
  'hardly',
]);

/** Auxiliaries and verbs that put the clause into the future or an intention. */
export const PLAN_WORDS: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'plan',
  'intend',
  'expect',
  'schedule',
  'suppose',
  'due',
  'set',
  'aim',
  'hope',
  'propose',
  'promise',
  'vow',
  'pledge',
  'prepare',
  'want',
  'seek',
  'would',
]);

/** Words that make the clause possible only. */
export const POSSIBILITY_WORDS: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'can',
  'possibly',
  'perhaps',
  'maybe',
  'probably',
  'likely',
  'suspect',
  'suspected',
  'believe',
  'believed',
  'appear',
  'seem',
  'allegedly',
  'reportedly',
  'apparently',
  'fear',
  'feared',
  'estimate',
  'estimated',
  'unlikely',
]);

/** Words that make the clause hang on another. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'provided', 'should']);
