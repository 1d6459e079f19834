import { eventClassOf } from '../lexicon/event-words.js';
import { POINTING_NOUNS } from '../lexicon/pointing-nouns.js';
import { SCOPE_WORDS } from '../lexicon/scope.js';
import type { Published } from '../model/article.js';
import type { Claim, TokenRange } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { ClaimRef } from '../model/finding.js';
import type { Sentence, Token } from '../model/token.js';
import { completeDate } from '../values/date-completion.js';
import { comparedClaims } from './compared-claims.js';
import { Neighbourhood, type Surroundings } from './surroundings.js';
import { NO_TERM, type TermTable } from './terms.js';
import { EMPTY_VECTOR, type SparseVector, sparse } from './vector.js';

/** Distance at which a word counts half: weights fall as 1 / (1 + d / 4), d in tokens, marks counting two. */
const HALF_DISTANCE = 4;
const MARK_DISTANCE = 2;

/** Tokens on either side that are looked at: beyond them a word weighs next to nothing, and a file without sentence ends would cost the square of its length. */
const REACH = 120;

/** Figures of one sentence that are remembered; more make a table. */
const MOST_FIGURES = 40;

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
  /** Term of the predicate; `NO_TERM` where there is none. */
  readonly predicate: number;
  /** Place in the article: 0 for the headline, then growing with the sentence. */
  readonly position: number;
}

/** The source of each claim; in a story the claims of one source stand together. */
export function sourcesOf(profiles: readonly ClaimProfile[]): Int32Array {
  return Int32Array.from(profiles, ({ source }) => source);
}

