import { familyOf } from '../../lexicon/wordnet.js';
import type { QuantityValue } from '../../values/quantity.js';
import { compareQuantities } from '../../values/quantity-comparison.js';
import type { ClaimProfile } from '../profile.js';
import { claimsOfSentence } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** "Sustained winds of 185 km/h" against "sustained winds of 250 km/h": one measure by a name of two words or more has two values. */
export const oneMeasure: OppositionFinder = {
  rule: 'one-measure',
  kind: 'quantity',
  find(scene) {
    const measures = new Map(
      scene.profiles.flatMap((profile) => {
        const measure = measureOf(profile);
        return measure === null ? [] : [[profile, measure] as const];
      }),
    );
    const claims = [...measures.keys()];
    const tells = (source: number, measure: string, value: QuantityValue) =>
      claims.some(
        (claim) =>
          claim.source === source && measures.get(claim) === measure && (!excludes(quantityOf(claim), value) || namesBeside(claim, value)),
      );
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const measure = measures.get(a) ?? '';
      const [x, y] = [quantityOf(a), quantityOf(b)];
      if (a.source >= b.source || measure !== measures.get(b) || x === null || y === null || !excludes(x, y)) return [];
      if (tells(a.source, measure, y) || tells(b.source, measure, x)) return [];
      return [{ a, b, sides: [labelOf(x), labelOf(y)] }];
    });
  },
};

function quantityOf({ content: { value } }: ClaimProfile): QuantityValue | null {
  return value.kind === 'quantity' ? value : null;
}

function excludes(a: QuantityValue | null, b: QuantityValue): boolean {
  return a !== null && compareQuantities(a, b).relation === 'excludes';
}

/** Whether the sentence of a claim gives a value too: the older of two, or the other side's. */
function namesBeside({ content, extraction }: ClaimProfile, value: QuantityValue): boolean {
  return claimsOfSentence(extraction.claims, content).some(
    ({ value: other }) => other.kind === 'quantity' && other.bound === 'exact' && other.low === value.low,
  );
}

/** The noun and its modifier before "of" or "at" and the value, by their families; null where there are no two such words. */
function measureOf(profile: ClaimProfile): string | null {
  const { content, extraction } = profile;
  const { value } = content;
  const { tokens } = extraction;
  if (value.kind !== 'quantity' || value.unit === null || value.role !== 'amount' || value.change !== null) return null;
  if (content.modality !== 'asserted' || profile.otherYears.size > 0 || profile.scope.size > 0 || isBackground(profile)) return null;
  const at = content.tokens.first - 1;
  const [modifier, noun] = [tokens[at - 2], tokens[at - 1]];
  if (tokens[at]?.lower !== 'of' || noun?.tag !== 'NOUN' || modifier === undefined) return null;
  if (modifier.tag !== 'ADJ' && modifier.tag !== 'NOUN' && modifier.tag !== 'VERB') return null;
  return `${familyOf(modifier.lower)} ${familyOf(noun.lower)} ${value.unit.dimension}`;
}

/** The amount in its base unit, rounded so that two units give one label. */
function labelOf({ low, high, unit }: QuantityValue): string {
  return ((low ?? high ?? 0) * (unit?.factor ?? 1)).toPrecision(2);
}
