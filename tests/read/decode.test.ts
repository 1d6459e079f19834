import { describe, expect, test } from 'vitest';
import { DecodingError, decode } from '../../src/read/decode.js';

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};
const TEXT = 'The café in Łódź reopened – after 40 years – on Monday.';
const LATIN = 'The caf\u00e9 reopened \u2013 at last.';

describe('decode', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 little endian with its mark', utf16(TEXT, true, true), TEXT],
    ['UTF-16 big endian with its mark', utf16(TEXT, false, true), TEXT],
    ['UTF-16 little endian without', utf16(TEXT, true, false), TEXT],
    ['UTF-16 big endian without', utf16(TEXT, false, false), TEXT],
    ['Windows-1252', Buffer.from(LATIN.replace('\u2013', '\u0096'), 'latin1'), LATIN],
    [
      'the character set of its HTML',
      Buffer.from('<meta charset="iso-8859-2"><p>\u00a3\u00f3d\u00bc', 'latin1'),
      '<meta charset="iso-8859-2"><p>Łódź',
    ],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, warning: null });
  });

  test('keeps damaged UTF-8 and says where the damage is', () => {
    const bytes = Buffer.concat([Buffer.from('Łódź, '), Buffer.from([0xff]), Buffer.from(' Kraków')]);
    expect(decode(bytes)).toMatchObject({ text: 'Łódź, \ufffd Kraków', warning: { offset: 6 } });
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['white space', Buffer.from(' \n\t\n')],
    ['a byte order mark alone', Buffer.from('\ufeff')],
    ['zeros', new Uint8Array(500)],
    ['noise', Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256)],
    ['a PDF', Buffer.from('%PDF-1.7 and so on')],
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1')],
    ['bytes of no known set', Buffer.from([0x41, 0x81, 0x42, 0x9d])],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(DecodingError);
  });
});
