import type { Sentence, Token } from '../../model/token.js';
import { isCapitalised } from './word.js';

/** What a sentence's capitals tell: ordinary writing, Title Case, or nothing but capitals. */
export type Casing = 'sentence' | 'title' | 'upper';

/** Fewest words on which to judge. */
const FEWEST_WORDS = 4;

/** From this share of capitalised words of four letters or more on, a headline is in Title Case; in the body, where lists of names abound, it takes all. */
const TITLE_SHARE = 0.72;

/** How a sentence is capitalised. Short words say nothing: Title Case leaves them small. */
export function casingOf(tokens: readonly Token[], sentence: Sentence): Casing {
  let long = 0;
  let capitalised = 0;
  let words = 0;
  let upper = 0;
  let common = 0;
  let marks = 0;
  const isHeadline = sentence.role === 'title' || sentence.role === 'heading';
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === ',' || token.text === ';' || token.text === '(' || token.tag === 'NUM') marks++;
    if (token.tag === 'PUNCT' || token.tag === 'NUM' || token.tag === 'SYM') continue;
    words++;
    const capital = isCapitalised(token.text);
    if (!capital && token.text.length > 3 && !isHeadline) return 'sentence';
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) upper++;
    if (token.text.length > 3) {
      long++;
      if (capital) capitalised++;
    }
    if (capital && (token.tag === 'VERB' || token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'ADV')) common++;
  }
  if (words < FEWEST_WORDS) return 'sentence';
  if (upper / words > 0.8) return 'upper';
  if (isHeadline) return long >= 3 && capitalised / long >= TITLE_SHARE ? 'title' : 'sentence';
  return long >= 4 && capitalised === long && common >= long / 2 && marks <= 1 ? 'title' : 'sentence';
}
