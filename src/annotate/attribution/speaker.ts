import type { Mention, NameMention, QuoteValue } from '../../model/mention.js';
import type { Token } from '../../model/token.js';
import { overlaps, type Span } from '../../text/span.js';
import type { Phrase } from './phrase.js';

export type Speaker = NonNullable<QuoteValue['speaker']>;

/** Tells who a noun phrase is, by the names that the article has. */
export interface SpeakerIndex {
  speaker(text: string, tokens: readonly Token[], phrase: Phrase): Speaker;
}

const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'who']);
/** A pronoun or an office looks back no further than this many names: about three paragraphs. */
const FARTHEST_BACK = 40;

/** Builds the index over the names in `mentions`; `hidden` are stretches whose names nobody near them speaks of (the quotes). */
export function speakerIndex(mentions: readonly Mention[], hidden: readonly Span[]): SpeakerIndex {
  const names = visibleNames(mentions, hidden);
  return {
    speaker(text, tokens, phrase) {
      const start = tokens[phrase.first]?.start ?? 0;
      const end = tokens[phrase.end - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end), entity: entityOf(text, names, tokens, phrase, { start, end }) };
    },
  };
}

function visibleNames(mentions: readonly Mention[], hidden: readonly Span[]): readonly NameMention[] {
  const names: NameMention[] = [];
  let next = 0;
  for (const mention of mentions) {
    if (mention.type !== 'person' && mention.type !== 'organisation') continue;
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1;
    const over = hidden[next];
    if (over === undefined || !overlaps(over, mention)) names.push(mention);
  }
  return names;
}

function entityOf(text: string, names: readonly NameMention[], tokens: readonly Token[], phrase: Phrase, span: Span): number | null {
  const before = firstAtOrAfter(names, span.end);
  if (phrase.kind === 'pronoun') {
    return PERSON_PRONOUNS.has(tokens[phrase.head]?.lower ?? '') ? lastSubject(text, names, before) : null;
  }
  const own = ownName(names, tokens[phrase.head], span, before);
  return own ?? (phrase.kind === 'common' ? officeHolder(names, tokens[phrase.head]?.lower ?? '', before) : null);
}

/** The name that holds the head of the phrase: "Mayor Ada Roe", but not "a spokesman for Ada Roe". */
function ownName(names: readonly NameMention[], head: Token | undefined, span: Span, before: number): number | null {
  for (let i = before - 1; i >= 0; i -= 1) {
    const name = names[i];
    if (name === undefined || name.end <= span.start) break;
    if (head !== undefined && overlaps(name, head)) return name.value.entity;
  }
  return null;
}

/** The first person named in the nearest sentence that names one: its subject, most often. */
function lastSubject(text: string, names: readonly NameMention[], before: number): number | null {
  let found: NameMention | null = null;
  for (let i = before - 1; i >= Math.max(0, before - FARTHEST_BACK); i -= 1) {
    const name = names[i];
    if (name?.type !== 'person') continue;
    if (found !== null && SENTENCE_END.test(text.slice(Math.max(name.end, found.start - LONGEST_CLAUSE), found.start))) break;
    if (found !== null && found.start - name.end > LONGEST_CLAUSE) break;
    found = name;
  }
  return found?.value.entity ?? null;
}

/** Three small letters before the stop, as abbreviated titles have fewer. */
const SENTENCE_END = /(?:\p{Ll}{3}[.?!]|[.?!]["”’'])["”’']*\s|\n\s*\n/u;
/** Two names farther apart than this many code units are not taken to stand in one sentence. */
const LONGEST_CLAUSE = 300;

/** The person whose office was told with the same noun ("the mayor" for "Ada Roe, mayor of …"). */
function officeHolder(names: readonly NameMention[], head: string, before: number): number | null {
  if (head === '') return null;
  for (let i = before - 1; i >= Math.max(0, before - FARTHEST_BACK); i -= 1) {
    const name = names[i];
    if (name?.value.office?.text.toLowerCase().split(/\s+/u).includes(head)) return name.value.entity;
  }
  return null;
}

function firstAtOrAfter(names: readonly NameMention[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
