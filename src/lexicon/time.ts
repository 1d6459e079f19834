/**
 * Words of time as data: what each stands for in TIMEX3. All keys are lower case; how they combine is the business of
 * the date rules.
 */

/** Month names and their news abbreviations, with the month's number. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Weekday names and abbreviations, with the ISO number (1 Monday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
  ['mon', 1],
  ['tues', 2],
  ['tue', 2],
  ['wed', 3],
  ['weds', 3],
  ['thurs', 4],
  ['thur', 4],
  ['thu', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Names of months, weekdays and seasons that are also other words: they need a sign that a time is meant. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'august',
  'jan',
  'dec',
  'sun',
  'sat',
  'wed',
  'mon',
  'spring',
  'fall',
]);

export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Parts of the day: TIMEX3 code and the clock minutes they span (a night goes on behind midnight). */
export const DAY_PARTS: ReadonlyMap<string, { readonly code: string; readonly from: number; readonly to: number }> = new Map([
  ['morning', { code: 'MO', from: 5 * 60, to: 12 * 60 }],
  ['forenoon', { code: 'MO', from: 8 * 60, to: 12 * 60 }],
  ['afternoon', { code: 'AF', from: 12 * 60, to: 18 * 60 }],
  ['evening', { code: 'EV', from: 17 * 60, to: 24 * 60 }],
  ['night', { code: 'NI', from: 18 * 60, to: 30 * 60 }],
  ['overnight', { code: 'NI', from: 18 * 60, to: 30 * 60 }],
  ['lunchtime', { code: 'MI', from: 11 * 60 + 30, to: 14 * 60 + 30 }],
]);

/** Where the day begins and ends, told by the light or the meal; as wide as the seasons move them. */
export const DAY_EDGES: ReadonlyMap<string, { readonly code: string; readonly from: number; readonly to: number }> = new Map([
  ['dawn', { code: 'MO', from: 3 * 60, to: 9 * 60 }],
  ['daybreak', { code: 'MO', from: 3 * 60, to: 9 * 60 }],
  ['sunrise', { code: 'MO', from: 3 * 60, to: 9 * 60 }],
  ['first light', { code: 'MO', from: 3 * 60, to: 9 * 60 }],
  ['lunchtime', { code: 'MI', from: 11 * 60 + 30, to: 14 * 60 + 30 }],
  ['sunset', { code: 'EV', from: 15 * 60, to: 23 * 60 }],
  ['sundown', { code: 'EV', from: 15 * 60, to: 23 * 60 }],
  ['dusk', { code: 'EV', from: 15 * 60, to: 23 * 60 }],
  ['nightfall', { code: 'NI', from: 15 * 60, to: 24 * 60 }],
]);

/** Names of clock times, in minutes since midnight. */
export const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['noon', 12 * 60],
  ['midday', 12 * 60],
  ['midnight', 24 * 60],
]);

/**
 * A unit of duration: its ISO 8601 designator (C for centuries as in TIMEX3 practice), the part that it
 * belongs to, and its length in days (mean Gregorian month and year).
 */
export interface TimeUnit {
  readonly name: string;
  readonly designator: string;
  /** How many of what the designator names: a fortnight is two weeks, a decade ten years. */
  readonly times: number;
  readonly clock: boolean;
  readonly days: number;
}

const unit = (name: string, designator: string, days: number, { clock = false, times = 1 } = {}): TimeUnit => ({
  name,
  designator,
  times,
  clock,
  days,
});

/** Mean length of the Gregorian year. */
const YEAR_DAYS = 365.2425;

const UNIT_LIST: readonly TimeUnit[] = [
  unit('second', 'S', 1 / 86_400, { clock: true }),
  unit('minute', 'M', 1 / 1440, { clock: true }),
  unit('hour', 'H', 1 / 24, { clock: true }),
  unit('day', 'D', 1),
  unit('night', 'D', 1),
  unit('weekend', 'WE', 2),
  unit('week', 'W', 7),
  unit('fortnight', 'W', 14, { times: 2 }),
  unit('month', 'M', YEAR_DAYS / 12),
  unit('quarter', 'Q', YEAR_DAYS / 4),
  unit('year', 'Y', YEAR_DAYS),
  unit('decade', 'Y', YEAR_DAYS * 10, { times: 10 }),
  unit('century', 'C', YEAR_DAYS * 100),
  unit('millennium', 'L', YEAR_DAYS * 1000),
];

/** Singulars, plurals and abbreviations of the units. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...UNIT_LIST.flatMap((u): [string, TimeUnit][] => [
    [u.name, u],
    [pluralOf(u.name), u],
  ]),
  ...aliases({ sec: 'second', secs: 'second', min: 'minute', mins: 'minute', hr: 'hour', hrs: 'hour', yr: 'year', yrs: 'year' }),
]);

function pluralOf(name: string): string {
  if (name === 'century') return 'centuries';
  return name === 'millennium' ? 'millennia' : `${name}s`;
}

function aliases(names: Readonly<Record<string, string>>): [string, TimeUnit][] {
  return Object.entries(names).flatMap(([alias, name]): [string, TimeUnit][] =>
    UNIT_LIST.filter((u) => u.name === name).map((u) => [alias, u]),
  );
}

/** Words for a time without a date, as TIMEX3 classes them. */
export const VAGUE: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the other day', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['not long ago', 'PAST_REF'],
  ['some time ago', 'PAST_REF'],
  ['sometime ago', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
]);

/** Words for a repetition and its period. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);
