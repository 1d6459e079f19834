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

/** The mean probabilities of the mentions of each group. */
function meanShares(weighed: readonly Weighed[], shares: readonly TypeShares[], groups: readonly NameGroup[]): readonly TypeShares[] {
  const sums = groups.map((): [number, number, number] => [0, 0, 0]);
  weighed.forEach(({ group }, i) => {
    const [sum, one] = [sums[group], shares[i]];
    if (sum === undefined || one === undefined) return;
    sum[0] += one[0];
    sum[1] += one[1];
    sum[2] += one[2];
  });
  return sums.map(([p, o, l], i): TypeShares => {
    const n = Math.max(1, groups[i]?.mentions.length ?? 1);
    return [p / n, o / n, l / n];
  });
}

/** The second pass: the evidence of the first, and what the other names of the article say to it. */
export function weighTogether(weighed: readonly Weighed[], groups: readonly NameGroup[], alone: Weights): readonly Weighed[] {
  const shares = meanShares(
    weighed,
    weighed.map(({ evidence }) => typeShares(evidence, alone)),
    groups,
  );
  const company = companyEvidence(groups, shares).map((evidence) => [...evidence]);
  return weighed.map((one) => ({ ...one, evidence: [...one.evidence, ...(company[one.group] ?? [])] }));
}

export type NameType = 'person' | 'organisation' | 'place';

/** A name with its type. */
export interface TypedName {
  readonly candidate: Candidate;
  readonly type: NameType;
}

/** How much the mentions written alike count beside a mention's own evidence: a name seldom changes its type in an article. */
const GROUP_SHARE = 0.6;

/** The probabilities of each mention's types: its own, drawn towards those of all mentions written alike. */
export function settledShares(weighed: readonly Weighed[], groups: readonly NameGroup[], together: Weights): readonly TypeShares[] {
  const own = weighed.map(({ evidence }) => typeShares(evidence, together));
  const means = meanShares(weighed, own, groups);
  return own.map((shares, i): TypeShares => {
    const mean = means[weighed[i]?.group ?? 0] ?? shares;
    const drawn = (type: 0 | 1 | 2): number => shares[type] * (1 - GROUP_SHARE) + mean[type] * GROUP_SHARE;
    return [drawn(0), drawn(1), drawn(2)];
  });
}

/** Type with the greatest probability; null where "no name" has more. */
export function typeOf([person, organisation, place]: TypeShares): NameType | null {
  const top = Math.max(person, organisation, place);
  if (top < 1 - person - organisation - place) return null;
  if (top === person) return 'person';
  return top === place ? 'place' : 'organisation';
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
  return settledShares(weighed, groups, weights.together).flatMap((shares, i) => {
    const type = typeOf(shares);
    const candidate = weighed[i]?.candidate;
    return type === null || candidate === undefined ? [] : [{ candidate, type }];
  });
}
