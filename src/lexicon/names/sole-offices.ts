/**
 * Offices of which a town, a firm, a school or a club has one holder at a time. Those of states are not listed: one story has the
 * presidents and ministers of many.
 */
export const SOLE_OFFICES: readonly string[] = [
  'chief executive officer',
  'chief executive',
  'chief financial officer',
  'finance director',
  'managing director',
  'race director',
  'fire chief',
  'police chief',
  'chief of police',
  'head coach',
  'mayor',
  'ceo',
  'cfo',
  'coroner',
  'headteacher',
  'headmaster',
  'headmistress',
];
