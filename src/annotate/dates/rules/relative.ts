import { UNITS, VAGUE } from '../../../lexicon/time.js';
import { comparesFigures, counted, SHIFT_TAIL, shift } from '../counted-units.js';
import type { Expression } from '../expression.js';
import { firstWords } from '../pattern.js';
import type { DateRule } from '../rule.js';
import { ADJECTIVES, isPlural } from './duration.js';

/** Times counted from another time, and times without a date. */
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
    name: 'in-the-day',
    starts: ['earlier', 'later'],
    pattern: '(?:earlier|later) in the day',
    read: () => shift('day', 0, 'narrative'),
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
      // "in 2018 …; later in the year": of the year spoken of.
      if (/(?:later|earlier)\s+in\s+$/u.test(before) && unit !== 'day') return shift(unit ?? '', 0, 'narrative');
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
    pattern: '(?:the )?year(?:{sep}|{apostrophe}s )end',
    read: () => ({ kind: 'year-part', part: { field: 'day', month: 12, day: 31, lastDay: null }, direction: null, year: null }),
  },
  {
    name: 'one-unit-ago',
    starts: ['a', 'an', 'half'],
    pattern: `(?:an?(?<half> half)?|(?<part>half(?: an?|{dash}an?))) ${ADJECTIVES}(?<unit>{unit})(?<more> and a half)?${SHIFT_TAIL}`,
    read: (groups, around) => counted({ ...groups, half: groups['half'] ?? groups['part'] }, comparesFigures(around)),
  },
  {
    name: 'counted-units-ago',
    starts: UNITS.keys(),
    pattern: '(?<unit>{unit}) (?<tail>ago|earlier|later)',
    read: ({ unit, tail }) => (isPlural(unit) ? { kind: 'vague', ref: tail === 'later' ? 'FUTURE_REF' : 'PAST_REF' } : null),
  },
];

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
