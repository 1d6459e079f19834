import { eventClassOf } from '../lexicon/event-words.js';
import type { Published } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { ClaimRef } from '../model/finding.js';
import type { Sentence, Token } from '../model/token.js';
import { completeDate } from '../values/date-completion.js';
import { ArticleVectors, HALF_DISTANCE, REACH } from './article-vectors.js';
import { ClauseReader } from './clause-facts.js';
import { comparedClaims } from './compared-claims.js';
import { SentenceFigures } from './sentence-figures.js';
import { Neighbourhood, NO_SURROUNDINGS, type Surroundings } from './surroundings.js';
import { EMPTY_VECTOR, type SparseVector } from './vector.js';

/** A claim with everything that comparing it with others needs, computed once. */
export interface ClaimProfile extends ClaimRef, Surroundings {
  readonly source: number;
  readonly claim: number;
  readonly content: Claim;
  readonly extraction: Extraction;
  /** When the article was published, as stated or inferred. */
  readonly published: Published | null;
  /** Words of the sentence, the nearer to the value the heavier; the value's own words left out. */
  readonly near: SparseVector;
  /** Words of the sentence by rarity alone. */
  readonly sentence: SparseVector;
  /** Words of the clause by rarity alone. */
  readonly clause: SparseVector;
  /** Parts of names in the sentence, by rarity. */
  readonly names: SparseVector;
  /** What the value is said of: subject, predicate, counted noun with its modifiers, and the attribute before it ("death toll of"). */
  readonly head: SparseVector;
  /** Words near the value by their rarity among claims of its bucket (its unit, or its counted noun's kind). */
  readonly rare: SparseVector;
  /** Claims of the same article in the same bucket, this one included. */
  readonly crowd: number;
  /** Claims of the same article with the same number or date, this one included. */
  readonly repeats: number;
  /** Classes of events in the sentence with their nearness to the value, 0 to 1. */
  readonly nearEvents: ReadonlyMap<string, number>;
  /** Classes of events named in the clause. */
  readonly events: ReadonlySet<string>;
  /** Numbers and dates in the sentence beside the value itself, as canonical texts. */
  readonly figures: ReadonlySet<string>;
  /** Words of the clause that put the value beside the event of the day ("another", "last year"). */
  readonly scope: ReadonlySet<string>;
  /** Years that other dates of the sentence name, but for the year of publication. */
  readonly otherYears: ReadonlySet<string>;
  /** All terms of the article. */
  readonly vocabulary: ReadonlySet<number>;
  /** Place in the article: 0 for the headline, then growing with the sentence. */
  readonly position: number;
}

/** The source of each claim; in a story the claims of one source stand together. */
export function sourcesOf(profiles: readonly ClaimProfile[]): Int32Array {
  return Int32Array.from(profiles, ({ source }) => source);
}

/** Where the terms of articles are looked up. */
export interface TermRows {
  /** The term of each token of a source. */
  termsOf(source: number): Int32Array;
}

/** Profiles of the claims of a source that are compared. */
export function profilesOf(
  source: number,
  extraction: Extraction,
  published: Published | null,
  terms: TermRows,
  weigh: (term: number) => number,
): readonly ClaimProfile[] {
  const row = terms.termsOf(source);
  const vectors = new ArticleVectors(extraction, row, weigh);
  const clauses = new ClauseReader(extraction.tokens, vectors);
  const figures = new SentenceFigures(extraction);
  const vocabulary: ReadonlySet<number> = new Set(row);
  const neighbourhood = new Neighbourhood(extraction, row);
  return comparedClaims(extraction).claims.map((claim) => {
    const content = withYear(claim, extraction, published);
    const isFigure = content.kind === 'date' || content.kind === 'quantity';
    const sentence = extraction.sentences[content.sentence];
    const shared = vectors.ofSentence(content.sentence);
    const clause = clauses.of(content.clause);
    const nearEvents = sentence === undefined || !isFigure ? NO_EVENTS : nearEventsOf(extraction.tokens, sentence, content);
    // named one by one: what is spread into so large an object makes it slow to build
    const { nearName, times, fate } = isFigure ? neighbourhood.of(content, nearEvents) : NO_SURROUNDINGS;
    return {
      nearName,
      times,
      fate,
      source,
      claim: content.index,
      content,
      extraction,
      published,
      near: vectors.near(content),
      sentence: shared.words,
      clause: clause.words,
      names: shared.names,
      head: isFigure ? vectors.head(content) : EMPTY_VECTOR,
      rare: EMPTY_VECTOR,
      crowd: 1,
      repeats: figures.repeatsOf(claim.value),
      nearEvents,
      events: clause.events,
      figures: figures.beside(content),
      scope: clause.scope,
      otherYears: figures.yearsBeside(claim),
      vocabulary,
      position: sentence?.role === 'title' ? 0 : content.sentence,
    };
  });
}

/** A date that the article left without its year takes it from the inferred day of publication. */
function withYear(claim: Claim, { article }: Extraction, published: Published | null): Claim {
  if (claim.value.kind !== 'date' || article.published !== null || published === null) return claim;
  const day = Math.floor(Date.parse(`${published.value.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_A_DAY);
  return Number.isNaN(day) ? claim : { ...claim, value: completeDate(claim.value, day) };
}

const MILLISECONDS_A_DAY = 86_400_000;

const NO_EVENTS: ReadonlyMap<string, number> = new Map();

function nearEventsOf(tokens: readonly Token[], sentence: Sentence, claim: Claim): ReadonlyMap<string, number> {
  const events = new Map<string, number>();
  const end = Math.min(sentence.endToken, claim.tokens.end + REACH);
  for (let i = Math.max(sentence.firstToken, claim.tokens.first - REACH); i < end; i++) {
    const token = tokens[i];
    const event = token === undefined || token.tag === 'PUNCT' ? null : eventClassOf(token.lemma, tokens[i + 1]?.lemma);
    if (event === null) continue;
    const distance = i < claim.tokens.first ? claim.tokens.first - i : Math.max(0, i - claim.tokens.end + 1);
    events.set(event, Math.max(events.get(event) ?? 0, 1 / (1 + distance / HALF_DISTANCE)));
  }
  return events;
}
