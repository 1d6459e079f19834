import type { QuantityMention } from '../../model/mention.js';
import { bind, nounOf } from './binding.js';
import type { CurrencyContext } from './currency-context.js';
import { readDrafts, type Taken } from './drafts.js';
import type { Piece } from './pieces.js';
import { quantityValue } from './quantity-value.js';
import { countPoints, shareNouns, shareUnits } from './sharing.js';

/** Reads the quantities of one sentence, in text order. */
export function readSentence(text: string, pieces: readonly Piece[], context: CurrencyContext, taken: Taken): readonly QuantityMention[] {
  const drafts = shareUnits(pieces, readDrafts(pieces, context, taken));
  const bound = drafts.map((draft, i) => bind(pieces, draft, drafts[i - 1]?.end ?? 0));
  const shared = shareNouns(
    pieces,
    drafts,
    bound.map((one) => nounOf(pieces, one)),
  );
  const nouns = countPoints(pieces, drafts, shared);
  return bound.flatMap((one, i): QuantityMention[] => {
    const [first, last] = [pieces[one.first], pieces[one.end - 1]];
    if (first === undefined || last === undefined) return [];
    return [{ type: 'quantity', start: first.start, end: last.end, value: quantityValue(text, pieces, one, nouns[i] ?? null) }];
  });
}
