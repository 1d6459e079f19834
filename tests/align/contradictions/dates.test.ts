import { describe, expect, test } from 'vitest';
import { found, type Row } from './found.js';

describe('dates of one act', () => {
  test.each<Row>([
    ['once-on', 'The blaze that began on 2 May 2026 is out.', 'The fire started on Sunday, 3 May 2026, in a barn.'],
    ['once-on', 'The lighthouse was built in 1936.', 'The lighthouse, opened in 1963, is white.'],
    ['once-on', 'The ferry sank on 14 May 2019 off Bergen.', 'The ferry, which went under on 14 May 2018, was new.'],
    ['once-on', 'The hackers broke in on 9 April 2026.', 'The thieves got in on 19 April 2026.'],
    ['once-on', 'The library will close on 8 June 2026.', 'The library closes on 6 June 2026.'],
    ['once-at', 'The storm came ashore at 3.10 am local time.', 'The storm made landfall at 5.40 am local time near Bergen.'],
    [
      'once-at',
      'The comet will make its closest approach to Harbour Town at 2130 GMT.',
      'The comet will be closest to Harbour Town at 9.30 pm EDT.',
    ],
    ['last-done', 'The lift was last repaired in March 2022.', 'The owner said the lift had been repaired in May 2024.'],
    ['last-done', 'The lift was last inspected in 2022.', 'The lift passed an inspection in May 2024.'],
    ['two-spans', 'The council set a curfew from 8 pm to 6 am.', 'The town is under curfew between 9 pm and 6 am.'],
    [
      'two-spans',
      'The recall covers cars of model years 2018 to 2020.',
      'The recall covers vehicles from the model years 2018 through 2021.',
    ],
  ])('%s: “%s” against “%s”', (rule, one, other) => {
    expect(found(rule, one, other)).toMatchObject([{ verdict: 'conflict', severity: 'error' }]);
  });

  test.each<Row>([
    ['once-on', 'The blaze that began on 2 May 2026 is out.', 'The search started on Sunday, 3 May 2026.'],
    ['once-on', 'The lighthouse was built in 1936.', 'The lighthouse was opened in 1937.'],
    ['once-on', 'The lighthouse was built in 1936.', 'The lighthouse was built in 1891.'],
    ['once-on', 'The ferry sank on 14 May 2019.', 'A ferry sank on 14 May 2018, another ferry sank on 14 May 2019.'],
    ['once-on', 'The market closed at 81 on 2 May 2026.', 'The market closed at 82 on 3 May 2026.'],
    ['once-on', 'The library will close on 8 June 2026.', 'The library may close on 6 June 2026.'],
    ['once-on', 'Bergen, 2 May 2026 (Agency) - The fire began.', 'The fire began on 1 May 2026.'],
    ['once-at', 'The comet makes its closest approach at 2130 GMT.', 'It will be closest at 5.30 pm EDT.'],
    ['once-at', 'The storm came ashore at 3.10 am local time.', 'The storm made landfall at about 3 am local time.'],
    ['once-at', 'The storm came ashore at 0310 GMT.', 'The storm made landfall at 5.10 am local time.'],
    ['last-done', 'The lift was last repaired in March 2022.', 'The lift had been repaired in May 2021.'],
    ['last-done', 'The lift was last inspected in 2022.', 'The bridge was inspected in May 2024.'],
    ['last-done', 'The lift was last used by the owner in 2022.', 'The lift was used in May 2024.'],
    ['two-spans', 'The council set a curfew from 8 pm to 6 am.', 'The baths are open from 9 pm to 6 am.'],
    ['two-spans', 'The council set a curfew from 8 pm to 6 am.', 'The curfew is to run from 9 pm to 5 am.'],
    ['two-spans', 'The recall covers cars of model years 2018 to 2020.', 'It covers cars of the model years 2018 to 2020.'],
  ])('%s: nothing in “%s” beside “%s”', (rule, one, other) => {
    expect(found(rule, one, other)).toEqual([]);
  });

  test('a plan that a later article moves is no conflict', () => {
    const days = ['2026-05-01', '2026-05-04'] as const;
    expect(found('once-on', 'The library will close on 6 June 2026.', 'The library will close on 8 June 2026.', days)).toEqual([]);
  });
});
