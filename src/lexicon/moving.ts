/** Classes of events (event-words) whose counts grow while the event goes on. */
export const MOVING_EVENTS: ReadonlySet<string> = new Set([
  'die',
  'injure',
  'go missing',
  'arrest',
  'evacuate',
  'rescue',
  'destroy',
  'burn',
  'infect',
  'hospitalize',
  'vaccinate',
  'deport',
  'flood',
  'sue',
]);

/** Counted nouns that are states of something still going on. */
export const MOVING_NOUNS: ReadonlySet<string> = new Set([
  'death',
  'victim',
  'casualty',
  'case',
  'fatality',
  'arrest',
  'survivor',
  'patient',
  'injury',
  'toll',
]);

/** Words that say that a figure is a state so far. */
export const MOVING_WORDS: ReadonlySet<string> = new Set([
  'now',
  'far',
  'rose',
  'risen',
  'climbed',
  'grown',
  'raised',
  'already',
  'latest',
  'updated',
  'toll',
  'known',
  'tally',
]);

/** What a share, a bond or a currency does at its price of a moment. */
export const TRADING_VERBS: ReadonlySet<string> = new Set(['trade']);

/** What a share, a bond or a currency does at its price of a day. */
export const PRICING_VERBS: ReadonlySet<string> = new Set(['close', 'trade', 'settle', 'open', 'fetch']);
