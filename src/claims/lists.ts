import type { Claim } from '../model/claim.js';
import type { Sentence, Token } from '../model/token.js';
import type { ClaimContext } from './context.js';
import type { ClaimMaker } from './maker.js';

/** Longest item of a list, in tokens: longer stretches between commas are clauses, not items. */
const LONGEST_ITEM = 6;

/** A claim for every run of three or more things ("poultry, ethanol and sugar"): which ones? */
export const listClaims: ClaimMaker = {
  kind: 'list',
  make(context) {
    return context.annotated.sentences.flatMap((sentence) => listsIn(context, sentence));
  },
};

/** An item of a list, as a range of tokens. */
interface Item {
  readonly first: number;
  readonly end: number;
}

function listsIn(context: ClaimContext, sentence: Sentence): readonly Omit<Claim, 'index'>[] {
  const { tokens } = context.annotated;
  const claims: Omit<Claim, 'index'>[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined || (token.lower !== 'and' && token.lower !== 'or')) continue;
    const items = itemsAround(tokens, i, sentence);
    if (items === null) continue;
    const first = items[0];
    const last = items.at(-1);
    if (first === undefined || last === undefined) continue;
    const start = tokens[first.first]?.start;
    const end = tokens[last.end - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const names = items.map((item) => context.textOf(item));
    const open = /\b(?:other|others|more|rest)\b/iu.test(names.at(-1) ?? '') || isOpened(tokens, first.first, sentence.firstToken);
    const claim = context.claimAt({ start, end }, { kind: 'list', value: { kind: 'list', items: names, open } });
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** The items of the list whose last conjunction stands at `conjunction`; null where it joins fewer than three. */
function itemsAround(tokens: readonly Token[], conjunction: number, sentence: Sentence): readonly Item[] | null {
  const last = itemForward(tokens, conjunction + 1, sentence.endToken);
  if (last === null) return null;
  const items: Item[] = [last];
  let end = tokens[conjunction - 1]?.lower === ',' ? conjunction - 1 : conjunction;
  while (end > sentence.firstToken) {
    const item = itemBackward(tokens, end, sentence.firstToken);
    if (item === null) break;
    items.unshift(item);
    if (tokens[item.first - 1]?.lower !== ',') break;
    end = item.first - 1;
  }
  return items.length >= 3 ? items : null;
}

function isItemWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      token.tag === 'ADJ' ||
      token.tag === 'DET' ||
      token.tag === 'NUM' ||
      token.text === '-' ||
      token.lower === 'of' ||
      token.lower === "'s" ||
      token.lower === '’s')
  );
}

function isThing(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}

function itemForward(tokens: readonly Token[], from: number, to: number): Item | null {
  let end = from;
  while (end < to && end - from < LONGEST_ITEM && isItemWord(tokens[end])) end += 1;
  while (end > from && !isThing(tokens[end - 1])) end -= 1;
  return end > from ? { first: from, end } : null;
}

function itemBackward(tokens: readonly Token[], end: number, from: number): Item | null {
  let first = end;
  while (first > from && end - first < LONGEST_ITEM && isItemWord(tokens[first - 1])) first -= 1;
  while (first < end && !isThing(tokens[first]) && tokens[first]?.tag !== 'ADJ') first += 1;
  return end > first && isThing(tokens[end - 1]) ? { first, end } : null;
}

/** "including", "such as", "among them": the list says that there are more. */
function isOpened(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = Math.max(from, first - 3); i < first; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'including' || lower === 'include' || lower === 'includes' || lower === 'such' || lower === 'like' || lower === 'among')
      return true;
  }
  return false;
}
