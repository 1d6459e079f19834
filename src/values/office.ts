import { countryOfAdjective, knownPlace } from '../lexicon/names/gazetteer.js';
import { ABBREVIATED_OFFICES, EXCLUSIVE_POSTS, OFFICE_SYNONYMS, RANKS } from '../lexicon/names/offices.js';
import { offices, roles } from '../lexicon/names/word-sets.js';
import { fold } from '../text/fold.js';
import { type Comparison, compareByLevels, type Level } from './comparison.js';

interface ComparedOffice {
  readonly text: string;
  /** Folded words with abbreviations written out and synonyms made one, without articles and status words. */
  readonly words: readonly string[];
  /** The words that say what the office is, up to its "of", "for" or "to" ("special envoy"). */
  readonly core: readonly string[];
  /** Country or body that the office is of, where a word before it says so ("afghan" gives "Afghanistan"); null otherwise. */
  readonly country: string | null;
  /** Last word of the core: "envoy". */
  readonly head: string;
}

/**
 * How two offices that articles give to one person stand to each other. Few exclude each other: most people hold several,
 * and articles choose. Two different ranks of one scale do, two ministries, and posts of quite another sort (a mayor and a
 * spokesperson).
 */
export function compareOffices(a: string, b: string): Comparison {
  return compareByLevels(LEVELS, prepared(a), prepared(b));
}

const DROPPED = new Set([
  'the',
  'a',
  'an',
  'then',
  'former',
  'ex',
  'acting',
  'interim',
  'late',
  'outgoing',
  'incoming',
  'elect',
  'designate',
  'current',
  'new',
  'longtime',
  'veteran',
  'and',
  'its',
  'his',
  'her',
  'their',
  's',
]);

function prepared(text: string): ComparedOffice {
  let plain = ` ${fold(text)
    .replace(/'s\b/gu, '')
    .replace(/[.,'"“”]/gu, '')
    .replace(/[-/]/gu, ' ')} `;
  for (const [short, long] of ABBREVIATED_OFFICES) plain = plain.replaceAll(` ${short} `, ` ${long} `);
  const { country, rest } = withoutCountry(plain.split(' ').filter((word) => word !== ''));
  const words = rest.filter((word) => !DROPPED.has(word)).map((word) => OFFICE_SYNONYMS.get(word) ?? word);
  const link = words.findIndex((word) => LINKS.has(word));
  const front = link < 0 ? words : words.slice(0, link);
  const last = lastIndexWhere(front, (word) => offices.has(word) || roles.has(word));
  const core = front.slice(0, last + 1);
  return { text, words, core, country, head: core.at(-1) ?? '' };
}

/** Takes off the country that stands before the office ("Norwegian envoy", "South Korea's envoy"). */
function withoutCountry(words: readonly string[]): { country: string | null; rest: readonly string[] } {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const place = knownPlace(name);
    const country = countryOfAdjective(name) ?? (place?.kind === 'country' ? place.country : undefined);
    if (country !== undefined && country !== null && words.length > length) return { country, rest: words.slice(length) };
  }
  return { country: null, rest: words };
}

const LINKS = new Set(['of', 'for', 'to', 'in', 'at', 'with', 'on']);

function lastIndexWhere(words: readonly string[], test: (word: string) => boolean): number {
  for (let i = words.length - 1; i >= 0; i--) if (test(words[i] ?? '')) return i;
  return words.length - 1;
}

