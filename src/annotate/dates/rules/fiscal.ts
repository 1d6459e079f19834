import { MONTHS } from '../../../lexicon/time.js';
import { fullYear, withoutDot, yearPart } from '../calendar-expression.js';
import type { DateRule } from '../rule.js';

/** The label of a financial year, whole or in two figures: "FY24", "fiscal 2024", "FY 2023/24". */
const FISCAL_YEAR =
  '(?:fy{sep}?|fiscal (?:year )?|financial year |{apostrophe})(?<year>{year}|\\d{2})(?:[-/\\u2013](?<next>\\d{2}|{year}))?e?';

/** Quarters, halves and years of companies and states, in the short forms of business pages. */
export const FISCAL_RULES: readonly DateRule[] = [
  {
    name: 'fiscal-part',
    starts: ['#', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'the', 'first', 'second', 'third', 'fourth', 'final', 'last'],
    pattern: `(?:q(?<quarter>[1-4])|(?<number>[1-4])q|h(?<half>[12])|(?<figure>[12])h|(?:the )?(?<ordinal>first|second|third|fourth|final|last){sep}(?<unit>quarter|half)(?= (?:of (?:the )?)?f))(?:{sep}|,? of (?:the )?|, )?${FISCAL_YEAR}`,
    read: ({ quarter, number, half, figure, ordinal, unit, year, next }) => {
      const rank = ordinal === undefined ? null : RANKS.indexOf(ordinal) % 4;
      const inOrder = rank === null ? null : ordinal === 'final' || ordinal === 'last' ? (unit === 'half' ? 2 : 4) : rank + 1;
      const quarterOf = quarter ?? number ?? (unit === 'quarter' ? inOrder : null);
      const halfOf = half ?? figure ?? (unit === 'half' ? inOrder : null);
      if (halfOf !== null && Number(halfOf) > 2) return null;
      return {
        kind: 'fiscal',
        year: endingYear(year ?? '', next),
        quarter: quarterOf === null ? null : Number(quarterOf),
        half: halfOf === null ? null : Number(halfOf),
      };
    },
  },
  {
    name: 'short-part',
    starts: ['#', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
    pattern:
      '(?:q(?<quarter>[1-4])|(?<number>[1-4])q|h(?<half>[12])|(?<figure>[12])h)(?:(?: |{dash})?(?<year>20\\d{2})|(?<short>\\d{2}))(?![-/\\u2013,.]\\d)',
    read: ({ quarter, number, half, figure, year, short }) => {
      const of = { kind: 'fixed', timex: String(fullYear(year ?? short ?? '')) } as const;
      const part = quarter ?? number;
      return part === undefined
        ? { kind: 'year-part', part: { field: 'half', half: Number(half ?? figure) }, direction: null, year: of }
        : { kind: 'year-part', part: { field: 'quarter', quarter: Number(part) }, direction: null, year: of };
    },
  },
  {
    name: 'bare-part',
    starts: ['#', 'h1', 'h2'],
    pattern: '(?:(?<number>[1-4])q|h(?<half>[12]))(?!{dash})',
    read: ({ number, half }, { text, start }) =>
      /(?:^|[^a-z])(?:in|for|during|from|of)\s+$/u.test(text.slice(Math.max(0, start - 8), start))
        ? {
            kind: 'year-part',
            part: number === undefined ? { field: 'half', half: Number(half) } : { field: 'quarter', quarter: Number(number) },
            direction: null,
            year: null,
          }
        : null,
  },
  {
    name: 'fiscal-year',
    starts: ['fy', 'fy0', 'fy1', 'fy2', 'fiscal', 'financial', 'the'],
    pattern:
      '(?:the )?(?:fy{sep}?|fiscal (?:year )?|financial year )(?:(?<from>{year})[-/\\u2013](?<to>\\d{2}|{year})|(?<short>\\d{2})(?:[-/\\u2013](?<next>\\d{2}))?(?!\\d))e?',
    read: ({ from, to, short, next }, { text, end }) => {
      if (/^(?:[.,]\d|%| ?per)/u.test(text.slice(end, end + 4))) return null;
      if (short !== undefined) return { kind: 'fiscal', year: endingYear(short, next), quarter: null, half: null };
      const last = endingYear(from ?? '', to);
      return last === Number(from) + 1 ? { kind: 'fixed', timex: `${from}/${last}` } : null;
    },
  },
  {
    name: 'labelled-year',
    starts: ['#', 'cy', 'cy2'],
    pattern: '(?:(?<year>{year}) (?:calendar|fiscal|financial|school|academic|tax|marketing) year|cy ?(?<calendar>{year}))',
    read: ({ year, calendar }) => ({ kind: 'fixed', timex: year ?? calendar ?? '' }),
  },
  {
    name: 'part-by-last-month',
    starts: ['march', 'june', 'september', 'december', 'mar', 'sept', 'dec', 'the'],
    pattern: '(?:the )?(?<month>{month}){sep}(?<unit>quarter|half)(?:(?: of)? (?<year>{year}))?',
    read: ({ month, unit, year }) => {
      const months = unit === 'quarter' ? 3 : 6;
      const number = (MONTHS.get(withoutDot(month)) ?? 1) / months;
      if (!Number.isInteger(number)) return null;
      return yearPart(unit === 'quarter' ? { field: 'quarter', quarter: number } : { field: 'half', half: number }, year, undefined);
    },
  },
  {
    name: 'season-of-years',
    starts: ['#', 'the'],
    pattern:
      '(?:the )?(?<from>20\\d{2}|\\d{2})/(?<to>\\d{2})(?= (?:season|campaign|academic|school|financial|fiscal|crop|marketing|budget|academic|title)(?![a-z]))',
    read: ({ from, to }) => {
      const first = fullYear(from ?? '');
      return (first + 1) % 100 === Number(to) ? { kind: 'fixed', timex: `${first}/${first + 1}` } : null;
    },
  },
];

const RANKS = ['first', 'second', 'third', 'fourth'];

/** "2024-25" and "24/25" end in 2025, "24" in 2024: financial years are named by their end. */
function endingYear(first: string, next: string | undefined): number {
  const year = fullYear(first);
  if (next === undefined) return year;
  return next.length === 4 ? Number(next) : Math.floor(year / 100) * 100 + Number(next);
}
