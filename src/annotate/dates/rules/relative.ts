import { UNITS, VAGUE } from '../../../lexicon/time.js';
import { CARDINALS, VAGUE_COUNTS } from '../../../lexicon/time-numbers.js';
import { countOf } from '../count.js';
import type { Amount, Anchor, Expression } from '../expression.js';
import type { DateRule, Groups, Surroundings } from '../rule.js';

/** Words that set a count of units into the past or the future. */
const TAIL = '(?: or so)?(?<tail> ago| earlier| later| hence| from now| previously|(?: before| after| afterwards?| on)(?=\\s*[.,;:)”"’]))';
/** Adjectives between a count and its unit that change nothing about the length. */
const ADJECTIVES =
  '(?:(?:more|full|whole|straight|consecutive|additional|further|extra|long|short|solid|successive|entire|working|business|calendar|fiscal|academic|crucial|difficult|additional) )?';

const COUNT_STARTS = ['#', 'a', 'an', 'half', 'one-half', ...CARDINALS.keys(), ...firstWords(VAGUE_COUNTS.keys())];

/** Times counted from another time, lengths of time, and times without a date. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    name: 'day-word',
    starts: ['today', 'tomorrow', 'yesterday', 'the', 'later'],
    pattern: '(?:(?:the )?day (?<after>before yesterday|after tomorrow)|(?<word>today|tomorrow|yesterday))',
    read: ({ after, word }) => {
      const days = { today: 0, tomorrow: 1, yesterday: -1 }[word ?? ''] ?? (after?.startsWith('before') ? -2 : 2);
      return shift('day', days, 'publication');
    },
  },
  {
    name: 'vague',
    starts: firstWords(VAGUE.keys()),
    pattern: `(?<words>${[...VAGUE.keys()].sort((a, b) => b.length - a.length).join('|')})(?! of(?![a-z]))`,
    read: ({ words }, { text, end }) => {
      const phrase = (words ?? '').replace(/\s+/gu, ' ');
      // "the past two months", "the past season": a length of time or a name, not the past as such.
      if (
        phrase.endsWith('the past') &&
        /^\s+[a-z\d]/u.test(text.slice(end, end + 10)) &&
        !/^\s+(?:and|or|but|to|when|by|with|as)\s/u.test(text.slice(end, end + 10))
      )
        return null;
      const ref = VAGUE.get(phrase);
      return ref === undefined ? null : { kind: 'vague', ref };
    },
  },
  {
    name: 'neighbour-unit',
    starts: [
      'last',
      'this',
      'next',
      'the',
      'past',
      'previous',
      'following',
      'coming',
      'current',
      'same',
      'that',
      'preceding',
      'later',
      'prior',
    ],
    pattern:
      '(?<which>(?:the |this )?(?:last|next|past|previous|preceding|prior|following|coming|current|latest|same|very same|very next)|this|that|these) (?:full |whole |fiscal |financial |calendar |school |academic )?(?<unit>year|month|week|weekend|day|quarter|decade|century|night|hour|minute)',
    read: ({ which, unit }) => neighbour(which ?? '', unit ?? ''),
  },
  {
    name: 'definite-unit',
    starts: ['the'],
    pattern: '(?:the|its|their|our) (?:full |fiscal |financial |calendar )?(?<unit>year|quarter|weekend|day|week|month)',
    read: ({ unit }, { text, start, end }) => {
      const after = text.slice(end, end + 12);
      const before = text.slice(Math.max(0, start - 12), start);
      if (/^[-\s]+(?:of\s+[a-z]|(?:before|after|when|that|old)(?![a-z]))/u.test(after) || /^-/u.test(after)) return null;
      if (unit === 'year' && /^\s+(?:ended|ending)(?![a-z])/u.test(after))
        return { kind: 'duration', amount: { low: 1, high: 1 }, unit, vague: false };
      if (unit === 'quarter') return shift(unit, 0, 'narrative');
      if (unit === 'weekend') return shift(unit, 0, 'publication');
      if (/(?:of|for|during|in|over|through|from)\s+$/u.test(before) && (unit === 'year' || unit === 'week' || unit === 'month')) {
        return shift(unit, 0, 'publication');
      }
      return null;
    },
  },
  {
    name: 'year-earlier',
    starts: ['year', 'the', 'a'],
    pattern: '(?:the (?:comparable |corresponding |same )?)?year{sep}(?:earlier|ago)(?: (?<unit>quarter|period))?',
    read: ({ unit }) => (unit === 'quarter' ? shift('quarter', -4, 'narrative') : shift('year', -1, 'narrative')),
  },
  {
    name: 'year-end',
    starts: ['year', 'the'],
    pattern: '(?:the )?year{sep}end',
    read: () => ({ kind: 'year-part', part: { field: 'day', month: 12, day: 31, lastDay: null }, direction: null, year: null }),
  },
  {
    name: 'counted-ago',
    starts: COUNT_STARTS,
    pattern: `(?:(?<low>{n})(?:(?: to | or |{dash})(?<high>{n}))?|(?<vague>{vague})|an?(?<half> half)?) ${ADJECTIVES}(?<unit>{unit})(?<more> and a half)?${TAIL}`,
    read: (groups, around) => counted(groups, comparesFigures(around)),
  },
  {
    name: 'counted-units-ago',
    starts: UNITS.keys(),
    pattern: '(?<unit>{unit}) (?<tail>ago|earlier|later)',
    read: ({ unit, tail }) => (isPlural(unit) ? { kind: 'vague', ref: tail === 'later' ? 'FUTURE_REF' : 'PAST_REF' } : null),
  },
  {
    name: 'counted-units',
    starts: COUNT_STARTS,
    pattern: `(?:(?<low>{n})(?:(?: to | or |{dash})(?<high>{n}))?|(?<vague>{vague}))(?: |{dash}| {dash} ?)${ADJECTIVES}(?<unit>{unit})(?<more> and a half)?(?:{dash}long)?(?!{sep}(?:old|read)(?![a-z]))(?! of age)`,
    read: (groups, around) => {
      if (isFraction(groups)) return null;
      return /[$£€\d][.,]?$/u.test(around.text.slice(Math.max(0, around.start - 2), around.start)) ? null : length(groups);
    },
  },
  {
    name: 'one-unit',
    starts: ['a', 'an', 'half', 'per', 'quarter', 'three'],
    pattern: `(?:(?<whole>an?)|(?<half>(?:a )?half(?: of)?(?: an?)?|half-an?)|(?<quarters>three quarters|(?:a )?quarter) of an?|(?<per>per)) ${ADJECTIVES}(?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century|millennium)(?<more> and a half)?(?!-)(?! (?:of age|old))`,
    read: (groups, around) => {
      const { unit, half, per, quarters } = groups;
      // "a fiscal year" is a kind of year, not a length of time.
      if (/(?:fiscal|calendar|academic) [a-z]+$/u.test(around.text.slice(around.start, around.end))) return null;
      if (per === undefined && (unit === 'second' || unit === 'quarter')) return null;
      if (quarters !== undefined) return fixedLength(quarters.startsWith('three') ? 0.75 : 0.25, unit);
      if (half !== undefined) return fixedLength(0.5, unit);
      if (isRepeated(around.text, around.start)) return { kind: 'set', timex: `P${timeDesignator(unit ?? '')}` };
      if (per !== undefined || isRate(around.text, around.start)) return null;
      return fixedLength(groups['more'] === undefined ? 1 : 1.5, unit);
    },
  },
  {
    name: 'run-of-units',
    starts: ['the', 'past', 'last', 'next', 'coming', 'previous', 'first', 'final', 'recent', 'following', 'preceding', 'latest', 'these'],
    pattern: `(?:the )?(?:(?<which>past|last|next|coming|previous|preceding|first|final|following|latest|opening|closing|recent|early|entire|whole) )?(?:(?<low>{n})(?:(?: to | or |{dash})(?<high>{n}))?|(?<vague>{vague})) ${ADJECTIVES}(?<unit>{unit})`,
    read: (groups) => (isPlural(groups['unit']) ? length(groups) : null),
  },
  {
    name: 'uncounted-units',
    starts: ['recent', 'the', 'past', 'coming', 'last', 'next', 'previous', 'first', 'final'],
    pattern: '(?:the )?(?<which>recent|coming|past|last|next|previous|first|final|following) (?<unit>{unit})(?<ahead> ahead)?',
    read: ({ which, unit }) => {
      if (!isPlural(unit)) return null;
      if (which === 'coming') return { kind: 'vague', ref: 'FUTURE_REF' };
      return { kind: 'duration', amount: { low: null, high: null }, unit: unit ?? '', vague: true };
    },
  },
  {
    name: 'bare-units',
    starts: UNITS.keys(),
    pattern:
      '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: or (?:even )?(?:days|weeks|months|years|decades))?(?! old)',
    // "gigawatt-hours", "model years" are other units.
    read: ({ unit }, { text, start }) =>
      /(?:[-‐‑]|model\s+)$/u.test(text.slice(Math.max(0, start - 8), start))
        ? null
        : { kind: 'duration', amount: { low: null, high: null }, unit: unit ?? '', vague: true },
  },
  {
    name: 'unit-long',
    starts: UNITS.keys(),
    pattern: '(?<unit>hour|day|week|month|year|decade|century){dash}long',
    read: ({ unit }) => ({ kind: 'duration', amount: { low: 1, high: 1 }, unit: unit ?? '', vague: false }),
  },
];

/** "three-quarters", "one second" (the ordinal): no lengths of time. */
function isFraction({ low, unit }: Groups): boolean {
  return (low === 'three' && unit === 'quarters') || (low === 'one' && (unit === 'quarter' || unit === 'second'));
}

