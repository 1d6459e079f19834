import { isKnownOrganisation, knownPlace } from '../../lexicon/names/gazetteer.js';
import type { Sentence, Token } from '../../model/token.js';
import { fold } from '../../text/fold.js';
import { casingOf } from './casing.js';
import type { NameType, TypedName } from './recognise.js';
import { isCapitalised, type NameWord, wordOf } from './word.js';

/** Longest name looked for in a headline, in tokens. */
const LONGEST_NAME = 8;

/**
 * Names in sentences whose capitals tell nothing (Title Case, all capitals): those that the ordinary sentences of the
 * article hold, and those that the gazetteer knows; the longest first.
 */
export function namesInHeadlines(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
  body: readonly TypedName[],
): readonly TypedName[] {
  let types: ReadonlyMap<string, NameType> | null = null;
  const found: TypedName[] = [];
  sentences.forEach((sentence, index) => {
    if (casingOf(tokens, sentence) === 'sentence') return;
    types ??= typesByKey(body);
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const name = longestName(tokens, at, sentence.endToken, text, index, types);
      if (name !== null) found.push(name);
      at = name?.candidate.endToken ?? at + 1;
    }
  });
  return found;
}

function typesByKey(body: readonly TypedName[]): ReadonlyMap<string, NameType> {
  const types = new Map<string, NameType>();
  for (const { candidate, type } of body) if (!types.has(candidate.key)) types.set(candidate.key, type);
  return types;
}

function longestName(
  tokens: readonly Token[],
  at: number,
  end: number,
  text: string,
  sentence: number,
  types: ReadonlyMap<string, NameType>,
): TypedName | null {
  const first = tokens[at];
  if (first === undefined || !isCapitalised(first.text)) return null;
  for (let last = Math.min(end, at + LONGEST_NAME) - 1; last >= at; last--) {
    const token = tokens[last];
    if (token === undefined) continue;
    const word = wordOf(token, last, false);
    const key = fold(text.slice(first.start, word.end));
    const type = types.get(key) ?? knownType(key, last - at + 1);
    if (type === null) continue;
    const words: NameWord[] = [];
    for (let i = at; i <= last; i++) {
      const part = tokens[i];
      if (part !== undefined) words.push(wordOf(part, i, tokens[i - 1]?.end === part.start && i > at));
    }
    const candidate = {
      start: first.start,
      end: word.end,
      words,
      key,
      firstToken: at,
      endToken: last + 1,
      sentence,
      title: [],
      nationality: null,
      within: null,
    };
    return { candidate, type };
  }
  return null;
}

/** Type of a name that the gazetteer knows: large places, and bodies of two words or more, for single words are too often words. */
function knownType(key: string, length: number): NameType | null {
  const kind = knownPlace(key)?.kind;
  if (kind === 'country' || kind === 'capital' || kind === 'region' || (kind === 'large-city' && length > 1)) return 'place';
  return length > 1 && isKnownOrganisation(key) ? 'organisation' : null;
}
