import type { Block, Stated } from '../model/article.js';
import type { Span } from '../text/span.js';
import type { Dateline } from './dateline.js';
import type { Head } from './head.js';
import { keyOf } from './wording.js';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&’'.-]*(?: (?:of |the |& )?\p{Lu}[\p{L}\p{N}&’'.-]*){0,3}`;
/** A publisher's small print names it: "… does not take positions", "the views of …". */
const DISCLAIMERS: readonly RegExp[] = [
  new RegExp(`^(?<name>${NAME}) (?:does not|takes no)\\b`, 'u'),
  new RegExp(`\\bviews? of (?<name>${NAME})`, 'u'),
  new RegExp(`\\b[Oo]riginally (?:appeared|published) (?:on|by|in) (?<name>${NAME})`, 'u'),
  new RegExp(`^(?:[Cc]opyright|©|\\([Cc]\\))[ ©]*(?:(?:19|20)\\d\\d )?(?<name>${NAME})`, 'u'),
  /(?:[Ff]ollow|[Ss]ubscribe|[Nn]ews)\b[^“"”]{0,60}[“"](?<name>\p{Lu}[^“"”]{1,40})[”"]$/u,
];
/** A line of nothing but an address, or one that names it the original's. */
const OWN_ADDRESS = /^(?:<?https?:\/\/\S+>?|(?:original|source|url|link)\b.{0,20}https?:\/\/\S+)$/iu;
const HOST = /https?:\/\/(?:www\.|m\.|amp\.|edition\.)?(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?=[/\s>]|$)/iu;

const LONGEST_ADDRESS = 500;

/** Whether a line gives the article's own address, and not that of something to read next. */
export function isOwnAddress(line: string): boolean {
  return OWN_ADDRESS.test(line);
}

/** The paper, station or agency that an article's page names: in its masthead, its dateline, its small print, its address. */
export function outletOf(text: string, head: Head, dateline: Dateline | null, blocks: readonly Block[]): Stated<string> | null {
  const span = head.outlet ?? dateline?.agency ?? null;
  if (span !== null) return { value: recased(text, text.slice(span.start, span.end)), span: { start: span.start, end: span.end } };
  const furniture = blocks.filter((block) => block.role === 'furniture');
  return inSmallPrint(text, furniture) ?? inAddress(text, furniture);
}

function inSmallPrint(text: string, furniture: readonly Span[]): Stated<string> | null {
  for (const block of furniture) {
    const words = text.slice(block.start, block.end);
    for (const form of DISCLAIMERS) {
      const match = form.exec(words);
      const name = match?.groups?.['name'];
      if (match === null || name === undefined) continue;
      const start = block.start + match.index + match[0].lastIndexOf(name);
      const value = (name.split('. ')[0] ?? name).replace(/,? (?:Limited|Ltd|LLC|Inc|plc|GmbH)\.?$/u, '');
      return { value, span: { start, end: start + value.length } };
    }
  }
  return null;
}

/** The host of the article's own address; written as a name where the text has that name. */
function inAddress(text: string, furniture: readonly Span[]): Stated<string> | null {
  for (const block of furniture) {
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_ADDRESS));
    const match = isOwnAddress(line) ? HOST.exec(line) : null;
    const host = match?.groups?.['host'];
    if (match === null || host === undefined) continue;
    const start = block.start + match.index + match[0].length - host.length;
    return { value: nameOfHost(text, host) ?? host, span: { start, end: start + host.length } };
  }
  return null;
}

/** "thedailyplanet.com" is The Daily Planet where the text has these words. */
function nameOfHost(text: string, host: string): string | null {
  const label = host.split('.').at(-2) ?? host;
  for (const match of text.matchAll(/\p{Lu}[\p{L}&’'-]*(?: (?:of |and |the )?\p{Lu}[\p{L}&’'-]*){1,4}/gu)) {
    if (keyOf(match[0]) === label.replace(/-/gu, '').toLowerCase()) return match[0];
  }
  return null;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'at', 'for', 'in', 'of', 'on', 'the']);

/** A masthead in capitals as the text writes it elsewhere, else with capital initials. */
function recased(text: string, name: string): string {
  if (/\p{Ll}/u.test(name) || name.length <= 4) return name;
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const written = text.slice(at, at + name.length);
    if (/\p{Ll}/u.test(written) && /^\p{Lu}/u.test(written)) return written;
  }
  return wanted.replace(/[\p{L}'’]+/gu, (word, offset: number) =>
    offset > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
