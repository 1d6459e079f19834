import type { Extraction } from '../../model/extraction.js';
import type { Sentence } from '../../model/token.js';
import { NO_TERM, type TermTable } from '../terms.js';
import { cosine, type SparseVector, sparse } from '../vector.js';

/** Articles whose other words have a lesser cosine than this share a sentence by their page, not by their matter. */
const NOTHING_IN_COMMON = 0.1;
/** An article with fewer terms of its own is too short to say what else it has in common with another. */
const FEWEST_OWN_TERMS = 15;
/** So many pairs of articles at most are looked at for one sentence. */
const MOST_PAIRS = 8;

/**
 * For each source the sentences that come from the page and not from the article: they stand word by word in articles that
 * have nothing else in common (a newsletter block, a credit line, a notice on cookies). What reports of one event share word
 * by word stays. Copies of one text count as one article; each sentence costs a bounded number of comparisons.
 */
export function pageSentences(
  extractions: readonly Extraction[],
  terms: TermTable,
  copyOf: readonly (number | null)[],
): readonly ReadonlySet<Sentence>[] {
  const holders = holdersOf(extractions, copyOf);
  const likeness = new OwnWords(extractions, terms, (words) => (holders.get(words)?.length ?? 0) > 1);
  const fromPage = new Set<string>();
  for (const [words, articles] of holders) if (articles.length > 1 && likeness.areStrange(articles)) fromPage.add(words);
  return extractions.map(
    (extraction) =>
      new Set(fromPage.size === 0 ? [] : extraction.sentences.filter((sentence) => fromPage.has(wordsOf(extraction, sentence)))),
  );
}

/** Sources that hold each sentence, ascending; of copies of one text only the original. */
function holdersOf(extractions: readonly Extraction[], copyOf: readonly (number | null)[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  extractions.forEach((extraction, source) => {
    if (copyOf[source] !== null && copyOf[source] !== undefined) return;
    for (const sentence of extraction.sentences) {
      const words = wordsOf(extraction, sentence);
      const list = holders.get(words);
      if (list === undefined) holders.set(words, [source]);
      else if (list.at(-1) !== source) list.push(source);
    }
  });
  return holders;
}

/** Read once a sentence. */
const known = new WeakMap<Sentence, string>();

function wordsOf({ article }: Extraction, sentence: Sentence): string {
  const words = known.get(sentence) ?? article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ').toLowerCase();
  known.set(sentence, words);
  return words;
}

/** Pairs of neighbours in the list, which may lie in one folder, and of articles half the list apart, which may not. */
function somePairs(articles: readonly number[]): readonly (readonly [number, number])[] {
  const half = articles.length >> 1;
  const strides = half === 1 ? [1] : [1, half];
  return strides.flatMap((stride) =>
    articles.slice(0, Math.min(articles.length - stride, MOST_PAIRS / 2)).map((a, place) => [a, articles[place + stride] ?? a] as const),
  );
}

/** How much articles have in common beside the sentences that they share word by word. */
class OwnWords {
  readonly #vectors = new Map<number, SparseVector>();
  readonly #cosines = new Map<string, number>();

  constructor(
    private readonly extractions: readonly Extraction[],
    private readonly terms: TermTable,
    private readonly isShared: (words: string) => boolean,
  ) {}

  /** Whether most of the articles have nothing else in common; false where they are too short to tell. */
  areStrange(articles: readonly number[]): boolean {
    const cosines = somePairs(articles).flatMap(([a, b]) => this.#likeness(a, b) ?? []);
    return cosines.length > 0 && cosines.filter((x) => x < NOTHING_IN_COMMON).length * 2 >= cosines.length;
  }

  #likeness(a: number, b: number): number | null {
    const x = this.#vector(a);
    const y = this.#vector(b);
    if (x.terms.length < FEWEST_OWN_TERMS || y.terms.length < FEWEST_OWN_TERMS) return null;
    const pair = `${a} ${b}`;
    const known = this.#cosines.get(pair) ?? cosine(x, y);
    this.#cosines.set(pair, known);
    return known;
  }

  #vector(source: number): SparseVector {
    const known = this.#vectors.get(source);
    if (known !== undefined) return known;
    const extraction = this.extractions[source];
    const row = this.terms.termsOf(source);
    const entries: [number, number][] = [];
    for (const sentence of extraction?.sentences ?? []) {
      if (extraction === undefined || this.isShared(wordsOf(extraction, sentence))) continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        const term = row[i] ?? NO_TERM;
        if (term !== NO_TERM) entries.push([term, this.terms.background(term)]);
      }
    }
    const vector = sparse(entries);
    this.#vectors.set(source, vector);
    return vector;
  }
}
