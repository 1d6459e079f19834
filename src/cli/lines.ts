import type { Readable } from 'node:stream';

/** Longest line that is kept, in UTF-16 code units; a longer one comes out as null. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a UTF-8 stream, without their ends and without blank ones; null for a line that is too long. Only "\n" and
 * "\r\n" end a line: the other line separators of Unicode may stand inside a JSON text.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  let length = 0;
  const take = (piece: string) => {
    length += piece.length;
    if (length <= LONGEST_LINE) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): string | null => {
    const line = length > LONGEST_LINE ? null : pieces.join('').trim();
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      from = end + 1;
      const line = finish();
      if (line !== '') yield line;
    }
    take(text.slice(from));
  }
  take(decoder.decode());
  const last = finish();
  if (last !== '') yield last;
}
