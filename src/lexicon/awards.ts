/** Verbs by which somebody comes to an award; those behind the bar in the passive ("was *named* best actor"). */
export const WINNING_VERBS: ReadonlySet<string> = new Set(
  'win take claim receive collect scoop earn land bag clinch secure get'.split(' '),
);
export const AWARDING_VERBS: ReadonlySet<string> = new Set('name crown award vote declare judge choose pick honour honor elect'.split(' '));

/** Nouns for what "best" is given to; one winner each. */
export const BEST_NOUNS: ReadonlySet<string> = new Set(
  'actor actress director film picture novel album song book player goalkeeper newcomer screenplay documentary singer band chef restaurant designer journalist supporting'.split(
    ' ',
  ),
);

/** Awards that stand in two or three words: lemmas. */
export const AWARD_PHRASES: readonly (readonly string[])[] = [
  'player of the year',
  'player of the match',
  'man of the match',
  'woman of the match',
  'player of the tournament',
  'athlete of the year',
  'coach of the year',
  'manager of the year',
  'writer of the year',
  'artist of the year',
  'person of the year',
  'most valuable player',
  'gold medal',
  'silver medal',
  'bronze medal',
  'golden boot',
  'golden glove',
  'golden bear',
  'golden lion',
  'golden palm',
  'top prize',
  'first prize',
  'second prize',
  'third prize',
  'grand prize',
  'jury prize',
  'audience award',
].map((phrase) => phrase.split(' '));