/** First words of phrases, as the scan meets them. */
export function firstWords(phrases: Iterable<string>): string[] {
  return [...new Set([...phrases].map((phrase) => /^[a-z]+/u.exec(phrase)?.[0] ?? phrase))];
}

function shift(unit: string, count: number, anchor: Anchor, vague = false): Expression {
  return { kind: 'shift', unit, count, anchor, vague };
}

function isPlural(unit: string | undefined): boolean {
  return unit !== undefined && (unit.endsWith('s') || unit === 'millennia');
}

/** "last week", "the following day", "that year". */
function neighbour(which: string, unit: string): Expression | null {
  const word = which.split(/\s+/u).at(-1) ?? '';
  switch (word) {
    case 'past':
      return { kind: 'duration', amount: { low: 1, high: 1 }, unit, vague: false };
    case 'last':
      return shift(unit, -1, which.startsWith('the') && unit !== 'year' && unit !== 'week' ? 'narrative' : 'publication');
    case 'next':
    case 'coming':
      return shift(unit, 1, which.startsWith('the') || which.startsWith('very') ? 'narrative' : 'publication');
    case 'previous':
    case 'preceding':
    case 'prior':
      return shift(unit, -1, 'narrative');
    case 'following':
      return shift(unit, 1, 'narrative');
    case 'this':
    case 'current':
      return shift(unit, 0, 'publication');
    case 'same':
    case 'that':
    case 'latest':
      return shift(unit, 0, 'narrative');
    default:
      return null;
  }
}

