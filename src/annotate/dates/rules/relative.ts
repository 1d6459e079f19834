import { UNITS, VAGUE } from '../../../lexicon/time.js';
import type { Anchor, Expression } from '../expression.js';
import { firstWords } from '../pattern.js';
import type { DateRule, Groups, Surroundings } from '../rule.js';
import { ADJECTIVES, amountOf, COUNT_STARTS, isPlural, length } from './duration.js';

/** Words that set a count of units into the past or the future. */
const TAIL = '(?: or so)?(?<tail> ago| earlier| later| hence| from now| previously|(?: before| after| afterwards?| on)(?=\\s*[.,;:)”"’]))';

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
];

function shift(unit: string, count: number, anchor: Anchor, vague = false): Expression {
  return { kind: 'shift', unit, count, anchor, vague };
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
