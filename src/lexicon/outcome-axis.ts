/**
 * What an outcome is said of: a single person, a thing or body, the figure behind it ("a loss of *23.4 million*"), a thing or that
 * figure, or the two together ("*sales* rose by *4.2%*").
 */
export type OutcomeOf = 'person' | 'thing' | 'figure' | 'thing or figure' | 'thing and figure';

/** A question with answers that exclude one another. */
export interface OutcomeAxis {
  readonly name: string;
  readonly of: OutcomeOf;
  /** Whether to deny one answer is to give the other: what does not work has failed. Only of axes with two answers. */
  readonly flips: boolean;
  /** Whether the answer may be another on the next day. */
  readonly moves: boolean;
  /** Whether a story has one such question, so that it need not be said of what ("there was *no warning*"). */
  readonly isOfStory?: true;
  /** Answers by name, each with its words as written below. */
  readonly answers: Readonly<Record<string, string>>;
}
