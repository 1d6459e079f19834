import type { Extraction } from '../model/extraction.js';
import type { ClaimRef } from '../model/finding.js';

/** Copies of one text that are compared like any other article; each further one only says again what its original says. */
const COMPARED_COPIES = 4;

/** The copies that are not compared. @param copyOf for each source its original; null where it is one */
export function surplusCopies(copyOf: readonly (number | null)[]): ReadonlySet<number> {
  const met = new Map<number, number>();
  const surplus = new Set<number>();
  copyOf.forEach((original, source) => {
    if (original === null) return;
    const copies = (met.get(original) ?? 0) + 1;
    met.set(original, copies);
    if (copies > COMPARED_COPIES) surplus.add(source);
  });
  return surplus;
}

/** The claims of surplus copies that say the same as a compared claim. */
export type Twins = (claim: ClaimRef) => readonly ClaimRef[];

/** Finds the claims of surplus copies by their kind and words, in the same order as in their originals. */
export function twinsOf(surplus: ReadonlySet<number>, copyOf: readonly (number | null)[], extractions: readonly Extraction[]): Twins {
  const twins = new Map<string, ClaimRef[]>();
  for (const source of surplus) {
    const original = copyOf[source] ?? source;
    const copy = extractions[source];
    const model = extractions[original];
    if (copy === undefined || model === undefined) continue;
    const places = claimsByWords(model);
    for (const [words, claims] of claimsByWords(copy)) {
      claims.forEach((claim, nth) => {
        const twin = places.get(words)?.[nth];
        if (twin === undefined) return;
        const place = placeOf({ source: original, claim: twin });
        const list = twins.get(place) ?? [];
        twins.set(place, list);
        list.push({ source, claim });
      });
    }
  }
  return (claim) => twins.get(placeOf(claim)) ?? [];
}

/** Claims with their twins, in order of source and place. */
export function withTwins(claims: readonly ClaimRef[], twins: Twins): readonly ClaimRef[] {
  const added = claims.flatMap(twins);
  return added.length === 0 ? claims : [...claims, ...added].sort((a, b) => a.source - b.source || a.claim - b.claim);
}

function placeOf({ source, claim }: ClaimRef): string {
  return `${source} ${claim}`;
}

/** Indices of the claims of an article by their kind and words, each list in text order. */
function claimsByWords({ article, claims }: Extraction): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  for (const { index, kind, span } of claims) {
    const key = `${kind} ${article.text.slice(span.start, span.end)}`;
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    list.push(index);
  }
  return lists;
}
