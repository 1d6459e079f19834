import { describe, expect, it } from 'vitest';
import { read, timexes } from './read.js';

/** A sentence (published on Friday 4 July 2025), and the times in it with their values. */
type Row = readonly [sentence: string, ...times: readonly (readonly [words: string, timex: string | null])[]];

const CALENDAR: readonly Row[] = [
  ['The dam was opened on 14 March 2019.', ['14 March 2019', '2019-03-14']],
  ['The dam was opened on March 14, 2019, by the mayor.', ['March 14, 2019', '2019-03-14']],
  ['It arrived on Sept. 16 in a crate.', ['Sept. 16', '2024-09-16']],
  ['The vote was held on the 20th of October 2021.', ['the 20th of October 2021', '2021-10-20']],
  ['They met on the first of June.', ['the first of June', '2025-06-01']],
  ['Log entry 2025-07-03 is missing.', ['2025-07-03', '2025-07-03']],
  ['It was signed on 3/14/2024 in Austin.', ['3/14/2024', '2024-03-14']],
  ['It was signed on 31.12.2024 in Bern.', ['31.12.2024', '2024-12-31']],
  ['The fair ran from 3-5 June 2024.', ['3-5 June 2024', '2024-06-03/2024-06-05']],
  ['He was jailed in April 2025.', ['April 2025', '2025-04']],
  ['She has lived there since 2022.', ['2022', '2022']],
  ['The mill ran in the 1980s.', ['the 1980s', '198']],
  ['A law of the 21st century was needed.', ['the 21st century', '20']],
  ['The war of 1979-1989 left its mark.', ['1979-1989', '1979/1989']],
  ['In nineteen eighty-four the pit closed.', ['nineteen eighty-four', '1984']],
  ['Its 2003 designation was lifted.', ['2003', '2003']],
  ['Profit fell in fiscal 2016.', ['fiscal 2016', '2016']],
  ['Sales rose in the third quarter of 2024.', ['the third quarter of 2024', '2024-Q3']],
  ['Sales rose in Q3 2024.', ['Q3 2024', '2024-Q3']],
  ['Output fell in the first half of 2024.', ['the first half of 2024', '2024-H1']],
  ['It burned in late summer 2021.', ['late summer 2021', '2021-SU']],
  ['It burned in the summer of 2021.', ['the summer of 2021', '2021-SU']],
  ['It is due by the end of 2027.', ['the end of 2027', '2027']],
  ['Talks began in mid-April 2025.', ['mid-April 2025', '2025-04']],
  ['The town was founded about 2200 BC.', ['about 2200 BC', 'BC2200']],
  ["It closed in '98.", ["'98", '1998']],
  ["The summer of '68 was hot.", ["The summer of '68", '1968-SU']],
  ['It stood in the 19th and 20th centuries.', ['the 19th and 20th centuries', '18/19']],
  ['It fell in the last half of the 1980s.', ['the 1980s', '198']],
  ['The 9/11 attacks changed it.', ['9/11', '2001-09-11']],
  ['The Sept. 11 attacks changed it.', ['Sept. 11', '2001-09-11']],
  ['It opened on Sept. 11 in Bern.', ['Sept. 11', '2024-09-11']],
  ['They sang on Christmas Eve.', ['Christmas Eve', '2024-12-24']],
  ['They marched on Good Friday 2025.', ['Good Friday 2025', '2025-04-18']],
  ['The rules apply on the first day of 2027.', ['the first day of 2027', '2027-01-01']],
  ['It shut on the last day of February 2024.', ['the last day of February 2024', '2024-02-29']],
  ['It shut on 3 May and 5 June 2019.', ['3 May', '2019-05-03'], ['5 June 2019', '2019-06-05']],
  ['It shut in June 2019 and again in August.', ['June 2019', '2019-06'], ['August', '2019-08']],
  ['It shut in June 2019 and again in March.', ['June 2019', '2019-06'], ['March', '2025-03']],
  ['Profit fell in the first quarter ended 30 June 2024.', ['the first quarter', '2024-Q1'], ['30 June 2024', '2024-06-30']],
  ['The bus fell on the evening of 2 July.', ['the evening of 2 July', '2025-07-02TEV']],
  ['It fell on the night of Friday, 30 May.', ['the night of Friday, 30 May', '2025-05-30TNI']],
  ['THE BRIDGE FELL ON 12 MAY 2025.', ['12 MAY 2025', '2025-05-12']],
];

