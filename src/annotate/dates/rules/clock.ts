import { DAY_PARTS, NAMED_HOURS } from '../../../lexicon/time.js';
import { CARDINALS } from '../../../lexicon/time-numbers.js';
import { countOf } from '../count.js';
import type { Expression } from '../expression.js';
import { matchAt } from '../pattern.js';
import type { DateRule, Surroundings } from '../rule.js';

/** The zone behind a clock time: "GMT", "Central time", "(Paris)", or the city where the clock is read, "in Paris". */
const ZONE = ',? (?<zone>{zone})| \\((?<bracketed>{zone}|{city})\\)';

/** Clock times and parts of the day. */
export const CLOCK_RULES: readonly DateRule[] = [
  {
    name: 'clock-half-day',
    starts: ['#'],
    pattern: `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?::(?<second>\\d{2}))?[\\s\\u00a0\\u202f]?(?<half>a\\.m\\.|p\\.m\\.|a\\.m|p\\.m|am|pm)`,
    tail: ZONE,
    read: ({ hour, minute, half, zone, bracketed }, around) => {
      if (partOfNumber(around)) return null;
      const written = Number(hour);
      if (written < 1 || written > 12 || Number(minute ?? 0) > 59) return { kind: 'impossible' };
      const hours = (written % 12) + ((half ?? '').startsWith('p') ? 12 : 0);
      return clock(hours * 60 + Number(minute ?? 0), zone ?? bracketed ?? cityBehind(around));
    },
  },
  {
    name: 'clock-full-day',
    starts: ['#'],
    pattern: `(?<hour>\\d{1,2})(?<mark>[:.])(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?![.:,]\\d|%)(?: ?(?<hours>hours|hrs|h))?`,
    tail: ZONE,
    read: ({ hour, mark, minute, second, hours, zone, bracketed }, around) => {
      if (partOfNumber(around)) return null;
      const named = zone !== undefined || bracketed !== undefined;
      if (!named && hours === undefined && !isClock(around, mark === ':', second !== undefined)) return null;
      if (Number(hour) > 24 || Number(minute) > 59) return named ? { kind: 'impossible' } : null;
      return clock(Number(hour) * 60 + Number(minute), zone ?? bracketed ?? cityBehind(around));
    },
  },
  {
    name: 'clock-four-figures',
    starts: ['#'],
    pattern: '(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?: ?(?<hours>hours|hrs))?',
    tail: ZONE,
    read: ({ hour, minute, hours, zone }, around) =>
      (zone === undefined && hours === undefined) || partOfNumber(around) ? null : clock(Number(hour) * 60 + Number(minute), zone),
  },
  {
    name: 'clock-words',
    starts: ['#', 'half', 'quarter', 'a', ...CARDINALS.keys()],
    pattern:
      '(?:(?:(?<relation>half past|(?:a )?quarter past|(?:a )?quarter to)|(?<minutes>five|ten|twenty|twenty{sep}five)(?: minutes)? (?<side>past|to)) (?<past>{hour})(?: o{apostrophe}clock)?|(?<full>{hour}) o{apostrophe}clock)(?: (?:in the )?(?<half>a\\.m\\.|p\\.m\\.|morning|afternoon|evening))?',
    read: ({ relation, minutes: counted, side, past, full, half }, around) => {
      const written = countOf(past ?? full ?? '');
      if (written === null || written < 1 || written > 12 || (counted !== undefined && !isSaidAsTime(around, side === 'to'))) return null;
      const minutes = counted === undefined ? quarterOfHour(relation) : (countOf(counted) ?? 0) * (side === 'to' ? -1 : 1);
      const afternoon = half !== undefined && /^p|afternoon|evening/u.test(half);
      return clock(((written % 12) + (afternoon ? 12 : 0)) * 60 + minutes, undefined);
    },
  },
  {
    name: 'named-hour',
    starts: NAMED_HOURS.keys(),
    pattern: '(?<name>{namedhour})',
    tail: ZONE,
    read: ({ name, zone, bracketed }) => clock(NAMED_HOURS.get(name ?? '') ?? 0, zone ?? bracketed),
  },
  {
    name: 'day-part',
    starts: [
      'this',
      'that',
      'the',
      'last',
      'next',
      'tonight',
      'overnight',
      'morning',
      'in',
      'early',
      'mid',
      'same',
      'previous',
      'following',
    ],
    pattern:
      '(?:(?<tonight>tonight)|(?<overnight>overnight)|(?<which>this|that|the same|same|last|the previous|the following|the next|next|the) (?<part>morning|afternoon|evening|night)|mid{sep}(?<middle>morning|afternoon|evening))',
    read: ({ tonight, overnight, which, part, middle }, around) => {
      if (middle !== undefined) return dayPartOn(middle, 0, 'narrative');
      if (tonight !== undefined) return dayPartOn('night', 0, 'publication');
      if (overnight !== undefined) return dayPartOn('overnight', -1, 'publication');
      switch ((which ?? '').split(/\s+/u).at(-1)) {
        case 'this':
          return dayPartOn(part ?? '', 0, 'publication');
        case 'last':
          return dayPartOn(part ?? '', -1, 'publication');
        case 'previous':
          return dayPartOn(part ?? '', -1, 'narrative');
        case 'next':
        case 'following':
          return dayPartOn(part ?? '', 1, 'narrative');
        case 'the':
          return /(?:^|[^a-z])(?:in|during|through|throughout|into|of|for)\s+$/u.test(
            around.text.slice(Math.max(0, around.start - 12), around.start),
          ) || /^\s+of\s+(?:[a-z]+ \d|\d|[a-z]+day)/u.test(around.text.slice(around.end, around.end + 24))
            ? dayPartOn(part ?? '', 0, 'narrative')
            : null;
        default:
          return dayPartOn(part ?? '', 0, 'narrative');
      }
    },
  },
];

