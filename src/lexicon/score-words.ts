/** Words beside which two numbers with a hyphen are a score or a count of votes ("won 3-0", "voted 52-48"). */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  `win won beat lose lost draw drew tie tied victory defeat lead led leading trail trailed ahead score scored scoring vote voted voting pass passed ruling ruled decision
  margin level equalise triumph aggregate record down up set match game series senate court`.split(/\s+/u),
);

/** Words of names of share indices, whose levels and moves are counted in points. */
export const INDEX_WORDS: ReadonlySet<string> = new Set(
  `index indices dow nasdaq ftse nikkei dax sensex nifty cac kospi topix stoxx ibex tsx asx composite seng russell bovespa merval omx smi mib`.split(
    ' ',
  ),
);

/** Verbs that a match is told with, as lemmas. */
export const SPORT_VERBS: ReadonlySet<string> = new Set(
  `beat defeat draw lose win edge thrash rout trounce crush hammer stun sink outlast overcome topple down top host visit blank drub hold eliminate
  rally sweep upset lead trail face play`.split(/\s+/u),
);
