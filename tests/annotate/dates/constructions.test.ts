import { describe, expect, it } from 'vitest';
import { read, timexes } from './read.js';

/** A sentence (published on Friday 4 July 2025), and the times in it with their values. */
type Row = readonly [sentence: string, ...times: readonly (readonly [words: string, timex: string | null])[]];

const WEEKS: readonly Row[] = [
  ['The jury returns Monday week.', ['Monday week', '2025-07-14']],
  ['The appeal is heard on Tuesday fortnight.', ['Tuesday fortnight', '2025-07-22']],
  ['The pool reopens a week on Saturday.', ['a week on Saturday', '2025-07-12']],
  ['Two weeks today the ban ends.', ['Two weeks today', '2025-07-18']],
  ['The theft was on the Thursday before last.', ['the Thursday before last', '2025-06-26']],
  ['Sales sank the week before last.', ['the week before last', '2025-W25']],
  ['The bridge opens the year after next.', ['the year after next', '2027']],
  ['The inquiry sits in the week of 21 July.', ['the week of 21 July', '2025-W30']],
  ['Orders fell in the week ending 28 June 2025.', ['the week ending 28 June 2025', '2025-W26']],
  ['It starts in the week commencing Monday 7 July.', ['the week commencing Monday 7 July', '2025-W28']],
  ['The fair is on the second Sunday of May 2026.', ['the second Sunday of May 2026', '2026-05-10']],
  ['They voted on the last Friday in June.', ['the last Friday in June', '2025-06-27']],
  ['It poured in the first week of June.', ['the first week of June', '2025-06-01/2025-06-09']],
  ['The second half of June was dry.', ['The second half of June', '2025-06-16/2025-06-30']],
  ['It was dry in the last two weeks of May 2024.', ['the last two weeks of May 2024', '2024-05-18/2024-05-31']],
  ['He left on the 2nd of this month.', ['the 2nd of this month', '2025-07-02']],
  ['It was ten years ago this week.', ['ten years ago this week', '2015-W27']],
  ['On this day in 1990 it sank.', ['this day in 1990', '1990-07-04']],
  ['They meet on the first Tuesday of every month.', ['the first Tuesday of every month', 'P1M']],
  ['Boats sail every other day.', ['every other day', 'P2D']],
  ['Trams stop at weekends.', ['weekends', 'XXXX-WXX-WE']],
];

const HOURS: readonly Row[] = [
  ['The lane is shut between 5 and 6 pm.', ['5', '2025-07-04T17:00'], ['6 pm', '2025-07-04T18:00']],
  ['Polls ran from 11 to 1pm.', ['11', '2025-07-04T11:00'], ['1pm', '2025-07-04T13:00']],
  ['They woke just after 2.15am on Sunday.', ['just after 2.15am', '2025-06-29T02:15'], ['Sunday', '2025-06-29']],
  ['She was called at eight on Monday morning.', ['eight on Monday morning', '2025-06-30T08:00']],
  ['The row began at half seven.', ['half seven', '2025-07-04T07:30']],
  ["It hit around 11 o'clock at night.", ["around 11 o'clock at night", '2025-07-04T23:00']],
  ['Troops moved at dawn on Thursday.', ['dawn on Thursday', '2025-07-03TMO']],
  ['By dusk they had gone.', ['dusk', null]],
  ['Kick-off is at 3pm on Saturday.', ['3pm', '2025-07-05T15:00'], ['Saturday', '2025-07-05']],
  [
    'It lifted off at 8:45 p.m. EDT (0045 GMT on July 1).',
    ['8:45 p.m. EDT', '2025-06-30T20:45'],
    ['0045 GMT', '2025-07-01T00:45'],
    ['July 1', '2025-07-01'],
  ],
  ['Snow is forecast for Sunday.', ['Sunday', '2025-07-06']],
  ['They fled in the wee hours of Thursday.', ['the wee hours of Thursday', '2025-07-03']],
];