/** Minutes that "half past", "quarter past" and "quarter to" add to the hour. */
function quarterOfHour(relation: string | undefined): number {
  if (relation === undefined) return 0;
  if (relation.startsWith('half')) return 30;
  return relation.endsWith('to') ? -15 : 15;
}

/** "at twenty past five"; "from ten to five" counts, unless a part of the day follows. */
function isSaidAsTime({ text, start, end }: Surroundings, to: boolean): boolean {
  const led = /(?:^|[^a-z])(?:at|by|around|about|until|till|since|after|before)\s+$/u.test(text.slice(Math.max(0, start - 12), start));
  return led && (!to || /(?:clock|morning|afternoon|evening|[ap]\.?m\.?)$/u.test(text.slice(start, end)));
}

/** "10:40 am in Paris": the place whose clock is read. */
function cityBehind({ text, end }: Surroundings): string | undefined {
  return matchAt(' in (?<city>{city})', text, end)?.groups?.['city'];
}

function clock(minutes: number, zone: string | undefined): Expression {
  const name = zone?.replace(/\s+/gu, ' ').replace(/ (?:standard |daylight |summer )?time$/u, '') ?? null;
  return { kind: 'clock', clock: { minutes, zone: name, offset: null, dayShift: 0 }, date: null };
}

/** A part of the day some days from the anchor. */
export function dayPartOn(part: string, days: number, anchor: 'publication' | 'narrative'): Expression | null {
  const found = DAY_PARTS.get(part);
  if (found === undefined) return null;
  return { kind: 'day-part', ...found, date: { kind: 'shift', unit: 'day', count: days, anchor, vague: false } };
}

/** Figures that go on to the left ("1.30", "$9.40", "2:19:07") are no clock time. */
function partOfNumber({ text, start }: Surroundings): boolean {
  return (
    /[\d$£€][.,:]?$|[$£€#]\s?$|[-–/]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/[^\d]\d?[-–]$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

/**
 * Whether figures like "6.52" or "18:30" without "am" or a zone are a time of day: with a colon, two figures for the hour
 * or a word of time before; with a point, "at" before and a day or its part behind.
 */
function isClock({ text, start, end }: Surroundings, colon: boolean, seconds: boolean): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (
    /^\s?(?:%|percent|per cent|million|billion|seconds|minutes|[a-z]{1,2}(?![a-z]))/u.test(after) &&
    !/^\s(?:on|in|to|as|by|at|am|pm)(?![a-z])/u.test(after)
  )
    return false;
  const preposition = /(?:^|[^a-z])(?:at|by|around|about|until|till|from|before|after|since|between|and|to)\s+$/u.test(before);
  if (colon) return !seconds && (/\d\d:\d\d/u.test(text.slice(start, end)) ? !/[:\d]$/u.test(before) : preposition);
  return preposition && /^\s+(?:this|in the|that|on)\s+(?:morning|afternoon|evening|night|[a-z]{3,6}day)/u.test(after);
}
