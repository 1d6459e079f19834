/** Whole days since 1970-01-01 (proleptic Gregorian), the unit of all calendar arithmetic. */
export type Day = number;

/** The third of a time that "early", "mid-" and "late" name, in the terms of TIMEX3 `mod`. */
export type Part = 'start' | 'mid' | 'end';

/** Clock time of a timex, in minutes since midnight, as a range that holds what the wording allows ("around 11 pm": 22:40 to 23:20). */
export interface ClockRange {
  readonly from: number;
  readonly to: number;
  /** Minutes east of UTC where the text says the zone or its place fixes it; null = local time of the scene, not known. */
  readonly offset: number | null;
}

/**
 * A date, time, duration or repeated time: its TIMEX3 value and the set of days that it may be.
 * `from`/`to` are inclusive; null = open ("since 2022" has no `to`). Durations and sets have both null.
 */
export interface DateValue {
  readonly kind: 'date';
  /** TIMEX3 `type` in lower case. */
  readonly timexType: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 value ("2025-07-03", "2025-W27", "2021-SU", "P10Y", "PRESENT_REF"); null where the words cannot be normalised ("31 June"). */
  readonly timex: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly clock: ClockRange | null;
  /** The third of the time that "early", "mid-" or "late" names; `from` and `to` are narrowed by it, `timex` is not. */
  readonly part: Part | null;
  /** `inferred`: a part (year, month, week) was taken from context or the publication date. */
  readonly basis: 'stated' | 'inferred';
  /** "about", "around", "or so", "late", "mid-". */
  readonly approximate: boolean;
  /** Whether the words open the interval: "since"/"from" (start), "until"/"by" (end), "before", "after". */
  readonly bound: 'since' | 'until' | 'before' | 'after' | null;
  /** Length in a unit for durations ("two weeks": 2 week); null otherwise. */
  readonly duration: {
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
    readonly approximate: boolean;
  } | null;
}
