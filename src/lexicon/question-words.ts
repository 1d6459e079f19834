/** Adverbs that belong to the verb before them ("broke *down*", "went *ahead*"): a question without them asks something else. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'up',
  'down',
  'out',
  'off',
  'over',
  'back',
  'away',
  'ahead',
  'apart',
  'together',
  'in',
  'on',
  'through',
  'around',
  'aside',
  'forward',
]);

/** Verbs whose past is written like their base form: without an "-s" they tell of the past in a news text. */
export const UNCHANGING_VERBS: ReadonlySet<string> = new Set(
  'bet burst cast cost cut hit hurt let put quit read set shed shut slit split spread thrust'.split(' '),
);

/** Auxiliaries as they stand before a contracted "not", to their full form. */
export const CLIPPED_AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** Prepositions that a place question says with its "where". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'near',
  'inside',
  'within',
  'to',
  'into',
  'around',
  'across',
  'outside',
]);

/** Words that begin a clause of their own: no phrase runs over them. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'that which who whom whose when where while because although though if unless whether but than so what how why as since until after before'.split(
    ' ',
  ),
);

/** Subjects that name nothing: a question about them cannot stand alone. */
export const EMPTY_SUBJECTS: ReadonlySet<string> = new Set(
  'it he she they we i you this that these those there him her them us one some all many others which who whom what whose both each everyone nobody'.split(
    ' ',
  ),
);
