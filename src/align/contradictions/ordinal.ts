import { familyOf } from '../../lexicon/wordnet.js';
import type { ClaimProfile } from '../profile.js';
import { cosine } from '../vector.js';
import { subjectTokens } from './clause-words.js';
import type { Opposition, OppositionFinder } from './contradiction.js';
import { rivalPairs } from './rivals.js';
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
      rivalPairs(scene, claims, claims).flatMap(([a, b]): Opposition[] =>
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
  for (const claim of claims) byNoun.set(nounOf(claim), [...(byNoun.get(nounOf(claim)) ?? []), claim]);
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

function isOneMatter(a: ClaimProfile, b: ClaimProfile): boolean {
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
