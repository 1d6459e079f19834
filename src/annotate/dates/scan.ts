import type { Part } from '../../values/date.js';
import type { Atom, Expression, Modifier } from './expression.js';
import { type Opening, Openings } from './openings.js';
import { matchAt } from './pattern.js';
import type { DateRule } from './rule.js';
import { CALENDAR_RULES } from './rules/calendar.js';
import { CLOCK_RULES } from './rules/clock.js';
import { DAY_PART_RULES } from './rules/day-parts.js';
import { DURATION_RULES } from './rules/duration.js';
import { FISCAL_RULES } from './rules/fiscal.js';
import { RELATIVE_RULES } from './rules/relative.js';
import { SET_RULES } from './rules/set.js';
import { WEEK_RULES } from './rules/weeks.js';
import { YEAR_RULES } from './rules/years.js';

const RULES: readonly DateRule[] = [
  ...CALENDAR_RULES,
  ...WEEK_RULES,
  ...FISCAL_RULES,
  ...YEAR_RULES,
  ...CLOCK_RULES,
  ...DAY_PART_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
  ...SET_RULES,
];

const NO_MODIFIER: Modifier = { part: null, approximate: false, quantity: null };

/** Words before a time that narrow or loosen it, each with what it does. */
const MODIFIERS: readonly {
  readonly starts: string;
  readonly pattern: string;
  readonly modifier: Partial<Modifier>;
  /** The only kind of time that the words stand before. */
  readonly only?: Expression['kind'];
}[] = [
  {
    starts: 'very early the beginning start first',
    pattern:
      '(?:very )?early(?: in| on)?|(?:the )?(?:very )?(?:beginning|start) of|(?:the )?(?:early|first) part of|(?:the )?(?:early|small|wee|predawn|pre-dawn) hours of',
    modifier: { part: 'start' },
  },
  { starts: 'mid the middle midst', pattern: 'mid|(?:the )?(?:middle|midst) of', modifier: { part: 'mid' } },
  {
    starts: 'late the very tail end latter last later dead',
    pattern: 'late(?: in| on)?|(?:the )?(?:very |tail )?end of|end(?=-)|(?:the )?dead of|(?:the )?(?:latter|last|later) part of',
    modifier: { part: 'end' },
  },
  { starts: 'early mid late', pattern: '(?:early|mid|late)(?: |{dash})to(?: |{dash})(?:mid|late)', modifier: { approximate: true } },
  { starts: 'earlier', pattern: 'earlier(?: in| on)?', modifier: { part: 'earlier' } },
  { starts: 'later', pattern: 'later(?: in| on)?', modifier: { part: 'later' } },
  {
    starts: 'about around roughly approximately some circa close an sometime almost nearly round',
    pattern: 'about|around|roughly|approximately|some|circa|close to|an estimated|sometime(?: in)?|almost|nearly|round about',
    modifier: { approximate: true },
  },
  {
    starts: 'just shortly soon moments minutes a',
    pattern: '(?:just|shortly|soon|moments|minutes|a (?:little|few minutes)) (?:before|after|past)',
    modifier: { approximate: true },
    only: 'clock',
  },
  {
    starts: 'at no a upwards upward not',
    pattern: 'at least|no less than|not less than|no fewer than|a minimum of|upwards? of',
    modifier: { quantity: 'at-least' },
  },
  {
    starts: 'more over longer well',
    pattern: '(?:well )?(?:more than|over(?! (?:the|an?) )|over(?= an? [a-z]+ (?:ago|earlier|later)(?![a-z])))|longer than',
    modifier: { quantity: 'more-than' },
  },
  {
    starts: 'at no up a as',
    pattern: 'at most|no more than|up to|a maximum of|as (?:many|much|long) as',
    modifier: { quantity: 'at-most' },
  },
  { starts: 'less fewer under just', pattern: 'less than|fewer than|under|just under', modifier: { quantity: 'less-than' } },
];

interface WholeModifier {
  readonly pattern: string;
  readonly modifier: Modifier;
  readonly only: Expression['kind'] | null;
}

const MODIFIER_STARTS = MODIFIERS.flatMap(({ starts, pattern, modifier, only = null }) => {
  const whole = { pattern: `(?:${pattern})`, modifier: { ...NO_MODIFIER, ...modifier }, only };
  return starts.split(' ').map((start) => [start, whole] as const);
});

/** What may begin at a word, made when a text is first read. */
let openings: Openings<DateRule, WholeModifier> | null = null;

