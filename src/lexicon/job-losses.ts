/** Nouns for places of work that are kept or lost. */
export const JOB_NOUNS: ReadonlySet<string> = new Set(['job', 'post', 'position', 'role', 'headcount', 'workforce']);

/** Lemmas of verbs of which such a noun is the object, and of the nouns made of them ("job *cuts*", "job *losses*"). */
export const LOSING: ReadonlySet<string> = new Set(
  'cut lose loss shed axe slash eliminate elimination scrap reduce reduction abolish trim'.split(' '),
);

/** Lemmas of verbs of which it is the subject: "240 posts will *go*". */
export const GOING: ReadonlySet<string> = new Set(['go', 'disappear', 'vanish']);
