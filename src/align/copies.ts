import type { Article } from '../model/article.js';
import { completeYear } from '../read/year.js';

/** Words in a shingle. Four tell a copied run of text from a shared phrase. */
const SHINGLE_WORDS = 4;
/**
 * Part of the shorter article, in words, that must stand in paragraphs which the other tells too. Agency copy with edits and
 * a local paragraph lies at .72 and above, separate reports that share a statement or background at .66 and below (measured
 * over 49 stories).
 */
const COPIED_SHARE = 0.69;
/** The same where one article names the house of the other as its agency: what is its own need not be little then. */
const CREDITED_SHARE = 0.4;
/** A paragraph is told by the other article too where so many of its pairs of neighbouring words stand there. */
const COPIED_PAIRS = 0.7;
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
  readonly paragraphs: readonly HashedParagraph[];
  /** Pairs of neighbouring words of all paragraphs. */
  readonly pairs: ReadonlySet<number>;
  readonly words: number;
  readonly sample: readonly number[];
}

/** A paragraph as hashes of its words in order. */
type HashedParagraph = readonly number[];

/**
 * For each article the index of the original that it copies, or null where it stands on its own. Of articles that are
 * copies of one text the earliest published is the original, else the first; an original is never a copy itself. Linear in
 * the length of all articles: only the first of a family is indexed, so a thousand copies cost a thousand comparisons.
 */
export function findCopies(articles: readonly Article[]): readonly (number | null)[] {
  const families = new Map<number, number[]>();
  const holders = new Map<number, Representative[]>();
  articles.forEach((article, index) => {
    const paragraphs = paragraphsOf(article);
    const shingles = new Set(paragraphs.flatMap((paragraph) => runsOf(paragraph, SHINGLE_WORDS)));
    if (shingles.size < FEWEST_SHINGLES) return;
    const own = {
      index,
      paragraphs,
      pairs: new Set(paragraphs.flatMap((paragraph) => runsOf(paragraph, 2))),
      words: paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0),
      sample: [...shingles].filter((shingle) => shingle % SAMPLE === 0),
    };
    const first = candidatesFor(own, holders).find((candidate) => {
      const original = articles[candidate.index];
      const isCredited = original !== undefined && (credits(article, original) || credits(original, article));
      return sharedPart(own, candidate) >= (isCredited ? CREDITED_SHARE : COPIED_SHARE);
    });
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

/** Whether the head or the credits of an article name the house of another one. */
function credits(article: Article, other: Article): boolean {
  const house = other.outlet?.value ?? other.agency?.value;
  if (house === undefined || house === article.outlet?.value) return false;
  if (article.agency?.value === house) return true;
  return article.blocks.some(
    ({ role, start, end }) =>
      role !== 'paragraph' && role !== 'title' && end - start <= LONGEST_CREDIT && namesHouse(article.text.slice(start, end), house),
  );
}

/** Code units of a line that says who wrote ("Mail reporter and Coast Wire"). */
const LONGEST_CREDIT = 60;

/** Whether a line holds the name of a house as words of their own. */
function namesHouse(line: string, house: string): boolean {
  const at = line.indexOf(house);
  return at >= 0 && !/\p{L}/u.test(line.charAt(at - 1) + line.charAt(at + house.length));
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

/**
 * The original of a family: not one that credits another's house; of the others the earliest published, those without a date
 * last, and the first wins a tie.
 */
function originalOf(all: readonly number[], articles: readonly Article[]): number {
  const isCrediting = (index: number) => {
    const article = articles[index];
    return article !== undefined && all.some((other) => other !== index && credits(article, articles[other] ?? article));
  };
  const own = all.filter((index) => !isCrediting(index));
  const family = own.length > 0 ? own : all;
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

/** Part of the shorter article, in words, that stands in paragraphs which the other tells too. */
function sharedPart(a: Representative, b: Representative): number {
  const [short, long] = a.words <= b.words ? [a, b] : [b, a];
  let shared = 0;
  for (const paragraph of short.paragraphs) {
    const pairs = runsOf(paragraph, 2);
    const found = pairs.filter((pair) => long.pairs.has(pair)).length;
    if (found > 0 && found >= COPIED_PAIRS * pairs.length) shared += paragraph.length;
  }
  return short.words === 0 ? 0 : shared / short.words;
}

function paragraphsOf(article: Article): readonly HashedParagraph[] {
  return article.blocks
    .filter(({ role }) => role === 'paragraph' || role === 'summary')
    .map(({ start, end }) =>
      Array.from(
        article.text
          .slice(start, end)
          .toLowerCase()
          .matchAll(/[\p{L}\p{N}]+/gu),
        ([word]) => hashOf(word),
      ),
    );
}

/** Hashes of all runs of so many words of a paragraph; none where it is shorter. */
function runsOf(paragraph: HashedParagraph, length: number): readonly number[] {
  const runs: number[] = [];
  for (let end = length; end <= paragraph.length; end++) {
    let hash = 0;
    for (let i = end - length; i < end; i++) hash = mix(hash, paragraph[i] ?? 0);
    runs.push(hash);
  }
  return runs;
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