const PERIODS: readonly Row[] = [
  ['Revenue in Q3 FY24 doubled.', ['Q3 FY24', '2024-Q3']],
  ['Sales in 3Q25 were flat.', ['3Q25', '2025-Q3']],
  ['Margins slid in H1 2025.', ['H1 2025', '2025-H1']],
  ['Profit in the third quarter of fiscal 2024 fell.', ['the third quarter of fiscal 2024', '2024-Q3']],
  ['Exports grew in FY2024-25.', ['FY2024-25', '2024/2025']],
  ['Exports grew in FY25.', ['FY25', '2025']],
  ['They won the 23/24 season.', ['the 23/24', '2023/2024']],
  ['The June quarter was weak.', ['The June quarter', '2025-Q2']],
  ['It was the best of the 2023 calendar year.', ['2023 calendar year', '2023']],
  ['It is ready by end-March.', ['end-March', '2026-03']],
  ['It is ready in early-to-mid 2027.', ['early-to-mid 2027', '2027']],
  ['Snow fell in the winter of 2022-23.', ['the winter of 2022-23', '2022-WI']],
  ['It was the sound of the early Eighties.', ['early Eighties', '198']],
];

const NAMED: readonly Row[] = [
  ['The shop shut on Easter Monday 2024.', ['Easter Monday 2024', '2024-04-01']],
  ['They marched on Whit Monday 2025.', ['Whit Monday 2025', '2025-06-09']],
  ['Prices rose before Ramadan.', ['Ramadan', null]],
  ['It was held on Remembrance Sunday.', ['Remembrance Sunday', '2024-11-10']],
  ["It was held on St. George's Day.", ["St. George's Day", '2025-04-23']],
  ['He watched on Super Bowl Sunday.', ['Super Bowl Sunday', null]],
  ['The January 6 rioters were freed.', ['January 6', '2021-01-06']],
  ['The 26/11 attacks shook the city.', ['26/11', '2008-11-26']],
];

const LENGTHS: readonly Row[] = [
  ['They waited for three-and-a-half hours.', ['three-and-a-half hours', 'PT3H30M']],
  ['It took between two and three weeks.', ['between two and three weeks', 'P3W']],
  ['It took upwards of six hours.', ['upwards of six hours', 'PT6H']],
  ["They are back in two weeks' time.", ["two weeks' time", '2025-W29']],
  ['The day before, she had resigned.', ['The day before', '2025-07-03']],
  ['Ten years on, the dam leaks.', ['Ten years on', null]],
  ['The other day he sang.', ['The other day', 'PAST_REF']],
];

describe.each([
  ['weeks and weekdays', WEEKS],
  ['hours', HOURS],
  ['periods of business', PERIODS],
  ['named days', NAMED],
  ['lengths', LENGTHS],
] as const)('%s', (_, rows) => {
  for (const [sentence, ...times] of rows) {
    it(sentence, () => expect(timexes(sentence)).toEqual(times));
  }
});

describe('what a count leaves open', () => {
  it.each([
    ['It sank more than six years ago.', null, '2019-12-31'],
    ['It sank over a year ago.', null, '2024-12-31'],
    ['It sank less than a year ago.', '2024-01-01', null],
    ['It sank six years ago.', '2019-01-01', '2019-12-31'],
  ])('%s', (sentence, from, to) => {
    const value = read(sentence).mentions[0]?.value;
    const day = (of: number | null) => (of === null ? null : new Date(of * 86_400_000).toISOString().slice(0, 10));
    expect(value?.kind === 'date' ? [day(value.from), day(value.to)] : []).toEqual([from, to]);
  });
});

describe('what is no time', () => {
  it.each([
    ['The dawn of a new era came.'],
    ['He ate at half five restaurants.'],
    ['They won by half six goals.'],
    ['Sheffield Wednesday won.'],
    ['The Sunday Times wrote it.'],
    ['The Good Friday Agreement holds.'],
    ['The Easter Bunny hopped.'],
    ['H1N1 spread and an H1-B visa lapsed.'],
    ['Call 555-12-34 or 020-7946-0958.'],
    ['One day he will sing.'],
    ['She is in her early twenties.'],
    ['He scored in the second half of the match.'],
    ['Vision 2030 is a plan.'],
    ['They work 24/7.'],
    ['They sang of weekends gone.'],
  ])('%s', (sentence) => {
    expect(timexes(sentence)).toEqual([]);
  });
});
