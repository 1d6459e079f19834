import { OTHER_CASE_WORDS } from '../lexicon/scope.js';
import { relate } from '../lexicon/wordnet.js';
import type { Claim, TokenRange } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import { covers } from '../text/span.js';
import type { Relation } from '../values/comparison.js';
import { compareDates } from '../values/date-comparison.js';
import type { QuantityValue } from '../values/quantity.js';
import { compareQuantities } from '../values/quantity-comparison.js';
import { subjectRange } from './contradictions/clause-words.js';
import type { ClaimProfile } from './profile.js';
import { fold } from './terms.js';

/** What the clause of a claim says beside its predicate. */
export interface ClauseSlots {
  /** Dates and quantities of the clause. */
  readonly figures: readonly Claim[];
  /** Dates and quantities of the sentence, the clause's own among them. */
  readonly sentenceFigures: readonly Claim[];
  /** Where the subject stands. */
  readonly subject: TokenRange;
  /** Countries, and last words of other names, in the clause and in its subject. */
  readonly names: ReadonlySet<string>;
  readonly subjectNames: ReadonlySet<string>;
  /** Countries that places in the subject are, or lie in. */
  readonly subjectCountries: ReadonlySet<string>;
  /** Content words of the clause. */
  readonly size: number;
  readonly isDenied: boolean;
  /** Whether it is only planned, possible or a condition. */
  readonly isOpen: boolean;
  /** Whether it says that it is of another case ("another fire"). */
  readonly isOfAnother: boolean;
  /** Whether the claim stands in somebody's words in quotation marks. */
  readonly isQuoted: boolean;
}

/** Claims that are looked at on either side: more of one sentence make a table, and a quote that began farther back is a speech. */
const MOST_NEIGHBOURS = 60;

/** Figures of one sentence that are compared: each is held against each of the other clause. */
const MOST_FIGURES = 12;

/** Reads the slots of a claim's clause, with the help of the claims around it. */
export function slotsOf(profile: ClaimProfile): ClauseSlots {
  const { content, extraction } = profile;
  const subject = subjectRange(profile);
  const around = readAround(profile, subject);
  const counts = countsOf(extraction);
  return {
    ...around,
    subject,
    size: countIn(counts.content, content.clause),
    isDenied: content.modality === 'negated' || content.attribution?.stance === 'denies',
    isOpen: content.modality !== 'asserted' && content.modality !== 'negated',
    isOfAnother: countIn(counts.otherCase, content.clause) > 0,
    isQuoted: isInQuote(profile),
  };
}

