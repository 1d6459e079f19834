import { nameSuffixes } from '../../lexicon/names/word-sets.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Candidate } from './candidate.js';
import { casingOf } from './casing.js';
import { companyEvidence, type TypeShares } from './company.js';
import { candidatesOf, titleLikeName } from './edges.js';
import type { Evidence, ExternalEvidence } from './evidence.js';
import { externalEvidence } from './external.js';
import { groupsOf, type NameGroup } from './group.js';
import { internalEvidence } from './internal.js';
import { runsOf } from './runs.js';
import { typeShares, type WeighedEvidence, type Weights } from './score.js';

/** A candidate with all that speaks for its types. */
export interface Weighed {
  readonly candidate: Candidate;
  /** Index of its group. */
  readonly group: number;
  readonly evidence: WeighedEvidence;
}

/** The weights of the two passes: each name by itself, then in the company of the article's other names. */
export interface TwoPassWeights {
  readonly alone: Weights;
  readonly together: Weights;
}

/** Everything that may be a name in ordinary sentences, in text order. */
export function candidatesIn(tokens: readonly Token[], sentences: readonly Sentence[], text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const titleLike: Candidate[] = [];
  const surnames = new Set<string>();
  sentences.forEach((sentence, index) => {
    if (casingOf(tokens, sentence) !== 'sentence') return;
    for (const run of runsOf(tokens, sentence)) {
      const found = candidatesOf(run, index, text);
      for (const candidate of found) {
        candidates.push(candidate);
        if (candidate.words.length > 1) surnames.add(surnameOf(candidate));
      }
      const lone = found.length === 0 ? titleLikeName(run, index, text) : null;
      if (lone !== null) titleLike.push(lone);
    }
  });
  const surnamesGiven = titleLike.filter((candidate) => surnames.has(candidate.key));
  return surnamesGiven.length === 0 ? candidates : [...candidates, ...surnamesGiven].sort((a, b) => a.start - b.start);
}

/** Folded last word of a name, "Jr." left aside. */
function surnameOf({ words }: Candidate): string {
  const last = words[words.length - 1];
  const isSuffix = last !== undefined && nameSuffixes.has(last.key);
  return (isSuffix ? words[words.length - 2]?.key : last?.key) ?? '';
}

/** Words that the article also writes without a capital. */
function lowerCasedWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tokens) if (token.text === token.lower) words.add(token.lower);
  return words;
}

/** The evidence of each candidate by itself, its own and that of all mentions written alike. */
export function weighAlone(
  candidates: readonly Candidate[],
  groups: readonly NameGroup[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Weighed[] {
  const lowerCased = lowerCasedWords(tokens);
  const groupOf = new Map<Candidate, number>();
  groups.forEach((group, i) => {
    for (const mention of group.mentions) groupOf.set(mention, i);
  });
  const own = new Map<Candidate, readonly ExternalEvidence[]>();
  for (const candidate of candidates) {
    const sentence = sentences[candidate.sentence];
    if (sentence !== undefined) own.set(candidate, externalEvidence(candidate, tokens, sentence.firstToken, sentence.endToken, lowerCased));
  }
  const shared = groups.map((group) => sharedEvidence(group, own));
  return candidates.map((candidate) => {
    const group = groupOf.get(candidate) ?? 0;
    const external = (own.get(candidate) ?? []).map((name): readonly [Evidence, number] => [name, 1]);
    return { candidate, group, evidence: [...(shared[group] ?? []), ...external] };
  });
}

/** What all mentions of a group have together: how the name is made, and how often each context stands around it. */
function sharedEvidence(group: NameGroup, own: ReadonlyMap<Candidate, readonly ExternalEvidence[]>): WeighedEvidence {
  const counts = new Map<ExternalEvidence, number>();
  for (const mention of group.mentions) for (const name of own.get(mention) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  const first = group.mentions[0];
  const internal = first === undefined ? [] : internalEvidence(first).map((name): readonly [Evidence, number] => [name, 1]);
  return [...internal, ...[...counts].map(([name, count]): readonly [Evidence, number] => [`all-${name}`, 1 - 0.5 ** count])];
}

/** The second pass: the evidence of the first, and what the other names of the article say to it. */
export function weighTogether(weighed: readonly Weighed[], groups: readonly NameGroup[], alone: Weights): readonly Weighed[] {
  const sums = groups.map((): [number, number, number, number] => [0, 0, 0, 0]);
  for (const { group, evidence } of weighed) {
    const shares = typeShares(evidence, alone);
    const sum = sums[group];
    if (sum === undefined) continue;
    sum[0] += shares[0];
    sum[1] += shares[1];
    sum[2] += shares[2];
    sum[3]++;
  }
  const shares = sums.map(([p, o, l, n]): TypeShares => (n === 0 ? [0, 0, 0] : [p / n, o / n, l / n]));
  const company = companyEvidence(groups, shares).map((evidence) => [...evidence]);
  return weighed.map((one) => ({ ...one, evidence: [...one.evidence, ...(company[one.group] ?? [])] }));
}

export type NameType = 'person' | 'organisation' | 'place';

/** A name with its type and how sure it is, 0 to 1. */
export interface TypedName {
  readonly candidate: Candidate;
  readonly type: NameType;
  readonly share: number;
}

/** The names of ordinary sentences with their types, in text order. */
export function recognise(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
  weights: TwoPassWeights,
): readonly TypedName[] {
  const candidates = candidatesIn(tokens, sentences, text);
  const groups = groupsOf(candidates, tokens);
  const weighed = weighTogether(weighAlone(candidates, groups, tokens, sentences), groups, weights.alone);
  const names: TypedName[] = [];
  for (const { candidate, evidence } of weighed) {
    const [person, organisation, place] = typeShares(evidence, weights.together);
    const share = Math.max(person, organisation, place);
    if (share < 1 - person - organisation - place) continue;
    names.push({ candidate, share, type: share === person ? 'person' : share === place ? 'place' : 'organisation' });
  }
  return names;
}