/** Profiles of the claims of a source that are compared. */
export function profilesOf(
  source: number,
  extraction: Extraction,
  published: Published | null,
  terms: TermTable,
  weigh: (term: number) => number,
): readonly ClaimProfile[] {
  const row = terms.termsOf(source);
  const bySentence = extraction.sentences.map((sentence) => sentenceVectors(extraction, sentence, row, weigh));
  const figures = figuresBySentence(extraction);
  const years = otherYearsBySentence(extraction);
  const vocabulary: ReadonlySet<number> = new Set(row);
  const neighbourhood = new Neighbourhood(extraction, row);
  const repeats = repeatsIn(extraction);
  return comparedClaims(extraction).claims.map((claim) => {
    const content = withYear(claim, extraction, published);
    const sentence = extraction.sentences[content.sentence];
    const shared = bySentence[content.sentence];
    const nearEvents = sentence === undefined ? NO_EVENTS : nearEventsOf(extraction.tokens, sentence, content);
    // named one by one: what is spread into so large an object makes it slow to build
    const { nearName, times, fate } = neighbourhood.of(content, nearEvents);
    return {
      nearName,
      times,
      fate,
      source,
      claim: content.index,
      content,
      extraction,
      published,
      near: sentence === undefined ? EMPTY_VECTOR : nearVector(extraction, sentence, content, row, weigh),
      sentence: shared?.words ?? EMPTY_VECTOR,
      clause: vectorOf(row, content.clause.first, content.clause.end, weigh),
      names: shared?.names ?? EMPTY_VECTOR,
      head: vectorFrom(row, headTokens(content, extraction.tokens), weigh),
      rare: EMPTY_VECTOR,
      crowd: 1,
      repeats: repeats.get(figureKey(claim.value) ?? '') ?? 1,
      nearEvents,
      events: eventsIn(extraction.tokens, content.clause),
      figures: without(figures.get(content.sentence), content.value),
      scope: scopeOf(extraction.tokens, content.clause),
      otherYears: yearsBeside(years.get(content.sentence), claim.value),
      vocabulary,
      predicate: content.trigger < 0 ? NO_TERM : (row[content.trigger] ?? NO_TERM),
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

function vectorOf(row: Int32Array, first: number, end: number, weigh: (term: number) => number): SparseVector {
  const entries: [number, number][] = [];
  for (let i = first; i < end; i++) {
    const term = row[i] ?? NO_TERM;
    if (term !== NO_TERM) entries.push([term, weigh(term)]);
  }
  return sparse(entries);
}

function vectorFrom(row: Int32Array, tokens: readonly number[], weigh: (term: number) => number): SparseVector {
  return sparse(tokens.flatMap((i) => ((row[i] ?? NO_TERM) === NO_TERM ? [] : [[row[i] ?? NO_TERM, weigh(row[i] ?? NO_TERM)] as const])));
}

/** Tokens on either side of the value that say what it measures. */
const ATTRIBUTE_REACH = 4;

function headTokens(claim: Claim, tokens: readonly Token[]): readonly number[] {
  const inside: number[] = [];
  for (let i = claim.tokens.first; i < claim.tokens.end; i++) inside.push(i);
  for (let i = claim.tokens.end; i < Math.min(claim.clause.end, claim.tokens.end + ATTRIBUTE_REACH) && tokens[i]?.tag !== 'PUNCT'; i++)
    inside.push(i);
  for (
    let i = claim.tokens.first - 1;
    i >= Math.max(claim.clause.first, claim.tokens.first - ATTRIBUTE_REACH) && tokens[i]?.tag !== 'PUNCT';
    i--
  )
    inside.push(i);
  if (claim.trigger >= 0) inside.push(claim.trigger);
  for (let i = claim.clause.first; i < Math.min(claim.trigger, claim.tokens.first); i++) inside.push(i);
  return inside;
}

function eventsIn(tokens: readonly Token[], clause: TokenRange): ReadonlySet<string> {
  const events = new Set<string>();
  for (let i = clause.first; i < clause.end; i++) {
    const event = eventClassOf(tokens[i]?.lemma ?? '');
    if (event !== null) events.add(event);
  }
  return events;
}

const NO_EVENTS: ReadonlyMap<string, number> = new Map();

function nearEventsOf(tokens: readonly Token[], sentence: Sentence, claim: Claim): ReadonlyMap<string, number> {
  if (claim.kind !== 'quantity' && claim.kind !== 'date') return NO_EVENTS;
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

const NO_WORDS: ReadonlySet<string> = new Set();

function scopeOf(tokens: readonly Token[], clause: TokenRange): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = clause.first; i < clause.end; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (SCOPE_WORDS.has(lower)) words.add(lower);
  }
  return words.size === 0 ? NO_WORDS : words;
}

/** How many dates of each sentence name each year, but for the year of publication and years that only stand in for "now". */
function otherYearsBySentence(extraction: Extraction): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const published = extraction.article.published?.value.slice(0, 4);
  const years = new Map<number, Map<string, number>>();
  for (const claim of extraction.claims) {
    if (claim.value.kind !== 'date') continue;
    const year = yearOf(claim.value);
    if (year === null || year === published) continue;
    const counts = years.get(claim.sentence) ?? new Map<string, number>();
    years.set(claim.sentence, counts.set(year, (counts.get(year) ?? 0) + 1));
  }
  return years;
}

function yearOf(value: Claim['value']): string | null {
  return value.kind === 'date' ? (/^\d{4}/u.exec(value.timex ?? '')?.[0] ?? null) : null;
}

/** The years of a sentence without the one that only the date itself names. */
function yearsBeside(years: ReadonlyMap<string, number> | undefined, value: Claim['value']): ReadonlySet<string> {
  if (years === undefined) return NO_WORDS;
  const own = yearOf(value);
  return new Set([...years].flatMap(([year, count]) => (year === own && count === 1 ? [] : [year])));
}

/** How often an article gives each number and date. */
function repeatsIn(extraction: Extraction): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>();
  for (const { value } of extraction.claims) {
    const key = figureKey(value);
    if (key !== null) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  return repeats;
}

function sentenceVectors(extraction: Extraction, sentence: Sentence, row: Int32Array, weigh: (term: number) => number) {
  const names: [number, number][] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const term = row[i] ?? NO_TERM;
    if (term !== NO_TERM && extraction.tokens[i]?.tag === 'PROPN') names.push([term, weigh(term)]);
  }
  return { words: vectorOf(row, sentence.firstToken, sentence.endToken, weigh), names: sparse(names) };
}

function nearVector(
  { tokens, sentences }: Extraction,
  sentence: Sentence,
  claim: Claim,
  row: Int32Array,
  weigh: (term: number) => number,
): SparseVector {
  const entries: [number, number][] = [];
  const walk = (from: number, step: 1 | -1, inside: (i: number) => boolean) => {
    let distance = 0;
    for (let i = from; inside(i); i += step) {
      const term = row[i] ?? NO_TERM;
      if (term !== NO_TERM) entries.push([term, weigh(term) / (1 + distance / HALF_DISTANCE)]);
      distance += tokens[i]?.tag === 'PUNCT' ? MARK_DISTANCE : 1;
    }
  };
  walk(claim.tokens.end, 1, (i) => i < Math.min(sentence.endToken, claim.tokens.end + REACH));
  walk(claim.tokens.first - 1, -1, (i) => i >= Math.max(sentence.firstToken, claim.tokens.first - REACH));
  // the counted noun and the modifiers inside the value's own span are as near as can be
  if (claim.kind === 'quantity' || claim.kind === 'event' || claim.kind === 'list')
    walk(claim.tokens.first, 1, (i) => i < claim.tokens.end);
  const before = sentences[claim.sentence - 1];
  if (before !== undefined && (claim.kind === 'date' || claim.kind === 'quantity') && pointsBack(tokens, sentence)) {
    for (let i = before.firstToken; i < before.endToken; i++) {
      const term = row[i] ?? NO_TERM;
      if (term !== NO_TERM) entries.push([term, weigh(term) * POINTED_AT]);
    }
  }
  return sparse(entries);
}

/** Share at which the words of the sentence before count where a sentence begins by pointing back to it. */
const POINTED_AT = 0.35;

/** "This historic decision was …", "The move came …": the sentence speaks of what the one before it told. */
function pointsBack(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  const opener = tokens[firstToken]?.lower ?? '';
  if (opener !== 'this' && opener !== 'these' && opener !== 'that' && opener !== 'the') return false;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + 4); i++) {
    const token = tokens[i];
    if (token?.tag === 'NOUN') return POINTING_NOUNS.has(token.lemma);
    if (token?.tag !== 'ADJ') return false;
  }
  return false;
}

/** Numbers and dates of each sentence as canonical texts. */
function figuresBySentence(extraction: Extraction): ReadonlyMap<number, ReadonlySet<string>> {
  const figures = new Map<number, Set<string>>();
  for (const claim of extraction.claims) {
    const key = figureKey(claim.value);
    if (key === null) continue;
    const set = figures.get(claim.sentence) ?? new Set();
    if (set.size < MOST_FIGURES) set.add(key);
    figures.set(claim.sentence, set);
  }
  return figures;
}

/** "q4200" for the number 4,200 whatever it counts, "d2025-04" for a date; null for other values. */
export function figureKey(value: Claim['value']): string | null {
  if (value.kind === 'quantity' && value.role === 'ordinal') return null;
  if (value.kind === 'quantity') return value.low === null && value.high === null ? null : `q${value.low ?? value.high}`;
  if (value.kind === 'date') return value.timex === null ? null : `d${value.timex}`;
  return null;
}

function without(figures: ReadonlySet<string> | undefined, value: Claim['value']): ReadonlySet<string> {
  if (figures === undefined) return new Set();
  const own = figureKey(value);
  return own === null || !figures.has(own) ? figures : new Set([...figures].filter((figure) => figure !== own));
}
