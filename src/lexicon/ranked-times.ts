/** Nouns whose ordinal names a stretch or point of time, a share, a place in print or one part of a whole, and ranks no event. */
export const RANKED_TIMES: ReadonlySet<string> = new Set(
  `quarter half third day night week weekend month year decade century season morning afternoon evening minute hour second time
  part phase stage step round leg batch wave floor section inning game match set anniversary
  birthday paragraph sentence page`.split(/\s+/u),
);
