import { AGENCIES } from '../lexicon/press.js';
import { MONTHS, WEEKDAYS } from '../lexicon/time.js';
import type { Span } from '../text/span.js';
import { type Stamp, stampsIn } from './stamp.js';

/** The opening of a report that says where, when and by which agency it was written. Spans point into the article's text. */
export interface Dateline extends Span {
  /** Place words without date and agency ("LISBON, Portugal"); null where it opens with the date or the agency. */
  readonly place: Span | null;
  readonly stamp: Stamp | null;
  readonly agency: Span | null;
  /** Whether nothing but the dateline stands in the block. */
  readonly alone: boolean;
}

/** A dateline is over after so many code units. */
export const LONGEST_DATELINE = 140;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A city in capitals, further cities behind strokes, then region or country in ordinary letters. The forms read `plainLetters`:
 * with the letters of all scripts in each of its classes, a form took 20 times as long to compile.
 */
const CAPITALS = `(?:[A-Z]{1,2} )?[A-Z][A-Z'’.-]{2,}(?: [A-Z][A-Z'’.-]*){0,3}`;
const NO_DAY = `(?!(?:${[...WEEKDAYS.keys(), ...MONTHS.keys()].map(capitalised).join('|')})\\b)`;
const REGION = `${NO_DAY}[A-Z][A-Za-z.’'-]*(?: ${NO_DAY}[A-Za-z][A-Za-z.’'-]*){0,3}`;
const PLACE = `${CAPITALS}(?:(?: ?/ ?| and )${CAPITALS}){0,3}(?:, ${REGION}){0,2}`;
/** Only with an agency in brackets may the city be in ordinary letters. */
const MIXED_PLACE = `[A-Z][A-Za-z'’.-]+(?: [A-Z][A-Za-z'’.-]*){0,2}(?:, ${REGION}){0,2}`;
const AGENCY = `[(/](?<agency>[A-Z][A-Za-z0-9&’'.+ -]{0,38})[)/]`;
const DASH = String.raw`(?:—|–|--|-(?=\s)|_(?=\s|$))`;
const DATE = `,? (?<date>[^()—_]{4,40}?)`;

/** What an opening must hold for a form to fit: compiling a form takes longer than all of these, and most openings hold none. */
const OPENS_IN_CAPITALS = /^(?:[A-Z]{1,2} )?[A-Z][A-Z'’.-]{2}/u;
const HAS_AGENCY = /[(/][A-Z]/u;
const HAS_DIGIT = /\d/u;
const HAS_DASH = /[—–_]|-[-\s]/u;

/** A way to write a dateline, with what an opening must hold to fit it. */
interface Form {
  readonly pattern: RegExp;
  readonly needs: readonly RegExp[];
}

const form = (pattern: string, ...needs: readonly RegExp[]): Form => ({ pattern: new RegExp(pattern, 'u'), needs });

const FORMS: readonly Form[] = [
  form(`^(?<place>${PLACE})(?:${DATE})? ?${AGENCY}\\s*(?<dash>${DASH})?`, OPENS_IN_CAPITALS, HAS_AGENCY),
  form(`^(?<place>${PLACE})(?:${DATE})? ?(?<dash>${DASH})`, OPENS_IN_CAPITALS, HAS_DASH),
  form(`^(?<place>${PLACE})${DATE}$`, OPENS_IN_CAPITALS, HAS_DIGIT),
  form(`^(?<place>${MIXED_PLACE})(?:${DATE})? ?${AGENCY}\\s*(?<dash>${DASH})?`, HAS_AGENCY),
  form(`^(?:(?<date>[A-Z][^()—_]{3,30}) )?${AGENCY}\\s*(?<dash>${DASH})`, HAS_AGENCY, HAS_DASH),
];

/** Index of the form that needs a known agency or a date: brackets and a dash follow many a name. */
const MIXED = 3;

/** Words in capitals that open a line without being a place. */
const NO_PLACE =
  /^(?:ADVERTISEMENT|ANALYSIS|BREAKING|CLOSE|CORRECTION|EXCLUSIVE|EXPLAINER|LIVE|LISTEN|NEWS|NOTE|OPINION|PHOTO|PHOTOS|READ|RELATED|UPDATE|VIDEO|WATCH|WORLD)\b/u;

/** The dateline that opens a block, or null. Dash, agency or date must say that it is one. */
export function datelineOf(text: string, block: Span): Dateline | null {
  const opening = text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE));
  if (NO_PLACE.test(opening)) return null;
  const plain = plainLetters(opening);
  for (const [index, { pattern, needs }] of FORMS.entries()) {
    if (!needs.every((need) => need.test(plain))) continue;
    const match = pattern.exec(plain);
    const { place = '', date, agency: house, dash } = match?.groups ?? {};
    if (match === null) continue;
    const agencyAt = house === undefined ? -1 : match[0].lastIndexOf(house);
    const agency = house === undefined ? undefined : opening.slice(agencyAt, agencyAt + house.length);
    const rest = opening.slice(match[0].length).trim();
    const alone = rest === '' && block.end - block.start <= LONGEST_DATELINE;
    const stamp = date === undefined ? null : dateIn(text, block.start + match[0].indexOf(date, place.length), date);
    if (date !== undefined && stamp === null) continue;
    // Without a dash only a known agency, a date, or the end of the line tells a dateline from prose in brackets.
    if (dash === undefined && stamp === null && !alone && !isAgency(agency)) continue;
    if (place === '' && !isAgency(agency)) continue;
    if (index === MIXED && !isAgency(agency) && stamp === null) continue;
    return {
      start: block.start,
      end: block.start + match[0].trimEnd().length,
      place: place === '' ? null : { start: block.start, end: block.start + place.length },
      stamp,
      agency: agency === undefined ? null : { start: block.start + agencyAt, end: block.start + agencyAt + agency.length },
      alone,
    };
  }
  return null;
}

/** A text with every letter and digit outside ASCII as a plain one of its case, which names no day and no month; lengths stay. */
function plainLetters(text: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => {
    const plain = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? '0' : null;
    return plain === null ? character : plain.repeat(character.length);
  });
}

/** The one date that fills the words between place and dash, but for a weekday. */
function dateIn(text: string, start: number, words: string): Stamp | null {
  const stamps = stampsIn(text, { start, end: start + words.length });
  const stamp = stamps[0];
  if (stamp === undefined || stamps.length > 1) return null;
  const left = text.slice(start, stamp.start) + text.slice(stamp.end, start + words.length);
  return /^[\s,.]*(?:\p{L}{3,9}\.?)?[\s,.]*$/u.test(left) ? stamp : null;
}

function isAgency(name: string | undefined): boolean {
  return name !== undefined && AGENCIES.has(name.toLowerCase());
}
