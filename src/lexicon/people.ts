/** States and fates of people: "12 dead", "45 were injured", "3 missing" count people. */
export const PEOPLE_STATES: ReadonlySet<string> = new Set(
  `dead killed injured wounded hurt missing homeless displaced arrested detained hospitalised hospitalized evacuated rescued stranded trapped drowned
  infected sickened unaccounted hostage sentenced convicted jailed imprisoned executed perished died drown die dying alive acquitted charged indicted quarantined
  vaccinated unemployed jobless deported kidnapped abducted murdered shot stabbed bereaved`.split(/\s+/u),
);

/** Verbs (lemmas) whose object, when it is a bare number, is people: "killed at least 12". */
export const PEOPLE_VERBS: ReadonlySet<string> = new Set(
  'kill injure wound hurt arrest detain evacuate rescue displace hospitalise hospitalize infect sicken trap strand drown behead execute deport abduct kidnap'.split(
    ' ',
  ),
);

/** Nouns for a person whose age follows after a comma or "of" ("her son, 3,", "a girl of 11"). */
export const PERSONS: ReadonlySet<string> = new Set(
  `son daughter boy girl child baby toddler infant brother sister grandson granddaughter nephew niece schoolboy schoolgirl teenager
  lad youth man woman mother father husband wife grandmother grandfather widow widower`.split(/\s+/u),
);

/** Nouns for a particular kind of person that stand without a number word of their own ("others", "more"). */
export const OTHERS: ReadonlySet<string> = new Set(['others', 'other', 'more', 'another']);
