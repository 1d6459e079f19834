import { familyOf } from '../../lexicon/wordnet.js';
import type { DateValue } from '../../values/date.js';
import type { ClaimProfile } from '../profile.js';
import { minutesOf } from '../succession.js';
import type { OppositionFinder } from './contradiction.js';
import { areOneThing, partiesOf } from './dated-acts.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

const MINUTES_A_DAY = 24 * 60;

/** A deed with its days; `isLast` where its article says that none followed. */
interface Deed {
  readonly deeds: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/** "The lift was last checked in 2022" against "the lift had been checked in May 2024": the last time was not the last. */
export const lastDone: OppositionFinder = {
  rule: 'last-done',
  kind: 'date',
  find(scene) {
    const deeds = new Map(
      scene.profiles.flatMap((profile) => {
        const deed = profile.content.value.kind === 'date' ? deedOf(profile, profile.content.value) : null;
        return deed === null ? [] : [[profile, deed] as const];
      }),
    );
    const lasts = [...deeds].flatMap(([profile, { isLast }]) => (isLast ? [profile] : []));
    return oppositionsAmong(scene, lasts, [...deeds.keys()], (a, b) => {
      const [last, later] = [deeds.get(a), deeds.get(b)];
      if (last === undefined || later === undefined || later.from <= last.to) return [];
      return areOneDeed(last, later) ? [{ a, b, sides: ['the last time', 'done later'] }] : [];
    });
  },
};

function deedOf(profile: ClaimProfile, value: DateValue): Deed | null {
  const { content, extraction, published } = profile;
  const { tokens } = extraction;
  const verb = tokens[content.trigger];
  const today = published === null ? null : minutesOf(published.value);
  if (verb?.tag !== 'VERB' || content.modality !== 'asserted' || value.bound !== null) return null;
  if (value.from === null || value.to === null || today === null || value.from > today / MINUTES_A_DAY) return null;
  const isLast = tokens[content.trigger - 1]?.lower === 'last';
  // "last seen by his wife": others may have seen him since
  if (isLast && tokens.slice(content.trigger, content.clause.end).some(({ lower }) => lower === 'by')) return null;
  if (!isLast && isBackground(profile)) return null;
  const parties = partiesOf(profile);
  return { deeds: new Set([familyOf(verb.lemma), ...parties]), parties, from: value.from, to: value.to, isLast };
}

/** The verb of the one is the verb of the other, or its noun ("passed an *inspection*"); of one thing. */
function areOneDeed(last: Deed, later: Deed): boolean {
  const [verb] = last.deeds;
  if (verb === undefined || ![...later.deeds].some((deed) => isOfVerb(deed, verb))) return false;
  return [...last.parties].some((party) => [...later.parties].some((other) => !isOfVerb(other, verb) && areOneThing(party, other)));
}

/** The verb itself, or a noun made of it ("inspect", "inspection"). */
function isOfVerb(word: string, verb: string): boolean {
  return word === verb || (verb.length >= STEM && word.startsWith(verb));
}

/** Letters of a verb from which a longer word that begins with it is made of it. */
const STEM = 5;
