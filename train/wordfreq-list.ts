import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word form and its share of all running words. */
export interface WordFrequency {
  readonly word: string;
  readonly share: number;
}

/**
 * Reads a list of the Python package wordfreq (`wordfreq/data/small_en.msgpack.gz`), commonest word first.
 * Its "cB" format is a MessagePack array: a header, then one array of words for every centibel below certainty,
 * so a word of the array at index `i` has the share 10^(-i/100).
 *
 * @throws Error where the file holds anything but maps, arrays, strings and small numbers.
 */
export function readWordfreqList(path: string): WordFrequency[] {
  const [header, ...bins] = arrayOf(decode(gunzipSync(readFileSync(path))));
  if (JSON.stringify(header) !== '{"format":"cB","version":1}') throw new Error(`${path} is no wordfreq list`);
  return bins.flatMap((bin, centibels) => arrayOf(bin).map((word) => ({ word: String(word), share: 10 ** (-centibels / 100) })));
}

function arrayOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('expected an array');
  return value;
}

/** The part of MessagePack that these lists use (github.com/msgpack/msgpack/blob/master/spec.md). */
function decode(bytes: Buffer): unknown {
  let at = 0;
  const text = (length: number): string => {
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const list = (length: number): unknown[] => Array.from({ length }, value);
  const map = (length: number): Record<string, unknown> => Object.fromEntries(Array.from({ length }, () => [String(value()), value()]));
  function value(): unknown {
    const byte = bytes.readUInt8(at++);
    if (byte < 0x80) return byte;
    if (byte < 0x90) return map(byte & 0x0f);
    if (byte < 0xa0) return list(byte & 0x0f);
    if (byte < 0xc0) return text(byte & 0x1f);
    if (byte === 0xd9) return text(bytes.readUInt8(at++));
    if (byte === 0xdc) {
      at += 2;
      return list(bytes.readUInt16BE(at - 2));
    }
    throw new Error(`unexpected MessagePack byte 0x${byte.toString(16)} at ${at - 1}`);
  }
  return value();
}
