import { contributions } from '../align/logistic.js';
import type { Matter } from '../align/matter.js';
import type { ClaimProfile } from '../align/profile.js';
import type { Step } from '../model/finding.js';

/** Two decimals, as reports show probabilities. */
export function round(probability: number): number {
  return Math.round(probability * 100) / 100;
}

/** The strongest link of a matter; `otherwise` for matters that are joined by rule. */
export function bestLink(matter: Matter, otherwise: number): number {
  return matter.links.length === 0 ? otherwise : matter.links.reduce((best, link) => Math.max(best, link.probability), 0);
}

/** Why each two members are one matter, and how their values compare. */
export function stepsOf(
  matter: Matter,
  show: (profile: ClaimProfile) => string,
  compare: (a: ClaimProfile, b: ClaimProfile) => string,
): readonly Step[] {
  return matter.links.flatMap((link) => {
    const a = matter.members[link.a];
    const b = matter.members[link.b];
    if (a === undefined || b === undefined) return [];
    const name = (profile: ClaimProfile) => `“${show(profile)}” (${profile.extraction.article.path})`;
    return [
      {
        text: `${name(a)} with ${name(b)}: one matter with probability ${round(link.probability)}; ${compare(a, b)}`,
        features: contributions(link.model, link.features),
      },
    ];
  });
}
