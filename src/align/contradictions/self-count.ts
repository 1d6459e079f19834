import { eventClassOf } from '../../lexicon/event-words.js';
import { familyOf, relate } from '../../lexicon/wordnet.js';
import type { QuantityValue } from '../../values/quantity.js';
import type { ClaimProfile } from '../profile.js';
import type { Opposition, OppositionFinder } from './contradiction.js';

/** Tokens behind a counted noun in which the verb is looked for that says what happened to it. */
const REACH = 6;

/** A flat count of bare things, and what happened to them. */
interface SelfCount {
  readonly profile: ClaimProfile;
  readonly noun: string;
  readonly number: number;
  readonly deed: string;
  /** "*the* nine villages": counted before. */
  readonly isTakenUp: boolean;
}

/** "Eleven roads were closed" and, further down, "the nine roads that had been closed": an article that counts one thing twice. */
export const selfCount: OppositionFinder = {
  rule: 'self-count',
  kind: 'quantity',
  find({ profiles }) {
    const counts = new Map<number, SelfCount[]>();
    for (const profile of profiles) {
      const count = countOf(profile);
      if (count === null) continue;
      const own = counts.get(profile.source) ?? [];
      counts.set(profile.source, own);
      own.push(count);
    }
    return [...counts.values()].flatMap((own) => own.flatMap((a, i) => own.slice(i + 1).flatMap((b) => oppose(a, b, own))));
  },
};

function oppose(a: SelfCount, b: SelfCount, own: readonly SelfCount[]): readonly Opposition[] {
  if (a.noun !== b.noun || a.number === b.number || !areOneDeed(a.deed, b.deed)) return [];
  const isAgain = b.isTakenUp || a.profile.position === 0;
  const others = own.filter(({ noun }) => noun === a.noun).length;
  if (!isAgain || others > MOST_COUNTS || !areOfOneMoment(a, b)) return [];
  return [{ a: a.profile, b: b.profile, sides: [`${a.number}`, `${b.number}`] }];
}

/** An article that counts a noun more often breaks it up into parts. */
const MOST_COUNTS = 3;

function countOf(profile: ClaimProfile): SelfCount | null {
  const { content, extraction } = profile;
  const { value } = content;
  if (value.kind !== 'quantity' || !isBareCount(value) || profile.scope.size > 0 || profile.times.length > 0) return null;
  if (profile.otherYears.size > 0 || content.modality === 'negated' || content.modality === 'possible') return null;
  const { tokens } = extraction;
  const before = tokens[content.tokens.first - 1]?.lower ?? '';
  const next = tokens[content.tokens.end]?.lower ?? '';
  if (PARTING.has(before) || next === 'of' || next === 'in' || next === 'from') return null;
  const deed = deedOf(profile);
  if (deed === null || value.of === null || value.low === null) return null;
  return { profile, noun: familyOf(value.of), number: value.low, deed, isTakenUp: before === 'the' };
}

/** "another nine", "other nine", "of nine", "first nine": some of several. */
const PARTING: ReadonlySet<string> = new Set([
  'another',
  'other',
  'of',
  'first',
  'last',
  'next',
  'further',
  'some',
  'only',
  'remaining',
  'these',
  'those',
]);

/** A number from two up, without hedge, right before a noun that has no modifier of its own. */
function isBareCount({ unit, role, bound, low, of, ofText }: QuantityValue): boolean {
  if (unit !== null || role !== 'amount' || bound !== 'exact' || of === null || low === null || low < 2) return false;
  return ofText === null || !ofText.includes(' ');
}

/** The verb of the clause; behind a noun that is taken up, that of its relative clause ("the nine roads *that had been closed*"). */
function deedOf({ content, extraction: { tokens } }: ClaimProfile): string | null {
  const next = tokens[content.tokens.end];
  const at = next?.tag === 'NOUN' ? content.tokens.end + 1 : content.tokens.end;
  for (let i = at; i < at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag === 'NOUN') return null;
    if (token.tag === 'VERB') return token.lemma;
  }
  return null;
}

function areOneDeed(a: string, b: string): boolean {
  if (familyOf(a) === familyOf(b) || relate(a, b) === 'synonym') return true;
  const event = eventClassOf(a);
  return event !== null && event === eventClassOf(b);
}

/** Of one speaker, or of none. */
function areOfOneMoment({ profile: a }: SelfCount, { profile: b }: SelfCount): boolean {
  return (a.content.attribution?.speaker ?? '') === (b.content.attribution?.speaker ?? '') && a.content.sentence !== b.content.sentence;
}
