import { nameSuffixes } from '../../lexicon/names/word-sets.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Candidate } from './candidate.js';
import { casingOf } from './casing.js';
import { companyEvidence, type TypeShares } from './company.js';
import { candidatesOf, titleLikeName } from './edges.js';
import { ALL_OF, type Evidence, type ExternalEvidence } from './evidence.js';
import { externalEvidence } from './external.js';
import { groupsOf, type NameGroup } from './group.js';
import { internalEvidence } from './internal.js';
import { runsOf } from './runs.js';
import { scoresOf, typeShares, type WeighedEvidence, type Weights } from './score.js';
import { isTeamByResult } from './score-context.js';

/** A candidate with what the words around it say of its type. */
export interface Mention {
  readonly candidate: Candidate;
  /** Index of its group. */
  readonly group: number;
  readonly own: WeighedEvidence;
}

/** The candidates of an article with all that speaks for their types: their own evidence, and that of each group, by its index. */
export interface Weighed {
  readonly mentions: readonly Mention[];
  readonly groups: readonly NameGroup[];
  readonly shared: readonly WeighedEvidence[];
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

/** One-word candidates that the article also writes without a capital, folded. */
function lowerCased(candidates: readonly Candidate[], tokens: readonly Token[]): ReadonlySet<string> {
  const wanted = new Set(candidates.flatMap(({ words, key }) => (words.length === 1 ? [key] : [])));
  const found = new Set<string>();
  for (const token of tokens) if (token.text === token.lower && wanted.has(token.lower)) found.add(token.lower);
  return found;
}

/** The evidence of the candidates by themselves, their own and that of all mentions written alike. */
export function weighAlone(candidates: readonly Candidate[], tokens: readonly Token[], sentences: readonly Sentence[]): Weighed {
  const groups = groupsOf(candidates, tokens);
  const groupOf = new Map(groups.map(({ key }, i) => [key, i] as const));
  const small = lowerCased(candidates, tokens);
  const counts = groups.map(() => new Map<ExternalEvidence, number>());
  const mentions = candidates.map((candidate): Mention => {
    const group = groupOf.get(candidate.key) ?? 0;
    const sentence = sentences[candidate.sentence];
    const names = sentence === undefined ? [] : externalEvidence(candidate, tokens, sentence.firstToken, sentence.endToken, small);
    const count = counts[group];
    for (const name of names) count?.set(name, (count.get(name) ?? 0) + 1);
    return { candidate, group, own: names.map((name) => [name, 1]) };
  });
  return { mentions, groups, shared: groups.map((group, i) => sharedEvidence(group, counts[i] ?? new Map())) };
}

/** What all mentions of a group have together: how the name is made, and how often each context stands around it. */
function sharedEvidence(group: NameGroup, counts: ReadonlyMap<ExternalEvidence, number>): WeighedEvidence {
  const first = group.mentions[0];
  const evidence: [Evidence, number][] = first === undefined ? [] : internalEvidence(first).map((name) => [name, 1]);
  for (const [name, count] of counts) evidence.push([ALL_OF[name], 1 - 0.5 ** count]);
  return evidence;
}

/** The probabilities of each mention's types. */
function shareOfEach({ mentions, shared }: Weighed, weights: Weights): readonly TypeShares[] {
  const scores = shared.map((evidence) => scoresOf(evidence, weights));
  const bias = weights.bias ?? [0, 0, 0];
  return mentions.map(({ group, own }) => typeShares(scoresOf(own, weights), scores[group] ?? bias, bias));
}

/** The mean probabilities of the mentions of each group. */
function meanShares({ mentions, groups }: Weighed, shares: readonly TypeShares[]): readonly TypeShares[] {
  const sums = groups.map((): [number, number, number] => [0, 0, 0]);
  mentions.forEach(({ group }, i) => {
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
export function weighTogether(weighed: Weighed, alone: Weights): Weighed {
  const company = companyEvidence(weighed.groups, meanShares(weighed, shareOfEach(weighed, alone)));
  return { ...weighed, shared: weighed.shared.map((evidence, i) => [...evidence, ...(company[i] ?? [])]) };
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
export function settledShares(weighed: Weighed, together: Weights): readonly TypeShares[] {
  const own = shareOfEach(weighed, together);
  const means = meanShares(weighed, own);
  return own.map((shares, i): TypeShares => {
    const mean = means[weighed.mentions[i]?.group ?? 0] ?? shares;
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

/** The names of ordinary sentences with their types, in text order, and the groups of all candidates. */
export function recognise(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
  weights: TwoPassWeights,
): { readonly names: readonly TypedName[]; readonly groups: readonly NameGroup[] } {
  const alone = weighAlone(candidatesIn(tokens, sentences, text), tokens, sentences);
  const weighed = weighTogether(alone, weights.alone);
  const names = settledShares(weighed, weights.together).flatMap((shares, i) => {
    const candidate = weighed.mentions[i]?.candidate;
    if (candidate === undefined) return [];
    const likeliest = typeOf(shares);
    const sentence = sentences[candidate.sentence];
    // "Leeds drew 1-1": where a result tells that a town stands for its team, the town's own evidence says nothing else.
    const isTeam = likeliest !== 'person' && sentence !== undefined && isTeamByResult(candidate, tokens, sentence);
    const type = isTeam ? 'organisation' : likeliest;
    return type === null ? [] : [{ candidate, type }];
  });
  return { names, groups: weighed.groups };
}
