import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { Article, BlockRole } from '../model/article.js';
import { articleOfPage } from './article.js';
import { statedByMarkup } from './html-fields.js';
import type { Page } from './page.js';
import type { Paragraph } from './paragraphs.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Elements whose text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(
  `audio button canvas datalist dialog embed iframe math noscript object option script select style svg template textarea title video`.split(
    ' ',
  ),
);
/** Elements that hold what stands around an article. */
const AROUND: ReadonlySet<string> = new Set(['aside', 'footer', 'form', 'menu', 'nav']);
/** Elements that go on in the line; every other one begins a paragraph of its own. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr`.split(
    ' ',
  ),
);
/** Where the article stands, best first; the first that holds half of the page's text is taken. */
const MAIN: readonly string[] = ['article', 'main'];
const MAIN_SHARE = 0.3;
/** Part of a short block's text that may be links before it counts as a list of links. */
const LINK_SHARE = 0.8;
const MOST_LINKED_WORDS = 25;
/** Deeper markup is nobody's page. */
const DEEPEST = 500;

/**
 * Makes an article of an HTML page. `Article.text` is the file with all markup blanked and every character reference
 * replaced by its character, so that offsets and lines are those of the file.
 */
export function articleFromHtml(id: string, path: string, file: string): Article {
  const document = parse(file, { sourceCodeLocationInfo: true });
  const stretches = stretchesOf(document, file);
  const page: Page = {
    text: textOf(file, stretches),
    fields: statedByMarkup(document, file),
    front: [],
    paragraphs: paragraphsOf(file, stretches, mainOf(document)),
  };
  return articleOfPage(id, path, page);
}

/** A run of text between two tags, with the elements around it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly around: readonly Element[];
  /** Number of the block it belongs to: text on both sides of a tag that does not break the line has the same. */
  readonly block: number;
}

function stretchesOf(document: Node, file: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let block = 0;
  const visit = (node: Node, around: readonly Element[]): void => {
    if (tree.isTextNode(node)) {
      for (const { start, end } of placesOf(node, file)) stretches.push({ start, end, around, block });
      return;
    }
    if (!('childNodes' in node) || around.length > DEEPEST) return;
    if (!tree.isElementNode(node)) {
      for (const child of node.childNodes) visit(child, around);
      return;
    }
    if (UNREAD.has(node.tagName)) return;
    const breaks = !INLINE.has(node.tagName);
    if (breaks) block += 1;
    for (const child of node.childNodes) visit(child, [...around, node]);
    if (breaks) block += 1;
  };
  visit(document, []);
  return stretches.sort((a, b) => a.start - b.start);
}

/** Where the characters of a text node stand: the parser may have moved text across tags, which are left out. */
function placesOf(node: TextNode, file: string): readonly { readonly start: number; readonly end: number }[] {
  const place = node.sourceCodeLocation;
  if (place === null || place === undefined) return [];
  const places: { start: number; end: number }[] = [];
  let start = place.startOffset;
  for (const tag of file.slice(place.startOffset, place.endOffset).matchAll(/<[/!a-z][^<>]*>/giu)) {
    places.push({ start, end: place.startOffset + tag.index });
    start = place.startOffset + tag.index + tag[0].length;
  }
  places.push({ start, end: place.endOffset });
  return places.filter((stretch) => stretch.end > stretch.start);
}

/** The file with everything but the stretches blanked. */
function textOf(file: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    if (start < at) continue;
    parts.push(blanked(file.slice(at, start)), decoded(file.slice(start, end)));
    at = end;
  }
  parts.push(blanked(file.slice(at)));
  return parts.join('');
}

function blanked(markup: string): string {
  return markup.replace(/[^\r\n]/gu, (character) => ' '.repeat(character.length));
}

/** Replaces character references by their characters, filled up to the same length. */
function decoded(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/giu, (reference) => {
    const character = characterOf(reference);
    return character.length <= reference.length ? character.padEnd(reference.length, ' ') : reference;
  });
}

