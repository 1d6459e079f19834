import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../../../lexicon/time.js';
import { CARDINALS, ORDINALS } from '../../../lexicon/time-numbers.js';
import { isoYear, twoDigits } from '../../../values/calendar.js';
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
import { ordinalOf, yearOfWords } from '../count.js';
import { afterDateWord, isYear, plainNumberBefore } from '../number-sense.js';
import type { DateRule } from '../rule.js';

const DIRECTIONS = ['last', 'this', 'next', 'past', 'coming', 'previous', 'following', 'the', 'that', 'same'];

/** Days, months and years by name or number. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    name: 'iso-day',
    starts: ['#'],
    pattern: '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:(?:t| )(?<clock>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d)?z?)?',
    read: ({ year, month, day }) => dayExpression(Number(year), Number(month), Number(day)),
  },
  {
    name: 'numeric-day',
    starts: ['#'],
    pattern: '(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})',
    read: ({ first, second, mark, year }) => numericDay(Number(first), Number(second), mark === '.', fullYear(year ?? '')),
  },
  {
    name: 'numeric-day-without-year',
    starts: ['#'],
    pattern: '(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!/)',
    read: ({ month, day }, around) => (afterDateWord(around) ? dayPart(Number(month), Number(day), null) : null),
  },
  {
    name: 'named-day',
    starts: ['#', 'sept', 'september', 'sep'],
    pattern:
      '(?:9/11|sep(?:t|tember)?\\.? 11)(?=(?: terrorist| terror| suicide)? (?:attack|attacks|hijackings|hijackers|commission|era))|9/11(?!\\d)',
    read: () => ({ kind: 'fixed', timex: '2001-09-11' }),
  },
  {
    name: 'month-day',
    starts: [...MONTHS.keys(), ...DIRECTIONS],
    pattern:
      '(?:(?<direction>{direction}) )?(?<month>{month}) ?(?:the )?(?<day>{day})(?![:,.]\\d)(?:{to}(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![:,.]\\d))?(?:,? (?<year>{year})(?!{dash}[a-z]))?',
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
    pattern: '(?:(?<direction>{direction}) |(?<the>the ))?(?<season>{season})(?: (?:of )?(?<year>{year}))?',
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
        /^\s+of\s+(?:the\s+)?(?:['’]?\d0s|\d{3}0s|[a-z]+ties|\S+\s+century)(?![a-z])/u.test(
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
  {
    name: 'years',
    starts: ['#'],
    pattern: '(?<from>{year}){dash}(?<to>{year}|\\d{2})(?!{dash})',
    read: ({ from, to }) => {
      const end = (to ?? '').length === 2 ? `${(from ?? '').slice(0, 2)}${to}` : (to ?? '');
      return Number(end) > Number(from) ? { kind: 'fixed', timex: `${from}/${end}` } : null;
    },
  },
  {
    name: 'year',
    starts: ['#', 'the', 'fiscal', 'calendar', 'fy', 'year'],
    pattern: '(?<label>(?:the )?(?:fiscal year|fiscal|calendar year|calendar|financial year|year|fy) )?(?<year>{year})(?!{dash}\\d)',
    read: ({ label, year }, around) => (label !== undefined || isYear(around) ? { kind: 'fixed', timex: year ?? '' } : null),
  },
  {
    name: 'short-year',
    starts: ["'", '’', '‘'],
    pattern: "['\u2018\u2019](?<short>\\d{2})",
    read: ({ short }, { text, start, end }) => {
      const number = Number(short);
      const dated = /(?:in|of|since|from|until|by|before|after|back in|summer|spring|fall|autumn|winter|class|and|to)\s+$/u.test(
        text.slice(Math.max(0, start - 8), start),
      );
      // "in '98 degrees'" is a quotation.
      return dated && !/^(?:['’]|\s\p{L}+['’](?!s))/u.test(text.slice(end, end + 16))
        ? { kind: 'fixed', timex: isoYear(number < SHORT_YEARS_FROM ? 2000 + number : 1900 + number) }
        : null;
    },
  },
  {
    name: 'centuries',
    starts: ['#', 'the', ...ORDINALS.keys(), 'twenty'],
    pattern: '(?:the )?(?<first>{ordinal})(?: and | to | or |{dash})(?<last>{ordinal}) centuries',
    read: ({ first, last }) => {
      const [from, to] = [ordinalOf(first ?? ''), ordinalOf(last ?? '')];
      return from === null || to === null || from < 1 || to <= from || to > 99
        ? null
        : { kind: 'fixed', timex: `${twoDigits(from - 1)}/${twoDigits(to - 1)}` };
    },
  },
  {
    name: 'financial-year',
    starts: ['#', 'fy', 'the'],
    pattern: '(?:the )?(?:fiscal year |financial year |fy ?)?(?<from>{year})/(?<to>\\d{2})',
    read: ({ from, to }) => ((Number(from) + 1) % 100 === Number(to) ? { kind: 'fixed', timex: `${from}/${Number(from) + 1}` } : null),
  },
  {
    name: 'year-in-words',
    starts: ['nineteen', 'eighteen', 'seventeen', 'sixteen', 'twenty', 'two', 'the', 'year'],
    pattern: '(?<label>(?:the )?year )?(?<year>{yearwords})',
    read: ({ label, year }) => {
      const number = yearOfWords(year ?? '');
      if (number === null || (label === undefined && number % 1000 === 0)) return null;
      return number >= 1000 && number < 2200 ? { kind: 'fixed', timex: isoYear(number) } : null;
    },
  },
  {
    name: 'decade',
    starts: ['#', 'the', "'", '’', ...CARDINALS.keys()],
    pattern:
      '(?:the )?(?:(?<decade>1\\d{2}|20\\d)0{apostrophe}?s|{apostrophe}(?<short>[0-9])0s|(?:nineteen{sep})?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))',
    read: ({ decade, short, name }) => {
      if (decade !== undefined) return { kind: 'fixed', timex: decade };
      const tens = short === undefined ? DECADE_NAMES.indexOf(name ?? '') + 2 : Number(short);
      return { kind: 'fixed', timex: `${short !== undefined && tens < 3 ? '20' : '19'}${tens}` };
    },
  },
  {
    name: 'century',
    starts: ['#', 'the', ...ORDINALS.keys(), 'twenty'],
    pattern: '(?:the )?(?<ordinal>{ordinal}){sep}century(?<era> (?:bc|b\\.c\\.|bce)(?![a-z]))?',
    read: ({ ordinal, era }) => {
      const number = ordinalOf(ordinal ?? '');
      if (number === null || number < 1 || number > 99) return null;
      return { kind: 'fixed', timex: `${era === undefined ? '' : 'BC'}${twoDigits(number - 1)}` };
    },
  },
  {
    name: 'year-of-era',
    starts: ['#', 'ad'],
    pattern: '(?:(?<year>\\d{1,4}) (?<era>bce|bc|b\\.c\\.|ad|a\\.d\\.|ce)|(?<ad>ad) ?(?<later>\\d{1,4}))',
    read: ({ year, era, ad, later }) => {
      const number = Number(year ?? later);
      const before = ad === undefined && (era ?? '').startsWith('b');
      return { kind: 'fixed', timex: `${before ? 'BC' : ''}${String(number).padStart(4, '0')}` };
    },
  },
];

/** "'41" and later are of the last century. */
const SHORT_YEARS_FROM = 41;

const DECADE_NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
