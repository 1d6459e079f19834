import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import type { Stated } from '../model/article.js';
import type { PageField } from './page.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Names of meta elements (`name`, `property`, `itemprop`), for each field the best first. */
const META: ReadonlyMap<PageField, readonly string[]> = new Map([
  ['title', ['og:title', 'twitter:title', 'headline', 'dc.title']],
  ['outlet', ['og:site_name', 'application-name', 'dc.publisher', 'publisher']],
  ['author', ['author', 'article:author_name', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author']],
  [
    'published',
    [
      'article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'parsely-pub-date',
      'sailthru.date',
    ],
  ],
  ['updated', ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified']],
  ['url', ['og:url']],
]);

/** Members of the JSON-LD of a schema.org Article; `name` inside for those that are persons or organisations. */
const LINKED_DATA: ReadonlyMap<PageField, RegExp> = new Map([
  ['title', /"headline"\s{0,9}:\s{0,9}"(?<value>(?:[^"\\\n]|\\.){1,500})"/u],
  ['published', /"datePublished"\s{0,9}:\s{0,9}"(?<value>[^"\\\n]{8,40})"/u],
  ['updated', /"dateModified"\s{0,9}:\s{0,9}"(?<value>[^"\\\n]{8,40})"/u],
  [
    'author',
    /"author"\s{0,9}:[^"]{0,40}(?:"@type"\s{0,9}:\s{0,9}"Person"\s{0,9},\s{0,9})?"name"\s{0,9}:\s{0,9}"(?<value>[^"\\\n]{2,80})"/u,
  ],
  [
    'outlet',
    /"publisher"\s{0,9}:[^"]{0,40}(?:"@type"\s{0,9}:\s{0,9}"(?:News)?(?:Media)?Organization"\s{0,9},\s{0,9})?"name"\s{0,9}:\s{0,9}"(?<value>[^"\\\n]{2,80})"/u,
  ],
]);

/** What meta elements and the linked data of a page say about its article; spans point at the values in the file. */
export function statedByMarkup(document: Node, file: string): ReadonlyMap<PageField, Stated<string>> {
  const metas = new Map<string, Stated<string>>();
  const linked = new Map<PageField, Stated<string>>();
  for (const element of elementsOf(document)) {
    if (element.tagName === 'meta') addMeta(element, file, metas);
    else if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json') addLinkedData(element, file, linked);
  }
  const fields = new Map<PageField, Stated<string>>();
  for (const [field, names] of META) {
    const stated = names.map((name) => metas.get(name)).find((meta) => meta !== undefined) ?? linked.get(field);
    if (stated !== undefined) fields.set(field, stated);
  }
  return fields;
}

function addMeta(element: Element, file: string, metas: Map<string, Stated<string>>): void {
  const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '').toLowerCase();
  const value = attribute(element, 'content')?.trim() ?? '';
  if (name === '' || value === '' || metas.has(name)) return;
  const place = element.sourceCodeLocation?.attrs?.['content'];
  const start = place === undefined ? -1 : file.slice(place.startOffset, place.endOffset).indexOf(value);
  metas.set(name, {
    value,
    // A value with character references stands otherwise in the file: the whole attribute is its place.
    span:
      place === undefined
        ? null
        : start < 0
          ? { start: place.startOffset, end: place.endOffset }
          : { start: place.startOffset + start, end: place.startOffset + start + value.length },
  });
}

function addLinkedData(element: Element, file: string, linked: Map<PageField, Stated<string>>): void {
  const place = element.sourceCodeLocation;
  if (place === null || place === undefined) return;
  const json = file.slice(place.startOffset, place.endOffset);
  for (const [field, form] of LINKED_DATA) {
    const match = form.exec(json);
    const value = match?.groups?.['value'];
    if (match === null || value === undefined || linked.has(field)) continue;
    const start = place.startOffset + match.index + match[0].length - 1 - value.length;
    linked.set(field, { value: unescaped(value), span: { start, end: start + value.length } });
  }
}

function unescaped(value: string): string {
  try {
    const text: unknown = JSON.parse(`"${value}"`);
    return typeof text === 'string' ? text : value;
  } catch {
    return value;
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function* elementsOf(node: Node): Generator<Element> {
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (tree.isElementNode(next)) yield next;
    if ('childNodes' in next) open.push(...next.childNodes.toReversed());
  }
}