const characters = new Map<string, string>();

function characterOf(reference: string): string {
  const known = characters.get(reference);
  if (known !== undefined) return known;
  const [node] = parseFragment(reference).childNodes;
  const character = node !== undefined && tree.isTextNode(node) ? node.value : reference;
  characters.set(reference, character);
  return character;
}

/** The element that holds the article, or null for the whole page. */
function mainOf(document: Node): Element | null {
  const sizes = new Map<Element, number>();
  const visit = (node: Node, around: readonly Element[], depth: number): number => {
    if (tree.isTextNode(node)) return node.value.trim().length;
    if (!('childNodes' in node) || depth > DEEPEST) return 0;
    if (tree.isElementNode(node) && (UNREAD.has(node.tagName) || AROUND.has(node.tagName))) return 0;
    let size = 0;
    for (const child of node.childNodes) size += visit(child, around, depth + 1);
    if (tree.isElementNode(node) && (MAIN.includes(node.tagName) || node.tagName === 'body')) sizes.set(node, size);
    return size;
  };
  const whole = visit(document, [], 0);
  for (const name of MAIN) {
    const [best] = [...sizes].filter(([element]) => element.tagName === name).sort(([, a], [, b]) => b - a);
    if (best !== undefined && best[1] >= whole * MAIN_SHARE) return best[0];
  }
  return null;
}

function paragraphsOf(file: string, stretches: readonly Stretch[], main: Element | null): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < stretches.length; ) {
    const block = stretches[i]?.block;
    let next = i;
    while (next < stretches.length && stretches[next]?.block === block) next += 1;
    const paragraph = paragraphOf(file, stretches.slice(i, next), main);
    if (paragraph !== null) paragraphs.push(paragraph);
    i = next;
  }
  return paragraphs;
}

function paragraphOf(file: string, stretches: readonly Stretch[], main: Element | null): Paragraph | null {
  const whole = stretches.map(({ start, end }) => decoded(file.slice(start, end)));
  const words = whole.join(' ').replace(/\s+/gu, ' ').trim();
  const first = stretches.findIndex((_, i) => (whole[i] ?? '').trim() !== '');
  const last = stretches.findLastIndex((_, i) => (whole[i] ?? '').trim() !== '');
  const [from, to] = [stretches[first], stretches[last]];
  if (from === undefined || to === undefined || !/[\p{L}\p{N}]/u.test(words)) return null;
  const firstWords = whole[first] ?? '';
  const lastWords = whole[last] ?? '';
  const linked = stretches.reduce(
    (sum, { around }, i) => sum + (around.some(({ tagName }) => tagName === 'a') ? (whole[i] ?? '').trim().length : 0),
    0,
  );
  const names = from.around.map(({ tagName }) => tagName);
  return {
    start: from.start + firstWords.length - firstWords.trimStart().length,
    end: to.start + lastWords.trimEnd().length,
    words,
    afterGap: true,
    mark: names.some((name) => name === 'h1') ? 'heading' : names.includes('li') ? 'bullet' : null,
    role: roleIn(from.around, main, linked / words.length >= LINK_SHARE && words.split(' ').length <= MOST_LINKED_WORDS),
  };
}

/** What the elements around a block say that it is. */
function roleIn(around: readonly Element[], main: Element | null, isLinks: boolean): BlockRole | null {
  const names = around.map(({ tagName }) => tagName);
  if (names.includes('h1')) return main === null || around.includes(main) || !names.some((name) => AROUND.has(name)) ? null : 'furniture';
  if (main !== null && !around.includes(main)) return 'furniture';
  if (names.some((name) => AROUND.has(name)) || isLinks) return 'furniture';
  if (names.includes('figcaption')) return 'caption';
  return names.some((name) => /^h[2-6]$/u.test(name)) ? 'heading' : null;
}
