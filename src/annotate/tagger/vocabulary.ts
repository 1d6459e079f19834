import { createRequire } from 'node:module';

/** How a feature is packed into the lexicon: place of its number in those of a word, mask, shift. */
type Packing = readonly number[];

/** The model's data as the package ships them; `lexicon` and `xpansions` are numbers of 32 bits in base 64. */
interface ModelFile {
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Packing>>; readonly config: unknown };
  /** The names of each feature by number; of posClusters the tags of each cluster. */
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
  readonly lexicon: string;
  readonly xpansions: string;
  readonly tcat: { readonly hash: Readonly<Record<string, number>> };
  readonly trex: unknown;
  readonly preserve: unknown;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
}

const file: ModelFile = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json');

/** The 87,593 words that the model knows, by number, in the order of lower case but for the first (no word). */
export const WORDS: readonly string[] = file.features['lexeme']?.list ?? [];

/** Names of the tags by number. */
export const TAG_NAMES: readonly string[] = file.features['pos']?.list ?? [];

/** What words are cut by. */
export const CUTTING = { patterns: file.trex, categories: file.tcat.hash, preserved: file.preserve, config: file.packing.config };

const LEXICON = numbersOf(file.lexicon);
const PARTS = numbersOf(file.xpansions);

/** Numbers of the tags that the words of each cluster may have. */
const CLUSTERS: readonly ReadonlySet<number>[] = (file.features['posClusters']?.list ?? []).map(
  (tags) => new Set(tags.split('_').map((tag) => file.pos.hash[tag] ?? 0)),
);
const NO_TAGS: ReadonlySet<number> = new Set();

/** Reads one feature of a known word. */
function feature(name: string): (word: number) => number {
  const [place = 0, mask = 0, shift = 0] = file.packing.layout[name] ?? [];
  const { size } = file.packing;
  return (word) => ((LEXICON[place + word * size] ?? 0) & mask) >>> shift;
}

const normalOffset = feature('normal');
const isSpelledOtherwise = feature('isSpellingMapped');
const clusterOf = feature('lexemeCID');
const isContraction = feature('isContraction');
const isBaseForm = feature('isBaseForm');
const isAbbreviation = feature('isAbbrev');

export const tagOf = feature('pos');
export const tagHintOf = feature('posHint');
export const sentenceHintOf = feature('sbdHint');
/** Number of the dictionary form, or of the usual spelling where there is another; of a contraction it tells its parts. */
export const lemmaOf = feature('lemma');
export const hasOneLemma = feature('isSLemma');

/** Number of a word that is written exactly so; -1 for none. */
export function numberOf(word: string): number {
  if (word === WORDS[0]) return 0;
  const lower = word.toLowerCase();
  let low = 1;
  let high = WORDS.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((WORDS[middle] ?? '').toLowerCase() < lower) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < WORDS.length && WORDS[i]?.toLowerCase() === lower; i++) if (WORDS[i] === word) return i;
  return -1;
}

/** Number of the word in its usual spelling. */
export function mappedSpelling(word: number): number {
  return isSpelledOtherwise(word) ? lemmaOf(word) : word;
}

/** Number of the word in lower case and its usual spelling. */
export function normalOf(word: number): number {
  return isSpelledOtherwise(word) ? lemmaOf(word) : word + normalOffset(word);
}

/** Numbers of the tags that a word may have; one that is not known (-1) those of the first cluster. */
export function tagsOf(word: number): ReadonlySet<number> {
  return CLUSTERS[word < 0 ? 0 : clusterOf(word)] ?? NO_TAGS;
}

/** Whether a word is an abbreviation with its point. */
export function isAbbreviated(number: number, word: string): boolean {
  return number < 0 ? /[a-z].*\.$/iu.test(word) : isAbbreviation(number) === 1;
}

/** A part of a contraction: the numbers of its word, of that in full, of its lemma and tag. */
export interface Part {
  readonly word: number;
  readonly normal: number;
  readonly lemma: number;
  readonly tag: number;
}

/** The numbers of a part. */
const PART_SIZE = 4;

/** The parts that a contraction is read as ("can't": "ca", "n't"); none of any other word. */
export function partsOf(word: number): readonly Part[] {
  if (isContraction(word) === 0) return [];
  const packed = lemmaOf(word);
  const first = packed & 0x3fff;
  const count = (packed >> 14) & 0x1f;
  return Array.from({ length: Math.ceil(count / PART_SIZE) }, (_, i) => {
    const [number = 0, normal = 0, lemma = 0, tag = 0] = PARTS.subarray(first + i * PART_SIZE);
    return { word: number, normal, lemma, tag };
  });
}

/** Whether a word is the base form of one that may have a tag. */
export function isBaseWithTag(word: string, tag: string): boolean {
  const number = numberOf(word);
  if (number < 0 || isContraction(number) === 1 || isBaseForm(number) === 0) return false;
  return tagsOf(number).has(file.pos.hash[tag] ?? Number.NaN);
}

function numbersOf(base64: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}
