/** Lemmas of verbs whose "5-2" is a count of votes. */
export const TALLY_VERBS: ReadonlySet<string> = new Set('vote rule decide split divide'.split(' '));

/** Lemmas of nouns for a vote, or for those who vote. */
export const VOTING_NOUNS: ReadonlySet<string> = new Set(
  'vote ballot majority judge justice jury panel court tribunal council senate parliament committee board commission chamber'.split(' '),
);
