import { areDirectionsApart, isDirection } from '../../lexicon/directions.js';
import type { Token } from '../../model/token.js';
import { fold } from '../../text/fold.js';
import type { QuantityValue } from '../../values/quantity.js';
import { compareQuantities } from '../../values/quantity-comparison.js';
import type { ClaimProfile } from '../profile.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** "40 km north of Harwick": a place by its distance and direction from another. */
interface Bearing {
  readonly from: string;
  readonly direction: string;
  readonly distance: QuantityValue;
}

/** "40 km north of Harwick" against "25 miles south-east of Harwick": one distance from one place, in directions a quarter of the circle or more apart. */
export const direction: OppositionFinder = {
  rule: 'direction',
  kind: 'place',
  find(scene) {
    const bearings = new Map(
      scene.profiles.flatMap((profile) => {
        const bearing = bearingOf(profile);
        return bearing === null ? [] : [[profile, bearing] as const];
      }),
    );
    const claims = [...bearings.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [bearings.get(a), bearings.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || x.from !== y.from) return [];
      return areDirectionsApart(x.direction, y.direction) && isSameDistance(x.distance, y.distance)
        ? [{ a, b, sides: [x.direction, y.direction] }]
        : [];
    });
  },
};

/** Reads "(distance) (direction) of (place)" backwards from a place; the place may stand behind "the city of". */
function bearingOf({ content, extraction }: ClaimProfile): Bearing | null {
  if (content.value.kind !== 'place') return null;
  const { tokens, claims } = extraction;
  let at = content.tokens.first - 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  const { word, first } = wordBefore(tokens, at);
  if (tokens[at]?.lower !== 'of' || !isDirection(word)) return null;
  for (let i = content.index - 1; i >= 0; i--) {
    const claim = claims[i];
    if (claim === undefined || claim.sentence !== content.sentence) return null;
    const { value } = claim;
    if (value.kind !== 'quantity' || value.unit?.dimension !== 'length') continue;
    return claim.tokens.end <= first && first - claim.tokens.end <= 2
      ? { from: fold(content.value.name), direction: word, distance: value }
      : null;
  }
  return null;
}

/** The direction before "of", in one word or two ("south-east", "to the south east"). */
function wordBefore(tokens: readonly Token[], of: number): { readonly word: string; readonly first: number } {
  const last = fold(tokens[of - 1]?.text ?? '').replace(/-/gu, '');
  const gap = tokens[of - 2]?.text === '-' ? 3 : 2;
  const first = tokens[of - gap]?.lower ?? '';
  const isDouble = (first === 'north' || first === 'south') && (last === 'east' || last === 'west');
  return isDouble ? { word: first + last, first: of - gap } : { word: last, first: of - 1 };
}

function isSameDistance(a: QuantityValue, b: QuantityValue): boolean {
  const { relation } = compareQuantities(a, b);
  return relation !== 'excludes' && relation !== 'incomparable';
}
