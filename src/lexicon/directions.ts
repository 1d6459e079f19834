/** Points of the compass with their opposites. */
export const OPPOSITE_DIRECTIONS: ReadonlyMap<string, string> = new Map(
  [
    ['north', 'south'],
    ['east', 'west'],
    ['northeast', 'southwest'],
    ['northwest', 'southeast'],
    ['upstream', 'downstream'],
  ].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
);

/** Points of the compass in eighths of the circle from north, in the order of a clock. */
const POINTS: readonly string[] = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];

/** Eighths of the circle, at least, between two directions that nobody takes for one another: "north" may be short for "north-east". */
const LEAST_APART = 2;

/** Whether a word, without its hyphen, is a direction. */
export function isDirection(word: string): boolean {
  return OPPOSITE_DIRECTIONS.has(word);
}

/** Whether a thing cannot lie in both directions from one place. */
export function areDirectionsApart(a: string, b: string): boolean {
  if (OPPOSITE_DIRECTIONS.get(a) === b) return true;
  const [x, y] = [POINTS.indexOf(a), POINTS.indexOf(b)];
  const apart = Math.abs(x - y);
  return x >= 0 && y >= 0 && Math.min(apart, POINTS.length - apart) >= LEAST_APART;
}

/** The four points that set apart places of one name ("South Gobi", "East Timor"). */
export const COMPASS_WORDS: ReadonlySet<string> = new Set(['north', 'east', 'south', 'west', 'northern', 'eastern', 'southern', 'western']);