function holdsAll(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

const same: Level<ComparedOffice> = {
  name: 'same-office',
  compare: (a, b) =>
    a.words.length > 0 && a.words.length === b.words.length && holdsAll(a.words, b.words) && holdsAll(b.words, a.words)
      ? { relation: 'same', because: a.text === b.text ? `both say ${a.text}` : `${a.text} and ${b.text} are one office` }
      : null,
};

/** Place of an office on the scale of ranks; null where it is no bare rank. */
function rankOf(office: ComparedOffice): { scale: number; step: number } | null {
  const name = office.core.join(' ');
  for (const [scale, ranks] of RANKS.entries()) {
    const step = ranks.indexOf(name);
    if (step >= 0) return { scale, step };
  }
  return null;
}

/** Ranks that the news also gives to those a step beside ("General" for a major general). "Colonel" is not one of them. */
const LOOSE_RANKS = new Set(['general', 'admiral', 'lieutenant', 'sergeant', 'brigadier', 'inspector', 'superintendent', 'constable']);

function isLooseFor(loose: ComparedOffice, exact: ComparedOffice): boolean {
  return loose.core.length === 1 && LOOSE_RANKS.has(loose.head) && exact.core.includes(loose.head);
}

const differentRanks: Level<ComparedOffice> = {
  name: 'different-ranks',
  compare: (a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    if (left === null || right === null || left.scale !== right.scale || left.step === right.step) return null;
    if (isLooseFor(a, b) || isLooseFor(b, a)) return null;
    return { relation: 'excludes', because: `${a.text} and ${b.text} are two ranks of one scale` };
  },
};

const coarser: Level<ComparedOffice> = {
  name: 'coarser-office',
  compare: (a, b) => {
    if (a.head === '' || a.head !== b.head) return null;
    if (holdsAll(b.words, a.words)) return { relation: 'contains', because: `${b.text} says more closely what ${a.text} says` };
    if (holdsAll(a.words, b.words)) return { relation: 'within', because: `${a.text} says more closely what ${b.text} says` };
    if (holdsAll(a.core, b.core) || holdsAll(b.core, a.core))
      return { relation: 'overlaps', because: `${a.text} and ${b.text} can be one office` };
    return null;
  },
};

const differentMinistries: Level<ComparedOffice> = {
  name: 'different-ministries',
  compare: (a, b) => {
    if (a.head !== 'minister' || b.head !== 'minister' || (a.country !== null && b.country !== null && a.country !== b.country)) return null;
    const [left, right] = [a.core.at(-2), b.core.at(-2)];
    if (left === undefined || right === undefined || left === right || !PORTFOLIOS.has(left) || !PORTFOLIOS.has(right)) return null;
    return { relation: 'excludes', because: `${a.text} and ${b.text} are two ministers of one government` };
  },
};

type PostGroup = keyof typeof EXCLUSIVE_POSTS;
const POSTS: readonly (readonly [PostGroup, string])[] = [
  ...EXCLUSIVE_POSTS.government.map((post) => ['government', post] as const),
  ...EXCLUSIVE_POSTS.top.map((post) => ['top', post] as const),
  ...EXCLUSIVE_POSTS.function.map((post) => ['function', post] as const),
];

/** The post that the core of an office ends in, with its group; null for offices that go with many others. */
function postOf({ core }: ComparedOffice): readonly [PostGroup, string] | null {
  const words = ` ${core.join(' ')}`;
  return POSTS.find(([, post]) => words.endsWith(` ${post}`)) ?? null;
}

const differentPosts: Level<ComparedOffice> = {
  name: 'different-posts',
  compare: (a, b) => {
    const [left, right] = [postOf(a), postOf(b)];
    if (left === null || right === null || left[1] === right[1]) return null;
    const groups = new Set([left[0], right[0]]);
    // a mayor may be the president of a club, and one person chair and owner
    if (groups.has('top') && !groups.has('function')) return null;
    return { relation: 'excludes', because: `${a.text} and ${b.text} are two posts, which one person does not hold together` };
  },
};

/** Portfolios that one minister hardly ever holds together. */
const PORTFOLIOS = new Set([
  'prime',
  'foreign',
  'defence',
  'interior',
  'finance',
  'justice',
  'health',
  'education',
  'transport',
  'agriculture',
  'labour',
  'culture',
]);

const LEVELS: readonly Level<ComparedOffice>[] = [same, differentRanks, differentMinistries, differentPosts, coarser];
