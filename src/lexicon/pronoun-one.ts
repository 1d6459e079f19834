/** Words before "one" that make it a pronoun or part of an idiom. */
export const NOT_ONE_BEFORE: ReadonlySet<string> = new Set([
  'no',
  'each',
  'every',
  'any',
  'this',
  'that',
  'which',
  'another',
  'the',
  'some',
  'not',
  'other',
  'first',
  'next',
  'last',
  'only',
  'day',
  'new',
  'good',
  'big',
]);

/** Words behind "one" that do. */
export const NOT_ONE_BEHIND: ReadonlySet<string> = new Set(['another', 'day', 'such', 'else', 'more', 'time', 'thing']);
