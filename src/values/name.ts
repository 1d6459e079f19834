import { countryOfAdjective, knownPlace } from '../lexicon/names/gazetteer.js';
import { companySuffixes, honorifics, nameParticles, nameSuffixes, offices } from '../lexicon/names/word-sets.js';
import { fold } from '../text/fold.js';
import { type Comparison, compareByLevels, type Level } from './comparison.js';

/** What a name is the name of. */
export type NameType = 'person' | 'organisation' | 'place';

/** A name made ready for comparison. */
interface ComparedName {
  readonly text: string;
  readonly type: NameType;
  /** Folded words without titles, possessive, articles and full stops ("j" for "J."). */
  readonly words: readonly string[];
}

/**
 * How two names from two articles stand to each other. A shorter form `contains` the longer: it leaves open what the
 * longer says ("Teles" contains "Joaquim Teles"). Only two full names of persons, and only when no level joins them,
 * exclude each other; two bodies or two places under different names are `incomparable`, for either may be part of the other.
 */
export function compareNames(a: string, b: string, type: NameType): Comparison {
  return compareByLevels(LEVELS, prepared(a, type), prepared(b, type));
}

const LEADING_ARTICLE = /^the\s+/u;

/** Names remembered of each type before the memory starts over; more than a thousand articles hold. */
const MOST_REMEMBERED = 20_000;

/** Made ready once: each name of a story is held against many others. */
const remembered = {
  person: new Map<string, ComparedName>(),
  organisation: new Map<string, ComparedName>(),
  place: new Map<string, ComparedName>(),
};

function prepared(text: string, type: NameType): ComparedName {
  const names = remembered[type];
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_REMEMBERED) names.clear();
  const name = prepare(text, type);
  names.set(text, name);
  return name;
}

