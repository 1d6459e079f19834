import { NAMED_HOURS } from '../../../lexicon/time.js';
import { CARDINALS } from '../../../lexicon/time-numbers.js';
import { countOf } from '../count.js';
import type { Expression } from '../expression.js';
import { matchAt } from '../pattern.js';
import type { DateRule, Surroundings } from '../rule.js';

/** The zone behind a clock time: "GMT", "Central time", "(Paris)", or the city where the clock is read, "in Paris". */
const ZONE = ',? (?<zone>{zone})| \\((?<bracketed>{zone}|{city})\\)';

/** Clock times. */
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
    name: 'clock-before-clock',
    starts: ['#'],
    pattern:
      '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?=(?<joint> to | and | or | until | till |{dash}| {dash} )(?<last>\\d{1,2})(?:[:.]\\d{2})?[\\s\\u00a0\\u202f]?(?<half>a\\.?m|p\\.?m))',
    read: ({ hour, minute, joint, last, half }, around) =>
      partOfNumber(around) ||
      (joint?.trim() === 'and' && !/between\s+$/u.test(around.text.slice(Math.max(0, around.start - 10), around.start)))
        ? null
        : beforeClock(Number(hour), Number(minute ?? 0), Number(last), half === 'pm' || half === 'p.m'),
  },
  {
    name: 'hour-of-day-part',
    starts: ['#', ...CARDINALS.keys()],
    pattern: '(?<hour>{hour})(?= (?:this|yesterday|tomorrow|in the|on (?:the )?(?:{weekday})) (?:morning|afternoon|evening))',
    read: ({ hour }, around) => {
      const written = countOf(hour ?? '');
      const led = /(?:^|[^a-z])(?:at|by|until|till|from|around|about|before|after|since)\s+$/u.test(
        around.text.slice(Math.max(0, around.start - 10), around.start),
      );
      return written === null || written < 1 || written > 12 || !led ? null : clock(written * 60, undefined);
    },
  },
  {
    name: 'half-hour',
    starts: ['half'],
    pattern: 'half {hour}',
    read: (_, { text, start, end }) => {
      const written = countOf(text.slice(start + 'half'.length, end));
      const led = /(?:^|[^a-z])(?:at|by|until|till|around|about)\s+$/u.test(text.slice(Math.max(0, start - 8), start));
      const counts = /^\s+(?:of|[a-z]+s(?![a-z]))/u.test(text.slice(end, end + 20));
      return written === null || written < 1 || written > 12 || !led || counts ? null : clock(written * 60 + 30, undefined);
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
      '(?:(?:(?<relation>half past|(?:a )?quarter past|(?:a )?quarter to)|(?<minutes>five|ten|twenty|twenty{sep}five)(?: minutes)? (?<side>past|to)) (?<past>{hour})(?: o{apostrophe}clock)?|(?<full>{hour}) o{apostrophe}clock)(?: (?:in the |at )?(?<half>a\\.m\\.|p\\.m\\.|morning|afternoon|evening|night))?',
    read: ({ relation, minutes: counted, side, past, full, half }, around) => {
      const written = countOf(past ?? full ?? '');
      if (written === null || written < 1 || written > 12 || (counted !== undefined && !isSaidAsTime(around, side === 'to'))) return null;
      const minutes = counted === undefined ? quarterOfHour(relation) : (countOf(counted) ?? 0) * (side === 'to' ? -1 : 1);
      const afternoon = half !== undefined && /^p|afternoon|evening|night/u.test(half);
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
];

/** The first of two clock times that share "am" or "pm": "9-11 am", "11 to 1 pm" (which begins before noon). */
function beforeClock(hour: number, minute: number, last: number, afternoon: boolean): Expression | null {
  if (hour < 1 || hour > 12 || last < 1 || last > 12 || minute > 59) return null;
  const sameHalf = hour % 12 < last % 12 || (hour % 12 === last % 12 && minute === 0);
  return clock(((hour % 12) + (afternoon === sameHalf ? 12 : 0)) * 60 + minute, undefined);
}

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
