import type { Article } from '../model/article.js';
import { completeYear } from '../read/year.js';

/** Words in a shingle. Four tell a copied run of text from a shared phrase. */
const SHINGLE_WORDS = 4;
/**
 * Part of the shorter article's shingles that must stand in the other. Lightly edited agency copy lies at .67 and above,
 * separate reports that share a statement or a paragraph of background at .6 and below (measured over 29 stories).
 */
const COPIED_SHARE = 0.65;
/** An article with fewer shingles than this is too short to tell (a teaser, an empty page). */
const FEWEST_SHINGLES = 30;
/** One shingle in so many (by hash, the same for all articles) goes into the index that proposes candidates. */
const SAMPLE = 4;
/** A shingle that more originals than this hold is boilerplate and proposes nobody: keeps the work linear. */
const MOST_HOLDERS = 32;
/** Part of the sampled shingles that makes a candidate; the exact share is then computed. */
const CANDIDATE_SHARE = 0.35;
/** So many candidates at most are compared exactly. */
const MOST_CANDIDATES = 8;

/** An article that no earlier one resembles, with what the comparison needs of it. */
interface Representative {
  readonly index: number;
  readonly shingles: ReadonlySet<number>;
  readonly sample: readonly number[];
}

/**
 * For each article the index of the original that it copies, or null where it stands on its own. Of articles that are
 * copies of one text the earliest published is the original, else the first; an original is never a copy itself. Linear in
 * the length of all articles: only the first of a family is indexed, so a thousand copies cost a thousand comparisons.
 */
export function findCopies(articles: readonly Article[]): readonly (number | null)[] {
  const families = new Map<number, number[]>();
  const holders = new Map<number, Representative[]>();
  articles.forEach((article, index) => {
    const shingles = shinglesOf(article);
    if (shingles.size < FEWEST_SHINGLES) return;
    const own = { index, shingles, sample: [...shingles].filter((shingle) => shingle % SAMPLE === 0) };
    const first = candidatesFor(own, holders).find((candidate) => sharedPart(shingles, candidate.shingles) >= COPIED_SHARE);
    if (first !== undefined) {
      families.get(first.index)?.push(index);
      return;
    }
    families.set(index, [index]);
    for (const shingle of own.sample) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [own]);
      else if (known.length <= MOST_HOLDERS) known.push(own);
    }
  });
  const copyOf: (number | null)[] = articles.map(() => null);
  for (const family of families.values()) {
    const original = originalOf(family, articles);
    for (const member of family) if (member !== original) copyOf[member] = original;
  }
  return copyOf;
}

/** Representatives that share enough of the sampled shingles, most first. */
function candidatesFor(own: Representative, holders: ReadonlyMap<number, readonly Representative[]>): readonly Representative[] {
  const shared = new Map<Representative, number>();
  for (const shingle of own.sample) {
    const known = holders.get(shingle) ?? [];
    if (known.length > MOST_HOLDERS) continue;
    for (const holder of known) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared]
    .filter(([{ sample }, count]) => count >= CANDIDATE_SHARE * Math.min(sample.length, own.sample.length))
    .sort(([a, countA], [b, countB]) => countB - countA || a.index - b.index)
    .slice(0, MOST_CANDIDATES)
    .map(([representative]) => representative);
}

/** The earliest published of a family; those without a date come last, and the first wins a tie. */
function originalOf(family: readonly number[], articles: readonly Article[]): number {
  const known = family.flatMap((index) => articles[index]?.published?.value.slice(0, 10) ?? []).sort()[0];
  const dayOf = (index: number): string => {
    const article = articles[index];
    const day = article?.publishedDay?.value;
    return article?.published?.value.slice(0, 10) ?? (day === undefined ? UNDATED : known === undefined ? day : completeYear(day, known));
  };
  return family.reduce((best, index) => (dayOf(index) < dayOf(best) ? index : best));
}

/** Sorts behind every day. */
const UNDATED = '~';

/** Part of the smaller set that stands in the other. */
function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}

/** Hashes of the runs of words in an article's paragraphs; no run crosses a paragraph. */
function shinglesOf(article: Article): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (const block of article.blocks) {
    if (block.role !== 'paragraph' && block.role !== 'summary') continue;
    const window: number[] = [];
    for (const word of article.text
      .slice(block.start, block.end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu)) {
      window.push(hashOf(word[0]));
      if (window.length > SHINGLE_WORDS) window.shift();
      if (window.length === SHINGLE_WORDS) shingles.add(window.reduce((hash, next) => mix(hash, next), 0));
    }
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo: offset basis 2166136261, prime 16777619). */
function hashOf(word: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}

function mix(hash: number, next: number): number {
  return Math.imul((hash << 5) ^ (hash >>> 27) ^ next, 2_654_435_761) >>> 0;
}
