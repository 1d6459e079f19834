import { eventClassOf } from '../lexicon/event-words.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { relate } from '../lexicon/wordnet.js';
import { firstFrom } from '../text/first-from.js';
import type { Comparison } from '../values/comparison.js';
import type { DateValue } from '../values/date.js';
import { compareNames } from '../values/name.js';
import type { QuantityValue } from '../values/quantity.js';
import { closeness } from '../values/quantity-closeness.js';
import { clashFeatures } from './clash-features.js';
import { type Features, saturate } from './logistic.js';
import type { ClaimProfile } from './profile.js';
import { scopeFeatures } from './scope-features.js';
import { dateSlip, quantitySlip } from './slip.js';
import { cosine, sharedWeight } from './vector.js';

/** Likeness of the near words below which a strange name or another noun tells two matters apart, and what makes names strange. */
const FAR = 0.2;
const STRANGE = 0.6;

/**
 * What speaks for and against two dates or two quantities being about one matter. All between 0 and 1, most of them
 * evidence for; a clash of noun or predicate is weak evidence against, since articles word one matter differently.
 */
export function figureFeatures(a: ClaimProfile, b: ClaimProfile, comparison: Comparison): Features {
  const near = cosine(a.near, b.near);
  const clause = cosine(a.clause, b.clause);
  const predicate = relatedness(a.content.predicate, b.content.predicate);
  const scope = scopeFeatures(a, b);
  return {
    near,
    nearShare: saturate(sharedWeight(a.near, b.near), 12),
    sentence: cosine(a.sentence, b.sentence),
    clause,
    names: cosine(a.names, b.names),
    figures: sharedFigures(a, b),
    predicate,
    predicateAndNear: predicate * near,
    head: cosine(a.head, b.head),
    events: sharedEvents(a.events, b.events),
    eventNear: sharedNearEvents(a.nearEvents, b.nearEvents),
    rare: cosine(a.rare, b.rare),
    rareShare: saturate(sharedWeight(a.rare, b.rare), 6),
    crowd: 1 / Math.sqrt(Math.max(1, a.crowd) * Math.max(1, b.crowd)),
    eventsClash: a.events.size > 0 && b.events.size > 0 && sharedEvents(a.events, b.events) === 0 ? 1 : 0,
    headline: a.position === 0 || b.position === 0 ? 1 : 0,
    lead: a.position <= 3 && b.position <= 3 ? 1 : 0,
    sameModality: a.content.modality === b.content.modality ? 1 : 0,
    same: comparison.relation === 'same' ? 1 : 0,
    open: isOpen(a) !== isOpen(b) && comparison.relation !== 'same' ? 1 : 0,
    owner: sharedOwner(a, b),
    excludes: comparison.relation === 'excludes' ? 1 : 0,
    within: comparison.relation === 'contains' || comparison.relation === 'within' ? 1 : 0,
    ...scope,
    ...clashFeatures(a, b, near),
    strangeAndFar: scope.strange > STRANGE && near < FAR ? 1 : 0,
    ...valueFeatures(a, b),
    smallAndCommon: isCommonNumber(a) && isCommonNumber(b) ? 1 - 1 / Math.sqrt(Math.max(1, a.repeats) * Math.max(1, b.repeats)) : 0,
  };
}

