import { saturate } from './logistic.js';
import type { ClaimProfile } from './profile.js';

/** Where two claims may part in their scope. */
export type ScopeFeatures = Readonly<
  Record<'strange' | 'scopeShared' | 'scopeOnce' | 'scopeClash' | 'yearShared' | 'yearOnce' | 'yearClash', number>
>;

/** What speaks for two claims being of different scope: another time, another place, another case. */
export function scopeFeatures(a: ClaimProfile, b: ClaimProfile): ScopeFeatures {
  const strange = Math.max(strangeNames(a, b), strangeNames(b, a));
  return {
    strange,
    scopeShared: shared(a.scope, b.scope) > 0 ? 1 : 0,
    scopeOnce: a.scope.size > 0 !== b.scope.size > 0 ? 1 : 0,
    scopeClash: a.scope.size > 0 && b.scope.size > 0 && shared(a.scope, b.scope) === 0 ? 1 : 0,
    yearShared: shared(a.otherYears, b.otherYears) > 0 ? 1 : 0,
    yearOnce: a.otherYears.size > 0 !== b.otherYears.size > 0 ? 1 : 0,
    yearClash: a.otherYears.size > 0 && b.otherYears.size > 0 && shared(a.otherYears, b.otherYears) === 0 ? 1 : 0,
  };
}

/** Weight of the names in a claim's sentence that the other article never mentions. */
function strangeNames(a: ClaimProfile, b: ClaimProfile): number {
  let weight = 0;
  a.names.terms.forEach((term, i) => {
    if (!b.vocabulary.has(term)) weight += a.names.weights[i] ?? 0;
  });
  return saturate(weight, 15);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
