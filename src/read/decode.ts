/** Text of a file without its byte order mark; `warning` says what had to be guessed or given up. */
export interface DecodedText {
  readonly text: string;
  readonly warning: DecodingWarning | null;
}

/** A place in the text (UTF-16 code units) and what is wrong there, in words for people. */
export interface DecodingWarning {
  readonly message: string;
  readonly offset: number;
}

/** The bytes are no text that can be read; the message says why, in words for people. */
export class DecodingError extends Error {
  override readonly name = 'DecodingError';
}

/** Bytes looked at to tell text from data, and UTF-16 by its zeros. */
const PROBE = 4_096;
/** Part of every second byte that must be zero in UTF-16 of mostly Latin text. */
const UTF16_ZEROS = 0.4;
/** Part of the bytes that may be control characters in text. */
const CONTROL_SHARE = 0.05;
/** Bytes that Windows-1252 leaves without a character. */
const UNDEFINED_IN_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const KNOWN_FORMATS: readonly { readonly opening: string; readonly name: string }[] = [
  { opening: '%PDF-', name: 'a PDF' },
  { opening: 'PK\u0003\u0004', name: 'a ZIP archive or an office document' },
  { opening: '\u00d0\u00cf\u0011\u00e0', name: 'an office document' },
  { opening: '\u0089PNG', name: 'a picture' },
  { opening: '\u00ff\u00d8\u00ff', name: 'a picture' },
  { opening: 'GIF8', name: 'a picture' },
  { opening: '\u001f\u008b', name: 'a gzip archive' },
  { opening: '{\\rtf', name: 'an RTF document' },
];

/**
 * Decodes a file: UTF-8, UTF-16 with or without its mark, the character set that an HTML page states, else Windows-1252.
 * UTF-8 with damaged places is kept as such and says where the first one is.
 * @throws DecodingError for empty and binary files and bytes that are text in none of these
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new DecodingError('the file is empty');
  const format = KNOWN_FORMATS.find(({ opening }) => [...opening].every((character, i) => bytes[i] === character.charCodeAt(0)));
  if (format !== undefined) throw new DecodingError(`the file is ${format.name}, not text`);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') throw new DecodingError('the file is empty');
  return decoded;
}

function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), warning: null };
  if (isBinary(bytes)) throw new DecodingError('the file is binary data, not text');
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, warning: null };
  const stated = statedCharset(bytes);
  const asStated = stated === null ? null : decodedAs(stated, bytes);
  if (asStated !== null) return { text: asStated, warning: null };
  const lossy = new TextDecoder('utf-8').decode(bytes);
  if (isDamagedUtf8(lossy)) {
    return { text: lossy, warning: { message: 'some bytes are not valid UTF-8 and could not be read', offset: lossy.indexOf('\ufffd') } };
  }
  if (bytes.some((byte) => UNDEFINED_IN_1252.has(byte))) throw new DecodingError('the file is not text in UTF-8, UTF-16 or Windows-1252');
  return { text: withTypography(new TextDecoder('windows-1252').decode(bytes)), warning: null };
}

/** Decodes, or null where a byte does not fit or the name is of no character set. */
function decodedAs(charset: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withTypography(text) : text;
  } catch {
    return null;
  }
}

/** Bytes 0x80 to 0x9f of Windows-1252 (encoding.spec.whatwg.org/index-windows-1252.txt), a space where there is none. */
const TYPOGRAPHY = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Puts in the typographic characters that Node's decoder leaves as C1 controls in some versions (nodejs/node issue 56542). */
function withTypography(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => TYPOGRAPHY.charAt(control.charCodeAt(0) - 0x80));
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, PROBE) >> 1;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) first += 1;
    if (bytes[2 * i + 1] === 0) second += 1;
  }
  if (second > pairs * UTF16_ZEROS && first <= pairs * CONTROL_SHARE) return 'utf-16le';
  if (first > pairs * UTF16_ZEROS && second <= pairs * CONTROL_SHARE) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE);
  let control = 0;
  for (const byte of probe) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) control += 1;
  }
  return control > probe.length * CONTROL_SHARE;
}

/** Whether most of what lies outside ASCII was valid UTF-8: then the rest is damage, not another character set. */
function isDamagedUtf8(lossy: string): boolean {
  let good = 0;
  let bad = 0;
  for (const character of lossy) {
    if (character === '\ufffd') bad += 1;
    else if (character > '\u007f') good += 1;
  }
  return good > bad;
}

/** The character set that an HTML page states among its first kilobyte. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return /<meta\b[^>]{0,200}\bcharset\s{0,5}=\s{0,5}["']?(?<charset>[\w-]{2,40})/iu.exec(head)?.groups?.['charset'] ?? null;
}