function prepare(text: string, type: NameType): ComparedName {
  const plain = fold(text)
    .replace(/'s?$/u, '')
    .replace(LEADING_ARTICLE, '')
    .replace(/[,()"“”]/gu, ' ');
  const words = plain
    .split(/\s+/u)
    .map((word) => word.replace(/\./gu, ''))
    .filter((word) => word !== '');
  return { text, type, words: type === 'person' ? withoutTitles(words) : words };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && (honorifics.has(words[from] ?? '') || offices.has(words[from] ?? ''))) from++;
  const to = words.length > 2 && nameSuffixes.has(words[words.length - 1] ?? '') ? -1 : undefined;
  return words.slice(from, to);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function solid(words: readonly string[]): string {
  return words.join('').replace(/[-'&]/gu, '');
}

const same: Level<ComparedName> = {
  name: 'same-name',
  compare: (a, b) => {
    if (a.words.length === 0 || solid(a.words) !== solid(b.words)) return null;
    return { relation: 'same', because: a.text === b.text ? `both say ${a.text}` : `${a.text} and ${b.text} are one name` };
  },
};

const order: Level<ComparedName> = {
  name: 'word-order',
  compare: (a, b) =>
    a.type === 'person' && a.words.length > 1 && sameWords([...a.words].sort(), [...b.words].sort())
      ? { relation: 'same', because: `${a.text} is ${b.text} with the family name in the other place` }
      : null,
};

/** The country that a name, an abbreviation or the seat of its government stands for. */
function countryOf(name: ComparedName): string | null {
  const key = fold(name.text).replace(LEADING_ARTICLE, '');
  const place = knownPlace(key) ?? knownPlace(name.words.join(' '));
  return place?.kind === 'country' ? place.country : null;
}

const countryName: Level<ComparedName> = {
  name: 'country-name',
  compare: (a, b) => {
    if (a.type === 'person') return null;
    const [left, right] = [countryOf(a), countryOf(b)];
    if (left === null || right === null) return null;
    return left === right ? { relation: 'same', because: `${a.text} and ${b.text} are both ${left}` } : null;
  },
};

const countryOfPlace: Level<ComparedName> = {
  name: 'country-of-place',
  compare: (a, b) => {
    if (a.type !== 'place') return null;
    const within = (inner: ComparedName, outer: ComparedName): boolean => {
      const place = knownPlace(inner.words.join(' '));
      const country = countryOf(outer);
      return place !== undefined && country !== null && place.country === country && place.kind !== 'country' && place.kind !== 'city';
    };
    if (within(a, b)) return { relation: 'within', because: `${a.text} is in ${b.text}` };
    return within(b, a) ? { relation: 'contains', because: `${b.text} is in ${a.text}` } : null;
  },
};

/** Whether one word may stand for the other: equal, or its initial. */
function fits(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

const initials: Level<ComparedName> = {
  name: 'initials',
  compare: (a, b) => {
    if (a.type !== 'person' || a.words.length < 2 || b.words.length < 2) return null;
    const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
    if (short.words.at(-1) !== long.words.at(-1) || !fits(short.words[0] ?? '', long.words[0] ?? '')) return null;
    const middle = long.words.slice(1, -1);
    if (!isSubsequence(short.words.slice(1, -1), middle, fits)) return null;
    if (short.words[0] === long.words[0])
      return { relation: 'same', because: `${short.text} is ${long.text} with parts shortened or left out` };
    const coarser = (short.words[0]?.length ?? 0) === 1 ? short : long;
    return {
      relation: coarser === a ? 'contains' : 'within',
      because: `${coarser.text} gives only the initial of ${coarser === a ? b.text : a.text}`,
    };
  },
};

function isSubsequence(part: readonly string[], whole: readonly string[], match: (a: string, b: string) => boolean): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && match(part[at] ?? '', word)) at++;
  return at === part.length;
}

const SMALL_WORDS = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'du', 'des', 'la', '&', '-', 'to', 'at']);

/** Letters that a name may be abbreviated to: all its words' initials, or those of its greater words. */
function abbreviations(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split('-'));
  const all = parts.map((word) => word.charAt(0)).join('');
  const great = parts
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
  const bare = parts
    .filter((word) => !SMALL_WORDS.has(word) && !companySuffixes.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return [all, great, bare];
}

const acronym: Level<ComparedName> = {
  name: 'acronym',
  compare: (a, b) => {
    if (a.type === 'person') return null;
    const abbreviates = (short: ComparedName, long: ComparedName): boolean => {
      const letters = short.words.length === 1 ? (short.words[0] ?? '') : '';
      return letters.length > 1 && long.words.length > 1 && isWrittenAsAcronym(short.text) && abbreviations(long.words).includes(letters);
    };
    if (!abbreviates(a, b) && !abbreviates(b, a)) return null;
    const [short, long] = abbreviates(a, b) ? [a, b] : [b, a];
    return { relation: 'same', because: `${short.text} abbreviates ${long.text}` };
  },
};

function isWrittenAsAcronym(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters.length <= 8 && letters.slice(0, 2) === letters.slice(0, 2).toUpperCase();
}

const companySuffix: Level<ComparedName> = {
  name: 'company-suffix',
  compare: (a, b) => {
    if (a.type !== 'organisation') return null;
    const bare = (words: readonly string[]): readonly string[] => words.filter((word, i) => i === 0 || !companySuffixes.has(word));
    const left = bare(a.words);
    return left.length > 0 && solid(left) === solid(bare(b.words))
      ? { relation: 'same', because: `${a.text} and ${b.text} differ only in the form of company` }
      : null;
  },
};

const shorter: Level<ComparedName> = {
  name: 'shorter-form',
  compare: (a, b) => {
    if (isShorterForm(a, b)) return { relation: 'contains', because: `${a.text} is a shorter form of ${b.text}` };
    return isShorterForm(b, a) ? { relation: 'within', because: `${b.text} is a shorter form of ${a.text}` } : null;
  },
};

/** Whether the words of `short` are a part of those of `long` that may stand for the whole. */
function isShorterForm(short: ComparedName, long: ComparedName): boolean {
  const [part, whole] = [short.words, long.words];
  if (part.length === 0 || part.length >= whole.length) return false;
  const ends = sameWords(part, whole.slice(-part.length));
  const opens = sameWords(part, whole.slice(0, part.length));
  switch (long.type) {
    case 'person':
      return ends || opens || (part.length > 1 && isSubsequence(part, whole, (x, y) => x === y));
    case 'organisation':
      if (opens) return part.length > 1 || !isGeneral(part[0] ?? '');
      return ends && part.length > 1;
    case 'place':
      return opens && SAME_PLACE_HEADS.has(whole[part.length] ?? '') && whole.length === part.length + 1;
  }
}

/** A first word that says nothing by itself ("National", "Russian", "London"). */
function isGeneral(word: string): boolean {
  return countryOfAdjective(word) !== undefined || knownPlace(word) !== undefined || GENERAL_WORDS.has(word);
}

const GENERAL_WORDS = new Set(
  'national international federal central general united american european world royal state new first department ministry bank university institute office council committee commission court center centre'.split(
    ' ',
  ),
);

/** Words that name the same ground with and without them ("Balkh", "Balkh Province"). "City" and "County" do not: they name another. */
const SAME_PLACE_HEADS = new Set([
  'province',
  'prefecture',
  'oblast',
  'region',
  'governorate',
  'peninsula',
  'island',
  'islands',
  'state',
  'district',
  'river',
]);

/** Shortest word in which one wrong letter is taken for a slip; in shorter ones it makes another name. */
const SHORTEST_SLIP = 5;

const spelling: Level<ComparedName> = {
  name: 'spelling',
  compare: (a, b) => {
    const [left, right] = [a.words, b.words];
    if (left.length !== right.length || left.length === 0) return null;
    const unlike = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] ?? ''] as const]));
    if (unlike.length === 0 || unlike.length > Math.max(1, left.length - 1)) return null;
    if (unlike.every(([x, y]) => romanised(x) === romanised(y)) || (unlike.length === 1 && unlike.every(([x, y]) => isSlip(x, y)))) {
      return { relation: 'overlaps', because: `${a.text} and ${b.text} differ only in spelling` };
    }
    return null;
  },
};

