import type { Extraction } from '../../model/extraction.js';
import type { Mention, NameMention, TimexMention } from '../../model/mention.js';
import { firstFrom } from '../../text/first-from.js';
import type { Span } from '../../text/span.js';

/** What questions look up in an article again and again. */
interface ArticleParts {
  readonly names: readonly NameMention[];
  readonly times: readonly TimexMention[];
  /** Length of the longest mention, in code units. */
  readonly longest: number;
  /** The words as written. */
  readonly words: ReadonlySet<string>;
  /** First tokens of sentences. */
  readonly openers: ReadonlySet<number>;
}

/** Read once an article: each of its claims asks. */
const known = new WeakMap<Extraction, ArticleParts>();

function partsOf(extraction: Extraction): ArticleParts {
  const parts = known.get(extraction) ?? readParts(extraction);
  known.set(extraction, parts);
  return parts;
}

function readParts({ tokens, sentences, mentions }: Extraction): ArticleParts {
  const names = mentions.flatMap((mention) => (isName(mention) ? [mention] : []));
  const times = mentions.flatMap((mention) => (mention.type === 'date' || mention.type === 'time' ? [mention] : []));
  return {
    names,
    times,
    longest: Math.max(longestOf(names), longestOf(times)),
    words: new Set(tokens.map(({ text }) => text)),
    openers: new Set(sentences.map(({ firstToken }) => firstToken)),
  };
}

function isName(mention: Mention): mention is NameMention {
  return mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place';
}

function longestOf(spans: readonly Span[]): number {
  return spans.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
}

/** Names of persons, organisations and places that overlap a stretch of the text, in text order. */
export function namesAcross(extraction: Extraction, span: Span): readonly NameMention[] {
  const { names, longest } = partsOf(extraction);
  return across(names, longest, span);
}

/** Dates and times of day that overlap a stretch of the text, in text order. */
export function timesAcross(extraction: Extraction, span: Span): readonly TimexMention[] {
  const { times, longest } = partsOf(extraction);
  return across(times, longest, span);
}

function across<Kind extends Span>(spans: readonly Kind[], longest: number, { start, end }: Span): readonly Kind[] {
  const found: Kind[] = [];
  for (let i = firstFrom(spans, start - longest); i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}

/** Whether the article writes a word just so somewhere. */
export function writes(extraction: Extraction, word: string): boolean {
  return partsOf(extraction).words.has(word);
}

/** Whether a sentence begins with a token. */
export function opensSentence(extraction: Extraction, token: number): boolean {
  return partsOf(extraction).openers.has(token);
}