function openingAt(text: string, start: number, end: number): Opening<DateRule, WholeModifier> | null {
  openings ??= new Openings(
    RULES.flatMap((rule) => [...new Set(rule.starts)].map((start) => [start, rule] as const)),
    MODIFIER_STARTS,
  );
  return isDigit(text.charCodeAt(start)) ? openings.withFigure() : openings.at(text, start, end);
}

/**
 * Finds every time in a block. `text` is the block in lower case, of the same length as written; offsets are the block's.
 * The longest rule wins at each place; what it covers is not read again.
 */
export function scan(text: string): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  for (let start = nextStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    const atom = start < at ? null : atomAt(text, start, end);
    if (atom !== null) {
      atoms.push(atom);
      at = atom.end;
    }
    start = nextStart(text, end);
  }
  return atoms;
}

/** The first word, digit, or apostrophe before a digit behind an offset: a place where a time may begin; the text's length where there is none. */
function nextStart(text: string, from: number): number {
  let start = from;
  while (start < text.length) {
    const opens = opensWord(text, start);
    if (opens && (start === 0 || !isOfWord(text.charCodeAt(start - 1)))) return start;
    start = opens ? wordEnd(text, start) : start + 1;
  }
  return text.length;
}

function opensWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isSmallLetter(code) || isDigit(code)) return true;
  return (code === APOSTROPHE || code === CURLY_APOSTROPHE) && isDigit(text.charCodeAt(at + 1));
}

/** The end of the letters that begin at an offset, with one digit behind them; of what is no letter that of itself. */
function wordEnd(text: string, start: number): number {
  if (!isSmallLetter(text.charCodeAt(start))) return start + 1;
  let end = start + 1;
  while (isSmallLetter(text.charCodeAt(end))) end += 1;
  return isDigit(text.charCodeAt(end)) ? end + 1 : end;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a character makes one word with what follows it; the letters are those of `WORD_END`. */
function isOfWord(code: number): boolean {
  return isSmallLetter(code) || isDigit(code) || code === 0x5f || (code >= 0xb5 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

function atomAt(text: string, start: number, wordEnd: number): Atom | null {
  const opening = openingAt(text, start, wordEnd);
  if (opening === null) return null;
  const plain = coreAt(text, start, opening.items);
  for (const { pattern, modifier, only } of opening.prefixes) {
    const prefix = matchAt(pattern, text, start);
    if (prefix === null) continue;
    const core = afterModifier(text, start + prefix[0].length);
    if (core !== null && fits(modifier, only, core.expression) && (plain === null || core.end >= plain.end))
      return { ...core, start, modifier, weekday: null };
  }
  return plain === null ? null : { ...plain, start, modifier: NO_MODIFIER, weekday: null };
}

/** "Over", "up to" and "at least" measure lengths; before a day they are prepositions. */
function fits(modifier: Modifier, only: Expression['kind'] | null, { kind }: Expression): boolean {
  if (only !== null && kind !== only) return false;
  return modifier.quantity === null || kind === 'duration' || kind === 'shift';
}

const BETWEEN = /[\s\u00a0]{0,8}[-‐‑]?/uy;
const NEXT_WORD = /[a-z]+\d?|\d|['’](?=\d)/uy;

function afterModifier(text: string, from: number): Core | null {
  BETWEEN.lastIndex = from;
  const start = from + (BETWEEN.exec(text)?.[0].length ?? 0);
  NEXT_WORD.lastIndex = start;
  const word = NEXT_WORD.exec(text)?.[0];
  const opening = word === undefined ? null : openingAt(text, start, start + word.length);
  return opening === null ? null : coreAt(text, start, opening.items);
}

/** A time without its modifier. */
interface Core {
  readonly rule: string;
  readonly end: number;
  readonly expression: Expression;
}

function coreAt(text: string, start: number, rules: readonly DateRule[]): Core | null {
  let best: Core | null = null;
  for (const rule of rules) {
    const match = matchAt(rule.pattern, text, start);
    if (match === null) continue;
    const head = start + match[0].length;
    const tail = rule.tail === undefined ? null : matchAt(rule.tail, text, head);
    const end = head + (tail?.[0].length ?? 0);
    if (best !== null && end <= best.end) continue;
    const expression = rule.read({ ...match.groups, ...tail?.groups }, { text, start, end });
    if (expression !== null) best = { rule: rule.name, end, expression };
  }
  return best;
}

/** The third of an interval that a modifier names, if it names one. */
export function partOfModifier(modifier: Modifier): Part | null {
  return modifier.part === 'earlier' || modifier.part === 'later' ? null : modifier.part;
}