const RELATIVE: readonly Row[] = [
  ['The minister spoke on Thursday.', ['Thursday', '2025-07-03']],
  ['The minister will speak on Thursday.', ['Thursday', '2025-07-10']],
  ['The court is to rule on Monday.', ['Monday', '2025-07-07']],
  ['The minister spoke on Friday.', ['Friday', '2025-07-04']],
  ['The minister spoke last Friday.', ['last Friday', '2025-06-27']],
  ['The minister speaks next Tuesday.', ['next Tuesday', '2025-07-08']],
  ['The ship could sail as early as Sunday.', ['Sunday', '2025-07-06']],
  ['It was found on Tuesday last week.', ['Tuesday last week', '2025-06-24']],
  ['He resigned yesterday and leaves tomorrow.', ['yesterday', '2025-07-03'], ['tomorrow', '2025-07-05']],
  ['It happened last year.', ['last year', '2024']],
  ['It happened earlier this month.', ['earlier this month', '2025-07']],
  ['It happened last week.', ['last week', '2025-W26']],
  ['They will meet next month.', ['next month', '2025-08']],
  ['She left two years ago.', ['two years ago', '2023']],
  ['She left half a century ago.', ['half a century ago', '1975']],
  ['Two days later he left.', ['Two days later', null]],
  ['It sails in June 2026. A second boat follows later in the year.', ['June 2026', '2026-06'], ['later in the year', '2026']],
  ['They rallied to win the cup on Wednesday.', ['Wednesday', '2025-07-02']],
  ['They agreed to play for the cup on Wednesday.', ['Wednesday', '2025-07-09']],
  ['In the 12 months through March it rose.', ['the 12 months', 'P12M'], ['March', '2025-03']],
  ['These days he rests.', ['These days', 'PRESENT_REF']],
  ['She left three weeks ago.', ['three weeks ago', '2025-W24']],
  ['He fell ill on 3 May. Two days later he died.', ['3 May', '2025-05-03'], ['Two days later', '2025-05-05']],
  ['The strike began on 3 May. The previous day talks had failed.', ['3 May', '2025-05-03'], ['The previous day', '2025-05-02']],
  ['Profit rose in the second quarter to $5m, from $4m a year earlier.', ['the second quarter', '2025-Q2'], ['a year earlier', '2024-Q2']],
  ['He joined in July last year.', ['July last year', '2024-07']],
  ["This year's first quarter was weak.", ["This year's first quarter", '2025-Q1']],
  ['Profit fell in the April-June quarter.', ['the April-June quarter', '2025-Q2']],
  ["It is too late to undo Sunday's result.", ['Sunday', '2025-06-29']],
  ['Send the receipt by December 31.', ['December 31', '2025-12-31']],
  ['They count on being finished by March.', ['March', '2026-03']],
  ['They are now abroad.', ['now', 'PRESENT_REF']],
  ['The ministers meet in Vienna on Monday.', ['Monday', '2025-07-07']],
  ['The envoy is flying to Oslo on Tuesday.', ['Tuesday', '2025-07-08']],
  ['The two sides did not meet on Monday.', ['Monday', '2025-06-30']],
  ['The council has met since on Monday.', ['Monday', '2025-06-30']],
  ['The permit had been due to expire on Tuesday.', ['Tuesday', '2025-07-01']],
  ['They wish to sell it under a February agreement.', ['February', '2025-02']],
  [
    'It returns in September 2071. The agency said on Thursday that it may strike in that year.',
    ['September 2071', '2071-09'],
    ['Thursday', '2025-07-03'],
    ['that year', '2071'],
  ],
  ['It was built about 4,200 years ago.', ['about 4,200 years ago', 'BC2176']],
  ['They recently moved.', ['recently', 'PAST_REF']],
];

