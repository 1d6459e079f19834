/** Physical or other dimension in which units convert; `count` is a bare number of things. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'data'
  | 'time'
  | 'pressure'
  | 'angle'
  | 'other';

/** A unit of measure. `symbol` is the ISO 4217 code for money, the SI or customary symbol otherwise. */
export interface Unit {
  /** Singular, lower case ("dollar", "kilometre", "percent", "dollar per share"). */
  readonly name: string;
  readonly symbol: string;
  readonly dimension: Dimension;
  /** Factor to the base unit of its dimension; null where it does not convert (money, count). Temperature: see `convert`. */
  readonly factor: number | null;
}

/** What a number does in its sentence. `ordinal`: "third time"; `score`: "3-0"; `fraction`: "a third of". */
export type QuantityRole = 'amount' | 'ordinal' | 'age' | 'score' | 'fraction' | 'ratio';

/** Rise or fall: "rose by 5 %" (by), "rose to 5 %" (to), "down 5 %" (by, -1). */
export interface Change {
  readonly direction: 1 | -1 | 0;
  readonly mode: 'by' | 'to' | 'from';
}

/**
 * A number with its unit and the set of amounts that its wording allows.
 * `low`/`high` are what the words say (equal for a plain number, null = open: "at least 40" is 40 to null);
 * `min`/`max` also allow for rounding and "about" (inclusive, null = open), and are what comparison uses.
 */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly low: number | null;
  readonly high: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Hedge as a class: what the words do to the number. */
  readonly bound: 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'nearly' | 'range' | 'order-of-magnitude';
  readonly unit: Unit | null;
  /** Head noun of what is counted or measured, singular lower case ("participant", "hectare" never: that is a unit); null where none. */
  readonly of: string | null;
  /** The counted noun with its modifiers as written ("firefighters from Leiria"); null where none. */
  readonly ofText: string | null;
  readonly role: QuantityRole;
  readonly change: Change | null;
}
