/** Words that point a time without a year or week into the future, lower case: modals and words of planning. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'would',
  'scheduled',
  'due',
  'plans',
  'planned',
  'planning',
  'plan',
  'expects',
  'expected',
  'expect',
  'upcoming',
  'forthcoming',
  'tentatively',
  'intends',
  'effective',
  'slated',
  'forecast',
]);

/** Modals that leave the time open: the words around them decide. */
export const OPEN_MODALS: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could', 'should', 'must']);

/** Past forms that are also base forms or have no "-ed", lower case; regular ones are known by their ending. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'was were had did been said told went came took gave made got saw knew found left kept held brought thought became began ' +
    'fell rose won lost led met ran paid sent spoke stood sold wrote put cut set hit shut let shot broke built bought caught ' +
    'chose drew drove fought flew forgot grew heard hid hurt lay laid meant read rode rang sang sank sat slept slid spent split ' +
    'spread stole struck swam swept swore taught threw understood woke wore withdrew sought dealt fled fed felt bled bred burst cast ' +
    'cost quit dug froze hung swung stuck sprang sprung tore wound done gone seen known taken given shown'
  ).split(' '),
);

/** Verbs whose present tense announces what is on the calendar ("the ministers meet on Monday"), by their lemma. */
export const SCHEDULE_VERBS: ReadonlySet<string> = new Set(
  'meet start open begin leave arrive resume vote expire lapse run end close return depart travel fly visit reopen launch apply face kick air premiere sail debut convene'.split(
    ' ',
  ),
);

/** Auxiliaries that set the verb behind them into the past ("did not meet", "was leaving"). */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'did', 'had']);

/** Auxiliaries that make "-ing" a plan when a coming day is named ("is meeting on Monday"). */
export const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set(['am', 'is', 'are', "'s", '’s', "'re", '’re', "'m", '’m']);

/** Verbs, by lemma, whose infinitive tells what came of them ("rose to close at 12", "beat them to win the cup"). */
export const RESULTING_VERBS: ReadonlySet<string> = new Set(
  (
    'rise fall drop climb jump slip slide sink tumble plunge soar surge gain lose add shed edge ease rally rebound recover advance decline retreat beat defeat ' +
    'overcome fight hold hang score stun upset survive return come battle outlast outscore crush rout top sweep'
  ).split(' '),
);
