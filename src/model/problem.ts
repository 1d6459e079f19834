/** Something that went wrong with one input, in words for people: what, where, what would be right. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  /** 1-based, where the problem has a place in the text. */
  readonly line?: number;
  readonly column?: number;
}
