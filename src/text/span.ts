/**
 * A half-open stretch of an article's decoded text, in UTF-16 code units (what `String.prototype.slice` takes).
 * The only form of position between stages; lines and columns are computed for reports alone.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
