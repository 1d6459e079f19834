import type { Block, Published, Stated } from '../model/article.js';
import type { Span } from '../text/span.js';
import type { Dateline } from './dateline.js';
import type { FrontMatter } from './front-matter.js';
import { type Head, type HeadStamp, isStampLine } from './head.js';
import { publishedValue, type Stamp, stampsIn } from './stamp.js';

/** Where an article may say when it was published. */
export interface PublicationEvidence {
  readonly given: Stated<string> | null;
  readonly front: FrontMatter | null;
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
const URL_DATE = /https?:\/\/[^\s<>"]{1,200}?\/(?<year>20\d\d)[/-](?<month>0?[1-9]|1[0-2])[/-](?<day>0?[1-9]|[12]\d|3[01])(?=[/-])/u;

/** Finds out when an article was published and changed, from what its own page says; never from what it tells. */
export function publicationOf(text: string, evidence: PublicationEvidence): Publication {
  const { given, front, head, dateline } = evidence;
  const stamps: readonly HeadStamp[] = [...head.stamps, ...bodyStamps(text, evidence.blocks, head.stamps)];
  const labelled = (label: Stamp['label']): readonly HeadStamp[] => stamps.filter((stamp) => stamp.label === label);
  // A clock above the headline tells when the page was looked at, not when the article appeared.
  const plain = labelled(null).filter((stamp) => !(stamp.aboveTitle && stamp.timeFirst));
  const updates = labelled('updated');
  const published =
    fromWords(given) ??
    fromFront(text, front, 'published') ??
    fromStamp(labelled('published')[0]) ??
    fromStamp(plain.find((stamp) => !stamp.aboveTitle)) ??
    fromStamp(plain[0]) ??
    fromStamp(dateline?.stamp ?? undefined) ??
    fromStamp(updates[0]) ??
    fromUrl(text, front, evidence.blocks);
  const updated = fromFront(text, front, 'updated') ?? fromStamp(updates.at(-1));
  const day = published === null && dateline?.stamp?.value.startsWith('--') === true ? dateline.stamp : null;
  return { published, updated, publishedDay: day === null ? null : { value: day.value, span: spanOf(day) } };
}

function fromWords(words: Stated<string> | null): Published | null {
  const value = words === null ? null : publishedValue(words.value);
  return value === null ? null : { value, basis: 'stated', span: null };
}

function fromFront(text: string, front: FrontMatter | null, field: 'published' | 'updated'): Published | null {
  const span = front?.fields.get(field);
  const value = span === undefined ? null : publishedValue(text.slice(span.start, span.end));
  return value === null || span === undefined ? null : { value, basis: 'stated', span };
}

function fromStamp(stamp: Stamp | undefined): Published | null {
  return stamp === undefined || stamp.value.startsWith('--') ? null : { value: stamp.value, basis: 'stated', span: spanOf(stamp) };
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
      return isStampLine(text, block, stamps) ? stamps.filter((stamp) => stamp.label !== null && !stamp.value.startsWith('--')) : [];
    })
    .map((stamp) => ({ ...stamp, aboveTitle: false }));
}

/** The date in the path of the article's address, the weakest evidence. */
function fromUrl(text: string, front: FrontMatter | null, blocks: readonly Block[]): Published | null {
  const url = front?.fields.get('url');
  const places: readonly Span[] = [...(url === undefined ? [] : [url]), ...blocks.filter((block) => block.role === 'furniture')];
  for (const place of places) {
    const match = URL_DATE.exec(text.slice(place.start, Math.min(place.end, place.start + 500)));
    const { year, month, day } = match?.groups ?? {};
    if (match === null || year === undefined || month === undefined || day === undefined) continue;
    const end = place.start + match.index + match[0].length;
    const value = publishedValue(`${year}-${month}-${day}`);
    if (value !== null) return { value, basis: 'stated', span: { start: end - year.length - month.length - day.length - 2, end } };
  }
  return null;
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}
