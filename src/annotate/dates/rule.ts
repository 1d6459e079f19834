import type { Expression } from './expression.js';

/** Named groups of a match: the words as written, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule may look at beside its own words: the block in lower case and where the match lies in it. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One way of writing a time. `starts` lists the words it may begin with ("#" for a digit), so that most rules are never
 * tried; `pattern` is written in the notation of `compile`; `read` says what the words mean, null if they mean no time.
 */
export interface DateRule {
  readonly name: string;
  readonly starts: Iterable<string>;
  readonly pattern: string;
  /** A second pattern that may follow the first, kept apart because several rules share it and one compilation serves all. */
  readonly tail?: string;
  read(groups: Groups, around: Surroundings): Expression | null;
}
