import { DAY_PARTS, HOLIDAYS, MONTHS, NAMED_HOURS, SEASONS, UNITS, WEEKDAYS } from '../../lexicon/time.js';
import { CARDINALS, MULTIPLIERS, ORDINALS, VAGUE_COUNTS } from '../../lexicon/time-numbers.js';
import { ZONE_ABBREVIATIONS, ZONE_NAMES } from '../../lexicon/time-zones.js';

/** White space between two words: bounded, so that no pattern can run over a long gap again and again. */
const GAP = '(?:[\\s\\u00a0\\u202f]{1,8})';
const DASH = '[-\\u2010-\\u2015]';

/** Alternatives, longest first, so that "sept" does not hide "september". */
export function anyOf(words: Iterable<string>): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.]/gu, '\\.').replaceAll(' ', GAP));
  return `(?:${escaped.join('|')})`.replaceAll("'", "['\\u2019]");
}

/** Names in full, or abbreviations with or without their dot: the dot behind a full name ends the sentence. */
function withDots(names: ReadonlyMap<string, number>): string {
  const words = [...names.keys()];
  const full = words.filter((word, index) => words.findIndex((other) => names.get(other) === names.get(word)) === index);
  return `(?:${anyOf(full)}|${anyOf(words.filter((word) => !full.includes(word)))}\\.?)`;
}

const cardinal = anyOf(CARDINALS.keys());
const ordinalWord = `(?:(?:twenty|thirty)-)?${anyOf(ORDINALS.keys())}`;
const wordNumber = `${cardinal}(?:[- ]${cardinal})?(?:${GAP}${anyOf(MULTIPLIERS.keys())}){0,2}`;
const half = `(?:${GAP}(?:1/2|and${GAP}a${GAP}half)|${DASH}1/2|½)`;

/** What `{name}` stands for in a rule's pattern. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  month: withDots(MONTHS),
  weekday: withDots(WEEKDAYS),
  weekdays: `${anyOf([...WEEKDAYS.keys()].filter((day) => day.endsWith('day')))}s`,
  season: anyOf(SEASONS.keys()),
  holiday: anyOf(HOLIDAYS.keys()),
  unit: anyOf(UNITS.keys()),
  daypart: anyOf(DAY_PARTS.keys()),
  namedhour: anyOf(NAMED_HOURS.keys()),
  n: `(?:(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}(?:\\.\\d{1,3})?)(?:${GAP}${anyOf(MULTIPLIERS.keys())})?|${wordNumber})${half}?`,
  vague: anyOf(VAGUE_COUNTS.keys()),
  ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})`,
  day: `(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinalWord})`,
  year: `(?:1\\d{3}|20\\d{2}|21\\d{2})`,
  yearwords: `(?:(?:nineteen|eighteen|seventeen|sixteen)[- ]${cardinal}(?:[- ]${cardinal})?|twenty[- ](?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:[- ]${cardinal})?)|two${GAP}thousand(?:${GAP}(?:and${GAP})?${cardinal}(?:[- ]${cardinal})?)?)`,
  zone: `(?:${anyOf(ZONE_ABBREVIATIONS.keys())}|${anyOf(ZONE_NAMES.keys())}(?:${GAP}(?:standard|daylight|summer))?${GAP}time|local(?:${GAP}time)?)`,
  city: anyOf(ZONE_NAMES.keys()),
  direction: `(?:last|this|next|(?:the${GAP})?(?:past|coming|previous|following|next)|this${GAP}(?:past|coming)|that|the${GAP}same|same)`,
  dash: DASH,
  sep: `(?:${GAP}|${DASH})`,
  to: `(?:${GAP}(?:to|until|till|through)${GAP}|${GAP}?${DASH}${GAP}?)`,
  apostrophe: "['\\u2019]",
};

/**
 * Compiles the pattern of a rule: `{name}` is a class of words, a space is a gap, and the match ends at a word's end.
 * Sticky: it matches where the scan stands, on text in lower case.
 */
export function compile(pattern: string): RegExp {
  const source = pattern.replaceAll(' ', GAP).replace(/\{([a-z]+)\}/gu, (whole, name: string) => PLACEHOLDERS[name] ?? whole);
  return new RegExp(`${source}(?![\\p{L}\\p{N}_])`, 'uy');
}
