import { OF_MANY } from '../../lexicon/of-many.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { Token } from '../../model/token.js';
import type { QuantityValue } from '../../values/quantity.js';
import { compareQuantities } from '../../values/quantity-comparison.js';
import type { ClaimProfile } from '../profile.js';
import { wordKey } from '../word-keys.js';
import { keysOfNouns } from './clause-words.js';
import type { Opposition, OppositionFinder } from './contradiction.js';
import { partiesOf } from './dated-acts.js';

/** Tokens behind a length of time that may hold the noun which it measures ("40-minute *phone call*"). */
const NOUN_REACH = 4;

/** A length of time, and the nouns and verbs for what lasted so long. */
interface Length {
  readonly profile: ClaimProfile;
  readonly value: QuantityValue;
  /** Of a noun phrase its head last. */
  readonly things: readonly string[];
}

/** "A call of 50 minutes" against "a 40-minute call": one thing lasts one time, in one article or in two. */
export const twoLengths: OppositionFinder = {
  rule: 'two-lengths',
  kind: 'quantity',
  find({ profiles }) {
    const lengths = profiles.flatMap((profile) => lengthOf(profile) ?? []);
    return lengths.flatMap((a, i) => lengths.slice(i + 1).flatMap((b) => oppose(a, b)));
  },
};

function oppose(a: Length, b: Length): readonly Opposition[] {
  if (compareQuantities(a.value, b.value).relation !== 'excludes' || !areOneThing(a.things, b.things)) return [];
  if (a.profile.source === b.profile.source && !areToldAsOne(a, b)) return [];
  return [{ a: a.profile, b: b.profile, sides: [labelOf(a.value), labelOf(b.value)] }];
}

/** A shared noun or verb that is not one of many; "rain delay" and "flight delay" are two. */
function areOneThing(a: readonly string[], b: readonly string[]): boolean {
  if (!a.some((thing) => b.includes(thing) && !OF_MANY.has(thing))) return false;
  const rest = a.slice(0, -1);
  return a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1) || rest.some((thing) => b.includes(thing));
}

/** Two lengths in one article are of one thing only where nothing sets one of them apart, and one speaker has both. */
function areToldAsOne({ profile: a }: Length, { profile: b }: Length): boolean {
  const speaker = (profile: ClaimProfile) => profile.content.attribution?.speaker ?? '';
  return a.content.sentence !== b.content.sentence && a.scope.size === 0 && b.scope.size === 0 && speaker(a) === speaker(b);
}

function labelOf({ low, high, unit }: QuantityValue): string {
  return `${((low ?? high ?? 0) * (unit?.factor ?? 1)).toPrecision(6)}`;
}

function lengthOf(profile: ClaimProfile): Length | null {
  const { content } = profile;
  const { value } = content;
  if (value.kind !== 'quantity' || value.role !== 'amount' || value.unit?.dimension !== 'time' || value.low === null) return null;
  if (value.low !== value.high || (content.modality !== 'asserted' && content.modality !== 'planned')) return null;
  const things = thingsOf(profile);
  return things.size === 0 ? null : { profile, value, things: [...things] };
}

function thingsOf(profile: ClaimProfile): ReadonlySet<string> {
  const { content, extraction } = profile;
  const { tokens } = extraction;
  const before = tokens[content.tokens.first - 1];
  const verb = tokens[content.trigger];
  if (isAttribute(profile)) return nounsBehind(tokens, content.tokens.end);
  if (before?.lower === 'lasting') return nounsBefore(tokens, content.tokens.first - 1);
  if (before !== undefined && LASTING.has(before.lemma)) return partiesOf(profile);
  if (before?.lower === 'of') return nounsBefore(tokens, content.tokens.first - 1);
  if (before?.lower !== 'for' || verb?.tag !== 'VERB') return NOTHING;
  return HOLDING.has(verb.lemma) ? partiesOf(profile) : new Set([wordKey(verb) ?? familyOf(verb.lemma)]);
}

const NOTHING: ReadonlySet<string> = new Set();

/** "40-minute", "40 minute": the unit in the singular beside another number than one; not "half an hour". */
function isAttribute({ content, extraction: { article } }: ClaimProfile): boolean {
  const words = article.text
    .slice(content.span.start, content.span.end)
    .toLowerCase()
    .split(/[\s-]+/u);
  const isOne = content.value.kind === 'quantity' && content.value.low === 1;
  return !isOne && words.at(-2) !== 'an' && words.at(-2) !== 'a' && TIME_UNITS.has(words.at(-1) ?? '');
}

const TIME_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

function nounsBehind(tokens: readonly Token[], from: number): ReadonlySet<string> {
  const nouns: Token[] = [];
  for (let i = from; i < from + NOUN_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'PROPN')) break;
    if (token.tag !== 'ADJ') nouns.push(token);
  }
  return keysOfNouns(nouns);
}

function nounsBefore(tokens: readonly Token[], end: number): ReadonlySet<string> {
  let first = end;
  while (first > end - NOUN_REACH && (tokens[first - 1]?.tag === 'NOUN' || tokens[first - 1]?.tag === 'PROPN')) first -= 1;
  return keysOfNouns(tokens.slice(first, end));
}

const LASTING: ReadonlySet<string> = new Set(['last', 'take']);
const HOLDING: ReadonlySet<string> = new Set(['hold', 'last', 'continue', 'run', 'go', 'persist', 'be']);