/** What the claims of its sentence tell of a claim's clause. */
function readAround({ content, extraction: { claims } }: ClaimProfile, subject: TokenRange): AroundClause {
  const figures: Claim[] = [];
  const names = new Set<string>();
  const subjectNames = new Set<string>();
  const subjectCountries = new Set<string>();
  let first = content.index;
  while (first > content.index - MOST_NEIGHBOURS && claims[first - 1]?.sentence === content.sentence) first -= 1;
  for (let i = first; i < content.index + MOST_NEIGHBOURS; i++) {
    const claim = claims[i];
    if (claim === undefined || claim.sentence !== content.sentence) break;
    const { kind } = claim;
    if ((kind === 'date' || kind === 'quantity') && figures.length < MOST_FIGURES) figures.push(claim);
    if (kind !== 'actor' && kind !== 'place') continue;
    if (isIn(claim, content.clause)) names.add(nameKeyOf(claim));
    if (!isIn(claim, subject)) continue;
    subjectNames.add(nameKeyOf(claim));
    if (claim.value.kind === 'place' && claim.value.country !== null) subjectCountries.add(claim.value.country);
  }
  return {
    figures: figures.filter((figure) => isIn(figure, content.clause)),
    sentenceFigures: figures,
    names: names.size === 0 ? NO_NAMES : names,
    subjectNames: subjectNames.size === 0 ? NO_NAMES : subjectNames,
    subjectCountries: subjectCountries.size === 0 ? NO_NAMES : subjectCountries,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** Whether a quote that began not long before holds the claim. */
function isInQuote({ content, extraction }: ClaimProfile): boolean {
  for (const quote of quotesOf(extraction)) {
    if (quote.index >= content.index + MOST_NEIGHBOURS) return false;
    if (quote.index >= content.index - MOST_NEIGHBOURS && covers(quote.span, content.span)) return true;
  }
  return false;
}

/** Found once an article: every claim of it asks. */
const quotesOfArticle = new WeakMap<Extraction, readonly Claim[]>();

function quotesOf(extraction: Extraction): readonly Claim[] {
  const known = quotesOfArticle.get(extraction) ?? extraction.claims.filter(({ kind }) => kind === 'quote');
  quotesOfArticle.set(extraction, known);
  return known;
}

type AroundClause = Pick<ClauseSlots, 'figures' | 'sentenceFigures' | 'names' | 'subjectNames' | 'subjectCountries'>;

function isIn({ tokens }: Claim, { first, end }: TokenRange): boolean {
  return tokens.first >= first && tokens.end <= end;
}

const CONTENT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** How many tokens before each token of an article are content words, and how many put what they tell beside another case. */
interface WordCounts {
  readonly content: Int32Array;
  readonly otherCase: Int32Array;
}

/** Counted once an article: every clause of it asks. */
const countsOfArticle = new WeakMap<Extraction, WordCounts>();

function countsOf(extraction: Extraction): WordCounts {
  const known = countsOfArticle.get(extraction);
  if (known !== undefined) return known;
  const { tokens } = extraction;
  const counts = { content: new Int32Array(tokens.length + 1), otherCase: new Int32Array(tokens.length + 1) };
  tokens.forEach(({ tag, lower }, i) => {
    counts.content[i + 1] = (counts.content[i] ?? 0) + (CONTENT_TAGS.has(tag) ? 1 : 0);
    counts.otherCase[i + 1] = (counts.otherCase[i] ?? 0) + (OTHER_CASE_WORDS.has(lower) ? 1 : 0);
  });
  countsOfArticle.set(extraction, counts);
  return counts;
}

function countIn(counts: Int32Array, { first, end }: TokenRange): number {
  return end <= first ? 0 : (counts[end] ?? 0) - (counts[first] ?? 0);
}

/** The country of a name, or the last word of another. */
function nameKeyOf({ value }: Claim): string {
  if (value.kind !== 'actor' && value.kind !== 'place') return '';
  const country = value.kind === 'place' ? value.country : null;
  return (
    country ??
    fold(value.name)
      .split(/[\s-]+/u)
      .at(-1) ??
    ''
  );
}

/** Whether two clauses differ in a slot: then they tell two things or contradict each other, and either way do not agree. */
export function slotsDiffer(a: ClauseSlots, b: ClauseSlots): boolean {
  return (
    a.isDenied !== b.isDenied ||
    a.isOpen !== b.isOpen ||
    a.isOfAnother !== b.isOfAnother ||
    areOfTwoCountries(a, b) ||
    figuresDiffer(a.figures, b.figures)
  );
}

/** Whether both subjects name countries, and none in common. Other names go by so many forms that two may be one. */
export function areOfTwoCountries({ subjectCountries: a }: ClauseSlots, { subjectCountries: b }: ClauseSlots): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((country) => b.has(country));
}

/** Whether a figure of one clause is excluded by all figures of its sort in the other. */
function figuresDiffer(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.some((figure) => {
    const relations = b.flatMap((other) => relationOf(figure, other) ?? []);
    return relations.length > 0 && relations.every((relation) => relation === 'excludes');
  });
}

/** How two figures of one sort stand to each other; null where they are of two sorts. */
export function relationOf({ value: x }: Claim, { value: y }: Claim): Relation | null {
  if (x.kind === 'date' && y.kind === 'date') return compareDates(x, y).relation;
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || !areOfOneSort(x, y)) return null;
  const { relation } = compareQuantities(x, y);
  return relation === 'incomparable' ? null : relation;
}

/** Measures of one dimension, or counts of one thing. */
function areOfOneSort(a: QuantityValue, b: QuantityValue): boolean {
  if (a.role !== b.role) return false;
  if (a.unit !== null && b.unit !== null) return a.unit.dimension === b.unit.dimension;
  if (a.unit !== null || b.unit !== null || a.of === null || b.of === null) return false;
  return relate(a.of, b.of) !== null;
}
