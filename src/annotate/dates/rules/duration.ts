import { UNITS } from '../../../lexicon/time.js';
import { CARDINALS, VAGUE_COUNTS } from '../../../lexicon/time-numbers.js';
import { comparesFigures, counted, length, SHIFT_TAIL } from '../counted-units.js';
import type { Expression } from '../expression.js';
import { firstWords } from '../pattern.js';
import type { DateRule, Groups, Surroundings } from '../rule.js';

/** Adjectives between a count and its unit that change nothing about the length. */
export const ADJECTIVES =
  '(?:(?:more|full|whole|straight|consecutive|additional|further|extra|long|short|solid|successive|entire|working|business|calendar|fiscal|academic|crucial|difficult|additional) )?';

/** First words of a count. */
export const COUNT_STARTS = ['#', 'a', 'an', 'half', 'one-half', ...CARDINALS.keys(), ...firstWords(VAGUE_COUNTS.keys())];

/** First words of a run of units: "the past two years", "first three months". */
const RUN_STARTS = [
  'the',
  'these',
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'first',
  'final',
  'recent',
  'following',
  'preceding',
  'latest',
];

/** Lengths of time, and times that they are away ("two weeks ago"). */
export const DURATION_RULES: readonly DateRule[] = [
  {
    name: 'counted-units',
    starts: [...COUNT_STARTS, ...RUN_STARTS],
    pattern: `(?<run>(?:the|these) (?:{runword} )?|{runword} )?(?:(?<low>{n})(?:(?: to | or |{dash})(?<high>{n}))?|(?<vague>{vague}))(?: |{dash}| {dash} ?)${ADJECTIVES}(?<unit>{unit})(?<more> and a half)?(?:{dash}long)?(?!{sep}(?:old|read)(?![a-z]))(?! of age)`,
    tail: SHIFT_TAIL,
    read: (groups, around) => {
      if (isFraction(groups) || (groups['run'] !== undefined && !isPlural(groups['unit']))) return null;
      if (isSomeDayToCome(groups, around)) return null;
      if (/[$£€\d][.,]?$/u.test(around.text.slice(Math.max(0, around.start - 2), around.start))) return null;
      return groups['tail'] === undefined ? length(groups) : counted(groups, comparesFigures(around));
    },
  },
  {
    name: 'between-units',
    starts: ['between'],
    pattern: 'between (?<low>{n}) and (?<high>{n})(?: |{dash})(?<unit>{unit})(?!{sep}old(?![a-z]))(?! of age)',
    tail: SHIFT_TAIL,
    read: (groups, around) => (groups['tail'] === undefined ? length(groups) : counted(groups, comparesFigures(around))),
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

/** "One day he will leave": a day in no calendar. */
function isSomeDayToCome({ low, unit, tail }: Groups, { text, end }: Surroundings): boolean {
  return (
    low === 'one' &&
    unit === 'day' &&
    tail === undefined &&
    /^,?\s+(?:i|he|she|it|we|you|they|the|when|will|may|might|could)\s/u.test(text.slice(end, end + 12))
  );
}

function fixedLength(count: number, unit: string | undefined): Expression {
  return { kind: 'duration', amount: { low: count, high: count }, unit: unit ?? '', vague: false };
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

/** Whether a unit is written as more than one. */
export function isPlural(unit: string | undefined): boolean {
  return unit !== undefined && (unit.endsWith('s') || unit === 'millennia');
}
