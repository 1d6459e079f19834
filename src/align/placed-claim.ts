import { type ClauseSlots, slotsOf } from './clause-slots.js';
import { FigureAgreement } from './figure-agreement.js';
import { Numbering } from './number-sets.js';
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
  readonly claims: readonly PlacedClaim[];
  readonly agreement: FigureAgreement;
}

export function placedClaims(profiles: readonly ClaimProfile[]): PlacedClaims {
  const numbering = new Numbering();
  const agreement = new FigureAgreement();
  return {
    agreement,
    claims: profiles.map((profile) => {
      const { content } = profile;
      const slots = slotsOf(profile);
      return {
        profile,
        slots,
        predicate: tiedWord(profile.content.predicate),
        subject: numbering.ofWords(profile.extraction, slots.subject.first, slots.subject.end),
        object: numbering.ofWords(profile.extraction, Math.max(content.trigger + 1, content.clause.end - FARTHEST), content.clause.end),
        names: numbering.of(slots.names),
        subjectNames: numbering.of(slots.subjectNames),
        figures: numbering.of(profile.figures),
        clauseFigures: agreement.numberOf(slots.figures),
        sentenceFigures: agreement.numberOf(slots.sentenceFigures),
      };
    }),
  };
}
