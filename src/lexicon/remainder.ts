/** Words behind a number that make it a count of the rest ("twenty *others* were hurt"), in lower case. */
export const REST_BEHIND: ReadonlySet<string> = new Set(['other', 'others', 'more', 'further', 'additional', 'extra', 'remaining']);

/** The same before it ("*another* twenty", "*the other* twenty"). */
export const REST_BEFORE: ReadonlySet<string> = new Set(['another', 'other', 'further', 'additional', 'extra', 'remaining']);
