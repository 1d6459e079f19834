import type { EventClass } from './event-words.js';

/** Classes of events that befall or are done to persons: "nobody" denies them of everybody concerned. */
export const PERSONAL_EVENTS: ReadonlySet<EventClass> = new Set<EventClass>([
  'die',
  'murder',
  'injure',
  'survive',
  'go missing',
  'rescue',
  'evacuate',
  'arrest',
  'shoot',
  'stab',
  'kidnap',
  'sue',
  'indict',
  'convict',
  'acquit',
  'sentence',
  'resign',
  'dismiss',
  'deport',
  'lay off',
  'infect',
  'hospitalize',
]);
