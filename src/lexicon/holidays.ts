/**
 * A yearly day: fixed, the nth weekday of a month, or days from Easter. `moving`: its day hangs on the moon, on the country or
 * on a yearly decision, so that its name alone dates nothing.
 */
export type Holiday =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'moving' };

/** Month and day. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "new year's": [1, 1],
  'burns night': [1, 25],
  'australia day': [1, 26],
  'groundhog day': [2, 2],
  'waitangi day': [2, 6],
  "valentine's day": [2, 14],
  "st david's day": [3, 1],
  "international women's day": [3, 8],
  "st patrick's day": [3, 17],
  "april fools' day": [4, 1],
  "april fool's day": [4, 1],
  'earth day': [4, 22],
  "st george's day": [4, 23],
  'anzac day': [4, 25],
  'may day': [5, 1],
  'cinco de mayo': [5, 5],
  've day': [5, 8],
  juneteenth: [6, 19],
  'midsummer day': [6, 24],
  'canada day': [7, 1],
  'bastille day': [7, 14],
  'mandela day': [7, 18],
  'gandhi jayanti': [10, 2],
  halloween: [10, 31],
  "all saints' day": [11, 1],
  "all souls' day": [11, 2],
  'guy fawkes night': [11, 5],
  'bonfire night': [11, 5],
  'remembrance day': [11, 11],
  'veterans day': [11, 11],
  'armistice day': [11, 11],
  "st andrew's day": [11, 30],
  'world aids day': [12, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
};

/** Month, ISO weekday, which one of the month (-1 the last), and days behind it. */
const NTH: Readonly<Record<string, readonly [month: number, weekday: number, nth: number, plus?: number]>> = {
  'martin luther king jr. day': [1, 1, 3],
  'martin luther king jr day': [1, 1, 3],
  'martin luther king day': [1, 1, 3],
  'mlk day': [1, 1, 3],
  "presidents' day": [2, 1, 3],
  'presidents day': [2, 1, 3],
  'memorial day': [5, 1, -1],
  'labor day': [9, 1, 1],
  'columbus day': [10, 1, 2],
  "indigenous peoples' day": [10, 1, 2],
  'election day': [11, 1, 1, 1],
  'remembrance sunday': [11, 7, 2],
  'thanksgiving day': [11, 4, 4],
  thanksgiving: [11, 4, 4],
  'black friday': [11, 4, 4, 1],
  'cyber monday': [11, 4, 4, 4],
  'giving tuesday': [11, 4, 4, 5],
};

/** Days from Easter Sunday. */
const FROM_EASTER: Readonly<Record<string, number>> = {
  'shrove tuesday': -47,
  'pancake day': -47,
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'holy thursday': -3,
  'good friday': -2,
  'holy saturday': -1,
  'easter saturday': -1,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
  'easter tuesday': 2,
  'ascension day': 39,
  'whit sunday': 49,
  pentecost: 49,
  'whit monday': 50,
  'pentecost monday': 50,
};

const MOVING: readonly string[] = [
  'ramadan',
  'ramzan',
  'eid',
  'eid al-fitr',
  'eid ul-fitr',
  'eid-ul-fitr',
  'eid al-adha',
  'eid ul-adha',
  'eid-ul-adha',
  'ashura',
  'diwali',
  'deepavali',
  'holi',
  'dussehra',
  'navratri',
  'durga puja',
  'ganesh chaturthi',
  'raksha bandhan',
  'onam',
  'passover',
  'purim',
  'yom kippur',
  'rosh hashanah',
  'hanukkah',
  'sukkot',
  'nowruz',
  'lunar new year',
  'chinese new year',
  'orthodox easter',
  'orthodox christmas',
  'independence day',
  'republic day',
  'labour day',
  "mother's day",
  'mothering sunday',
  "father's day",
  'mardi gras',
  'super tuesday',
  'super bowl sunday',
];

const NAMED: readonly (readonly [string, Holiday])[] = [
  ...Object.entries(FIXED).map(([name, [month, day]]): [string, Holiday] => [name, { kind: 'fixed', month, day }]),
  ...Object.entries(NTH).map(([name, [month, weekday, nth, plus = 0]]): [string, Holiday] => [
    name,
    { kind: 'nth', month, weekday, nth, plus },
  ]),
  ...Object.entries(FROM_EASTER).map(([name, plus]): [string, Holiday] => [name, { kind: 'easter', plus }]),
  ...MOVING.map((name): [string, Holiday] => [name, { kind: 'moving' }]),
];

/** Days that English news names instead of dating. Lower case; saints with and without the dot. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map(
  NAMED.flatMap(([name, holiday]): (readonly [string, Holiday])[] =>
    name.startsWith('st ')
      ? [
          [name, holiday],
          [name.replace('st ', 'st. '), holiday],
        ]
      : [[name, holiday]],
  ),
);
