import { COUNT_NOUNS, LEVEL_WORDS, TOLLS } from '../../lexicon/counted-nouns.js';
import { PEOPLE_HOLDERS, PEOPLE_VERBS } from '../../lexicon/people.js';
import { type CountedNoun, nounPhrase } from './noun-phrase.js';
import type { Piece } from './pieces.js';

/** How far left of its number "the number of", "the toll" may stand, in pieces. */
const REACH = 12;

/** What a bare number counts where only the words before it tell; null where they do not. `first` is where the number starts, with its hedge. */
export function countedBefore(pieces: readonly Piece[], first: number): CountedNoun | null {
  if (isOfPeople(pieces, first)) return { noun: 'people', first, end: first };
  const before = pieces[first - 1];
  return before !== undefined && (LEVEL_WORDS.has(before.lower) || LEVEL_WORDS.has(before.lemma)) ? levelOf(pieces, first) : null;
}

/** "killed at least 12.", "injuring 45", "a city of 350,000". */
function isOfPeople(pieces: readonly Piece[], first: number): boolean {
  const [before, earlier] = [pieces[first - 1], pieces[first - 2]];
  if (before === undefined) return false;
  if (before.lower === 'of') return PEOPLE_HOLDERS.has(earlier?.lower ?? '');
  const bare = before.lower.endsWith('ing') ? before.lower.slice(0, -3) : before.lower;
  return PEOPLE_VERBS.has(before.lemma) || PEOPLE_VERBS.has(bare);
}

/** "the number of deaths rose to 27", "the death toll stands at 27", "the population is 1.3 million": the level of a count. */
function levelOf(pieces: readonly Piece[], first: number): CountedNoun | null {
  for (let at = first - 2; at >= Math.max(0, first - REACH); at--) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'number' || /^[.;:!?]$/u.test(piece.text)) return null;
    if (TOLLS.has(piece.lower)) return { noun: 'people', first, end: first };
    if (!COUNT_NOUNS.has(piece.lower) || pieces[at + 1]?.lower !== 'of') continue;
    const noun = nounPhrase(pieces, at + 2);
    return noun === null || noun.end > first ? null : { noun: noun.noun, first, end: first };
  }
  return null;
}