/** A number below ten, which an article gives of many things. */
function isCommonNumber({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'quantity' && isSmall(value);
}

function valueFeatures(a: ClaimProfile, b: ClaimProfile): Features {
  const x = a.content.value;
  const y = b.content.value;
  if (x.kind === 'quantity' && y.kind === 'quantity') return quantityFeatures(x, y, cosine(a.near, b.near));
  if (x.kind === 'date' && y.kind === 'date') return dateFeatures(a, b, x, y);
  return {};
}

function quantityFeatures(a: QuantityValue, b: QuantityValue, nearness: number): Features {
  const noun = a.of === null || b.of === null ? 0 : relatedness(a.of, b.of);
  return {
    noun,
    nounClash: a.of !== null && b.of !== null && noun === 0 ? 1 : 0,
    nounMissing: (a.of === null) !== (b.of === null) ? 1 : 0,
    nounAndNear: noun * nearness,
    clashAndFar: a.of !== null && b.of !== null && noun === 0 && !(isPersonNoun(a.of) && isPersonNoun(b.of)) && nearness < FAR ? 1 : 0,
    unit: a.unit !== null && a.unit.symbol === b.unit?.symbol ? 1 : 0,
    unitConverted: a.unit !== null && b.unit !== null && a.unit.symbol !== b.unit.symbol && a.unit.dimension === b.unit.dimension ? 1 : 0,
    unitLeftOut: (a.unit === null) !== (b.unit === null) ? 1 : 0,
    money: a.unit?.dimension === 'money' && b.unit?.dimension === 'money' ? 1 : 0,
    percent: a.unit?.dimension === 'percent' && b.unit?.dimension === 'percent' ? 1 : 0,
    persons: isPersonNoun(a.of ?? '') && isPersonNoun(b.of ?? '') ? 1 : 0,
    slip: quantitySlip(a, b),
    closeness: closeness(a, b),
    precision: Math.min(significance(a), significance(b)) / 4,
    one: a.low === 1 && b.low === 1 ? 1 : 0,
    clashAndRough: a.of !== null && b.of !== null && noun === 0 && Math.min(significance(a), significance(b)) <= 2 ? 1 : 0,
    small: isSmall(a) && isSmall(b) ? 1 : 0,
    role: a.role === b.role ? 1 : 0,
    changeClash:
      a.change !== null && b.change !== null && (a.change.mode !== b.change.mode || a.change.direction * b.change.direction < 0) ? 1 : 0,
    changeOnce: (a.change === null) !== (b.change === null) ? 1 : 0,
    hedged: a.bound !== 'exact' || b.bound !== 'exact' ? 1 : 0,
  };
}

function isSmall(value: QuantityValue): boolean {
  return (value.low ?? value.high ?? 0) < 10;
}

/** Significant digits of the number as stated, 1 to 4: the more, the less likely that two agree by chance. */
function significance(value: QuantityValue): number {
  const number = Math.abs(value.low ?? value.high ?? 0);
  if (number === 0 || !Number.isFinite(number)) return 1;
  const digits = number.toPrecision(6).replace(/e.*$/u, '').replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');
  return Math.min(4, Math.max(1, digits.length));
}

function dateFeatures(a: ClaimProfile, b: ClaimProfile, x: DateValue, y: DateValue): Features {
  const fresh = isFresh(a, x) && isFresh(b, y);
  return {
    date: 1,
    granularity: width(x) === width(y) ? 1 : 0,
    day: width(x) === 0 && width(y) === 0 ? 1 : 0,
    year: width(x) >= 300 && width(y) >= 300 ? 1 : 0,
    yearAgainstDay: width(x) >= 300 !== width(y) >= 300 ? 1 : 0,
    clock: x.clock !== null && y.clock !== null ? 1 : 0,
    clockOnce: (x.clock === null) !== (y.clock === null) ? 1 : 0,
    fresh: fresh ? 1 : 0,
    bound: x.bound === y.bound ? 1 : 0,
    inferred: x.basis === 'inferred' || y.basis === 'inferred' ? 1 : 0,
    slip: dateSlip(x, y),
    closeness: dateCloseness(x, y),
    speech: SPEECH.has(a.content.predicate) !== SPEECH.has(b.content.predicate) ? 1 : 0,
  };
}

const SPEECH: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'report', 'write', 'tweet']);

/** Days that a date spans; 0 for one day; large for an open one. */
function width(value: DateValue): number {
  return value.from === null || value.to === null ? 1e6 : value.to - value.from;
}

