import { RANKED_AMONG, SERIAL_NOUNS } from '../../lexicon/ranked-times.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { ClaimProfile } from '../profile.js';
import { cosine } from '../vector.js';
import { subjectTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { headsOf } from './statement.js';

/** Cosine of two clauses from which "it is the third …" and "it is the second …" rank one thing. */
const ALIKE = 0.4;

/** "Running for a fourth term" against "had hoped for a third term": one thing of one subject under two ordinals. */
export const ordinal: OppositionFinder = {
  rule: 'ordinal',
  kind: 'quantity',
  find(scene) {
    const ranked = rankedOnce(scene.profiles.filter(({ content: { value } }) => value.kind === 'quantity' && value.role === 'ordinal'));
    return [...ranked.values()].flatMap((claims) =>
      oppositionsAmong(scene, claims, claims, (a, b) =>
        a.source < b.source && rankOf(a) !== rankOf(b) && isOneMatter(a, b) ? [{ a, b, sides: [`${rankOf(a)}`, `${rankOf(b)}`] }] : [],
      ),
    );
  },
};

/**
 * Ordinals by the noun that they rank, but for nouns that one article ranks twice: the parts of a whole have many ordinals
 * (the second and the third round), and no two of them contradict each other.
 */
function rankedOnce(claims: readonly ClaimProfile[]): ReadonlyMap<string, readonly ClaimProfile[]> {
  const byNoun = new Map<string, ClaimProfile[]>();
  for (const claim of claims) {
    if (SERIAL_NOUNS.has(nounOf(claim)) || isRelative(claim)) continue;
    const list = byNoun.get(nounOf(claim)) ?? [];
    byNoun.set(nounOf(claim), list);
    list.push(claim);
  }
  for (const [noun, list] of byNoun) {
    const ranks = new Map<number, number>();
    if (list.some((claim) => (ranks.get(claim.source) ?? rankOf(claim)) !== rankOf(claim) || !ranks.set(claim.source, rankOf(claim))))
      byNoun.delete(noun);
  }
  return byNoun;
}

function nounOf({ content: { value } }: ClaimProfile): string {
  return value.kind === 'quantity' ? familyOf(value.of ?? '') : '';
}

function rankOf({ content: { value } }: ClaimProfile): number {
  return value.kind === 'quantity' ? (value.low ?? 0) : 0;
}

/** Tokens behind a ranked noun that say among which it is ranked. */
const SCOPE_REACH = 9;

/** "the first vote *since* the council was founded": first of those only. */
function isRelative(claim: ClaimProfile): boolean {
  return rankOf(claim) === 1 && behind(claim).some((word) => word === 'since' || word === 'after' || word === 'under');
}

/** The words behind a ranked noun, to the next mark. */
function behind({ content, extraction }: ClaimProfile): readonly string[] {
  const words = extraction.tokens.slice(content.tokens.end, content.tokens.end + SCOPE_REACH);
  const end = words.findIndex(({ tag }) => tag === 'PUNCT');
  return words.slice(0, end < 0 ? SCOPE_REACH : end).map(({ lower }) => lower);
}

/** "fifth coach dismissed *this season*" and "the club's 21st coach in its *history*" are ranked among others. */
function areRankedApart(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a, b].map((claim) => behind(claim).filter((word) => RANKED_AMONG.has(word)));
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

function isOneMatter(a: ClaimProfile, b: ClaimProfile): boolean {
  if (areRankedApart(a, b)) return false;
  const other = headsOf(subjectTokens(b));
  return (
    [...headsOf(subjectTokens(a))].some((head) => head !== nounOf(a) && other.has(head)) ||
    (isPredicate(a) && isPredicate(b) && cosine(a.clause, b.clause) >= ALIKE)
  );
}

/** "It *is the third storm* of the season": the ranked noun is the predicate. */
function isPredicate({ content }: ClaimProfile): boolean {
  return content.trigger >= content.tokens.first && content.trigger < content.tokens.end;
}
