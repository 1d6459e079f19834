import { CARDINALS, ORDINALS } from '../../../lexicon/time-numbers.js';
import { isoYear, twoDigits } from '../../../values/calendar.js';
import { ordinalOf, yearOfWords } from '../count.js';
import { isYear } from '../number-sense.js';
import type { DateRule } from '../rule.js';

const DECADE_NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Years, decades and centuries, in figures or in words. */
export const YEAR_RULES: readonly DateRule[] = [
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
    pattern: '(?<label>(?:the )?year )?(?<year>{yearwords})(?!{sep}(?:hundred|thousand|million))',
    read: ({ label, year }) => {
      const number = yearOfWords(year ?? '');
      if (number === null || (label === undefined && number % 1000 === 0)) return null;
      return number >= 1000 && number < 2200 ? { kind: 'fixed', timex: isoYear(number) } : null;
    },
  },
  {
    name: 'decade',
    starts: ['#', 'the', "'", '’', ...CARDINALS.keys(), ...DECADE_NAMES],
    pattern:
      '(?:the )?(?:(?:roaring|swinging) )?(?:(?<decade>1\\d{2}|20\\d)0{apostrophe}?s|{apostrophe}(?<short>[0-9])0s|(?:nineteen{sep})?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))',
    read: ({ decade, short, name }, { text, start }) => {
      // "in her early twenties" is an age.
      if (
        name !== undefined &&
        /(?:his|her|their|my|our|your|its)\s+(?:(?:early|mid|late)[\s-]+)?$/u.test(text.slice(Math.max(0, start - 16), start))
      )
        return null;
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
