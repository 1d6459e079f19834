import { contributions } from '../align/logistic.js';
import type { Matter } from '../align/matter.js';
import type { ClaimProfile } from '../align/profile.js';
import type { Step } from '../model/finding.js';
import type { Bench } from './judge.js';

/** Two decimals, as reports show probabilities. */
export function round(probability: number): number {
  return Math.round(probability * 100) / 100;
}

/** The strongest link of a matter; `otherwise` for matters that are joined by rule. */
export function bestLink(matter: Matter, otherwise: number): number {
  return matter.links.length === 0 ? otherwise : matter.links.reduce((best, link) => Math.max(best, link.probability), 0);
}

/**
 * The weakest of the links that a matter needs to hold together, the strongest taken first: a finding is only right if every
 * one of its claims belongs to it. `otherwise` for matters that are joined by rule.
 */
export function weakestTie({ members, links }: Matter, otherwise: number): number {
  const groupOf = members.map((_, at) => at);
  let weakest = otherwise;
  for (const { a, b, probability } of [...links].sort((x, y) => y.probability - x.probability)) {
    const [into, from] = [groupOf[a], groupOf[b]];
    if (into === from || into === undefined) continue;
    groupOf.forEach((group, at) => {
      if (group === from) groupOf[at] = into;
    });
    weakest = probability;
  }
  return weakest;
}

/** Why each two members are one matter, and how their values compare; none where nobody asks. */
export function stepsOf(
  matter: Matter,
  { isExplained }: Bench,
  show: (profile: ClaimProfile) => string,
  compare: (a: ClaimProfile, b: ClaimProfile) => string,
): readonly Step[] {
  if (!isExplained) return [];
  return matter.links.flatMap((link) => {
    const a = matter.members[link.a];
    const b = matter.members[link.b];
    if (a === undefined || b === undefined) return [];
    const name = (profile: ClaimProfile) => `“${show(profile)}” (${profile.extraction.article.path})`;
    return [
      {
        text: `${name(a)} with ${name(b)}: one matter with probability ${round(link.probability)}; ${compare(a, b)}`,
        features: contributions(link.model, link.features()),
      },
    ];
  });
}
