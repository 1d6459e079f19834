import type { Part } from '../../values/date.js';
import type { Atom, Expression, Modifier } from './expression.js';
import { Gate, matchAt } from './pattern.js';
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

/** What may begin with one word, and whether any of it does. */
interface Begun<Item> {
  readonly items: readonly Item[];
  readonly gate: Gate;
}

function begunBy<Item extends { readonly pattern: string }>(items: readonly (readonly [start: string, Item])[]): Map<string, Begun<Item>> {
  const byWord = new Map<string, Item[]>();
  for (const [start, item] of items) {
    const begun = byWord.get(start);
    if (begun === undefined) byWord.set(start, [item]);
    else begun.push(item);
  }
  return new Map([...byWord].map(([start, begun]) => [start, { items: begun, gate: new Gate(begun.map(({ pattern }) => pattern)) }]));
}

/** First word of a match to the rules that may begin with it. */
let rulesByWord: ReadonlyMap<string, Begun<DateRule>> | null = null;

function rules(): ReadonlyMap<string, Begun<DateRule>> {
  rulesByWord ??= begunBy(RULES.flatMap((rule) => [...new Set(rule.starts)].map((start) => [start, rule] as const)));
  return rulesByWord;
}

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

/** First word of a modifier to the modifiers that begin with it. */
const MODIFIERS_BY_WORD: ReadonlyMap<string, Begun<WholeModifier>> = begunBy(
  MODIFIERS.flatMap(({ starts, pattern, modifier, only = null }) => {
    const whole = { pattern: `(?:${pattern})`, modifier: { ...NO_MODIFIER, ...modifier }, only };
    return starts.split(' ').map((start) => [start, whole] as const);
  }),
);

/** Words, digits and apostrophes before digits: the places where a time may begin. Letters are those of `WORD_END`. */
const WORD_START = /(?<![a-z\d_\u00b5-\u024f\u0370-\u052f])(?:[a-z]+\d?|\d|['’](?=\d))/gu;

/**
 * Finds every time in a block. `text` is the block in lower case, of the same length as written; offsets are the block's.
 * The longest rule wins at each place; what it covers is not read again.
 */
export function scan(text: string): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD_START)) {
    if (match.index < at) continue;
    const atom = atomAt(text, match.index, match[0]);
    if (atom === null) continue;
    atoms.push(atom);
    at = atom.end;
  }
  return atoms;
}

function atomAt(text: string, start: number, word: string): Atom | null {
  const plain = coreAt(text, start, word);
  for (const { pattern, modifier, only } of openAt(MODIFIERS_BY_WORD.get(word), text, start)) {
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

function afterModifier(text: string, from: number) {
  BETWEEN.lastIndex = from;
  const at = from + (BETWEEN.exec(text)?.[0].length ?? 0);
  NEXT_WORD.lastIndex = at;
  const word = NEXT_WORD.exec(text)?.[0];
  return word === undefined ? null : coreAt(text, at, word);
}

function coreAt(text: string, start: number, word: string): { rule: string; end: number; expression: Expression } | null {
  let best: { rule: string; end: number; expression: Expression } | null = null;
  const key = word.charCodeAt(0) <= NINE ? (word === "'" ? word : '#') : word;
  for (const rule of openAt(rules().get(key), text, start)) {
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

/** The last digit; of what a time may begin with only the straight apostrophe comes before the digits as well. */
const NINE = 0x39;

function openAt<Item>(begun: Begun<Item> | undefined, text: string, at: number): readonly Item[] {
  return begun === undefined || begun.gate.isClosed(text, at) ? [] : begun.items;
}

/** The third of an interval that a modifier names, if it names one. */
export function partOfModifier(modifier: Modifier): Part | null {
  return modifier.part === 'earlier' || modifier.part === 'later' ? null : modifier.part;
}
