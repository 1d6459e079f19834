/** Nouns that place an amount in time instead of being counted ("5 % last year"). */
export const CALENDAR: ReadonlySet<string> = new Set(
  'spring summer autumn winter year month week day today yesterday tomorrow quarter season time moment monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Words that place a calendar noun in time ("last year"). */
export const TIME_MODIFIERS: ReadonlySet<string> = new Set([
  'last',
  'next',
  'this',
  'previous',
  'past',
  'early',
  'late',
  'earlier',
  'later',
]);

/** Points of the compass: behind a measure they say where, not what ("155 miles west of the cape"). */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west upstream downstream'.split(
    ' ',
  ),
);

/** Adjectives that a measure stands before ("12-foot-high", "six feet tall"). */
export const MEASURE_ADJECTIVES: ReadonlySet<string> = new Set('high tall long wide deep thick broad heavy'.split(' '));

/** Nouns whose "of" names what is counted ("the number of deaths rose to 27"). */
export const COUNT_NOUNS: ReadonlySet<string> = new Set('number numbers tally count total'.split(' '));

/** Nouns for a count of people ("the death toll stands at 27", "the population is 1.3 million"). */
export const TOLLS: ReadonlySet<string> = new Set(
  'toll tolls headcount population populations attendance workforce readership viewership turnout fatalities casualties enrolment enrollment'.split(
    ' ',
  ),
);

/** Words right before the level that a count has or reaches. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(
  'to at from be reach hit exceed pass top surpass total become is was are were now just remain stay'.split(' '),
);

/** Plurals and collectives without an "s" of their own. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set([
  'people',
  'police',
  'men',
  'women',
  'children',
  'feet',
  'teeth',
  'mice',
  'geese',
  'cattle',
  'sheep',
  'fish',
  'personnel',
  'staff',
  'troops',
  'crew',
  'lives',
  'aircraft',
  'data',
  'media',
  'species',
  'series',
]);

/** Plurals that stand before another noun ("sports clubs"); any other plural is the head ("five things traders need"). */
export const ATTRIBUTIVE_PLURALS: ReadonlySet<string> = new Set(
  'sports arms sales savings goods operations communications systems works customs resources rights drugs games earnings news securities'.split(
    ' ',
  ),
);

/** Plurals whose singular is no matter of an ending; "people" stays. */
export const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['lives', 'life'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['persons', 'person'],
  ['sixes', 'six'],
  ['axes', 'axe'],
  ['analyses', 'analysis'],
  ['tories', 'tory'],
  ['israelis', 'israeli'],
  ['iraqis', 'iraqi'],
  ['saudis', 'saudi'],
  ['pakistanis', 'pakistani'],
  ['bangladeshis', 'bangladeshi'],
  ['yemenis', 'yemeni'],
  ['kuwaitis', 'kuwaiti'],
  ['omanis', 'omani'],
  ['qataris', 'qatari'],
  ['emiratis', 'emirati'],
  ['somalis', 'somali'],
  ['punjabis', 'punjabi'],
  ['houthis', 'houthi'],
  ['taxis', 'taxi'],
  ['skis', 'ski'],
]);

/** Nouns in "-s" that are their own singular. */
export const UNCHANGED: ReadonlySet<string> = new Set([
  'series',
  'species',
  'means',
  'headquarters',
  'news',
  'barracks',
  'crossroads',
  'gas',
  'lens',
  'politics',
  'athletics',
]);

/** Words between "of" and the noun that is counted ("12 of the students"). */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'most',
  'least',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'those',
  'these',
  'all',
  'such',
  'a',
  'an',
  'this',
  'that',
  'any',
]);

/** Degree words between a number and the participle of people ("12 still missing"). */
export const DEGREE: ReadonlySet<string> = new Set([
  'still',
  'more',
  'others',
  'other',
  'seriously',
  'critically',
  'badly',
  'severely',
  'slightly',
  'were',
  'are',
  'was',
  'is',
  'have',
  'had',
  'been',
  'being',
  'has',
  'confirmed',
  'people',
  'left',
  'feared',
  'also',
  'remain',
  'remained',
]);
