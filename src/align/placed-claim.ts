import type { PairList } from './candidates.js';
import { type ClauseSlots, slotsOf } from './clause-slots.js';
import { FigureAgreement } from './figure-agreement.js';
import type { Numbering } from './number-sets.js';
import type { ClaimProfile } from './profile.js';
import { type TiedWord, tiedWord } from './word-ties.js';

/** Tokens behind a predicate that are looked at; a clause without one has all the words before its end behind it. */
const FARTHEST = 8_000;

/** A claim with the slots of its clause, its sets of words as ascending numbers. */
export interface PlacedClaim {
  readonly profile: ClaimProfile;
  readonly slots: ClauseSlots;
  readonly predicate: TiedWord | null;
  /** Content words of the subject, and of those behind the predicate. */
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly names: Int32Array;
  readonly subjectNames: Int32Array;
  /** Numbers and dates of the sentence beside the value itself. */
  readonly figures: Int32Array;
  /** Figures of the clause and of the sentence, by the numbers of their lists in `FigureAgreement`. */
  readonly clauseFigures: number;
  readonly sentenceFigures: number;
}

/** The claims of one kind in one story, ready to be held against each other by what their clauses say. */
export interface PlacedClaims {
  /** By their places; undefined where nothing asks for one. */
  readonly claims: readonly (PlacedClaim | undefined)[];
  readonly agreement: FigureAgreement;
}

/** Places those claims that stand in a candidate pair. @param numbering of the words of their story */
export function placedClaims(profiles: readonly ClaimProfile[], { a, b }: PairList, numbering: Numbering): PlacedClaims {
  const isAsked = new Uint8Array(profiles.length);
  for (let i = 0; i < a.length; i++) {
    isAsked[a[i] ?? 0] = 1;
    isAsked[b[i] ?? 0] = 1;
  }
  const agreement = new FigureAgreement();
  return {
    agreement,
    claims: profiles.map((profile, claim) => (isAsked[claim] === 1 ? placedClaim(profile, numbering, agreement) : undefined)),
  };
}

function placedClaim(profile: ClaimProfile, numbering: Numbering, agreement: FigureAgreement): PlacedClaim {
  const { content, extraction } = profile;
  const slots = slotsOf(profile);
  return {
    profile,
    slots,
    predicate: tiedWord(content.predicate),
    subject: numbering.ofWords(extraction, slots.subject.first, slots.subject.end),
    object: numbering.ofWords(extraction, Math.max(content.trigger + 1, content.clause.end - FARTHEST), content.clause.end),
    names: numbering.of(slots.names),
    subjectNames: numbering.of(slots.subjectNames),
    figures: numbering.of(profile.figures),
    clauseFigures: agreement.numberOf(slots.figures),
    sentenceFigures: agreement.numberOf(slots.sentenceFigures),
  };
}
