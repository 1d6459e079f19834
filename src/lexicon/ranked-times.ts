/** Nouns whose ordinal names a stretch or point of time, a share, a place in print or one part of a whole, and ranks no event. */
export const RANKED_TIMES: ReadonlySet<string> = new Set(
  `quarter half third day night week weekend month year decade century season morning afternoon evening minute hour second time
  part phase stage step round leg batch wave floor section inning game match set anniversary
  birthday paragraph sentence page`.split(/\s+/u),
);

/** Nouns of which every game, house or text has a first, a second and a third. */
export const SERIAL_NOUNS: ReadonlySet<string> = new Set(
  'base half quarter inning period set round leg lap floor storey story degree grade class person gear row page chapter verse line part act hole down turn hand phase stage step'.split(
    ' ',
  ),
);

/** Words for the whole in which something is ranked. */
export const RANKED_AMONG: ReadonlySet<string> = new Set([
  'season',
  'year',
  'month',
  'week',
  'day',
  'decade',
  'century',
  'history',
  'career',
  'tour',
  'tournament',
  'record',
]);
