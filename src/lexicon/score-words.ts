/** Words beside which two numbers with a hyphen are a score or a count of votes ("won 3-0", "voted 52-48"). */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  `win won beat lose lost draw drew tie tied victory defeat lead led leading trail trailed ahead score scored scoring vote voted voting pass passed ruling ruled decision
  margin level equalise triumph aggregate record down up set match game series senate court`.split(/\s+/u),
);
