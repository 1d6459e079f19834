import { CARDINALS, GROUPS, MAGNITUDES } from '../lexicon/numbers.js';
import type { Extraction } from '../model/extraction.js';
import type { AttributionMention, Mention } from '../model/mention.js';
import type { Sentence, Tag, Token } from '../model/token.js';
import type { Span } from '../text/span.js';
import type { ExtractionLine } from './stream-schema.js';

const LETTERS: Readonly<Record<Tag, string>> = {
  ADJ: 'J',
  ADP: 'I',
  ADV: 'R',
  AUX: 'U',
  CCONJ: 'C',
  DET: 'D',
  INTJ: 'H',
  NOUN: 'N',
  NUM: 'M',
  PART: 'T',
  PRON: 'O',
  PROPN: 'P',
  PUNCT: '.',
  SCONJ: 'S',
  SPACE: '_',
  SYM: '$',
  VERB: 'V',
  X: 'X',
};

const TAGS: ReadonlyMap<string, Tag> = new Map(
  (Object.entries(LETTERS) as readonly (readonly [Tag, string])[]).map(([tag, letter]) => [letter, tag]),
);

/** The line of one article, without its line end. A pure function of the extraction. */
export function encodeExtraction({ article, tokens, sentences, mentions, claims, problems }: Extraction): string {
  const { id, blocks, ...rest } = article;
  return JSON.stringify({
    id,
    mentions: mentions.filter((mention) => mention.type !== 'attribution').map((mention) => withAmount(mention, article.text)),
    attributions: mentions.flatMap((mention, index) => (mention.type === 'attribution' ? [[index, mention]] : [])),
    claims,
    article: { ...rest, blocks: blocks.map(({ start, end, role }) => [start, end, role]) },
    tokens: packTokens(tokens),
    sentences: sentences.map(({ start, end, firstToken, endToken, block }) => [start, end, firstToken, endToken, block]),
    problems,
  });
}

/** The line of an article that could not be read. */
export function encodeError(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error });
}

/**
 * A duration says its length in the same members as a quantity does, for those who read the stream for figures. One without a
 * number in it ("a decade", "the year") is no figure: its ends are null there.
 */
function withAmount(mention: Exclude<Mention, AttributionMention>, text: string): object {
  if (mention.value.kind !== 'date' || mention.value.duration === null) return mention;
  const { low, high, unit } = mention.value.duration;
  const ends = saysNumber(text.slice(mention.start, mention.end)) ? { low, high } : { low: null, high: null };
  return { ...mention, value: { ...mention.value, ...ends, unit: { name: unit, symbol: unit }, of: null } };
}

/** Whether a number stands in the words, in digits or written out ("half a century", "a couple of weeks"). */
function saysNumber(words: string): boolean {
  const isNumber = (word: string) =>
    CARDINALS.has(word) || MAGNITUDES.has(word) || GROUPS.has(word) || word === 'half' || word === 'couple';
  return (
    /\d/u.test(words) ||
    words
      .toLowerCase()
      .split(/[^a-z]+/u)
      .some(isNumber)
  );
}

function packTokens(tokens: readonly Token[]): ExtractionLine['tokens'] {
  const places: number[] = [];
  const lemmas: Record<string, string> = {};
  let tags = '';
  let end = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    places.push(token.start - end, token.end - token.start);
    tags += LETTERS[token.tag];
    if (token.lemma !== token.lower) lemmas[index] = token.lemma;
    end = token.end;
  }
  return { places, tags, lemmas };
}

/**
 * The extraction that a line was made of.
 * @throws RangeError where the line contradicts itself (a span outside its text, a sentence without its tokens)
 */
export function decodeExtraction(line: ExtractionLine): Extraction {
  const { text } = line.article;
  const tokens = unpackTokens(line.tokens, text);
  const blocks = line.article.blocks.map(([start, end, role]) => ({ start, end, role }));
  const sentences = line.sentences.map(([start, end, firstToken, endToken, block]): Sentence => {
    const role = blocks[block]?.role;
    if (role === undefined || endToken > tokens.length) throw new RangeError('a sentence names a block or tokens that are not there');
    return { start, end, firstToken, endToken, block, role };
  });
  const mentions: Mention[] = [...line.mentions];
  for (const [index, mention] of line.attributions) mentions.splice(index, 0, mention);
  for (const span of [...blocks, ...sentences, ...mentions, ...line.claims.map((claim) => claim.span)]) requireInside(span, text);
  if (line.claims.some((claim, index) => claim.index !== index || claim.sentence >= sentences.length))
    throw new RangeError('a claim names a place or a sentence that is not there');
  return {
    article: { ...line.article, id: line.id, blocks },
    tokens,
    sentences,
    mentions,
    claims: line.claims,
    problems: line.problems,
  };
}

function unpackTokens({ places, tags, lemmas }: ExtractionLine['tokens'], text: string): Token[] {
  if (places.length !== tags.length * 2) throw new RangeError('tokens and tags are not of one number');
  const tokens: Token[] = [];
  let at = 0;
  for (let index = 0; index < tags.length; index += 1) {
    const start = at + (places[2 * index] ?? 0);
    const end = start + (places[2 * index + 1] ?? 0);
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    tokens.push({ start, end, text: word, lower, lemma: lemmas[index] ?? lower, tag: TAGS.get(tags.charAt(index)) ?? 'X' });
    at = end;
  }
  if (at > text.length) throw new RangeError('a token lies outside its text');
  return tokens;
}

function requireInside({ start, end }: Span, text: string): void {
  if (start > end || end > text.length) throw new RangeError(`the span ${start} to ${end} lies outside its text`);
}
