/** Lemmas of verbs that take back an act: what was done by it is undone. "take … off" is read with its particle. */
export const UNDOING_VERBS: ReadonlySet<string> = new Set([
  'lift',
  'remove',
  'reverse',
  'suspend',
  'cancel',
  'repeal',
  'revoke',
  'rescind',
  'overturn',
  'withdraw',
  'drop',
  'scrap',
  'annul',
  'undo',
  'quash',
  'end',
  'delist',
]);

/** Nouns under which an act of putting someone on a list, or under a measure, goes on ("the list", "the ban"). */
export const STANDING_MEASURES: ReadonlySet<string> = new Set([
  'designation',
  'list',
  'listing',
  'blacklist',
  'classification',
  'label',
  'status',
  'ban',
  'sanction',
  'embargo',
  'restriction',
  'prohibition',
  'moratorium',
  'suspension',
]);
