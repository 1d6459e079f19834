import { OTHER_CASE_WORDS } from '../lexicon/scope.js';
import { relate } from '../lexicon/wordnet.js';
import type { Claim } from '../model/claim.js';
import { covers } from '../text/span.js';
import type { Relation } from '../values/comparison.js';
import { compareDates } from '../values/date-comparison.js';
import type { QuantityValue } from '../values/quantity.js';
import { compareQuantities } from '../values/quantity-comparison.js';
import { subjectRange, wordKeys } from './contradictions/clause-words.js';
import type { ClaimProfile } from './profile.js';
import { fold } from './terms.js';

/** What the clause of a claim says beside its predicate. */
export interface ClauseSlots {
  /** Dates and quantities of the clause. */
  readonly figures: readonly Claim[];
  /** Dates and quantities of the sentence, the clause's own among them. */
  readonly sentenceFigures: readonly Claim[];
  /** Keys of the subject's content words, and of those behind the predicate. */
  readonly subject: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
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
  const { clause, trigger } = content;
  const subject = subjectRange(profile);
  const around = extraction.claims.slice(Math.max(0, content.index - MOST_NEIGHBOURS), content.index + MOST_NEIGHBOURS);
  const figures = around
    .filter(({ kind, sentence }) => (kind === 'date' || kind === 'quantity') && sentence === content.sentence)
    .slice(0, MOST_FIGURES);
  const isIn = ({ tokens }: Claim, { first, end }: Claim['clause']) => tokens.first >= first && tokens.end <= end;
  const tokens = extraction.tokens.slice(clause.first, clause.end);
  return {
    figures: figures.filter((figure) => isIn(figure, clause)),
    sentenceFigures: figures,
    subject: wordKeys(extraction.tokens.slice(subject.first, subject.end)),
    object: wordKeys(extraction.tokens.slice(trigger + 1, clause.end)),
    names: new Set(around.flatMap((claim) => (isIn(claim, clause) ? nameKeysOf(claim) : []))),
    subjectNames: new Set(around.flatMap((claim) => (isIn(claim, subject) ? nameKeysOf(claim) : []))),
    subjectCountries: new Set(
      around.flatMap((claim) => (isIn(claim, subject) && claim.value.kind === 'place' ? (claim.value.country ?? []) : [])),
    ),
    size: tokens.filter(({ tag }) => CONTENT_TAGS.has(tag)).length,
    isDenied: content.modality === 'negated' || content.attribution?.stance === 'denies',
    isOpen: content.modality !== 'asserted' && content.modality !== 'negated',
    isOfAnother: tokens.some(({ lower }) => OTHER_CASE_WORDS.has(lower)),
    isQuoted: around.some((claim) => claim.kind === 'quote' && covers(claim.span, content.span)),
  };
}

const CONTENT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

function nameKeysOf({ value }: Claim): readonly string[] {
  if (value.kind !== 'actor' && value.kind !== 'place') return [];
  const country = value.kind === 'place' ? value.country : null;
  return [
    country ??
      fold(value.name)
        .split(/[\s-]+/u)
        .at(-1) ??
      '',
  ];
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
