/** Nouns whose ordinal names a stretch or point of time, a share or a place in print, and ranks no event. */
export const RANKED_TIMES: ReadonlySet<string> = new Set(
  `quarter half third day night week weekend month year decade century season morning afternoon evening minute hour second time
  anniversary birthday paragraph sentence page`.split(/\s+/u),
);
