import { describe, expect, test } from 'vitest';
import { datelineOf } from '../../src/read/dateline.js';

const read = (text: string) => datelineOf(text, { start: 0, end: text.length });

describe('datelineOf', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['QUAYSIDE / NORTHPORT May 9, 2026', 'QUAYSIDE / NORTHPORT', '2026-05-09', null],
    ['QUAYSIDE (Coast Wire) — The wall broke.', 'QUAYSIDE', null, 'Coast Wire'],
    ['QUAYSIDE, Norfolk -- The wall broke.', 'QUAYSIDE, Norfolk', null, null],
    ['PORT ROYAL, S.C. — The wall broke.', 'PORT ROYAL, S.C.', null, null],
    ['QUAYSIDE, Saturday 9 May 2026 (Coast Wire)', 'QUAYSIDE', '2026-05-09', 'Coast Wire'],
    ['QUAYSIDE, May 9 (Coast Wire) - The wall broke.', 'QUAYSIDE', '--05-09', 'Coast Wire'],
    ['QUAYSIDE, May 9, 2026 /Wire/ -- The wall broke.', 'QUAYSIDE', '2026-05-09', 'Wire'],
    ['QUAYSIDE _ The wall broke.', 'QUAYSIDE', null, null],
    ['Quayside, Norfolk (AP) — The wall broke.', 'Quayside, Norfolk', null, 'AP'],
    ['May 9 (Reuters) - The wall broke.', null, '--05-09', 'Reuters'],
    ['(Reuters) - The wall broke.', null, null, 'Reuters'],
    ['MÁLAGA, España, May 9 (Agência Ótima) — The wall broke.', 'MÁLAGA, España', '--05-09', 'Agência Ótima'],
  ])('reads %s', (text, place, day, agency) => {
    const dateline = read(text);
    const slice = (span: { start: number; end: number } | null | undefined) => (span ? text.slice(span.start, span.end) : null);
    expect([slice(dateline?.place), dateline?.stamp?.value ?? null, slice(dateline?.agency)]).toEqual([place, day, agency]);
  });

  test.each([
    'The wall broke in two places.',
    'NATO (the alliance of 32 states) met on Monday.',
    'AN old wall — it had stood for years — broke.',
    'Quayside – what we know so far',
    'WATCH — The moment the wall broke',
    'The Coast Guard (CG) - once a small force - has grown.',
    'A (B) — c',
    'WALL BREAKS',
    '',
  ])('finds none in %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
