import type { Claim } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { Problem } from '../model/problem.js';

/**
 * Claims of one kind in one article that are compared. A hundred words of news tell about nine events, so that a long read
 * of 10,000 words is compared whole; what holds more is an archive or a table, held against every other article.
 */
const MOST_CLAIMS = 1_000;

/** Times that an article's clause is compared with the same words around the same value; what repeats it again is boilerplate and says nothing new. */
const MOST_REPEATS = 4;

/** The claims of an article that take part in joining, and how many of those that could are left out. */
export interface ComparedClaims {
  readonly claims: readonly Claim[];
  /** Claims beyond the bound of their kind; repetitions are not counted, since what they say is compared. */
  readonly passedOver: number;
}

/** Chooses the claims that are compared: the first of each kind in text order, each clause a few times at most. */
export function comparedClaims({ article, tokens, claims }: Extraction): ComparedClaims {
  if (claims.length <= MOST_REPEATS) return { claims, passedOver: 0 };
  const repeats = new Map<string, number>();
  const counts = new Map<Claim['kind'], number>();
  let passedOver = 0;
  const compared = claims.filter((claim) => {
    const start = tokens[claim.clause.first]?.start ?? claim.span.start;
    const end = tokens[claim.clause.end - 1]?.end ?? claim.span.end;
    const words = `${claim.kind} ${claim.span.start - start} ${article.text.slice(start, end)}`;
    const met = repeats.get(words) ?? 0;
    repeats.set(words, met + 1);
    if (met >= MOST_REPEATS) return false;
    const count = counts.get(claim.kind) ?? 0;
    counts.set(claim.kind, count + 1);
    if (count < MOST_CLAIMS) return true;
    passedOver += 1;
    return false;
  });
  return { claims: compared, passedOver };
}

/** What a reader must know of an article that is too long to be compared whole; nothing where all of it is. */
export function tooLongToCompare(extraction: Extraction): readonly Problem[] {
  const { passedOver } = comparedClaims(extraction);
  if (passedOver === 0) return [];
  return [
    {
      path: extraction.article.path,
      message: `too long to be compared whole: ${passedOver} of its ${extraction.claims.length} claims are passed over (only the first ${MOST_CLAIMS} of each kind are compared); split it into its articles`,
    },
  ];
}