const BOUNDS: readonly (readonly [sentence: string, ...bounds: readonly (string | null)[]])[] = [
  ['He has ruled since 2022.', 'since'],
  ['It must be paid by Friday.', 'until'],
  ['It stays shut until 12 August.', 'until'],
  ['It was sold before 2010.', 'before'],
  ['It was sold after May 2010.', 'after'],
  ['They drive a pre-1990 car.', 'before'],
  ['It is a post-2015 plan.', 'after'],
  ['The ban applies from May 20.', 'since'],
  ['Cars of 2021 through 2023 are called back.', 'since', 'until'],
  ['He was mayor from 1989 to 1995.', 'since', 'until'],
  ['The curfew holds between 8 pm and 5 am.', 'since', 'until'],
  ['It was hit by the 2024 floods.', null],
  ['They talked through the night.', null],
  ['Shares are up from last year.', null],
  ["They were hurt by Friday's blast.", null],
];

const CLOCK: readonly Row[] = [
  ['It struck at 9.40pm on Tuesday.', ['9.40pm', '2025-07-01T21:40'], ['Tuesday', '2025-07-01']],
  ['It struck at 9 a.m. Tuesday.', ['9 a.m. Tuesday', '2025-07-01T09:00']],
  ['It struck at 23.42 Italian time on 2 July.', ['23.42 Italian time', '2025-07-02T23:42'], ['2 July', '2025-07-02']],
  ['It struck at 4:42 p.m. Central time on Monday.', ['4:42 p.m. Central time', '2025-06-30T16:42'], ['Monday', '2025-06-30']],
  ['It struck at 6.52 this morning.', ['6.52 this morning', '2025-07-04T06:52']],
  ['Gates closed at noon on Wednesday.', ['noon', '2025-07-02T12:00'], ['Wednesday', '2025-07-02']],
  ['They spoke on Monday evening.', ['Monday evening', '2025-06-30TEV']],
  ['They spoke last night.', ['last night', '2025-07-03TNI']],
  ['The noise at twenty past five on Monday woke them.', ['twenty past five', '2025-06-30T05:20'], ['Monday', '2025-06-30']],
  ['They played on Wednesday night and ended at 12:47 a.m.', ['Wednesday night', '2025-07-02TNI'], ['12:47 a.m.', '2025-07-03T00:47']],
  [
    'A curfew from 8 p.m. to 5 a.m. holds until 14 July.',
    ['8 p.m.', '2025-07-04T20:00'],
    ['5 a.m.', '2025-07-05T05:00'],
    ['14 July', '2025-07-14'],
  ],
  ['The noise at half past six on Monday woke them.', ['half past six', '2025-06-30T06:30'], ['Monday', '2025-06-30']],
];

const LENGTHS: readonly Row[] = [
  ['They waited for twenty years.', ['twenty years', 'P20Y']],
  ['A two-week strike hit the port.', ['two-week', 'P2W']],
  ['It lasted two and a half years.', ['two and a half years', 'P2Y6M']],
  ['It lasted an hour and a half.', ['an hour and a half', 'PT1H30M']],
  ['It lasted half an hour.', ['half an hour', 'PT30M']],
  ['It lasted at least 72 hours.', ['at least 72 hours', 'PT72H']],
  ['The temple stood for 42 centuries.', ['42 centuries', 'P42C']],
  ['It took several months.', ['several months', 'PXM']],
  ['They queued for hours.', ['hours', 'PTXH']],
  ['Output fell over the past two decades.', ['the past two decades', 'P20Y']],
  ['Boats leave every two weeks.', ['every two weeks', 'P2W']],
  ['Boats leave every Thursday.', ['every Thursday', 'XXXX-WXX-4']],
  ['Boats leave on Mondays.', ['Mondays', 'XXXX-WXX-1']],
  ['The ferry sails three times a week.', ['a week', 'P1W']],
  ['The ferry sails daily.', ['daily', 'P1D']],
];

