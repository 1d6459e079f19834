import type { Format } from './format.js';

/** Every format. A format is loaded when it is used, so that one does not pay for another's libraries. */
export const FORMATS: readonly Format[] = [
  { name: 'text', help: 'for people', render: async (input) => (await import('./text/text.js')).renderText(input) },
  { name: 'json', help: 'for programs, see `claimcheck schema`', render: async (input) => (await import('./json.js')).renderJson(input) },
];
