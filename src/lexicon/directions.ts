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
