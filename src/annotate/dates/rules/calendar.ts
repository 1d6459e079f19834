import { HOLIDAYS } from '../../../lexicon/holidays.js';
import { NAMED_DAYS } from '../../../lexicon/named-days.js';
import { MONTHS, SEASONS, WEEKDAYS } from '../../../lexicon/time.js';
import { ORDINALS } from '../../../lexicon/time-numbers.js';
import { twoDigits } from '../../../values/calendar.js';
import {
  dayExpression,
  dayPart,
  directionOf,
  edgeDay,
  fullYear,
  monthDay,
  numericDay,
  withoutDot,
  yearPart,
} from '../calendar-expression.js';
import { ordinalOf } from '../count.js';
import { afterDateWord, plainNumberBefore } from '../number-sense.js';
import type { DateRule } from '../rule.js';

const DIRECTIONS = ['last', 'this', 'next', 'past', 'coming', 'previous', 'following', 'the', 'that', 'same'];

/** Days, months, quarters and seasons by name or number. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    name: 'iso-day',
    starts: ['#'],
    pattern: '(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:(?:t| )(?<clock>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d)?z?)?',
    read: ({ year, month, day }) => dayExpression(Number(year), Number(month), Number(day)),
  },
  {
    name: 'numeric-day',
    starts: ['#'],
    pattern: '(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})',
    // With hyphens only a year in full tells a date from a score or a telephone number.
    read: ({ first, second, mark, year }) =>
      mark === '-' && year?.length !== 4 ? null : numericDay(Number(first), Number(second), mark === '.', fullYear(year ?? '')),
  },
  {
    name: 'numeric-day-without-year',
    starts: ['#'],
    pattern: '(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!/)',
    read: ({ month, day }, around) => (afterDateWord(around) ? dayPart(Number(month), Number(day), null) : null),
  },
  ...NAMED_DAYS.map(
    ({ names, nouns, timex }): DateRule => ({
      name: 'named-day',
      starts: [...new Set(names.map((name) => /^[a-z]+/u.exec(name)?.[0] ?? '#')), 'the'],
      pattern: `(?:${names.map((name) => (/^\d+ /u.test(name) ? `(?:the )?${name}` : name.replace('.', '\\.'))).join('|')})${nouns.length === 0 ? '(?![-/\\d])' : `(?= (?:(?:terrorist|terror|suicide|capitol) )?(?:${nouns.join('|')})(?![a-z]))`}`,
      read: () => ({ kind: 'fixed', timex }),
    }),
  ),
  {
    name: 'month-day',
    starts: [...MONTHS.keys(), ...DIRECTIONS],
    pattern:
      '(?:(?<direction>{direction}) )?(?<month>{month}) ?(?:the )?(?<day>{day})(?![:,.]\\d)(?:(?:{to}| and )(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![:,.]\\d))?(?:,? (?<year>{year})(?!{dash}[a-z]))?',
    read: (g) => monthDay(g['month'], g['day'], g['last'], g['year'], g['direction']),
  },
  {
    name: 'day-month',
    starts: ['#', 'the', ...ORDINALS.keys(), 'twenty', 'thirty'],
    pattern:
      '(?:the )?(?<day>{day})(?:(?:{to}| and )(?<last>\\d{1,2}(?:st|nd|rd|th)?))?(?: of|{dash})? ?(?<month>{month})(?:,?(?: |{dash})(?:of )?(?<year>{year})(?!{dash}[a-z]))?',
    read: (g, around) => (plainNumberBefore(around) ? null : monthDay(g['month'], g['day'], g['last'], g['year'], undefined)),
  },
  {
    name: 'edge-day',
    starts: ['first', 'last', 'final', 'the'],
    pattern:
      '(?:the )?(?<edge>first|last|final|very first|very last) day of (?:(?<month>{month})(?:,? (?:of )?(?<year>{year}))?|(?:the year )?(?<whole>{year}))',
    read: ({ edge, month, year, whole }) => edgeDay((edge ?? '').endsWith('first'), month, year ?? whole),
  },
  {
    name: 'month',
    starts: [...MONTHS.keys(), ...DIRECTIONS],
    pattern: '(?:(?<direction>{direction}) )?(?<month>{month})(?:,? (?:of )?(?<year>{year}|{apostrophe}\\d{2}))?',
    read: ({ month, year, direction }) => {
      const number = MONTHS.get(withoutDot(month)) ?? 0;
      return yearPart({ field: 'month', month: number }, year, direction);
    },
  },
  {
    name: 'months',
    starts: MONTHS.keys(),
    pattern: '(?<first>{month}){to}(?<last>{month}) (?<year>{year})',
    read: ({ first, last, year }) => {
      const from = MONTHS.get(withoutDot(first)) ?? 1;
      const to = MONTHS.get(withoutDot(last)) ?? 1;
      return from < to ? { kind: 'fixed', timex: `${year}-${twoDigits(from)}/${year}-${twoDigits(to)}` } : null;
    },
  },
  {
    name: 'quarter-of-months',
    starts: [...MONTHS.keys(), 'the'],
    pattern: '(?:the )?(?<first>{month}){to}(?<last>{month}) (?:fiscal )?(?:quarter|period)(?: (?:of )?(?<year>{year}))?',
    read: ({ first, last, year }) => {
      const from = MONTHS.get(withoutDot(first)) ?? 0;
      const to = MONTHS.get(withoutDot(last)) ?? 0;
      return from % 3 === 1 && to === from + 2 ? yearPart({ field: 'quarter', quarter: to / 3 }, year, undefined) : null;
    },
  },
  {
    name: 'weekday',
    starts: [...WEEKDAYS.keys(), ...DIRECTIONS],
    pattern: '(?:(?<direction>{direction}) )?(?<weekday>{weekday})',
    read: ({ weekday, direction }) => ({
      kind: 'weekday',
      weekday: WEEKDAYS.get(withoutDot(weekday)) ?? 1,
      direction: directionOf(direction),
      week: null,
    }),
  },
  {
    name: 'season',
    starts: [...SEASONS.keys(), ...DIRECTIONS],
    pattern: '(?:(?<direction>{direction}) |(?<the>the ))?(?<season>{season})(?: (?:of )?(?<year>{year})(?:[-/\\u2013]\\d{2})?)?',
    read: ({ season, direction, year }) => {
      const code = SEASONS.get(season ?? '');
      return code === undefined ? null : yearPart({ field: 'season', season: code }, year, direction);
    },
  },
  {
    name: 'quarter',
    starts: [...DIRECTIONS, ...ORDINALS.keys(), '#'],
    pattern:
      '(?:the |(?<direction>{direction}) )?(?:fiscal )?(?<ordinal>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th){sep}(?:fiscal{sep})?(?<unit>quarter|half)(?: (?:of )?(?<year>{year}))?',
    read: ({ ordinal, unit, year, direction }, around) => {
      const number =
        ordinal === 'final' || ordinal === 'last' || ordinal === 'latter' ? (unit === 'half' ? 2 : 4) : (ordinalOf(ordinal ?? '') ?? 0);
      if (unit === 'quarter') return yearPart({ field: 'quarter', quarter: number }, year, direction);
      return number > 2 ||
        // "the last half of the 1980s", "of the match"
        /^\s+of\s+(?:the\s+|their\s+|a\s+)?(?:match|game|contest|clash|tie|final|race|innings|play|show|film|movie|book|season|table|['’]?\d0s|\d{3}0s|[a-z]+ties|\S+\s+century)(?![a-z])/u.test(
          around.text.slice(around.end, around.end + 32),
        ) ||
        (year === undefined &&
          !around.text.slice(around.start, around.end).endsWith('-half') &&
          !/^[\s,]{1,3}of[\s]/u.test(around.text.slice(around.end, around.end + 6)))
        ? null
        : yearPart({ field: 'half', half: number }, year, direction);
    },
  },
  {
    name: 'quarter-number',
    starts: ['q', 'h', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
    pattern: '(?:q(?<quarter>[1-4])|h(?<half>[12]))(?:,? (?:of )?(?<year>{year}))?',
    read: ({ quarter, half, year }) =>
      quarter === undefined
        ? half === undefined || year === undefined
          ? null
          : yearPart({ field: 'half', half: Number(half) }, year, undefined)
        : yearPart({ field: 'quarter', quarter: Number(quarter) }, year, undefined),
  },
  {
    name: 'holiday',
    starts: [...HOLIDAYS.keys()].map((name) => /^[a-z]+/u.exec(name)?.[0] ?? name).concat(DIRECTIONS),
    pattern: '(?:(?<direction>{direction}) )?(?<holiday>{holiday})(?:,? (?<year>{year}))?',
    read: ({ holiday, direction, year }) =>
      yearPart({ field: 'holiday', name: (holiday ?? '').replaceAll('’', "'").replace(/\s+/gu, ' ') }, year, direction),
  },
];
