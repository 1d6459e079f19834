import { STOPWORDS } from '../../lexicon/stopwords.js';
import { fold } from '../../text/fold.js';
import type { ClaimProfile } from '../profile.js';

/**
 * Whether two statements have one voice: that of the articles themselves, or of one speaker. A statement that only one of them puts
 * into somebody's mouth may be that person's view. A pronoun may stand for any speaker.
 */
export function speakForOne(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [speakerWords(a), speakerWords(b)];
  if (x === null || y === null) return x === y;
  return x.size === 0 || y.size === 0 || [...x].some((word) => y.has(word));
}

/** The telling words of who answers for a claim; null for the article itself, empty for a pronoun. */
function speakerWords({ content: { attribution } }: ClaimProfile): ReadonlySet<string> | null {
  if (attribution === null) return null;
  const words = fold(attribution.speaker ?? '').split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 2 && !STOPWORDS.has(word)));
}
