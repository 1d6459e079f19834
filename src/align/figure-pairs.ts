import { candidatePairs, type PairList } from './candidates.js';
import { FigureFeatures } from './figure-features.js';
import { figureKey } from './figure-key.js';
import { areAgesOfTwo } from './figure-owner.js';
import { FigureRelations } from './figure-relations.js';
import type { ClaimProfile } from './profile.js';

/** Candidate pairs of figures that can be compared at all. */
export interface FigurePairs extends PairList {
  /** 1 where the two values cannot both be true. */
  readonly exclusive: Uint8Array;
  /** 1 where one of the two articles states the other's value too. */
  readonly bothTold: Uint8Array;
  readonly relations: FigureRelations;
  readonly features: FigureFeatures;
}

export function figurePairs(profiles: readonly ClaimProfile[], kind: 'date' | 'quantity'): FigurePairs {
  const relations = new FigureRelations(profiles);
  const tells = tellers(profiles);
  const pairs = candidatePairs(profiles, figureKeys, (a, b) => {
    const [x, y] = [profiles[a], profiles[b]];
    if (x === undefined || y === undefined || relations.between(a, b) === 'incomparable') return false;
    return !areAgesOfTwo(x, y) && !areOfTwoEnds(x, y);
  });
  const exclusive = new Uint8Array(pairs.a.length);
  const bothTold = new Uint8Array(pairs.a.length);
  for (let i = 0; i < pairs.a.length; i++) {
    const [a, b] = [pairs.a[i] ?? 0, pairs.b[i] ?? 0];
    if (relations.between(a, b) === 'excludes') exclusive[i] = 1;
    if (tells(a, b) || tells(b, a)) bothTold[i] = 1;
  }
  return { ...pairs, exclusive, bothTold, relations, features: new FigureFeatures(profiles, kind, relations) };
}

/** Whether the article of one claim states the value of another, both by their places. */
function tellers(profiles: readonly ClaimProfile[]): (a: number, b: number) => boolean {
  const sources = new Map<string, Set<number>>();
  const keys = profiles.map(amountKey);
  profiles.forEach(({ source }, i) => {
    const key = keys[i] ?? '';
    const telling = sources.get(key) ?? new Set();
    sources.set(key, telling.add(source));
  });
  const telling = keys.map((key) => sources.get(key));
  return (a, b) => telling[b]?.has(profiles[a]?.source ?? -1) === true;
}

/** A value with its unit, as a text. */
function amountKey({ content: { value } }: ClaimProfile): string {
  return `${figureKey(value)} ${value.kind === 'quantity' ? (value.unit?.symbol ?? '') : ''}`;
}

/** Equal values look for one another, whatever the words around them. */
function figureKeys(profile: ClaimProfile): readonly string[] {
  const key = figureKey(profile.content.value);
  return key === null ? [] : [key];
}

/** "Until 2030" says when something ends, "2030" when it is: only like ends are compared. */
function areOfTwoEnds(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.content.value, b.content.value];
  return x.kind === 'date' && y.kind === 'date' && x.bound !== y.bound && x.timex !== y.timex;
}
