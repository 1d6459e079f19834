import { DAY_EDGES, DAY_PARTS } from '../../../lexicon/time.js';
import type { Expression } from '../expression.js';
import type { DateRule } from '../rule.js';

/** Parts of the day, and its edges told by the light. */
export const DAY_PART_RULES: readonly DateRule[] = [
  {
    name: 'edge-of-day',
    starts: [...DAY_EDGES.keys()].map((name) => name.split(' ')[0] ?? name),
    pattern: `(?<edge>${[...DAY_EDGES.keys()].join('|')})`,
    read: ({ edge }, { text, start, end }) => {
      const led = /(?:^|[^a-z])(?:at|by|before|after|until|till|since|from|around|to|towards|toward|between|and)\s+$/u;
      const part = DAY_EDGES.get(edge ?? '');
      if (part === undefined || !led.test(text.slice(Math.max(0, start - 12), start)) || /^\s+of\s+an?\s/u.test(text.slice(end, end + 8)))
        return null;
      return { kind: 'day-part', ...part, date: null };
    },
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

/** A part of the day some days from the anchor. */
function dayPartOn(part: string, days: number, anchor: 'publication' | 'narrative'): Expression | null {
  const found = DAY_PARTS.get(part);
  if (found === undefined) return null;
  return { kind: 'day-part', ...found, date: { kind: 'shift', unit: 'day', count: days, anchor, vague: false } };
}
