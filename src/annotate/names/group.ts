import type { Token } from '../../model/token.js';
import { fold } from '../../text/fold.js';
import type { Candidate } from './candidate.js';

/** All mentions of one article that are written alike. */
export interface NameGroup {
  readonly key: string;
  readonly mentions: readonly Candidate[];
  /** Folded words of the name, hyphened parts joined. */
  readonly wordKeys: readonly string[];
  /** Folded abbreviations of a longer name: its initials, and what stands in brackets behind a mention. */
  readonly abbreviations: readonly string[];
  /** Keys of names that a comma or "and" joins to a mention. */
  readonly neighbours: readonly string[];
}

/** Candidates grouped by how they are written, in order of first mention. */
export function groupsOf(candidates: readonly Candidate[], tokens: readonly Token[]): readonly NameGroup[] {
  const byKey = new Map<string, Candidate[]>();
  const neighbours = new Map<string, Set<string>>();
  candidates.forEach((candidate, i) => {
    const group = byKey.get(candidate.key);
    if (group === undefined) byKey.set(candidate.key, [candidate]);
    else group.push(candidate);
    const next = candidates[i + 1];
    if (next !== undefined && areListed(candidate, next, tokens)) {
      addTo(neighbours, candidate.key, next.key);
      addTo(neighbours, next.key, candidate.key);
    }
  });
  return [...byKey].map(([key, mentions]) => ({
    key,
    mentions,
    wordKeys: key.split(' '),
    abbreviations: abbreviationsOf(key, mentions, tokens),
    neighbours: [...(neighbours.get(key) ?? [])],
  }));
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

/** "A, B", "A and B". */
function areListed(a: Candidate, b: Candidate, tokens: readonly Token[]): boolean {
  if (a.sentence !== b.sentence || b.title.length > 0 || b.firstToken - a.endToken > 2 || b.firstToken <= a.endToken) return false;
  for (let i = a.endToken; i < b.firstToken; i++) {
    const text = tokens[i]?.lower;
    if (text !== 'and' && text !== 'or' && text !== ',') return false;
  }
  return true;
}

const SMALL_WORDS = new Set(['of', 'for', 'the', 'and', 'de', 'du', 'la', '&', 'on', 'in']);

function abbreviationsOf(key: string, mentions: readonly Candidate[], tokens: readonly Token[]): readonly string[] {
  const words = key.split(/[ -]/u).filter((word) => word !== '');
  if (words.length < 2) return [];
  const initials = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0));
  const all = words.map((word) => word.charAt(0));
  const found = new Set([initials.join(''), all.join(''), `${initials.join('.')}.`]);
  for (const mention of mentions) {
    const [open, inside, close] = [tokens[mention.endToken], tokens[mention.endToken + 1], tokens[mention.endToken + 2]];
    if (open?.text === '(' && close?.text === ')' && inside !== undefined && /^[\p{Lu}\p{L}&.-]{2,10}$/u.test(inside.text))
      found.add(fold(inside.text));
  }
  return [...found];
}
