/** States and fates of people: "12 dead", "45 were injured", "3 missing" count people. */
export const PEOPLE_STATES: ReadonlySet<string> = new Set(
  `dead killed injured wounded hurt missing homeless displaced arrested detained hospitalised hospitalized evacuated rescued stranded trapped drowned
  infected sickened unaccounted hostage sentenced convicted jailed imprisoned executed perished died drown die dying alive acquitted charged indicted quarantined
  vaccinated sought unemployed jobless deported kidnapped abducted murdered shot stabbed bereaved`.split(/\s+/u),
);

/** Verbs (lemmas) whose object, when it is a bare number, is people: "killed at least 12". */
export const PEOPLE_VERBS: ReadonlySet<string> = new Set(
  'kill injure wound hurt arrest detain evacuate rescue displace hospitalise hospitalize infect sicken trap strand drown behead execute deport abduct kidnap murder massacre employ'.split(
    ' ',
  ),
);

/** Nouns for a person whose age follows after a comma or "of" ("her son, 3,", "a girl of 11"). */
export const PERSONS: ReadonlySet<string> = new Set(
  `son daughter boy girl child baby toddler infant brother sister grandson granddaughter nephew niece schoolboy schoolgirl teenager
  lad youth man woman mother father husband wife grandmother grandfather widow widower mom mum dad twin twins sons daughters brothers sisters boys girls
  sibling siblings fiancé fiancée boyfriend girlfriend partner stepson stepdaughter uncle aunt cousin`.split(/\s+/u),
);

/** Those of them whose number behind "of" counts their children while it is small ("a mother of three"). */
export const PARENTS: ReadonlySet<string> = new Set('mother father mom mum dad grandmother grandfather'.split(' '));

/** Groups of people that an age behind "over", "under" or "aged" picks from ("people over 65", "children under 5"). */
export const AGED_GROUPS: ReadonlySet<string> = new Set(
  `people persons person men women children kids boys girls adults adolescents teenagers youths youngsters minors pupils students seniors pensioners voters patients residents
  citizens workers americans britons those anyone everyone anybody everybody someone infants toddlers babies males females players fans consumers drivers`.split(
    /\s+/u,
  ),
);

/** What has people as its size: "a city of 350,000", "a family of five", "a workforce of 70,000". */
export const PEOPLE_HOLDERS: ReadonlySet<string> = new Set(
  `nation country city town village hamlet community settlement municipality district suburb borough region province state island archipelago population populace
  crowd crew family household workforce staff group team panel audience congregation jury delegation party squad contingent garrison membership electorate gathering
  throng cast gang class quartet posse entourage platoon militia army force`.split(/\s+/u),
);

/** Nouns for a particular kind of person that stand without a number word of their own ("others", "more"). */
export const OTHERS: ReadonlySet<string> = new Set(['others', 'other', 'more', 'another']);

/** Words that own a decade of life. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your']);

/** Names of the decades of life, with the age they begin at. */
export const LIFE_DECADES: ReadonlyMap<string, number> = new Map([
  ['teens', 10],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
