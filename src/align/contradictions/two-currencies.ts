import type { QuantityValue } from '../../values/quantity.js';
import type { ClaimProfile } from '../profile.js';
import { cosine } from '../vector.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Least likeness of the words of two sentences that give one sum. */
const ALIKE = 0.1;

/** Smallest sum: small ones meet by chance. */
const LEAST_SUM = 1000;

/** "A fine of €6 million" against "a fine of £6 million": one number in two currencies, of which no article gives both. */
export const twoCurrencies: OppositionFinder = {
  rule: 'two-currencies',
  kind: 'quantity',
  find(scene) {
    const sums = scene.profiles.filter((profile) => sumOf(profile) !== null);
    const tells = (source: number, currency: string, { low }: QuantityValue) =>
      sums.some((sum) => sum.source === source && sumOf(sum)?.unit?.symbol === currency && sumOf(sum)?.low === low);
    return oppositionsAmong(scene, sums, sums, (a, b) => {
      const [x, y] = [sumOf(a), sumOf(b)];
      if (a.source >= b.source || x === null || y === null || x.low !== y.low) return [];
      const [one, other] = [x.unit?.symbol ?? '', y.unit?.symbol ?? ''];
      if (one === other || tells(a.source, other, x) || tells(b.source, one, x) || cosine(a.sentence, b.sentence) < ALIKE) return [];
      return [{ a, b, sides: [one, other] }];
    });
  },
};

/** A flat sum in a currency that its words name; a bare "$" may be any dollar. */
function sumOf({ content, extraction: { article } }: ClaimProfile): QuantityValue | null {
  const { value } = content;
  if (value.kind !== 'quantity' || value.unit?.dimension !== 'money' || !/^[A-Z]{3}$/u.test(value.unit.symbol)) return null;
  const text = article.text.slice(content.span.start, content.span.end);
  const isBare = /^[^\p{L}]*\$/u.test(text) || /\bdollars?\b/iu.test(text);
  if (isBare && value.unit.symbol === 'USD' && !/U\.?S/u.test(text)) return null;
  return value.low !== null && value.low === value.high && value.low >= LEAST_SUM && value.role === 'amount' ? value : null;
}
