import type { Block, Published, Stated } from '../model/article.js';
import type { Span } from '../text/span.js';
import type { Dateline } from './dateline.js';
import type { Head, HeadStamp } from './head.js';
import { isStampLine } from './head-lines.js';
import { isOwnAddress } from './outlet.js';
import type { PageField } from './page.js';
import { publishedValue, type Stamp, stampsIn } from './stamp.js';

/** Where an article may say when it was published. */
export interface PublicationEvidence {
  readonly given: Stated<string> | null;
  readonly fields: ReadonlyMap<PageField, Stated<string>>;
  readonly head: Head;
  readonly dateline: Dateline | null;
  readonly blocks: readonly Block[];
}

export interface Publication {
  readonly published: Published | null;
  readonly updated: Published | null;
  readonly publishedDay: Stated<string> | null;
}

/** The article's own address in a line of its own ("Original url"); years before the web are something else. */
const URL_DATE = /https?:\/\/[^\s<>"]{1,200}?\/(?<date>20\d\d[/-]\d{1,2}[/-]\d{1,2})(?=[/-])/u;
const LONGEST_URL = 500;

/** Finds out when an article was published and changed, from what its own page says; never from what it tells. */
export function publicationOf(text: string, evidence: PublicationEvidence): Publication {
  const { given, fields, head, dateline } = evidence;
  const stamps = [...head.stamps, ...bodyStamps(text, evidence.blocks, head.stamps)].filter((stamp) => !isYearless(stamp));
  const labelled = (label: Stamp['label']): readonly HeadStamp[] => stamps.filter((stamp) => stamp.label === label);
  // A clock above the headline tells when the page was looked at, not when the article appeared.
  const plain = labelled(null).filter((stamp) => !(stamp.aboveTitle && stamp.timeFirst));
  const updates = labelled('updated');
  const published =
    fromWords(given) ??
    fromWords(fields.get('published')) ??
    fromStamp(labelled('published')[0]) ??
    fromStamp(plain.find((stamp) => !stamp.aboveTitle)) ??
    fromStamp(plain[0]) ??
    fromStamp(dateline?.stamp ?? undefined) ??
    fromStamp(updates[0]) ??
    fromUrl(text, fields.get('url'), evidence.blocks);
  const updated = fromWords(fields.get('updated')) ?? fromStamp(updates.at(-1));
  const days = [dateline?.stamp ?? null, ...head.stamps.filter((stamp) => stamp.label !== 'viewed')];
  const day = published === null ? (days.find((stamp) => stamp !== null && isYearless(stamp)) ?? null) : null;
  return { published, updated, publishedDay: day === null ? null : { value: day.value, span: spanOf(day) } };
}

function fromWords(words: Stated<string> | null | undefined): Published | null {
  const value = words === null || words === undefined ? null : publishedValue(words.value);
  return value === null ? null : { value, basis: 'stated', span: words?.span ?? null };
}

function fromStamp(stamp: Stamp | undefined): Published | null {
  return stamp === undefined || isYearless(stamp) ? null : { value: stamp.value, basis: 'stated', span: spanOf(stamp) };
}

/** Dates below the story: lines that hold a date with its label and nothing else. */
function bodyStamps(text: string, blocks: readonly Block[], known: readonly Stamp[]): readonly HeadStamp[] {
  return blocks
    .filter(
      (block) =>
        (block.role === 'byline' || block.role === 'furniture') &&
        !known.some((stamp) => stamp.start >= block.start && stamp.end <= block.end),
    )
    .flatMap((block) => {
      const stamps = stampsIn(text, block);
      return isStampLine(text, block, stamps) ? stamps.filter((stamp) => stamp.label !== null && !isYearless(stamp)) : [];
    })
    .map((stamp) => ({ ...stamp, aboveTitle: false }));
}

/** The date in the path of the article's address, the weakest evidence. */
function fromUrl(text: string, url: Stated<string> | undefined, blocks: readonly Block[]): Published | null {
  const stated = url === undefined ? null : dateInUrl(url.value);
  if (stated !== null) return { value: stated.value, basis: 'stated', span: url?.span ?? null };
  for (const block of blocks) {
    if (block.role !== 'furniture') continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_URL));
    const found = isOwnAddress(line) ? dateInUrl(line) : null;
    if (found !== null)
      return { value: found.value, basis: 'stated', span: { start: block.start + found.start, end: block.start + found.end } };
  }
  return null;
}

function dateInUrl(url: string): (Span & { readonly value: string }) | null {
  const match = URL_DATE.exec(url);
  const { date } = match?.groups ?? {};
  const value = date === undefined ? null : publishedValue(date);
  if (match === null || date === undefined || value === null) return null;
  const end = match.index + match[0].length;
  return { start: end - date.length, end, value };
}

function isYearless(stamp: Stamp): boolean {
  return stamp.value.startsWith('--');
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}