/** Whether the date lies within three days of the publication: the day of the news, which many sentences name. */
function isFresh(profile: ClaimProfile, value: DateValue): boolean {
  const published = profile.published?.value;
  if (published === undefined || value.from === null) return false;
  const day = Math.floor(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  return Math.abs(day - value.from) <= 3 && width(value) <= 1;
}

/** 1 for equal starts, falling with the distance; a day, a month or a year apart count as a slip would. */
function dateCloseness(a: DateValue, b: DateValue): number {
  if (a.from === null || b.from === null) return 0;
  const days = Math.abs(a.from - b.from);
  return 1 / (1 + days / 30);
}

function sharedFigures(a: ClaimProfile, b: ClaimProfile): number {
  let shared = 0;
  for (const figure of a.figures) if (b.figures.has(figure)) shared += 1;
  return shared / (1 + shared);
}

/** Whether the words leave one end open ("at least 40", "since 2022"). */
export function isOpen({ content: { value } }: ClaimProfile): boolean {
  if (value.kind === 'quantity') return (value.min === null || value.max === null) && value.bound !== 'order-of-magnitude';
  return value.kind === 'date' && (value.from === null || value.to === null) && value.clock === null;
}

/** 1 where an age is given of one person by name in both, 0 where one side names nobody. */
function sharedOwner(a: ClaimProfile, b: ClaimProfile): number {
  return isAge(a) && isAge(b) && ownerOf(a) !== null && ownerOf(b) !== null ? 1 : 0;
}

function isAge({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'quantity' && value.role === 'age';
}

/** Whether two ages are of two different persons by name. */
export function areAgesOfTwo(a: ClaimProfile, b: ClaimProfile): boolean {
  if (!isAge(a) || !isAge(b)) return false;
  const x = ownerOf(a);
  const y = ownerOf(b);
  if (x === null || y === null) return x !== y;
  const { relation } = compareNames(x, y, 'person');
  return relation === 'excludes' || relation === 'incomparable';
}

/** Full name of the person whose age it is: the person named last before it in its sentence, else the next one. */
function ownerOf({ content, extraction }: ClaimProfile): string | null {
  const sentence = extraction.sentences[content.sentence];
  if (sentence === undefined) return null;
  let before: string | null = null;
  const { mentions } = extraction;
  for (let i = firstFrom(mentions, sentence.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= sentence.end) break;
    if (mention.type !== 'person') continue;
    if (mention.end <= content.span.start) before = mention.value.name;
    else return before ?? mention.value.name;
  }
  return before;
}

/** Share of the event classes of both clauses that they have in common. */
function sharedEvents(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const event of a) if (b.has(event)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Weight of the event classes that both sentences name, by their nearness to the value. */
function sharedNearEvents(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [event, weight] of a) best = Math.max(best, Math.min(weight, b.get(event) ?? 0));
  return best;
}

/** How close two words are in meaning: 1 the same or derived from one another, .8 synonyms or words of one kind of event. */
export function relatedness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const relation = relate(a, b);
  if (relation === 'same' || relation === 'derived') return 1;
  if (relation === 'synonym') return 0.8;
  const kind = eventClassOf(a);
  return kind !== null && kind === eventClassOf(b) ? 0.8 : 0;
}

/** Features that speak of the values themselves. */
const VALUE_FEATURES: ReadonlySet<string> = new Set([
  'same',
  'within',
  'excludes',
  'closeness',
  'precision',
  'small',
  'one',
  'unique',
  'clashAndRough',
  'smallAndCommon',
  'granularity',
  'day',
  'fresh',
  'hedged',
  'unitLeftOut',
]);

/** The features of a pair without those that speak of the values. */
export function contextFeatures(features: Features): Features {
  return Object.fromEntries(Object.entries(features).filter(([name]) => !VALUE_FEATURES.has(name)));
}

/** What decides on two values that exclude one another, dates and quantities alike: examples of conflicts are few. */
export const EXCLUSIVE_FEATURES: ReadonlySet<string> = new Set([
  'closeness',
  'slip',
  'precision',
  'events',
  'lead',
  'strange',
  'yearClash',
  'yearOnce',
  'mutual',
  'margin',
  'groupBest',
  'percent',
  'head',
  'fresh',
  'owner',
  'nounMissing',
  'crowd',
  'unitConverted',
  'sameModality',
  'headline',
  'day',
  'timeClash',
  'money',
  'speech',
  'rare',
  'groupsOverlap',
  'triangle',
]);

/** The features whose names are kept. */
export function pick(features: Features, names: ReadonlySet<string>): Features {
  return Object.fromEntries(Object.entries(features).filter(([name]) => names.has(name)));
}
