import { FREQUENCIES, UNITS, WEEKDAYS } from '../../../lexicon/time.js';
import { countOf } from '../count.js';
import type { DateRule } from '../rule.js';
import { timeDesignator } from './duration.js';

/** Times that come again: "every two weeks", "daily", "on Mondays". */
export const SET_RULES: readonly DateRule[] = [
  {
    name: 'every-unit',
    starts: ['every', 'each'],
    pattern:
      '(?:every|each) (?:(?:single|and every|(?<other>other|second)|(?<third>third)|(?<fourth>fourth)) )?(?:(?<count>{n}) )?(?<unit>{unit})',
    read: ({ count, other, third, fourth, unit }) => {
      const ranked = other !== undefined ? 2 : third !== undefined ? 3 : fourth !== undefined ? 4 : 1;
      const number = count === undefined ? ranked : countOf(count);
      return number === null || UNITS.get(unit ?? '') === undefined
        ? null
        : { kind: 'set', timex: `P${timeDesignator(unit ?? '', String(number))}` };
    },
  },
  {
    name: 'every-weekday',
    starts: ['every', 'each'],
    pattern: '(?:every|each) (?<weekday>{weekday})(?: (?<part>morning|afternoon|evening|night))?',
    read: ({ weekday }) => ({ kind: 'set', timex: `XXXX-WXX-${WEEKDAYS.get((weekday ?? '').replace('.', '')) ?? 1}` }),
  },
  {
    name: 'weekdays',
    starts: [...WEEKDAYS.keys()].map((day) => `${day}s`),
    pattern: '(?<weekdays>{weekdays})',
    read: ({ weekdays }) => ({ kind: 'set', timex: `XXXX-WXX-${WEEKDAYS.get((weekdays ?? '').slice(0, -1)) ?? 1}` }),
  },
  {
    name: 'weekends',
    starts: ['weekends'],
    pattern: 'weekends',
    read: (_, { text, start }) =>
      /(?:^|[^a-z])(?:at|on|during|and|or)\s+$/u.test(text.slice(Math.max(0, start - 8), start))
        ? { kind: 'set', timex: 'XXXX-WXX-WE' }
        : null,
  },
  {
    name: 'frequency',
    starts: FREQUENCIES.keys(),
    pattern: `(?<word>${[...FREQUENCIES.keys()].join('|')})`,
    read: ({ word }, { text, start }) =>
      /[-‐‑]/u.test(text.charAt(start - 1)) ? null : { kind: 'set', timex: FREQUENCIES.get(word ?? '') ?? 'P1D' },
  },
];
