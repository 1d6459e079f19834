import type { Extraction } from '../../model/extraction.js';
import type { Sentence } from '../../model/token.js';
import { NO_TERM, type TermTable } from '../terms.js';
import type { SparseVector } from '../vector.js';
import type { FigureTable } from './figures.js';
import type { StoryGroup } from './group.js';

/** Headline words count this often. */
const HEADLINE_FACTOR = 3;
/** Content words of the text that are taken for its lead. */
const LEAD_WORDS = 60;

/**
 * An article as a group of one. Its words are weighed by their rarity in English alone, so that two articles are as like in
 * a run of two as in a run of a thousand. @param fromPage sentences that the page put there
 */
export function articleGroup(
  source: number,
  extraction: Extraction,
  terms: TermTable,
  figures: FigureTable,
  fromPage: ReadonlySet<Sentence>,
): StoryGroup {
  const counts = countTerms(extraction, terms.termsOf(source), fromPage);
  const list = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(list, (term) => terms.background(term) * (1 + Math.log(counts.get(term)?.times ?? 1)));
  const leadNames = weights.map((weight, i) => {
    const count = counts.get(list[i] ?? NO_TERM);
    return count?.inLead === true && count.inName * 2 > count.written ? weight : 0;
  });
  return {
    members: [source],
    terms: list,
    words: scaled(weights, euclidean(weights)),
    holders: new Float64Array(list.length).fill(1),
    leadNames: scaled(
      leadNames,
      leadNames.reduce((sum, weight) => sum + weight, 0),
    ),
    figures: unit(figures.of(extraction, placesOf(fromPage))),
    inner: 0,
  };
}

/** How an article uses a term. */
interface TermCount {
  /** Times it comes, those in the headline counted more. */
  times: number;
  written: number;
  inName: number;
  inLead: boolean;
}

function countTerms(extraction: Extraction, row: Int32Array, fromPage: ReadonlySet<Sentence>): ReadonlyMap<number, TermCount> {
  const counts = new Map<number, TermCount>();
  const isName = tokensInNames(extraction);
  const ofOutlet = outletWords(extraction);
  let read = 0;
  for (const sentence of extraction.sentences) {
    if (sentence.role === 'byline' || fromPage.has(sentence)) continue;
    const isTitle = sentence.role === 'title';
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const term = row[i] ?? NO_TERM;
      const token = extraction.tokens[i];
      if (term === NO_TERM || token === undefined || (isTitle && ofOutlet.has(token.lower))) continue;
      const count = counts.get(term) ?? { times: 0, written: 0, inName: 0, inLead: false };
      counts.set(term, count);
      count.times += isTitle ? HEADLINE_FACTOR : 1;
      count.written += 1;
      if (isName[i] === 1 || token.tag === 'PROPN') count.inName += 1;
      if (isTitle || read < LEAD_WORDS) count.inLead = true;
      if (!isTitle) read += 1;
    }
  }
  return counts;
}

function tokensInNames({ tokens, mentions }: Extraction): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let at = 0;
  for (const { type, start, end } of mentions) {
    if (type !== 'person' && type !== 'organisation' && type !== 'place') continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    for (let i = at; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) inside[i] = 1;
  }
  return inside;
}

/** The words of the outlet's name: a headline that consists of them ("World news - Coast Gazette") tells no event. */
function outletWords({ article }: Extraction): ReadonlySet<string> {
  return new Set((article.outlet?.value ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
}

/** Whether an offset lies in one of the sentences. */
function placesOf(sentences: ReadonlySet<Sentence>): (offset: number) => boolean {
  if (sentences.size === 0) return () => false;
  const spans = [...sentences];
  return (offset) => spans.some(({ start, end }) => start <= offset && offset < end);
}

function unit(vector: SparseVector): SparseVector {
  return { terms: vector.terms, weights: scaled(vector.weights, vector.norm), norm: vector.norm === 0 ? 0 : 1 };
}

function scaled(weights: Float64Array, length: number): Float64Array {
  return length === 0 ? weights : weights.map((weight) => weight / length);
}

function euclidean(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}
