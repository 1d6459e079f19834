import type { Tag } from '../../model/token.js';
import { TAG_NAMES } from './vocabulary.js';

const KNOWN: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
]);

/** Tags by the model's numbers. */
const TAGS: readonly Tag[] = TAG_NAMES.map((name) => (isTag(name) ? name : 'X'));

export function tagAt(number: number): Tag {
  return TAGS[number] ?? 'X';
}

function isTag(name: string): name is Tag {
  return KNOWN.has(name);
}