describe.each([
  ['calendar dates', CALENDAR],
  ['relative dates', RELATIVE],
  ['clock times', CLOCK],
  ['lengths and repetitions', LENGTHS],
] as const)('%s', (_, rows) => {
  for (const [sentence, ...times] of rows) {
    it(sentence, () => expect(timexes(sentence)).toEqual(times));
  }
});

describe('what a time opens', () => {
  for (const [sentence, ...bounds] of BOUNDS) {
    it(sentence, () => {
      const values = read(sentence).mentions.flatMap(({ value }) => (value.kind === 'date' ? [value] : []));
      expect(values.map((value) => value.bound)).toEqual(bounds);
      const open = values.filter(({ bound }) => bound !== null);
      expect(open.every(({ from, to, timexType }) => (from === null) !== (to === null) || timexType === 'time')).toBe(true);
    });
  }
});

describe('zones', () => {
  it.each([
    ['It struck at 9.40pm local time (1840 GMT) on Tuesday.', [180, 0]],
    ['It struck at 2142 GMT (5:42 p.m. EDT) on Tuesday.', [0, -240]],
    ['It struck at 23.42 Italian time on 2 July.', [120]],
    ['It struck at 23.42 Italian time on 2 January.', [60]],
    ['It struck at 4:42 p.m. Central time on 2 January.', [-360]],
    ['It struck at 6:45 pm (Paris) on 2 July.', [120]],
    ['It struck at 6:45 pm in Paris on 2 July.', [120]],
    ['It struck at 6:45 pm in central Paris on 2 July.', [null]],
    ['It fell between 00:45 and 05:00 UTC on 2 July.', [0, 0]],
    ['It struck at 6:45 pm on 2 July.', [null]],
  ])('%s', (sentence, offsets) => {
    const clocks = read(sentence).mentions.flatMap(({ value }) =>
      value.kind === 'date' && value.clock !== null ? [value.clock.offset] : [],
    );
    expect(clocks).toEqual(offsets);
  });
});

describe('what is no time', () => {
  it.each([
    ['You may leave the room.'],
    ['They march on the capital.'],
    ['Prices fall and the sun shines on a spring of water.'],
    ['It held 2,082 tonnes and 1900 people.'],
    ['Resolution 1973 was passed by 14 votes.'],
    ['A 44-year-old driver was hurt.'],
    ['She is 12 years old.'],
    ['Three-quarters of the crop was lost, a quarter of it to hail.'],
    ['It moves at 40 kilometres an hour.'],
    ['He won 6.52 percent and a ratio of 3:1.'],
    ['He ran it in 2:19:07 and beat her.'],
    ['The second man came third.'],
    ['Flight 1549 cost $2025 a seat.'],
    ['The rock is known as 2031 QX7.'],
    ['They sat in the sun with Theresa May.'],
    ['A 5 min read'],
    ['It can store 32 gigawatt-hours of power.'],
    ['It was a long winter coat.'],
    ['They fear the winter vomiting bug.'],
    ['More rain fell than in a normal February.'],
    ['He told USA TODAY that he was well.'],
    ['The show, called This Week, was shut.'],
    ['It counted from ten to five.'],
    ['The hall has 1520 sq m of floor.'],
  ])('%s', (sentence) => {
    expect(timexes(sentence)).toEqual([]);
  });
});

describe('without a date of publication', () => {
  const rows: readonly Row[] = [
    ['It closed on Thursday.', ['Thursday', 'XXXX-WXX-4']],
    ['It closed on 23 October.', ['23 October', 'XXXX-10-23']],
    ['It closed last year.', ['last year', null]],
    ['It closed in May 2020.', ['May 2020', '2020-05']],
  ];
  for (const [sentence, ...times] of rows) {
    it(sentence, () => expect(timexes(sentence, null)).toEqual(times));
  }
});