/** A word with the letters that romanisations choose differently made one ("Sergey"/"Sergei", "Mohammad"/"Muhammed"). */
function romanised(word: string): string {
  return word
    .replace(/^(?:al|el)-/u, '')
    .replace(/(?:yy|iy|ii|ey|ei|yi|y)(?=$|[^aeiou])/gu, 'i')
    .replace(/kh|ck|q/gu, 'k')
    .replace(/ph|ff/gu, 'f')
    .replace(/sch|tch|ch/gu, 'c')
    .replace(/dj|zh/gu, 'j')
    .replace(/tz|ts/gu, 'c')
    .replace(/oo|ou|w/gu, 'u')
    .replace(/ee|ie/gu, 'i')
    .replace(/(?<!^)[aeiou]+/gu, (vowels) => (/[iy]/u.test(vowels) ? 'i' : 'a'))
    .replace(/(?<letter>.)\k<letter>/gu, '$<letter>')
    .replace(/h(?=$|[^aeiou])/gu, '');
}

/** Whether one letter added, left out, changed or two swapped make one word of the other. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_SLIP || long.length - short.length > 1 || /\d/u.test(a) || /\d/u.test(b)) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let end = 0;
  while (end < short.length - from && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const [left, right] = [short.slice(from, short.length - end), long.slice(from, long.length - end)];
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return left.length <= 1 && right.length <= 1;
}

const differentPersons: Level<ComparedName> = {
  name: 'different-persons',
  compare: (a, b) => {
    const full = (name: ComparedName): boolean => name.words.filter((word) => !nameParticles.has(word) && word.length > 1).length > 1;
    return a.type === 'person' && full(a) && full(b) ? { relation: 'excludes', because: `${a.text} and ${b.text} are two persons` } : null;
  },
};

const LEVELS: readonly Level<ComparedName>[] = [
  same,
  order,
  countryName,
  companySuffix,
  initials,
  acronym,
  shorter,
  countryOfPlace,
  spelling,
  differentPersons,
];
