import { FUTURE_WORDS, IRREGULAR_PASTS, OPEN_MODALS } from '../../lexicon/tense.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Span } from '../../text/span.js';

/** Where the clause around a time lies, seen from the day of writing; null: nothing says. */
export type Tense = 'past' | 'future' | null;

/** How many tokens to each side are looked at for a verb: a clause of news seldom is longer. */
const REACH = 14;

/**
 * The tense of the clause around `span`: that of the nearest verb to the left, else to the right.
 * @param tokens tokens of the article, of which `sentence` names a run
 */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, span: Span): Tense {
  const first = firstAtOrAfter(tokens, span.start, sentence.firstToken, sentence.endToken);
  const before = Math.max(sentence.firstToken, first - REACH);
  for (let i = first - 1; i >= before; i -= 1) {
    const tense = tenseOfVerb(tokens, i, sentence.firstToken);
    if (tense !== undefined) return tense;
  }
  const end = firstAtOrAfter(tokens, span.end, first, sentence.endToken);
  const after = Math.min(sentence.endToken, end + REACH);
  for (let i = end; i < after; i += 1) {
    const tense = tenseOfVerb(tokens, i, sentence.firstToken);
    if (tense !== undefined) return tense;
  }
  return null;
}

function firstAtOrAfter(tokens: readonly Token[], offset: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tense that one token gives; undefined where it is no verb and no word of planning. */
function tenseOfVerb(tokens: readonly Token[], index: number, first: number): Tense | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const { lower, tag } = token;
  if (FUTURE_WORDS.has(lower)) return 'future';
  if (tag !== 'VERB' && tag !== 'AUX') return undefined;
  if (OPEN_MODALS.has(lower)) return undefined;
  const previous = index > first ? tokens[index - 1] : undefined;
  const governor = previous?.tag === 'ADV' || previous?.tag === 'PART' ? (index - 1 > first ? tokens[index - 2] : previous) : previous;
  for (const word of [previous, governor]) {
    if (word === undefined) continue;
    if (FUTURE_WORDS.has(word.lower)) return 'future';
    if (word.lower === 'to') return 'future';
  }
  if (lower.endsWith('ed') || IRREGULAR_PASTS.has(lower)) return 'past';
  if (lower === 'is' || lower === 'are' || lower === "'s" || lower === "'re" || lower === 'has' || lower === 'have') return undefined;
  if (lower.endsWith('ing')) return undefined;
  return token.lemma === 'say' || token.lemma === 'show' ? 'past' : undefined;
}
