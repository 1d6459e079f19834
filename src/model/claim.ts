import type { Span } from '../text/span.js';
import type { DateValue } from '../values/date.js';
import type { QuantityValue } from '../values/quantity.js';
import type { QuoteValue } from './mention.js';

export type ClaimKind = 'date' | 'quantity' | 'actor' | 'place' | 'quote' | 'list' | 'event';

/** How the article holds the claim: as so, as intended, as possible, as depending on something, or as not so. */
export type Modality = 'asserted' | 'planned' | 'possible' | 'conditional' | 'negated';

/** Who answers for the claim, where the article says so. */
export interface Attribution {
  readonly speaker: string | null;
  readonly span: Span | null;
  readonly stance: 'says' | 'believes' | 'denies' | 'asks' | 'promises';
}

export interface ActorValue {
  readonly kind: 'actor';
  /** Full name in this article. */
  readonly name: string;
  readonly type: 'person' | 'organisation';
  /** Office, rank or description; null where the claim is only about what the actor did. */
  readonly office: string | null;
  readonly status: 'current' | 'former' | 'acting' | 'elect';
}

export interface PlaceValue {
  readonly kind: 'place';
  readonly name: string;
  readonly country: string | null;
}

export interface ListValue {
  readonly kind: 'list';
  /** The items as named in this article, in text order. */
  readonly items: readonly string[];
  /** Whether the words leave room for more ("and two others", "among them"). */
  readonly open: boolean;
}

export interface EventValue {
  readonly kind: 'event';
  /** Lemma of the trigger. */
  readonly trigger: string;
  /** Rank that the clause claims ("first", "largest"); null where none. */
  readonly superlative: Superlative | null;
}

/** "the first country to …": the rank, and the noun that it ranks, both as lemmas. */
export interface Superlative {
  readonly rank: string;
  readonly noun: string;
}

export type ClaimValue = DateValue | QuantityValue | QuoteValue | ActorValue | PlaceValue | ListValue | EventValue;

/** A half-open range of token indices of an article. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** One statement of one article: the value, its place in the text, and the question that it answers. */
export interface Claim {
  /** Position among the claims of its article, in text order. */
  readonly index: number;
  readonly kind: ClaimKind;
  /** The value itself, or the predicate phrase of an event; never the whole sentence. */
  readonly span: Span;
  /** The tokens of `span`. */
  readonly tokens: TokenRange;
  /** The clause that the value stands in. */
  readonly clause: TokenRange;
  /** Index into the sentences of its article. */
  readonly sentence: number;
  readonly value: ClaimValue;
  /** Whom or what the claim is about, in the article's words; "" where not found. */
  readonly subject: string;
  /** Lemma of the event or state ("designate", "freeze"); "" where not found. */
  readonly predicate: string;
  /** Token that holds the predicate; -1 where not found. */
  readonly trigger: number;
  readonly modality: Modality;
  readonly attribution: Attribution | null;
}
