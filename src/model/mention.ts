import type { Span } from '../text/span.js';
import type { DateValue } from '../values/date.js';
import type { QuantityValue } from '../values/quantity.js';

/** A date, time, duration or repeated time (TIMEX3). */
export interface TimexMention extends Span {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly value: DateValue;
}

/** A number with what it counts or measures. The span holds the hedge and the unit ("about 1,200 hectares"). */
export interface QuantityMention extends Span {
  readonly type: 'quantity';
  readonly value: QuantityValue;
}

/** Who a name is, as far as one article tells. */
export interface NameValue {
  readonly kind: 'name';
  /** The fullest form of the name in this article ("Amir Khan Muttaqi" for "Muttaqi"). */
  readonly name: string;
  /** Mentions with one number are one person, organisation or place of this article. */
  readonly entity: number;
  /** Office, rank or description that this mention states ("Foreign Minister", "special presidential envoy for Afghanistan"); null where none. */
  readonly office: { readonly text: string; readonly span: Span; readonly status: 'current' | 'former' | 'acting' | 'elect' } | null;
  /** Age in years that this mention states. */
  readonly age: { readonly years: number; readonly span: Span } | null;
  /** For places and organisations named after them: the country ("Russia" for "Russian", "Moscow", "the Kremlin"); null where not known. */
  readonly country: string | null;
}

/** A person, organisation or place by name (edges as in CoNLL: without title, article and possessive). */
export interface NameMention extends Span {
  readonly type: 'person' | 'organisation' | 'place';
  readonly value: NameValue;
}

/**
 * Words in quotation marks; the span includes the marks. A quote that goes on behind its speaker ("…," she said, "…") or
 * over several paragraphs is one mention: its span runs from the first mark to the last, `parts` are the quoted pieces.
 */
export interface QuoteValue {
  readonly kind: 'quote';
  /** The words without marks, the parts joined by a space. */
  readonly words: string;
  /** The pieces in quotation marks, with their marks, in text order; at least one. */
  readonly parts: readonly Span[];
  /** Quotes of one article with one number follow one another in the mouth of one speaker. */
  readonly utterance: number;
  readonly speaker: { readonly start: number; readonly end: number; readonly text: string; readonly entity: number | null } | null;
  /** `scare`: a title, a term, words held at arm's length; not said by anyone in particular. */
  readonly use: 'speech' | 'partial' | 'scare';
}

export interface QuoteMention extends Span {
  readonly type: 'quote';
  readonly value: QuoteValue;
}

/** Someone's words or belief without quotation marks ("said that …", "according to …", "denied …"). */
export interface AttributionValue {
  readonly kind: 'attribution';
  /** Lemma of the reporting word ("say", "according to", "deny"). */
  readonly cue: string;
  readonly stance: 'says' | 'believes' | 'denies' | 'asks' | 'promises';
  readonly speaker: { readonly start: number; readonly end: number; readonly text: string; readonly entity: number | null } | null;
  /** What is said: the clause that the source answers for. */
  readonly content: Span;
}

/** Not part of the extraction stream's `mentions`: claims carry it. */
export interface AttributionMention extends Span {
  readonly type: 'attribution';
  readonly value: AttributionValue;
}

/** What a reader found in an article; the union that all stages behind `annotate` switch over. */
export type Mention = TimexMention | QuantityMention | NameMention | QuoteMention | AttributionMention;
export type MentionType = Mention['type'];
