/** What a hedge does to the number that it stands beside. */
export type HedgeClass = 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'nearly' | 'just-over';

function phrases(table: Record<HedgeClass, string>): ReadonlyMap<string, HedgeClass> {
  const map = new Map<string, HedgeClass>();
  for (const hedge of ['about', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'just-over'] as const) {
    for (const phrase of table[hedge].split(',')) if (phrase.trim() !== '') map.set(phrase.trim(), hedge);
  }
  return map;
}

/** Hedges in front of a number, longest first when they are looked up. Words are separated by one space. */
export const HEDGES_BEFORE: ReadonlyMap<string, HedgeClass> = phrases({
  about: `about, around, approximately, approx, approx ., roughly, circa, c ., some, somewhere around, ~, ≈, an estimated, estimated, estimated at,
    in the region of, in the neighborhood of, in the neighbourhood of, in the order of, on the order of, in the vicinity of, or around, broadly, a reported, an average of about`,
  'at-least': `at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, as few as, as little as, upward of, ≥, from at least`,
  'more-than': `more than, over, above, upwards of, in excess of, greater than, exceeding, topping, well over, well above, larger than, bigger than, longer than,
    older than, higher than, taller than, far more than, many more than, better than, anything over, anywhere above, comfortably over, over than, beyond, >, even more than, further than, north of`,
  'at-most': `at most, up to, as many as, as much as, no more than, not more than, a maximum of, maximum of, no greater than, no longer than, no higher than, ≤, as high as, as long as`,
  'less-than': `less than, south of, fewer than, under, below, lower than, smaller than, shorter than, younger than, far fewer than, well under, well below, <`,
  nearly: `nearly, almost, just under, just below, just short of, a little under, slightly under, slightly below, slightly less than, a little less than,
    just shy of, shy of, close to, near, approaching, little less than, not quite, only just under`,
  'just-over': `just over, just above, a little over, slightly over, slightly above, slightly more than, a little more than, just more than, little more than, only just over`,
});

/** Hedges behind a number or its unit. */
export const HEDGES_AFTER: ReadonlyMap<string, HedgeClass> = phrases({
  about: 'or so, or thereabouts, - odd, - ish, ish, approximately, or thereabout, give or take',
  'at-least':
    'or more, or over, or older, or above, or higher, or longer, or greater, at least, and counting, and up, - plus, plus, +, and over, and older, upwards, and above, and more',
  'more-than': '',
  'at-most': 'or fewer, or less, or under, or younger, or below, or lower, at most, or shorter, and under, at the most',
  'less-than': '',
  nearly: '',
  'just-over': '',
});

/** Last words of the hedges in front and first words of those behind: elsewhere no phrase needs to be tried. */
export const HEDGE_ENDS: ReadonlySet<string> = new Set(
  [...HEDGES_BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
export const HEDGE_STARTS: ReadonlySet<string> = new Set([...HEDGES_AFTER.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

/** Longest phrase of the tables above, in pieces. */
export const LONGEST_HEDGE = 4;

/** Words between a hedge and its number that change nothing ("at least another 40", "up to an extra 30"). */
export const HEDGE_FILLERS: ReadonlySet<string> = new Set(['another', 'an', 'additional', 'further', 'total', 'extra']);
