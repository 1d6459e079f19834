import { HOLIDAYS } from '../../lexicon/holidays.js';
import { DAY_PARTS, MONTHS, NAMED_HOURS, SEASONS, UNITS, WEEKDAYS } from '../../lexicon/time.js';
import { CARDINALS, MULTIPLIERS, ORDINALS, VAGUE_COUNTS } from '../../lexicon/time-numbers.js';
import { ZONE_ABBREVIATIONS, ZONE_CITIES, ZONE_NAMES } from '../../lexicon/time-zones.js';
import { Beginning } from './beginning.js';

/** White space between two words: bounded, so that no pattern can run over a long gap again and again. */
const GAP = '(?:[\\s\\u00a0\\u202f]{1,8})';
const DASH = '[-\\u2010-\\u2015]';

/** Words that share their first letters, as one node a letter: half the size of a list of alternatives, and faster to match. */
interface Trie {
  readonly next: Map<string, Trie>;
  ends: boolean;
}

/** Any of the words, the longest that matches first, so that "sept" does not hide "september". */
export function anyOf(words: Iterable<string>): string {
  const root: Trie = { next: new Map(), ends: false };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const child = node.next.get(letter) ?? { next: new Map(), ends: false };
      node.next.set(letter, child);
      node = child;
    }
    node.ends = true;
  }
  return sourceOf(root);
}

function sourceOf(node: Trie): string {
  const branches = [...node.next].map(([letter, child]) => sourceOfLetter(letter) + sourceOf(child));
  if (branches.length === 0) return '';
  const only = branches.length === 1 && !node.ends ? branches[0] : undefined;
  return only ?? `(?:${branches.join('|')})${node.ends ? '?' : ''}`;
}

function sourceOfLetter(letter: string): string {
  if (letter === ' ') return GAP;
  if (letter === "'") return "['\\u2019]";
  return letter === '.' ? '\\.' : letter;
}

/** Names in full, or abbreviations with or without their dot: the dot behind a full name ends the sentence. */
function withDots(names: ReadonlyMap<string, number>): string {
  const words = [...names.keys()];
  const full = words.filter((word, index) => words.findIndex((other) => names.get(other) === names.get(word)) === index);
  return `(?:${anyOf(full)}|${anyOf(words.filter((word) => !full.includes(word)))}\\.?)`;
}

const HALF = `(?:${GAP}(?:1/2|and${GAP}a${GAP}half)|${DASH}(?:1/2|and${DASH}a${DASH}half)|½)`;

const cardinal = (): string => anyOf(CARDINALS.keys());
const ordinalWord = (): string => `(?:(?:twenty|thirty)-)?${anyOf(ORDINALS.keys())}`;
const wordNumber = (): string => `${cardinal()}(?:[- ]${cardinal()})?(?:${GAP}${anyOf(MULTIPLIERS.keys())}){0,2}`;

/** What `{name}` stands for in a rule's pattern; built when a pattern first asks for it. */
const PLACEHOLDERS: Readonly<Record<string, () => string>> = {
  month: () => withDots(MONTHS),
  weekday: () => withDots(WEEKDAYS),
  weekdays: () => `${anyOf([...WEEKDAYS.keys()].filter((day) => day.endsWith('day')))}s`,
  season: () => anyOf(SEASONS.keys()),
  holiday: () => anyOf(HOLIDAYS.keys()),
  unit: () => anyOf(UNITS.keys()),
  daypart: () => anyOf(DAY_PARTS.keys()),
  namedhour: () => anyOf(NAMED_HOURS.keys()),
  n: () => `(?:(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}(?:\\.\\d{1,3})?)(?:${GAP}${anyOf(MULTIPLIERS.keys())})?|${wordNumber()})${HALF}?`,
  hour: () => `(?:\\d{1,2}|${cardinal()})`,
  runword: () => '(?:past|last|next|coming|previous|preceding|first|final|following|latest|opening|closing|recent|early|entire|whole)',
  vague: () => anyOf(VAGUE_COUNTS.keys()),
  ordinal: () => `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWord()})`,
  day: () => `(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinalWord()})`,
  year: () => `(?:1\\d{3}|20\\d{2}|21\\d{2})`,
  yearwords: () =>
    `(?:(?:nineteen|eighteen|seventeen|sixteen)[- ]${cardinal()}(?:[- ]${cardinal()})?|twenty[- ](?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:[- ]${cardinal()})?)|two${GAP}thousand(?:${GAP}(?:and${GAP})?${cardinal()}(?:[- ]${cardinal()})?)?)`,
  zone: () =>
    `(?:${anyOf(ZONE_ABBREVIATIONS.keys())}|${anyOf(ZONE_NAMES.keys())}(?:${GAP}(?:standard|daylight|summer))?${GAP}time|local(?:${GAP}time)?)`,
  city: () => anyOf(ZONE_CITIES),
  direction: () =>
    `(?:last|this|next|(?:the${GAP})?(?:past|coming|previous|following|next)|this${GAP}(?:past|coming)|that|the${GAP}same|same)`,
  dash: () => DASH,
  sep: () => `(?:${GAP}|${DASH})`,
  to: () => `(?:${GAP}(?:to|until|till|through)${GAP}|${GAP}?${DASH}${GAP}?)`,
  apostrophe: () => "['\\u2019]",
};

const built = new Map<string, string>();

function placeholder(name: string): string | undefined {
  const known = built.get(name);
  if (known !== undefined) return known;
  const source = PLACEHOLDERS[name]?.();
  if (source !== undefined) built.set(name, source);
  return source;
}

/**
 * No letter or digit of a Latin, Greek or Cyrillic word follows. Not `\p{L}`: that class alone takes longer to compile than
 * all the words of a rule, and there are some fifty rules.
 */
const WORD_END = '(?![a-z\\d_\\u00b5-\\u024f\\u0370-\\u052f])';

/** Compiled patterns by their source: each is compiled when a text first has a word that it may begin with. */
const compiled = new Map<string, RegExp>();

/**
 * Matches the pattern of a rule at one place of a text in lower case. In a pattern `{name}` is a class of words and a space
 * a gap; the match ends at a word's end.
 */
export function matchAt(pattern: string, text: string, at: number): RegExpExecArray | null {
  const regex = compiled.get(pattern) ?? compile(pattern);
  regex.lastIndex = at;
  return regex.exec(text);
}

function compile(pattern: string): RegExp {
  const regex = new RegExp(wholeSource(pattern), 'y');
  compiled.set(pattern, regex);
  return regex;
}

function wholeSource(pattern: string): string {
  const source = pattern.replaceAll(' ', GAP).replace(/\{([a-z]+)\}/gu, (whole, name: string) => placeholder(name) ?? whole);
  return `(?:${source})${WORD_END}`;
}

/** What a text that matches a pattern may begin with. */
export function beginningOf(pattern: string): Beginning {
  return new Beginning(wholeSource(pattern));
}

/** First words of phrases, as the scan meets them. */
export function firstWords(phrases: Iterable<string>): string[] {
  return [...new Set([...phrases].map((phrase) => /^[a-z]+/u.exec(phrase)?.[0] ?? phrase))];
}