/** "$3 million, or 8 cents a share, a year ago", "up from 5 percent a year ago": figures are compared with those of the same period. */
function comparesFigures({ text, start }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:[\d%]|percent|million|billion|a share|(?:from|than|over|against|versus|with))[\s,]+$/u.test(before);
}

/** "three weeks ago", "a year and a half later". */
function counted(groups: Groups, figures: boolean): Expression | null {
  const amount = amountOf(groups);
  const unit = groups['unit'] ?? '';
  const tail = (groups['tail'] ?? '').trim();
  const forward = tail === 'later' || tail === 'hence' || tail === 'from now' || tail.startsWith('after') || tail === 'on';
  const fromNow = tail === 'ago' || tail === 'hence' || tail === 'from now';
  const anchor = !fromNow ? 'narrative' : figures && tail === 'ago' ? 'figures' : 'publication';
  if (UNITS.get(unit)?.clock) return length(groups);
  if (amount.low === null) return { kind: 'vague', ref: forward ? 'FUTURE_REF' : 'PAST_REF' };
  return shift(unit, forward ? amount.low : -amount.low, anchor, groups['high'] !== undefined || groups['vague'] !== undefined);
}

function fixedLength(count: number, unit: string | undefined): Expression {
  return { kind: 'duration', amount: { low: count, high: count }, unit: unit ?? '', vague: false };
}

function length(groups: Groups): Expression | null {
  return { kind: 'duration', amount: amountOf(groups), unit: groups['unit'] ?? '', vague: groups['vague'] !== undefined };
}

/** The count of a match: its `low` and `high`, its vague words, or "a". */
function amountOf(groups: Groups): Amount {
  const extra = groups['more'] === undefined ? 0 : 0.5;
  if (groups['vague'] !== undefined) {
    const count = VAGUE_COUNTS.get(groups['vague'].replace(/\s+/gu, ' ')) ?? null;
    return { low: count, high: count };
  }
  const one = groups['half'] === undefined ? 1 : 0.5;
  const low = groups['low'] === undefined ? one : countOf(groups['low']);
  const high = groups['high'] === undefined ? low : countOf(groups['high']);
  return { low: low === null ? null : low + extra, high: high === null ? null : high + extra };
}

/** "50 cents a month", "700 seats a week": a unit right behind what is counted or paid is part of that measure, not a time. */
function isRate(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /(?:\d|[a-z]s|million|billion|percent|%)\s+$/u.test(before) &&
    !/(?:^|\s)(?:was|is|as|has|its|this|takes|lasts|plus|unless|says|us)\s+$/u.test(before)
  );
}

/** "three times a week", "twice a year". */
function isRepeated(text: string, start: number): boolean {
  return /(?:^|\s)(?:times|once|twice)\s+$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** "1D", "T1H": the ISO 8601 body of one unit. */
export function timeDesignator(name: string, count = '1'): string {
  const unit = UNITS.get(name);
  if (unit === undefined) return `${count}D`;
  return `${unit.clock ? 'T' : ''}${count}${unit.designator}`;
}
