import { type EventClass, eventClassOf } from '../lexicon/event-words.js';
import { relateTies, tiesOf, type WordTies } from '../lexicon/wordnet.js';

/** A word with what ties it to others. */
export interface TiedWord extends WordTies {
  /** Class of everyday events that it names; null where none. */
  readonly event: EventClass | null;
}

/** Words remembered before starting over; about those of a thousand stories. */
const MOST_REMEMBERED = 50_000;

const remembered = new Map<string, TiedWord>();

/** A word with its ties, looked up once a run; null for no word. */
export function tiedWord(word: string): TiedWord | null {
  if (word === '') return null;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const { family, synonyms, antonyms } = tiesOf(word);
  const tied = { word, family, synonyms, antonyms, event: eventClassOf(word) };
  remembered.set(word, tied);
  return tied;
}

/** How close two words are in meaning: 1 the same or derived from one another, .8 synonyms or words of one kind of event. */
export function relatedness(a: string, b: string): number {
  return tiedRelatedness(tiedWord(a), tiedWord(b));
}

/** The same of words that have been looked up. */
export function tiedRelatedness(a: TiedWord | null, b: TiedWord | null): number {
  if (a === null || b === null) return 0;
  const relation = relateTies(a, b);
  if (relation === 'same' || relation === 'derived') return 1;
  if (relation === 'synonym') return 0.8;
  return a.event !== null && a.event === b.event ? 0.8 : 0;
}
